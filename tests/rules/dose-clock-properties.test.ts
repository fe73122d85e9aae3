import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { beforeDose, doseProducts, doseStanding, rubUntil, type Dose } from '../../src/rules/index.ts'
import { hour, minute, situation } from './dose-clock-people.ts'

const start = Date.parse('2026-06-10T22:10+01:00')
const now = start + 72 * hour
const anyRegion = fc.constantFrom('uk', 'us', 'eu', 'elsewhere')
const ids = doseProducts.map(({ id }) => id)
const aDose: fc.Arbitrary<Dose> = fc.record({
  id: fc.uuid(),
  at: fc.oneof(
    fc.integer({ min: 0, max: 96 * 60 }).map((at) => start + at * minute),
    fc.double(),
  ),
  product: fc.oneof(fc.constantFrom<string>(...ids), fc.string()),
  count: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom(0.5, 0, -1, 1e9, Number.NaN, Infinity)),
  milligrams: fc.oneof(
    fc.constantFrom(undefined, 200, 325, 500, 650, 1000),
    fc.constantFrom(0, -500, 1e7, Number.NaN),
  ),
})
const aLog = fc.array(aDose, { maxLength: 8 })

test('nothing throws, whatever an entry holds', () => {
  fc.assert(
    fc.property(aLog, anyRegion, fc.string(), (log, region, zone) => {
      doseStanding(situation(region, now, log, { zone }))
      for (const dose of log) beforeDose(situation(region, now, log, { zone }), dose)
      rubUntil(log, now)
    }),
  )
})

test('the order of the entries means nothing', () => {
  fc.assert(
    fc.property(aLog, anyRegion, (log, region) => {
      const seen = (entries: readonly Dose[]) =>
        doseStanding(situation(region, now, entries)).clocks.map(({ of, next, had: sum }) => [
          of,
          next.kind,
          sum,
        ])
      expect(seen(log.toReversed()).toSorted()).toEqual(seen(log).toSorted())
    }),
  )
})

test('a time to wait for is to come, and a time that has come is past', () => {
  fc.assert(
    fc.property(aLog, anyRegion, (log, region) => {
      for (const { next } of doseStanding(situation(region, now, log)).clocks) {
        if (next.kind === 'may-from') expect(next.at).toBeLessThanOrEqual(now)
        if (next.kind === 'may-from') expect(next.upTo).toBeGreaterThanOrEqual(1)
        if (next.kind === 'not-before') expect(next.at).toBeGreaterThan(now)
        if (next.kind === 'ask-pharmacist') expect(next.notBefore ?? Infinity).toBeGreaterThan(now)
      }
    }),
  )
})

test('one more of the same never frees another, nor quietens an alarm', () => {
  const ofOneKind = fc
    .tuple(aDose, fc.array(aDose, { minLength: 1, maxLength: 8 }))
    .map(([kind, doses]) =>
      doses.map((dose) => ({ ...dose, product: kind.product, milligrams: kind.milligrams })),
    )
  fc.assert(
    fc.property(ofOneKind, anyRegion, ([dose, ...log], region) => {
      const before = doseStanding(situation(region, now, log))
      const after = doseStanding(situation(region, now, dose ? [...log, dose] : log))
      expect(after.alarms.length).toBeGreaterThanOrEqual(before.alarms.length)
      const held = before.clocks.filter(({ next }) => next.kind !== 'may-from').map(({ of }) => of)
      const freed = after.clocks.filter(({ of, next }) => held.includes(of) && next.kind === 'may-from')
      expect(freed.map(({ of }) => of)).toEqual([])
    }),
  )
})

test('what was taken back is as if it had never been', () => {
  fc.assert(
    fc.property(aLog, aDose, (log, dose) => {
      const undone = [...log, dose].filter(({ id }) => id !== dose.id)
      expect(doseStanding(situation('uk', now, undone))).toEqual(doseStanding(situation('uk', now, log)))
    }),
  )
})
