import type { NonEmpty } from '../language/non-empty.ts'
import type { Range } from './exercise-protocols.ts'
import type { SourceId } from './sources.ts'

/** A part of a breath. "wait" is the hold after breathing out. */
export type BreathPart = 'in' | 'hold' | 'out' | 'wait'

/** The parts of the body that are tensed and let go, in their order. */
export type MuscleGroup = 'hands' | 'arms' | 'face' | 'shoulders' | 'chest' | 'belly' | 'legs' | 'feet'

interface Paced {
  readonly row: 'R1' | 'R2'
  readonly parts: NonEmpty<readonly [part: BreathPart, seconds: number]>
  readonly minutes: number
  readonly source: NonEmpty<SourceId>
}

/** Section 5.3: the two ways to breathe. */
export const breathing = {
  slow: {
    row: 'R1',
    parts: [
      ['in', 4],
      ['out', 6],
    ],
    minutes: 5,
    source: ['T15'],
  },
  box: {
    row: 'R2',
    parts: [
      ['in', 4],
      ['hold', 4],
      ['out', 4],
      ['wait', 4],
    ],
    minutes: 4,
    source: ['T15'],
  },
} as const satisfies Record<string, Paced>

/** Section 5.3, R3: seconds to tense and to let go, minutes in all, and which groups lie on a side. */
export const relaxation: {
  readonly tense: Range
  readonly letGo: Range
  readonly minutes: Range
  readonly groups: readonly {
    readonly group: MuscleGroup
    readonly sided: boolean
    /** Pulls on the upper back from the middle. */
    readonly nearTheBack?: true
  }[]
  readonly source: NonEmpty<SourceId>
} = {
  tense: [5, 7],
  letGo: [15, 20],
  minutes: [10, 15],
  groups: [
    { group: 'hands', sided: true },
    { group: 'arms', sided: true },
    { group: 'face', sided: false },
    { group: 'shoulders', sided: true },
    { group: 'chest', sided: false, nearTheBack: true },
    { group: 'belly', sided: false },
    { group: 'legs', sided: true },
    { group: 'feet', sided: true },
  ],
  source: ['T17'],
}
