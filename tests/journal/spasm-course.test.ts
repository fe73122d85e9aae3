import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/journal/entry.ts'
import { spasmsIn } from '../../src/journal/episodes.ts'
import { daysFrom, spasmCourse } from '../../src/journal/spasm-course.ts'
import { aSpasm, painAgo } from '../support/diary.ts'
import { had, hour, start } from '../support/doses.ts'

const day = 24 * hour

const courseOf = (entries: readonly Entry[], next?: number) => {
  const inOrder = entries.toSorted((a, b) => a.at - b.at)
  const spasm = spasmsIn(inOrder).at(-1)
  if (!spasm) throw new Error('There is no spasm')
  return spasmCourse(spasm, inOrder, next)
}

describe('a spasm', () => {
  test('goes from its first answer to the last sign of pain', () => {
    const course = courseOf([...aSpasm(10, 8), painAgo(48, 2)])
    expect(course.from).toBe(start - 10 * day)
    expect(course.until).toBe(start - 48 * hour)
    expect(course.over).toBe(false)
  })

  test('is over with a last number of 0', () => {
    const course = courseOf([...aSpasm(10, 8), painAgo(48, 2), painAgo(24, 0)])
    expect(course).toMatchObject({ over: true, until: start - 24 * hour, last: { pain: 0 } })
  })

  test('is not over with a 0 between two pains', () => {
    expect(courseOf([...aSpasm(10, 8), painAgo(48, 0), painAgo(24, 3)])).toMatchObject({ over: false })
  })

  test('does not take in pain after a long silence', () => {
    const course = courseOf([...aSpasm(60, 8), painAgo(24, 4)])
    expect(course.last).toMatchObject({ pain: 5 })
  })

  test('does not take in what came after the next one began', () => {
    const next = start - 5 * day
    expect(courseOf([...aSpasm(10, 8), painAgo(24, 9)], next).worst).toMatchObject({ pain: 8 })
  })

  test('has its half where the pain first was half of the worst, after the worst', () => {
    const course = courseOf([...aSpasm(2, 4), painAgo(40, 8), painAgo(30, 5), painAgo(20, 4), painAgo(10, 7)])
    expect(course.half).toEqual({ at: start - 20 * hour, pain: 4 })
    expect(courseOf([...aSpasm(2, 8), painAgo(10, 5)]).half).toBeUndefined()
  })

  test('tells what each triage came to, a correction in place of what it corrects', () => {
    const [triage] = aSpasm(2, 4)
    if (triage?.kind !== 'triage') throw new Error('A spasm begins with a triage')
    const corrected: Entry = {
      ...triage,
      id: 'corrected',
      at: triage.at + 60_000,
      written: triage.written + 60_000,
      answers: { ...triage.answers, chest: ['pressure-in-chest'] },
    }
    expect(courseOf([triage]).told).toMatchObject([{ result: 'self-care' }])
    expect(courseOf([triage, corrected]).told).toMatchObject([{ result: 'get-help-now' }])
  })

  test('counts doses, and what was said to help', () => {
    const course = courseOf([...aSpasm(5, 8), ...had({ ago: 100 }, { ago: 90 }), painAgo(10, 1)])
    expect(course).toMatchObject({ doses: 2, helped: [{ id: 'heat-pack', times: 1 }] })
  })
})

test('days are never fewer than none', () => {
  expect(daysFrom(start, start - day)).toBe(0)
  expect(daysFrom(start - 1.5 * day, start)).toBe(1.5)
})
