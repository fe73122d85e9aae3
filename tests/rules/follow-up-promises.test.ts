import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  checkInPages,
  dueCheckIns,
  followUp,
  standing,
  type Answers,
  type CheckIn,
} from '../../src/rules/index.ts'
import { but, has } from '../support/people.ts'
import { alarms } from './danger.ts'
import {
  aCheckIn,
  anyCourse,
  changeLast,
  endOf,
  inOrder,
  nothingMore,
  signIds,
  someone,
} from './follow-up-courses.ts'
import { after, anEpisode, hour, said, start } from './follow-up-people.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('danger signs come first, through the same rules', () => {
  const asSigns = alarms.filter((alarm) => Object.keys(alarm).every((id) => signIds.includes(id)))

  test('every alarm that can be said at a check-in ends it at once', () => {
    expect(asSigns.length).toBeGreaterThan(20)
    for (const alarm of asSigns) {
      const signs = alarm as CheckIn['signs']
      expect(endOf(anEpisode(), [said(hour, { signs, pain: 0 })])).toMatchObject({ kind: 'get-help-now' })
    }
  })

  test('an alarm outlasts everything that is said after it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...asSigns), anyCourse, (alarm, course) => {
        const first = said(0, { signs: alarm as CheckIn['signs'] })
        expect(endOf(anEpisode(), [first, ...course])).toMatchObject({ kind: 'get-help-now' })
      }),
      { numRuns: 200 },
    )
  })

  test('an alarm, and help today, have room for reasons only', () => {
    fc.assert(
      fc.property(someone, anyCourse, (episode, course) => {
        const result = endOf(episode, course)
        if (result.kind !== 'get-help-now' && result.kind !== 'be-seen-today') return
        expect(Object.keys(result).toSorted()).toEqual(['also', 'because', 'kind'])
        expect(result.because.length).toBeGreaterThan(0)
      }),
      { numRuns: 150 },
    )
  })

  test('nobody goes on with a danger sign unanswered', () => {
    fc.assert(
      fc.property(someone, anyCourse, fc.constantFrom('chest', 'nerves', 'since'), (episode, course, id) => {
        const signs = { ...nothingMore, [id]: undefined } as CheckIn['signs']
        expect(['asking', 'get-help-now']).toContain(endOf(episode, changeLast(course, { signs })).kind)
      }),
      { numRuns: 200 },
    )
  })

  test('nobody is slipped other answers with the signs', () => {
    const signs = { ...nothingMore, age: 20, blood: 'none' } as CheckIn['signs']
    const ill = anEpisode({ health: ['cancer-blood-immune'], blood: ['cancer-ever'] })
    expect(endOf(ill, [said(hour, { signs })])).toMatchObject({ kind: 'be-seen-today' })
    expect(
      endOf({ ...ill, answers: but(ill.answers, { age: 66 }) }, [said(hour, { signs, news: ['fall'] })]),
    ).toMatchObject({ because: expect.arrayContaining(['fall-and-weak-bones']) })
  })
})

