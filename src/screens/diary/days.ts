import type { Entry } from '../../journal/entry.ts'
import { placeOf } from '../../journal/within.ts'

/** A day, and what was written down on it, the newest first. */
export interface Day {
  readonly start: number
  readonly entries: readonly Entry[]
}

/**
 * The days before an instant, the newest first: as many as it takes to show so many entries, no day cut
 * short. It looks at their entries and at no others, however many there are. Entries come in the order of
 * time.
 */
export const daysBefore = (
  entries: readonly Entry[],
  before: number,
  most: number,
  startOf: (instant: number) => number,
): readonly Day[] => {
  const end = placeOf(entries, before)
  const days: { start: number; entries: Entry[] }[] = []
  for (let n = end - 1; n >= 0; n -= 1) {
    const entry = entries[n]
    if (!entry) break
    const day = days.at(-1)
    if (day && entry.at >= day.start) day.entries.push(entry)
    else if (end - 1 - n >= most) break
    else days.push({ start: startOf(entry.at), entries: [entry] })
  }
  return days
}

/** Before which instant the days stand that come after these; nothing, where those are the newest. */
export const nextBefore = (
  entries: readonly Entry[],
  before: number,
  most: number,
  startAfter: (instant: number) => number,
): number | undefined => {
  const last = entries[placeOf(entries, before) + most - 1]
  return last && last !== entries.at(-1) ? startAfter(last.at) : undefined
}
