import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { doseAlarms, doseProducts, type Dose, type DoseRegion } from '../../src/rules/index.ts'
import { tooMuchSlowly } from './dose-clock-alarms-slowly.ts'

vi.setConfig({ testTimeout: 60_000 })

const now = Date.parse('2026-11-24T02:08:00Z')
const hour = 3_600_000

const tooMuch = (log: readonly Dose[], region: DoseRegion, at: number) =>
  doseAlarms(log, region, at)
    .flatMap((alarm) => {
      if (alarm.id === 'not-for-you') return []
      const { of, within, from, until, had, most } = alarm
      return [{ of, within, from, until, had, most }]
    })
    .toSorted((a, b) => a.of.localeCompare(b.of))
const slowly = (log: readonly Dose[], region: DoseRegion, at: number) =>
  tooMuchSlowly(log, region, at).toSorted((a, b) => a.of.localeCompare(b.of))

const region = fc.constantFrom<DoseRegion>('uk', 'us', 'elsewhere')
/** Often at the same instant, and often a whole number of hours apart, so that windows begin and end together. */
const instant = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map((hours) => now - hours * hour),
  fc.integer({ min: 0, max: 100 * hour }).map((ago) => now - ago),
)
const anyInstant = fc.oneof(
  { weight: 8, arbitrary: instant },
  fc.constantFrom(Number.NaN, Infinity, -Infinity, now + hour, 0),
)
const amount = fc.oneof(
  fc.integer({ min: 1, max: 4 }),
  fc.constantFrom(0.1, 0.2, 0.3, 0.5, 1 / 3, 0, Number.NaN, 1e306, 1e-9),
)
const milligrams = fc.constantFrom(undefined, 200, 220, 325, 400, 500, 665, 0.1, 1e306)
const product = fc.oneof(
  fc.constantFrom('paracetamol', 'ibuprofen'),
  fc.constantFrom(...doseProducts.map(({ id }) => id), 'something else'),
)
const logs = (at: fc.Arbitrary<number>, maxLength: number): fc.Arbitrary<readonly Dose[]> =>
  fc
    .array(fc.record({ at, product, count: amount, milligrams }), { maxLength })
    .map((all) => all.map((dose, n) => ({ ...dose, id: `dose-${n}` })))

describe('what is too much is found in one pass through the log', () => {
  test('the same as by holding every dose against every other', () => {
    fc.assert(
      fc.property(logs(instant, 40), region, (log, where) => {
        expect(tooMuch(log, where, now)).toEqual(slowly(log, where, now))
      }),
      { numRuns: 1500 },
    )
  })

  test('also where tenths come close to the most, which no computer adds exactly', () => {
    const tenths = fc.record({
      at: instant,
      product: fc.constantFrom('anti-inflammatory-gel', 'menthol-rub'),
      count: fc.constantFrom(0.1, 0.3, 0.6, 0.7),
      milligrams: fc.constant(undefined),
    })
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 15, maxLength: 60 }), (all) => {
        const log = all.map((dose, n) => ({ ...dose, id: `dose-${n}` }))
        expect(tooMuch(log, 'uk', now)).toEqual(slowly(log, 'uk', now))
      }),
      { numRuns: 2000 },
    )
  })

  test('also with instants that are none, and with a clock that is none', () => {
    const clocks = fc.constantFrom(now, Number.NaN, Infinity, -Infinity, 0)
    fc.assert(
      fc.property(logs(anyInstant, 20), region, clocks, (log, where, clock) => {
        expect(tooMuch(log, where, clock)).toEqual(slowly(log, where, clock))
      }),
      { numRuns: 800 },
    )
  })

  test.each([
    ['whole tablets', 1],
    ['thirds of tablets, which no computer adds exactly', 1 / 3],
  ])('and a log of 20,000 in two days is read to its end: %s', (_, count) => {
    const log = Array.from({ length: 20_000 }, (__, n): Dose => ({
      id: `dose-${n}`,
      at: now - Math.floor((n / 20_000) * 48 * hour),
      product: 'paracetamol',
      count,
      milligrams: 500,
    }))
    expect(doseAlarms(log, 'uk', now)).toMatchObject([{ of: 'paracetamol', within: 'any-24-hours' }])
  })

  test('where it is exactly the most, it is not too much; a moment closer it is', () => {
    const two = (apart: number): readonly Dose[] =>
      [0, apart].map((ago, n) => ({
        id: `dose-${n}`,
        at: now - ago,
        product: 'paracetamol',
        count: n === 0 ? 1 : 8,
        milligrams: 500,
      }))
    expect(tooMuch(two(24 * hour), 'uk', now)).toEqual(slowly(two(24 * hour), 'uk', now))
    expect(tooMuch(two(24 * hour - 1), 'uk', now)).toMatchObject([{ within: 'any-24-hours' }])
    expect(tooMuch(two(24 * hour), 'uk', now)).not.toMatchObject([{ within: 'any-24-hours' }])
  })
})
