import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBefore, nextBefore } from '../../src/screens/diary/days.ts'
import { aDiary, painAgo } from '../support/diary.ts'

const day = 24 * 3_600_000
const startOf = (instant: number) => Math.floor(instant / day) * day
const startAfter = (instant: number) => startOf(instant) + day

const someEntries = fc
  .array(fc.integer({ min: 0, max: 24 * 40 }), { maxLength: 200 })
  .map((all) =>
    all.map((ago, n) => ({ ...painAgo(ago, 5), id: `pain-${n}` })).toSorted((a, b) => a.at - b.at),
  )

test('going back day by day shows every entry once, the newest first, no day cut short', () => {
  fc.assert(
    fc.property(someEntries, fc.integer({ min: 1, max: 30 }), (entries, most) => {
      const seen: string[] = []
      for (let before = Infinity; ;) {
        const days = daysBefore(entries, before, most, startOf)
        if (days.length === 0) break
        for (const { start, entries: ofDay } of days) {
          expect(ofDay.every(({ at }) => startOf(at) === start)).toBe(true)
          seen.push(...ofDay.map(({ id }) => id))
        }
        before = days.at(-1)?.start ?? 0
      }
      expect(seen).toEqual(entries.toReversed().map(({ id }) => id))
    }),
  )
})

test('going on to later days comes to the newest in the end', () => {
  fc.assert(
    fc.property(someEntries, fc.integer({ min: 1, max: 30 }), (entries, most) => {
      let before: number | undefined = entries[0]?.at ?? 0
      let steps = 0
      while (before !== undefined) {
        const next: number | undefined = nextBefore(entries, before, most, startAfter)
        if (next !== undefined) expect(next).toBeGreaterThan(before)
        before = next
        steps += 1
      }
      expect(steps).toBeLessThanOrEqual(entries.length + 1)
    }),
  )
})

test('asks for the beginning of no more days than it shows, however many there are', () => {
  const asked: number[] = []
  const days = daysBefore(aDiary(1095), Infinity, 24, (instant) => {
    asked.push(instant)
    return startOf(instant)
  })
  expect(asked).toHaveLength(days.length)
})
