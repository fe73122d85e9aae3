import * as fc from 'fast-check'
import { describe, test, expect, vi } from 'vitest'
import { standing, type CheckIn } from '../../src/rules/index.ts'
import {
  aCheckIn,
  anyCourse,
  changeLast,
  endOf,
  newsOptions,
  nothingMore,
  notLowered,
  someone,
  steps,
  withSome,
  type News,
} from './follow-up-courses.ts'
import { hour, said, start, week } from './follow-up-people.ts'

vi.setConfig({ testTimeout: 60_000 })

/** One tick more. */
const more = (news: CheckIn['news'], tick: (typeof newsOptions)[number]): News =>
  Array.isArray(news) ? ([...new Set([...news, tick])] as unknown as News) : [tick]

describe('nothing said at a check-in lowers urgency', () => {
  const worse = { better: 'same', same: 'not-sure', 'not-sure': 'worse', worse: 'worse' } as const

  test('a worse word for how it goes', () => {
    fc.assert(
      fc.property(someone, anyCourse, (episode, course) => {
        const trend = worse[course.at(-1)?.trend ?? 'not-sure']
        notLowered(endOf(episode, course), endOf(episode, changeLast(course, { trend })))
      }),
      { numRuns: 200 },
    )
  })

  test('no word at all', () => {
    fc.assert(
      fc.property(someone, anyCourse, (episode, course) => {
        if (course.at(-1)?.trend === 'worse') return
        notLowered(endOf(episode, course), endOf(episode, changeLast(course, { trend: undefined })))
      }),
      { numRuns: 200 },
    )
  })

  test('more pain, or none that was told', () => {
    fc.assert(
      fc.property(
        someone,
        anyCourse,
        fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
        (episode, course, pain) => {
          const before = endOf(episode, changeLast(course, { pain }))
          notLowered(before, endOf(episode, changeLast(course, { pain: pain + 1 })))
        },
      ),
      { numRuns: 200 },
    )
  })

  test('a danger sign, or not being sure of one', () => {
    fc.assert(
      fc.property(
        someone,
        anyCourse,
        fc.constantFrom(...steps),
        (episode, course, { question, from, to }) => {
          const signs = (answer: unknown) => ({ ...nothingMore, [question]: answer }) as CheckIn['signs']
          const before = endOf(episode, changeLast(course, { signs: signs(from) }))
          const after = endOf(episode, changeLast(course, { signs: signs(to) }))
          if (before.kind === 'asking') return
          if (after.kind === 'asking') expect(before.kind).not.toBe('get-help-now')
          else notLowered(before, after)
        },
      ),
      { numRuns: 400 },
    )
  })

  test('anything new, or not being sure, or not saying', () => {
    fc.assert(
      fc.property(someone, anyCourse, fc.constantFrom(...newsOptions), (episode, course, tick) => {
        const { news } = course.at(-1) ?? said(0)
        const before = endOf(episode, course)
        if (news !== 'not-sure' && news !== undefined)
          notLowered(before, endOf(episode, changeLast(course, { news: more(news, tick) })))
        if (news === 'none') {
          notLowered(before, endOf(episode, changeLast(course, { news: 'not-sure' })))
          notLowered(before, endOf(episode, changeLast(course, { news: undefined })))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('one more check-in, whatever it says', () => {
    fc.assert(
      fc.property(someone, anyCourse, aCheckIn, (episode, course, last) => {
        notLowered(endOf(episode, course), endOf(episode, [...course, last]))
      }),
      { numRuns: 200 },
    )
  })

  test('saying the same later', () => {
    fc.assert(
      fc.property(someone, anyCourse, fc.integer({ min: 1, max: 6 * week }), (episode, course, later) => {
        const { at } = course.at(-1) ?? said(0)
        notLowered(endOf(episode, course), endOf(episode, changeLast(course, { at: at + later })))
      }),
      { numRuns: 200 },
    )
  })

  test('one more triage', () => {
    fc.assert(
      fc.property(
        someone,
        anyCourse,
        fc.array(fc.integer({ min: -2, max: 8 }), { maxLength: 5 }),
        (episode, course, nights) => {
          const triages = nights.map((night) => start + night * 24 * hour)
          const before = endOf({ ...episode, triages: triages.slice(1) }, course)
          notLowered(before, endOf({ ...episode, triages }, course))
        },
      ),
      { numRuns: 200 },
    )
  })

  test('nor does waiting, once it was said', () => {
    fc.assert(
      fc.property(someone, anyCourse, fc.integer({ min: 0, max: 12 * week }), (episode, course, later) => {
        const done = withSome(episode, course)
        const last = course.at(-1)?.at ?? start
        notLowered(standing(done, last), standing(done, last + later))
      }),
      { numRuns: 200 },
    )
  })
})
