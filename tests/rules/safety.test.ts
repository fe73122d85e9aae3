import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { assess, redFlags, type Answers, type FlagId } from '../../src/rules/index.ts'
import { judge } from '../../src/rules/language/verdict.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { asHeardByTriage, reachOf, triage } from '../../src/rules/triage.ts'
import { answerAsAsked, anyAnswers, anyMind, complete, wellishMind } from '../support/arbitraries.ts'
import { aWellAdult, but } from '../support/people.ts'
import { offered, urgencyOf } from './assessments.ts'
import { alarms, histories, historyIds, stepsTowardsDanger, taken } from './danger.ts'

vi.setConfig({ testTimeout: 60_000 })

const rank = { none: 0, 'within-days': 1, today: 2, now: 3 } as const
const urgencyNow = (answers: Answers): number => rank[triage(fillIn(answers)).urgency]
const urgencyInTheEnd = (mind: Answers): number => urgencyOf(assess(answerAsAsked(mind)))
const anyStep = fc.constantFrom(...stepsTowardsDanger)

/** The rows that say now or today of these answers. */
const urgentRows = (answers: Answers): readonly FlagId[] => {
  const sheet = asHeardByTriage(fillIn(answers))
  return redFlags.filter((row) => rank[reachOf(row, sheet).now] >= rank.today).map(({ id }) => id)
}
const stillThere = (before: Answers, after: Answers, besides: readonly FlagId[]) => {
  const left = urgentRows(after)
  expect(urgentRows(before).filter((id) => !besides.includes(id) && !left.includes(id))).toEqual([])
}

