/**
 * Which colour stands on which. Every colour in tokens.css is in one of these, and the contrast of each
 * pair is computed by a test, by day, by night, in print, and for who asks for more contrast.
 */

/** What a pair must reach, as a WCAG ratio: text, shapes and outlines that mean something, ornament. */
export const least = { text: 7, shape: 3, ornament: 1 } as const

interface Pairs {
  readonly as: keyof typeof least
  readonly front: readonly string[]
  readonly on: readonly string[]
}

const remedies = ['heat', 'cold', 'med', 'move', 'calm']
const tints = [...remedies.map((temp) => `${temp}-tint`), 'now-tint', 'today-tint', 'days-tint']
const plain = ['paper', 'raised', 'sunk', 'pick']

const ofRemedies: readonly Pairs[] = remedies.flatMap((temp): Pairs[] => [
  { as: 'text', front: [temp, `${temp}-ink`], on: ['paper', 'raised', `${temp}-tint`] },
  // The main button of a tool wears its temperature.
  { as: 'text', front: [`${temp}-tint`], on: [temp] },
  { as: 'shape', front: [`${temp}-line`], on: ['paper', 'raised', `${temp}-tint`] },
])

export const pairs: readonly Pairs[] = [
  { as: 'text', front: ['ink', 'ink-2'], on: [...plain, ...tints] },
  { as: 'text', front: ['on-act'], on: ['act'] },
  { as: 'shape', front: ['act', 'thread'], on: [...plain, ...tints] },
  { as: 'shape', front: ['edge'], on: [...plain, ...tints] },
  { as: 'ornament', front: ['rule'], on: ['paper', 'raised'] },
  { as: 'shape', front: ['focus'], on: [...plain, ...tints, 'focus-halo'] },
  ...ofRemedies,

  { as: 'text', front: ['on-now'], on: ['now'] },
  { as: 'text', front: ['now'], on: ['on-now'] },
  { as: 'text', front: ['now-ink'], on: ['paper', 'raised', 'now-tint'] },
  { as: 'shape', front: ['now-edge'], on: [...plain, 'now-tint'] },
  { as: 'shape', front: ['now-rule'], on: ['now'] },
  // On red the ring is white, and it is the ring that must be told from its halo.
  { as: 'shape', front: ['on-now'], on: ['now-halo'] },

  { as: 'shape', front: ['on-today'], on: ['today'] },
  { as: 'text', front: ['today-ink'], on: ['paper', 'raised', 'today-tint'] },
  { as: 'shape', front: ['today-edge'], on: [...plain, 'today-tint'] },
  { as: 'text', front: ['on-band'], on: ['band'] },
  { as: 'shape', front: ['band-sign'], on: ['band'] },

  { as: 'shape', front: ['on-days'], on: ['days'] },
  { as: 'shape', front: ['days'], on: [...plain, 'days-tint'] },
  { as: 'text', front: ['days-ink'], on: ['paper', 'raised', 'days-tint'] },
]
