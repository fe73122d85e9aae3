import { all, always, any } from '../../language/condition.ts'
import { remedy } from '../../language/row.ts'
import { duration, exertion, severity } from '../../questions/the-pain.ts'
import { pattern, phase } from '../facts.ts'

const free = { needs: always, firstChoice: always, helps: always } as const
const nextDay = { ...free, place: 'next-day' } as const

/** Sections 5.3 to 5.6: breathing, relaxation, sleep, yoga, and what comes in the next 24 hours. */
export const calm = [
  remedy({
    ...free,
    id: 'slow-breathing',
    place: 'calm',
    kind: 'calm',
    classes: [],
    minutes: [5, 5],
    timesADay: 3,
    source: ['T15'],
  }),
  remedy({
    ...nextDay,
    id: 'keep-moving',
    kind: 'movement',
    classes: [],
    minutes: [5, 10],
    timesADay: 3,
    source: ['R3', 'M20'],
  }),
  remedy({
    ...nextDay,
    id: 'brisk-walk',
    kind: 'movement',
    classes: [],
    helps: phase.is('after-three-days', 'long'),
    minutes: [20, 20],
    timesADay: 1,
    source: ['R3', 'M20'],
  }),
  remedy({
    ...nextDay,
    id: 'band-strength',
    kind: 'movement',
    classes: ['shoulder', 'tensing', 'twisting'],
    helps: all(
      duration.is('two-to-six-weeks', 'six-weeks-to-three-months', 'over-three-months'),
      severity.under(4),
    ),
    minutes: [2, 12],
    timesADay: 1,
    source: ['T10', 'T9'],
  }),
  remedy({
    ...nextDay,
    id: 'move-from-the-desk',
    kind: 'movement',
    classes: [],
    helps: any(exertion.is('desk-or-phone'), pattern.is('posture')),
    source: ['T12'],
  }),
  remedy({
    ...nextDay,
    id: 'muscle-relaxation',
    kind: 'calm',
    classes: ['tensing'],
    minutes: [10, 15],
    timesADay: 1,
    source: ['T17'],
  }),
  remedy({
    ...nextDay,
    id: 'box-breathing',
    kind: 'calm',
    classes: ['tensing'],
    helps: pattern.is('stress'),
    minutes: [4, 4],
    timesADay: 2,
    source: ['T15'],
  }),
  remedy({
    ...nextDay,
    id: 'body-scan',
    kind: 'calm',
    classes: [],
    helps: pattern.is('stress'),
    minutes: [10, 10],
    timesADay: 1,
    source: ['T17'],
  }),
  remedy({ ...nextDay, id: 'sleep-position', kind: 'calm', classes: [], source: ['T18'] }),
  remedy({
    ...nextDay,
    id: 'gentle-yoga',
    kind: 'movement',
    classes: ['rounding', 'twisting', 'kneeling'],
    helps: phase.is('after-three-days', 'long'),
    source: ['T16'],
  }),
] as const