describe('the course that is stated', () => {
  test('past three days, nobody goes on without being better', () => {
    fc.assert(
      fc.property(
        someone,
        anyCourse,
        fc.constantFrom('same', 'not-sure', 'worse', undefined),
        (episode, course, trend) => {
          const { at } = course.at(-1) ?? said(0)
          const last = { at: Math.max(at, start + 72 * hour), trend, pain: 4, signs: nothingMore }
          expect(endOf(episode, changeLast(course, last)).kind).not.toBe('go-on')
        },
      ),
      { numRuns: 150 },
    )
  })

  test('two in a row that are not better are never gone on with', () => {
    fc.assert(
      fc.property(
        someone,
        aCheckIn,
        aCheckIn,
        fc.constantFrom('same', 'not-sure', undefined),
        (episode, one, two, trend) => {
          const flat = [one, two].map((checkIn) => ({ ...checkIn, trend, pain: 5 }))
          expect(endOf(episode, inOrder(flat)).kind).not.toBe('go-on')
        },
      ),
      { numRuns: 200 },
    )
  })

  test('a phase never goes back while it goes better', () => {
    const phases = ['settle', 'mobilise', 'strengthen', 'prevent']
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 240 }), fc.nat(3)), { minLength: 2, maxLength: 5 }),
        (looks) => {
          let at = 0
          let pain = 8
          let furthest = 0
          const before: CheckIn[] = []
          for (const [hours, less] of looks) {
            at += hours * hour
            pain = Math.max(0, pain - less)
            const checkIn = said(at, { pain })
            const result = endOf(anEpisode({ severity: 8 }), [...before, checkIn])
            before.push(checkIn)
            if (result.kind !== 'go-on') return
            expect(phases.indexOf(result.phase)).toBeGreaterThanOrEqual(furthest)
            furthest = phases.indexOf(result.phase)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  test('who goes on is given only what the rules give to who has these answers', () => {
    fc.assert(
      fc.property(someone, anyCourse, (episode, course) => {
        const result = endOf(episode, course)
        if (result.kind !== 'go-on') return
        const first = standing(episode, start)
        expect(first.kind).toBe('go-on')
        expect(result.changes.every(({ because }) => because.length > 0)).toBe(true)
        if (first.kind === 'go-on') {
          // A fresh swelling is over after three days by the rules themselves; no other reason ends with time.
          const lasting = first.plan.leftOut.filter(({ because }) =>
            because.some((id) => id !== 'fresh-swelling-and-stretching' && id !== 'fresh-swelling'),
          )
          const held = lasting.map(({ remedy }) => remedy)
          expect(
            result.plan.leftOut.filter(({ remedy }) => result.plan.stretches.some((id) => id === remedy)),
          ).toEqual([])
          expect(result.plan.stretches.filter((id) => held.includes(id))).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('an exercise that a caution keeps from someone', () => {
  test.each(['loose-joints', 'shoulder-comes-out', 'knee-or-wrist'] as const)(
    'stays away however much better it gets: %s',
    (bone) => {
      const episode = anEpisode(has({ bones: [bone] }))
      const first = standing(episode, start)
      const result = after(episode, said(80 * hour, { pain: 3 }), said(170 * hour, { pain: 1 }))
      if (first.kind !== 'go-on' || result.kind !== 'go-on') throw new Error(`${first.kind}, ${result.kind}`)
      const held = first.plan.leftOut.map(({ remedy }) => remedy)
      expect(held.length).toBeGreaterThan(0)
      expect(result.plan.stretches.length).toBeGreaterThan(first.plan.stretches.length)
      expect(result.plan.stretches.filter((id) => held.includes(id))).toEqual([])
    },
  )
})

describe('nothing throws, and four screens are enough', () => {
  const anyInstant = fc.oneof(
    fc.integer({ min: -1e15, max: 1e15 }),
    fc.constantFrom(Number.NaN, Infinity, -Infinity),
  )

  test('whatever the clocks say', () => {
    fc.assert(
      fc.property(
        someone,
        fc.array(aCheckIn, { maxLength: 4 }),
        fc.array(anyInstant, { minLength: 8, maxLength: 8 }),
        (episode, course, [a = 0, b = 0, c = 0, ...times]) => {
          const strange = {
            ...episode,
            startedAt: a,
            confirmedAt: b,
            triages: times,
            checkIns: course.map((checkIn, n) => ({ ...checkIn, at: times[n] ?? 0, plan: b })),
          }
          standing(strange, c)
          dueCheckIns(strange, c)
          if (!Number.isFinite(a) || !Number.isFinite(b)) return
          expect(
            followUp(strange, said(0, { at: a - 1, signs: nothingMore, trend: 'same', pain: 5 }), c).kind,
          ).not.toBe('go-on')
        },
      ),
      { numRuns: 150 },
    )
  })

  test('someone who is well, of any age and at any time, sees four at most', () => {
    const well = fc.record({
      age: fc.integer({ min: 16, max: 90 }),
      severity: fc.nat(8),
      region: fc.constantFrom('us', 'uk', 'eu', 'elsewhere'),
    })
    fc.assert(
      fc.property(well, aCheckIn, (answers, checkIn) => {
        const calm = { ...checkIn, signs: said(0).signs, news: 'none' as const }
        expect(checkInPages(anEpisode(answers as Answers), calm).length).toBeLessThanOrEqual(4)
      }),
      { numRuns: 150 },
    )
  })
})