describe('SI-01: an emergency ends everything', () => {
  test.each(alarms.map((alarm) => [JSON.stringify(alarm), alarm] as const))(
    '%s is enough by itself',
    (_, alarm) => {
      expect(assess(alarm).kind).toBe('get-help-now')
      expect(assess(but(aWellAdult, alarm)).kind).toBe('get-help-now')
    },
  )

  test('an emergency stays one with any other answers', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...alarms), (others, alarm) => {
        expect(assess({ ...others, ...alarm }).kind).toBe('get-help-now')
      }),
      { numRuns: 1000 },
    )
  })

  test('an emergency, and help today, have room for reasons only', () => {
    fc.assert(
      fc.property(anyMind, (mind) => {
        const result = assess(answerAsAsked(mind))
        if (result.kind !== 'get-help-now' && result.kind !== 'be-seen-today') return
        expect(Object.keys(result).toSorted()).toEqual(['also', 'because', 'kind'])
        expect(result.because.length).toBeGreaterThan(0)
        expect(offered(result)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('nobody is answered less urgently than any row that holds', () => {
    fc.assert(
      fc.property(fc.oneof(complete, anyAnswers), (answers) => {
        const result = assess(answers)
        if (result.kind === 'asking') return
        const sheet = fillIn(answers)
        const holding = redFlags.filter(({ when }) => judge(when, sheet).least === 'yes')
        const most = Math.max(0, ...holding.map(({ urgency }) => rank[urgency]))
        expect(urgencyOf(result) - 1).toBeGreaterThanOrEqual(most)
        expect(result.kind === 'self-care' && holding.length > 0).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test('nothing that was left unasked could have made it more urgent', () => {
    fc.assert(
      fc.property(fc.oneof(anyMind, wellishMind), (mind) => {
        expect(urgencyInTheEnd(mind)).toBe(urgencyOf(assess(mind)))
      }),
      { numRuns: 500 },
    )
  })
})

describe('SI-02: a step towards danger never lowers urgency', () => {
  test('whatever else was answered, or not yet', () => {
    fc.assert(
      fc.property(anyAnswers, anyStep, (who, step) => {
        const [before, after] = taken(who, step)
        expect(urgencyNow(after)).toBeGreaterThanOrEqual(urgencyNow(before))
      }),
      { numRuns: 3000 },
    )
  })

  test('nor in the end, when all that is asked was answered', () => {
    fc.assert(
      fc.property(wellishMind, anyStep, (who, step) => {
        const [before, after] = taken(who, step)
        expect(urgencyInTheEnd(after)).toBeGreaterThanOrEqual(urgencyInTheEnd(before))
      }),
      { numRuns: 500 },
    )
  })

  test.each(
    stepsTowardsDanger.map((step) => [`${step.question}: ${step.from} to ${step.to}`, step] as const),
  )('a well person: %s', (_, step) => {
    const [before, after] = taken(aWellAdult, step)
    expect(urgencyNow(after)).toBeGreaterThanOrEqual(urgencyNow(before))
  })
})

describe('SI-04: not knowing is never no', () => {
  const lists = ['chest', 'nerves', 'since'] as const

  test.each(lists)('not sure about "%s" is today at the least, with any other answers', (list) => {
    fc.assert(
      fc.property(anyAnswers, (others) => {
        expect(urgencyNow({ ...others, [list]: 'not-sure' })).toBeGreaterThanOrEqual(rank.today)
      }),
    )
  })

  test.each(lists)('not sure about "%s" is followed at once by its one clarifying question', (list) => {
    const earlier: Answers = Object.fromEntries(lists.slice(0, lists.indexOf(list)).map((id) => [id, 'none']))
    expect(assess({ ...earlier, [list]: 'not-sure' })).toMatchObject({
      kind: 'asking',
      next: `${list}-unsure`,
    })
  })

  test.each<[string, Answers]>([
    ['the pain on effort', { chest: ['comes-with-effort'], effort: 'not-sure' }],
    ['what comes with breathing', { chest: ['hurts-to-breathe-in'], breathing: 'not-sure' }],
    ['how fast the legs weakened', { nerves: ['legs-or-hands'], 'legs-speed': 'not-sure' }],
    ['what comes with the fever', { since: ['fever-or-very-ill'], 'fever-with': 'not-sure' }],
    ['the tummy', { where: ['ribs-or-tummy'], tummy: 'not-sure' }],
    ['the side', { where: ['lower-or-side'], flank: 'not-sure' }],
  ])('not sure about %s is today at the least', (_, unsure) => {
    expect(urgencyNow(but(aWellAdult, unsure))).toBeGreaterThanOrEqual(rank.today)
  })

  test.each(historyIds)('not sure about a history ("%s") adds no urgency by itself', (id) => {
    const asked: Answers = { 'pregnancy-signs': 'none', health: [histories[id]] }
    fc.assert(
      fc.property(wellishMind, (mind) => {
        const who = { ...mind, ...asked }
        expect(urgencyNow({ ...who, [id]: 'not-sure' })).toBe(urgencyNow({ ...who, [id]: 'none' }))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('SI-05: what sounds harmless never lowers an alarm', () => {
  const exertions = [
    'lifting',
    'sport',
    'overhead',
    'desk-or-phone',
    'slept-wrong',
    'stress',
    'cough',
    'nothing',
  ] as const
  const timings = [
    'during',
    'within-minutes',
    'within-hours',
    'next-day-to-three-days',
    'later',
    'not-linked',
  ] as const

  /** Rows that ask for a knock, a lift, a cough or no reason themselves (RF-24, RF-38, 1.4). */
  const askForAnExertion: readonly FlagId[] = [
    'cracked-bone-now',
    'hurt-by-another-person',
    'many-weak-signs',
    'effort-over-forty-with-risk',
  ]
  /** Rows that ask for an age themselves (RF-03, RF-17, RF-24, RF-31, 1.4). */
  const askForAnAge: readonly FlagId[] = [
    'bad-pain-elsewhere-over-55',
    'bad-pain-over-55',
    'cracked-bone-now',
    'vision-and-stiff-shoulders',
    'headache-and-stiff-shoulders',
    'many-weak-signs',
    'effort-over-forty-with-risk',
  ]

  test('exertion and when it was lower no emergency', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...alarms),
        fc.constantFrom(...exertions),
        fc.constantFrom(...timings),
        (others, alarm, exertion, timing) => {
          expect(assess({ ...others, ...alarm, exertion, timing }).kind).toBe('get-help-now')
        },
      ),
      { numRuns: 500 },
    )
  })

  test('exertion and when it was take away no row of now or today', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...exertions),
        fc.constantFrom(...timings),
        (before, exertion, timing) => {
          stillThere(before, { ...before, exertion, timing }, askForAnExertion)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('being young takes away no row of now or today that does not ask for an age', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.integer({ min: 18, max: 120 }),
        fc.nat({ max: 120 }),
        (who, older, years) => {
          const age = Math.max(0, older - years)
          stillThere({ ...who, age: older }, { ...who, age }, askForAnAge)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('pain that moving changes takes away no row of now or today', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const feel = Array.isArray(answers.feel) ? answers.feel : []
        const before: Answers = feel.length === 0 ? { ...answers, feel: 'none' } : answers
        const moved: NonNullable<Answers['feel']> = ['sharp-on-moving', 'changes-with-movement', ...feel]
        const after = { ...answers, feel: moved }
        stillThere(before, after, [])
      }),
      { numRuns: 1000 },
    )
  })
})
