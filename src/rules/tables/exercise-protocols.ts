import type { NonEmpty } from '../language/non-empty.ts'
import type { StretchId } from './remedies/index.ts'
import type { SourceId } from './sources.ts'

/** The least and the most. */
export type Range = readonly [low: number, high: number]

/** A part of a movement that goes on without a stop: which, and how many seconds it takes. */
export type FlowPart = 'lift' | 'roll' | 'drop' | 'round' | 'arch' | 'breathe-in' | 'breathe-out'

/** How a stretch is done: into a hold and out again, or in parts that flow into each other. In seconds. */
export type StretchWay =
  | { readonly way: 'hold'; readonly hold: Range }
  | { readonly way: 'flow'; readonly parts: NonEmpty<{ readonly part: FlowPart; readonly seconds: Range }> }

/** How long and how often one stretch is done in one go. */
export type StretchProtocol = StretchWay & {
  readonly stretch: StretchId
  /** The card of the clinical reference. */
  readonly row: `E${number}`
  readonly repeats: Range
  /** Repeats hold for both sides at once, for each side, for each direction, or for the sore side alone. */
  readonly sides: 'both-at-once' | 'each-side' | 'each-way' | 'sore-side'
  readonly source: NonEmpty<SourceId>
}

const still = (low: number, high: number) => ({ way: 'hold', hold: [low, high] }) as const
const slowly = [1, 2] as const

/** Section 5.2, in its order: hold, repeats and sides of each card. Every card has a gentler variant. */
// prettier-ignore
export const stretchProtocols: readonly StretchProtocol[] = [
  { row: 'E1', stretch: 'shoulder-blade-squeeze', ...still(5, 5), repeats: [8, 10], sides: 'both-at-once', source: ['T25'] },
  { row: 'E2', stretch: 'shoulder-rolls', way: 'flow', parts: [{ part: 'lift', seconds: slowly }, { part: 'roll', seconds: slowly }, { part: 'drop', seconds: slowly }], repeats: [8, 8], sides: 'each-way', source: ['T25'] },
  { row: 'E3', stretch: 'chin-tuck', ...still(5, 5), repeats: [8, 8], sides: 'both-at-once', source: ['T25'] },
  { row: 'E4', stretch: 'side-neck-stretch', ...still(20, 30), repeats: [3, 3], sides: 'each-side', source: ['T25'] },
  { row: 'E5', stretch: 'nose-to-armpit', ...still(20, 30), repeats: [3, 3], sides: 'each-side', source: ['T25'] },
  { row: 'E6', stretch: 'upper-back-hug', ...still(20, 30), repeats: [3, 4], sides: 'both-at-once', source: ['T25'] },
  { row: 'E7', stretch: 'cat-cow', way: 'flow', parts: [{ part: 'round', seconds: [2, 3] }, { part: 'arch', seconds: [2, 3] }], repeats: [8, 10], sides: 'both-at-once', source: ['T25'] },
  { row: 'E8', stretch: 'chair-back-lean', ...still(3, 5), repeats: [6, 8], sides: 'both-at-once', source: ['T25'] },
  { row: 'E9', stretch: 'open-book', ...still(5, 10), repeats: [5, 6], sides: 'each-side', source: ['T25'] },
  { row: 'E10', stretch: 'doorway-stretch', ...still(20, 30), repeats: [3, 3], sides: 'each-side', source: ['T25'] },
  { row: 'E11', stretch: 'thread-the-needle', ...still(15, 20), repeats: [3, 3], sides: 'each-side', source: ['T25'] },
  { row: 'E12', stretch: 'childs-pose', ...still(20, 30), repeats: [2, 3], sides: 'each-side', source: ['T25'] },
  { row: 'E13', stretch: 'cross-body-stretch', ...still(20, 30), repeats: [3, 3], sides: 'each-side', source: ['T25'] },
  { row: 'E14', stretch: 'rib-breathing', way: 'flow', parts: [{ part: 'breathe-in', seconds: [4, 4] }, { part: 'breathe-out', seconds: [6, 6] }], repeats: [6, 8], sides: 'sore-side', source: ['T15'] },
]

/**
 * Section 5.1: older adults hold a stretch for 30 to 60 seconds. Never longer than its card says, so
 * they get the high end of the card. Holds of less than `fromSeconds` are movements, and stay as they are.
 */
export const olderHolds = { fromAge: 65, fromSeconds: 15, source: ['T25'] } as const
