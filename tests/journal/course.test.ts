import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { courseOf, mostPoints, type DaysIn } from '../../src/journal/course.ts'
import { painsIn } from '../../src/journal/pains.ts'
import { within } from '../../src/journal/within.ts'
import { aDiary, aSpasm, painAgo } from '../support/diary.ts'
import { had, hour, start } from '../support/doses.ts'

const day = 24 * hour
const range = (days: number) => ({ from: start - days * day, until: start + 1 })

const daysIn: DaysIn = ({ from, until }, days) => {
  const first = Math.floor(from / day) * day
  return Array.from({ length: Math.ceil((until - first) / day / days) + 1 }, (_, n) => first + n * days * day)
}

describe('few numbers', () => {
  test('stand each by itself, with what was done since the one before', () => {
    const entries = [painAgo(10, 8), ...had({ ago: 6 }, { ago: 5 }), painAgo(4, 5)]
    const { points, days } = courseOf(entries, range(1), daysIn)
    expect(days).toBeUndefined()
    expect(points.map(({ pain, done }) => [pain, done.length])).toEqual([
      [8, 0],
      [5, 2],
    ])
  })

  test('outside the range are left out', () => {
    expect(courseOf([painAgo(30, 8), painAgo(4, 5)], range(1), daysIn).points).toHaveLength(1)
  })
})

describe('many numbers', () => {
  test.each([
    [60, 1],
    [365, 7],
    [1095, 28],
  ])('of %i days are put together by %i', (age, days) => {
    const course = courseOf(aDiary(age), range(age + 1), daysIn)
    expect(course.days).toBe(days)
    expect(course.points.length).toBeLessThanOrEqual(121)
  })

  test('keep the lowest and the highest of their days, and count each number once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 39 * 24 * 60 }), fc.integer({ min: 0, max: 10 })), {
          minLength: mostPoints + 1,
          maxLength: 300,
        }),
        (numbers) => {
          const entries = numbers
            .map(([minutes, pain], n) => ({ ...painAgo(minutes / 60, pain), id: `pain-${n}` }))
            .toSorted((a, b) => a.at - b.at)
          const { points } = courseOf(entries, range(40), daysIn)
          const pains = painsIn(entries).map(({ pain }) => pain)
          expect(points.reduce((sum, point) => sum + (point.days?.many ?? 0), 0)).toBe(entries.length)
          expect(Math.max(...points.map((point) => point.days?.high ?? -1))).toBe(Math.max(...pains))
          expect(Math.min(...points.map((point) => point.days?.low ?? 11))).toBe(Math.min(...pains))
          for (const { pain, days } of points) {
            expect(pain).toBeGreaterThanOrEqual(days?.low ?? 0)
            expect(pain).toBeLessThanOrEqual(days?.high ?? 10)
          }
        },
      ),
    )
  })

  test('lose nothing that was done', () => {
    const entries = aDiary(400)
    const done = entries.filter(({ kind }) => kind === 'go' || kind === 'dose').length
    const { lanes } = courseOf(entries, range(401), daysIn)
    const told = lanes.flatMap(({ marks }) => marks.map(({ many }) => many)).reduce((sum, n) => sum + n, 0)
    expect(told).toBe(done)
  })
})

describe('numbers for pain', () => {
  test('come from triages and check-ins too', () => {
    expect(painsIn([...aSpasm(7, 8), painAgo(1, 2)]).map(({ pain }) => pain)).toEqual([8, 5, 2])
  })

  test('of a triage that was corrected count once, as it was left', () => {
    const [triage] = aSpasm(7, 8)
    if (triage?.kind !== 'triage') throw new Error('A spasm begins with a triage')
    const later = {
      ...triage,
      id: 'later',
      at: triage.at + 60_000,
      answers: { ...triage.answers, severity: 6 },
    }
    expect(painsIn([triage, later])).toEqual([{ at: later.at, pain: 6 }])
  })
})

test('a part of a list that is in order is what a filter would find', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(50), fc.nat(50), (instants, from, until) => {
      const all = instants.toSorted((a, b) => a - b).map((at) => ({ at }))
      expect(within(all, from, until)).toEqual(all.filter(({ at }) => at >= from && at < until))
    }),
  )
})
