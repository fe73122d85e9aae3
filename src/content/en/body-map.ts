import type { Question } from '../../rules/index.ts'

type Options = Extract<Question, { id: 'where' }>['options'][number]

/** The words round the drawing on which one marks where it hurts, and the line that says what is marked. */
export const bodyMapWords = {
  turn: 'Turn the drawing',
  views: { back: 'Back', front: 'Front' },
  left: 'Your left',
  right: 'Your right',
  nothing: 'Nothing is marked yet. Tap where it hurts, or tick the list.',
  and: 'and',
  regions: {
    neck: 'neck',
    'top-of-shoulder': 'top of the shoulder',
    'between-blades': 'between the shoulder blades',
    'over-blade': 'on the shoulder blade',
    'below-blade': 'just below the shoulder blade',
    'on-the-spine': 'on the bones of the spine',
    'lower-or-side': 'lower down or in the side',
    'ribs-or-tummy': 'under the ribs or in the tummy',
  } satisfies Record<Options, string>,
  sides: { left: 'on the left', right: 'on the right', both: 'on both sides', middle: 'in the middle' },
  marked: (places: string) => `Marked: ${places}.`,
  markedOn: (side: string, places: string) => `Marked ${side}: ${places}.`,
  alsoMarked: (places: string) => `Also marked: ${places}.`,
  sideOpen: 'Now choose the side below.',
  sideUnsure: 'You are not sure of the side.',
  chest: 'Is there pain in your chest too? Press “Danger signs” at the top of this page.',
}
