import { describe, expect, test } from 'vitest'
import { instantOf, partOfDay, wallTime } from '../../src/screens/doses/wall-clock.ts'

const london = 'Europe/London'
const newYork = 'America/New_York'
const at = (iso: string) => Date.parse(iso)
const muchLater = at('2027-06-01T00:00:00Z')

test.each([
  [london, '2026-11-24T02:08:00Z', '2026-11-24T02:08'],
  [newYork, '2026-11-24T02:08:00Z', '2026-11-23T21:08'],
  ['Asia/Kathmandu', '2026-11-24T02:08:00Z', '2026-11-24T07:53'],
  ['Pacific/Kiritimati', '2026-11-24T12:00:00Z', '2026-11-25T02:00'],
])('the clocks in %s show %s as %s, and back', (zone, iso, wall) => {
  expect(wallTime(at(iso), zone)).toBe(wall)
  expect(instantOf(wall, zone, muchLater)).toBe(at(iso))
})

describe('when the clocks change', () => {
  test.each([
    ['summer', london, '2026-06-10T09:00', '2026-06-10T08:00:00Z'],
    ['the hour before they go back', london, '2026-10-25T00:30', '2026-10-24T23:30:00Z'],
    ['the hour after', london, '2026-10-25T02:30', '2026-10-25T02:30:00Z'],
    ['the hour before they go forward', newYork, '2026-03-08T01:30', '2026-03-08T06:30:00Z'],
    ['the hour after', newYork, '2026-03-08T03:30', '2026-03-08T07:30:00Z'],
  ])('%s is one instant', (_, zone, wall, iso) => {
    expect(instantOf(wall, zone, muchLater)).toBe(at(iso))
  })

  test('an hour that comes twice is the later one, so that nobody waits too short', () => {
    expect(instantOf('2026-10-25T01:30', london, muchLater)).toBe(at('2026-10-25T01:30:00Z'))
  })

  test('unless that one is still to come', () => {
    expect(instantOf('2026-10-25T01:30', london, at('2026-10-25T00:45:00Z'))).toBe(at('2026-10-25T00:30:00Z'))
  })

  test('an hour that never comes is as long after the change', () => {
    expect(instantOf('2026-03-29T01:30', london, muchLater)).toBe(at('2026-03-29T01:30:00Z'))
  })
})

test.each(['', 'yesterday', '2026-13-40T99:99', '2026-11-24'])('what is no time is none: "%s"', (wall) => {
  expect(instantOf(wall, london, muchLater)).toBeUndefined()
})

test('the dial begins at midnight where the person is', () => {
  expect(partOfDay(at('2026-11-24T00:00:00Z'), london)).toBe(0)
  expect(partOfDay(at('2026-11-24T06:00:00Z'), london)).toBe(0.25)
  expect(partOfDay(at('2026-11-24T05:00:00Z'), newYork)).toBe(0)
  expect(partOfDay(at('2026-11-24T12:30:30Z'), london)).toBeCloseTo((12 * 60 + 30.5) / 1440, 6)
})
