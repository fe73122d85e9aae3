import type { Answers } from '../../src/rules/index.ts'
import type { MustInclude, MustNotInclude } from './scoring.ts'

/** The levels of the worked cases, from the least urgent. */
export const levels = ['self-care', 'clinician-within-days', 'urgent-same-day', 'emergency'] as const
export type Level = (typeof levels)[number]

export const regions = ['us', 'uk'] as const
export type Region = (typeof regions)[number]

/** Someone whose story was told in full, the answers that follow from it, and what a careful service would say. */
export interface Person {
  readonly id: string
  readonly title: string
  readonly best: Level
  /** Every level that passes, the best included. */
  readonly passes: readonly Level[]
  readonly include: readonly MustInclude[]
  readonly exclude: readonly MustNotInclude[]
  /** What the story holds and no question takes, or what a question asks and the story does not tell. */
  readonly gaps?: readonly string[]
  readonly answers: (region: Region) => Answers
}

/** What each story is given to have in the house. */
export const warmAndCold = [
  'warm-water-and-towel',
  'heat-pack-or-bottle',
  'shower',
  'frozen-peas-or-ice',
] as const
