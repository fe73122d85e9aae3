import type { BreathPart, MuscleGroup } from '../../rules/index.ts'
import type { CalmWay } from '../../timers/index.ts'

type Way = CalmWay['way']

/** A big word, and a line below it. */
interface Said {
  readonly word: string
  readonly hint: string
}

/** Breathing and relaxation, while they are done. Section 5.3. */
export const calmWords = {
  names: {
    slow: 'Slow breathing',
    box: 'Box breathing',
    'own-rhythm': 'Your own breath',
    relaxation: 'Muscle relaxation',
    'body-scan': 'Body scan',
  } satisfies Record<Way, string>,
  /** For the card of the plan. */
  start: {
    slow: 'Start 5 minutes of breathing',
    box: 'Start 4 minutes of breathing',
    relaxation: 'Start muscle relaxation',
    'body-scan': 'Start the body scan',
  },

  breaths: {
    in: { word: 'Breathe in', hint: 'Through your nose. Let your belly rise.' },
    hold: { word: 'Hold', hint: 'Stay soft. No force.' },
    out: { word: 'Breathe out', hint: 'Slowly. Let your jaw go soft.' },
    wait: { word: 'Wait', hint: 'Stay soft, with the air out.' },
  } satisfies Record<BreathPart, Said>,
  ownRhythm: { word: 'Breathe as you like', hint: 'No counting. Let each breath come and go.' },
  settle: { word: 'Get comfortable', hint: 'It starts in a moment.' },
  getReady: (part: string): Said => ({ word: `Next: ${part}`, hint: 'Just notice how it feels.' }),
  tense: (part: string): Said => ({ word: `Tense ${part}`, hint: 'Firmly, but without pain.' }),
  letGo: (part: string): Said => ({ word: 'Let go', hint: `Let ${part} get heavy.` }),
  notice: (part: string): Said => ({ word: `Notice ${part}`, hint: 'Nothing to change. Just feel.' }),

  /** Each part of the body: both sides, or one. */
  groups: {
    hands: { both: 'your hands', left: 'your left hand', right: 'your right hand' },
    arms: { both: 'your arms', left: 'your left arm', right: 'your right arm' },
    face: { both: 'your face', left: 'your face', right: 'your face' },
    shoulders: { both: 'your shoulders', left: 'your left shoulder', right: 'your right shoulder' },
    chest: { both: 'your chest', left: 'your chest', right: 'your chest' },
    belly: { both: 'your belly', left: 'your belly', right: 'your belly' },
    legs: { both: 'your legs', left: 'your left leg', right: 'your right leg' },
    feet: { both: 'your feet', left: 'your left foot', right: 'your right foot' },
  } satisfies Record<MuscleGroup, Record<'both' | 'left' | 'right', string>>,

  /** The same in a list, and where they are only let go. */
  parts: {
    hands: 'Hands',
    arms: 'Arms',
    face: 'Face',
    shoulders: 'Shoulders',
    chest: 'Chest',
    belly: 'Belly',
    legs: 'Legs',
    feet: 'Feet',
  } satisfies Record<MuscleGroup, string>,
  onlyLetGo: {
    both: (part: string) => `${part}: only let go`,
    left: (part: string) => `${part}: on the left, only let go`,
    right: (part: string) => `${part}: on the right, only let go`,
  },

  breath: (n: number, of: number) => `Breath ${n} of ${of}.`,
  round: (n: number, of: number) => (of === 1 ? '' : `Round ${n} of ${of}.`),
  left: (n: number) =>
    n === 0 ? 'Less than a minute left.' : n === 1 ? 'About 1 minute left.' : `About ${n} minutes left.`,

  paused: {
    asked: { word: 'Paused', hint: 'Go on when you like. It begins with a moment to settle.' },
    away: { word: 'It waited for you', hint: 'It stopped when you left this page.' },
    'clock-set': { word: 'It waited', hint: 'The clock of this phone was changed.' },
  },
  noCount: 'Stop counting',
  again: 'Once more',
  done: {
    breathing: { word: 'Done', hint: 'Go back to your own breath. Stay still for a moment.' },
    relaxation: { word: 'Done', hint: 'Stay still for a moment. Then move slowly.' },
  },
  stopped: { word: 'Stopped', hint: 'Let your breath come and go as it likes.' },
  stop: {
    slow: 'Stop if you feel light-headed.',
    box: 'Stop if you feel light-headed, or panic comes.',
    'own-rhythm': 'Stop if you feel light-headed.',
    relaxation: 'Stop if a muscle cramps or the pain rises.',
    'body-scan': 'Stop if it makes you upset or uneasy.',
  } satisfies Record<Way, string>,

  before: {
    bad: {
      ask: 'Is your breathing bad today?',
      hint: 'You told us about your lungs. On a bad day, counted breaths are not for you.',
    },
    panic: {
      ask: 'Do you feel panic, or fear it now?',
      hint: 'Holding your breath can make panic worse.',
    },
    missing: 'Choose an answer. “I’m not sure” counts too.',
    instead: {
      slow: 'No holds for you: with your answers, slow breathing fits better.',
      'own-rhythm': 'No counting today: your own rhythm fits better.',
    },
    eyes: 'Keep your eyes open if you like that better. You can stop at any time.',
    soreSide: {
      left: 'On your sore left side you only let go. Nothing is tensed there.',
      right: 'On your sore right side you only let go. Nothing is tensed there.',
      either: 'Only let go where it may be sore. Nothing is tensed there.',
      none: 'You only let go. With your answers, nothing is tensed.',
    },
    parts: 'In this order',
    lasts: (n: number) => (n === 1 ? 'About 1 minute.' : `About ${n} minutes.`),
  },
} as const
