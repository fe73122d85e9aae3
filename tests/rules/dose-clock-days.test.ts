import { describe, expect, test } from 'vitest'
import { doseStanding, type DoseRegion } from '../../src/rules/index.ts'
import { dayIn } from '../../src/rules/dose-clock/day.ts'
import { clockOf, had, hour, minute, nextOf, situation } from './dose-clock-people.ts'

const day = 24 * hour

/** The last minute before the clocks change, and how far they jump. */
const changes: readonly (readonly [string, DoseRegion, string, string])[] = [
  ['London, an hour lost', 'uk', 'Europe/London', '2026-03-29T00:59Z'],
  ['London, an hour twice', 'uk', 'Europe/London', '2026-10-25T00:59Z'],
  ['New York, an hour lost', 'us', 'America/New_York', '2026-03-08T06:59Z'],
  ['New York, an hour twice', 'us', 'America/New_York', '2026-11-01T05:59Z'],
]

describe.each(changes)('when the clocks change: %s', (_, region, zone, text) => {
  const before = Date.parse(text)
  const dose = had(before, 'ibuprofen', 2, 200)
  const when = (now: number) => nextOf('ibuprofen', situation(region, now, [dose], { zone }))

  test('six hours are six hours', () => {
    expect(when(before + 6 * hour - 1)).toMatchObject({ kind: 'not-before', at: before + 6 * hour })
    expect(when(before + 6 * hour)).toMatchObject({ kind: 'may-from' })
  })

  test('24 hours are 24 hours', () => {
    const log = [0, 6, 12].map((hours) => had(before + hours * hour, 'ibuprofen', 2, 200))
    const full = (now: number) => nextOf('ibuprofen', situation(region, now, log, { zone }))
    expect(full(before + day - 1)).toEqual({ kind: 'not-before', at: before + day, because: 'most' })
    expect(full(before + day)).toMatchObject({ kind: 'may-from' })
  })

  test('a day is a date: two midnights later it is the third day', () => {
    const on = (now: number) => clockOf('ibuprofen', situation(region, now, [dose], { zone })).day.now
    const date = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
    expect(on(before)).toBe(1)
    for (let now = before; now < before + 47 * hour; now += 20 * minute) {
      const dates = (Date.parse(date.format(now)) - Date.parse(date.format(before))) / day
      expect([now, on(now)]).toEqual([now, dates + 1])
    }
  })
})

describe('days in a row', () => {
  const evening = Date.parse('2026-06-10T23:50+01:00')
  const daily = [0, 1, 2].map((days) => had(evening + days * day, 'ibuprofen', 1, 200))
  const when = (now: number, zone = 'Europe/London') =>
    nextOf('ibuprofen', situation('uk', now, daily, { zone }))

  test('the third day is the last that is planned, and ends at midnight', () => {
    const midnight = Date.parse('2026-06-13T00:00+01:00')
    expect(clockOf('ibuprofen', situation('uk', midnight - 1, daily)).day).toEqual({ now: 3, most: 3 })
    // The gap runs past midnight, so the next would be on the fourth day.
    expect(when(midnight - 1)).toMatchObject({
      why: { because: 'days' },
      notBefore: evening + 2 * day + 6 * hour,
    })
    expect(when(midnight + 7 * hour)).toEqual({ kind: 'ask-pharmacist', why: { because: 'days' } })
  })

  test('a date without any is not yet a pause: it needs more than 48 hours as well', () => {
    const last = evening + 2 * day
    expect(when(last + 48 * hour)).toMatchObject({ why: { because: 'days' } })
    expect(doseStanding(situation('uk', last + 48 * hour + 1, daily)).clocks).toEqual([])
    const again = [...daily, had(last + 49 * hour, 'ibuprofen', 1, 200)]
    expect(clockOf('ibuprofen', situation('uk', last + 50 * hour, again)).day.now).toBe(1)
  })

  test('48 hours are not yet a pause if no whole date lies between, where a day has 25', () => {
    const saturday = Date.parse('2026-10-24T00:05+01:00')
    const sunday = Date.parse('2026-10-25T23:55Z')
    expect(sunday - saturday).toBeGreaterThan(48 * hour)
    const log = [had(saturday, 'ibuprofen', 1, 200), had(sunday, 'ibuprofen', 1, 200)]
    expect(clockOf('ibuprofen', situation('uk', sunday, log)).day.now).toBe(2)
  })

  test('in another zone the gap and the 24 hours stay as they were', () => {
    const log = [had(evening, 'ibuprofen', 2, 200)]
    const next = (zone: string) => nextOf('ibuprofen', situation('uk', evening + hour, log, { zone }))
    expect(next('Australia/Sydney')).toEqual(next('Europe/London'))
    expect(next('America/Los_Angeles')).toEqual(next('Europe/London'))
  })
})

describe('the number of a date', () => {
  test.each(['UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham'])(
    'grows by one with each date, over leap days and turns of the year: %s',
    (zone) => {
      const date = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
      const start = Date.parse('2027-11-01T12:00Z')
      const first = dayIn(zone, start) - Date.parse(date.format(start)) / day
      for (let now = start; now < start + 200 * day; now += 7 * hour) {
        expect(dayIn(zone, now) - Date.parse(date.format(now)) / day).toBe(first)
      }
    },
  )

  test('is there for instants that no calendar can name', () => {
    for (const odd of [-1, 9e15, Number.MAX_VALUE]) expect(Number.isFinite(dayIn('UTC', odd))).toBe(true)
  })
})
