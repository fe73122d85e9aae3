import type { Entry } from '../../journal/entry.ts'
import { painsIn } from '../../journal/pains.ts'
import { within } from '../../journal/within.ts'

const day = 24 * 3_600_000

/** How much of the diary a chart shows. */
export const ranges = ['three-days', 'two-weeks', 'this-spasm', 'everything'] as const
export type RangeId = (typeof ranges)[number]

export interface Range {
  readonly from: number
  /** Left out itself. */
  readonly until: number
}

/** From when to when a range goes. The present spasm begins at its first answer; everything, at the first entry. */
export const rangeOf = (
  id: RangeId,
  entries: readonly Entry[],
  { now, spasm }: { now: number; spasm: number | undefined },
): Range => {
  const until = Math.max(now, entries.at(-1)?.at ?? 0) + 1
  switch (id) {
    case 'three-days':
      return { from: until - 3 * day, until }
    case 'two-weeks':
      return { from: until - 14 * day, until }
    case 'this-spasm':
      return { from: spasm ?? until - 14 * day, until }
    case 'everything':
      return { from: entries[0]?.at ?? until - day, until }
  }
}

/** The shortest range that shows a line; it looks at the last two weeks only. */
export const usualRange = (entries: readonly Entry[], now: number): RangeId => {
  const { from, until } = rangeOf('three-days', entries, { now, spasm: undefined })
  return painsIn(within(entries, from, until)).length > 1 ? 'three-days' : 'two-weeks'
}
