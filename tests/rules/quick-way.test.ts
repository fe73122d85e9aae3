import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRuleSet } from '../../src/rules/index.ts'
import { all, always, any, type Condition } from '../../src/rules/language/condition.ts'
import { findIn } from '../../src/rules/language/table.ts'
import { DOES_NOT_APPLY, judge, type Entry } from '../../src/rules/language/verdict.ts'
import { pagesToAsk } from '../../src/rules/next-question.ts'
import { permissionFor, restraintsOn } from '../../src/rules/permission.ts'
import { adviceFor } from '../../src/rules/plan.ts'
import type { Answers } from '../../src/rules/questionnaire.ts'
import { ruleSet, type RuleSet } from '../../src/rules/rule-set.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { triage } from '../../src/rules/triage.ts'
import { anyAnswers, complete, wellish } from '../support/arbitraries.ts'
import {
  askedOneByOne,
  concernOneByOne,
  judgeSlowly,
  permissionsOneByOne,
  sheetOneByOne,
} from './one-by-one.ts'
import { ache, chest, how, ill, points, small, source } from './small-rules.ts'

/** Only rows that something speaks for are judged. What comes out is what judging all of them gives. */

const halves = ['least', 'most'] as const

describe('a table', () => {
  const ids = ['a', 'b', 'c']
  const options = ['x', 'y', 'none', 'not-sure'] as const
  const question = fc.constantFrom(...ids)
  const named = fc.subarray([...options], { minLength: 1 })
  const limit = fc.integer({ min: 0, max: 4 })
  const leaf = fc.oneof(
    fc.record({ question, is: named }),
    fc.record({ question, includes: named }),
    fc.record({ question, under: limit }),
    fc.record({ question, atLeast: limit }),
    fc.record({ question, unsure: fc.constant(true) }),
  )
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf as fc.Arbitrary<Condition>,
      fc.constant(always),
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    ),
  }))
  const entry: fc.Arbitrary<Entry> = fc.oneof(
    fc.constantFrom(...options),
    fc.constant(DOES_NOT_APPLY),
    fc.subarray([...options, 'z']),
    limit,
    fc.tuple(limit, limit).map(([low, more]) => ({ low, high: low + more })),
  )
  const sheet = fc
    .uniqueArray(fc.tuple(question, entry), { selector: ([id]) => id })
    .map((rows) => new Map(rows))
  const rows = fc.array(condition.map((when) => ({ when })))
  const sheets = fc.array(sheet, { minLength: 1 })

  test('gives the rows that are not "no", as if each were judged, on one sheet after another', () => {
    fc.assert(
      fc.property(rows, sheets, (table, people) => {
        for (const known of people) {
          const slowly = table.map((row) => ({ row, verdict: judgeSlowly(row.when, known) }))
          expect(table.map(({ when }) => judge(when, known))).toEqual(slowly.map(({ verdict }) => verdict))
          for (const half of halves)
            expect(findIn(table, known, half)).toEqual(slowly.filter(({ verdict }) => verdict[half] !== 'no'))
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('gives a row that holds for everyone, though nobody says anything', () => {
    const table = [always, { all: [] }, { any: [] }, any(always, ache.is('dull')), all(ache.is('dull'))].map(
      (when) => ({ when }),
    )
    expect(findIn(table, new Map(), 'least').map(({ row }) => table.indexOf(row))).toEqual([0, 1, 3])
  })
})

/** The small rules, made awkward: rows for everyone and for nobody, empty tables, two of one name, gates that read ahead. */
const awkward: Record<string, RuleSet> = {
  'small ones': small,
  'rows for everyone and for nobody': {
    ...small,
    redFlags: small.redFlags.flatMap((row) => [
      { ...row, when: any(row.when, all(always, how.atLeast(8))) },
      { ...row, when: { any: [] }, urgency: 'now' },
      { ...row, when: any(how.under(2), { all: [] }), urgency: 'within-days' },
    ]),
    cautions: small.cautions.map((row) => ({ ...row, when: all(always, row.when) })),
    clues: small.clues.map((row) => ({ ...row, when: always })),
  },
  'empty tables': { ...small, facts: [], clues: [], redFlags: [], cautions: [], remedies: [], advice: [] },
  'two of one name': {
    ...small,
    pages: [
      ...small.pages,
      {
        id: 'p-again',
        questions: [
          { ...chest, askIf: how.atLeast(5) },
          { ...ill, id: 'kind', askIf: undefined },
        ],
      },
      { id: 'p-points', questions: [{ ...how, id: 'points' }] },
    ] as unknown as RuleSet['pages'],
    redFlags: [...small.redFlags, ...small.redFlags],
    cautions: [...small.cautions, ...small.cautions],
  },
  'gates that read ahead': {
    ...small,
    pages: small.pages.map((page) => ({
      ...page,
      questions: page.questions.map((one) => ({
        ...one,
        askIf: any(how.under(5), points(1), ill.leftUnsure),
      })),
    })) as unknown as RuleSet['pages'],
    handedOver: { question: 'nothing', is: source },
  },
}

const smallAnswers = fc.record(
  {
    chest: fc.constantFrom('pain', 'no-pain', 'not-sure'),
    ill: fc.oneof(fc.constantFrom('none', 'not-sure'), fc.subarray(['heart', 'skin'], { minLength: 1 })),
    ache: fc.constantFrom('dull', 'sharp', 'burning', 'not-sure', 'of no kind'),
    how: fc.integer({ min: 0, max: 10 }),
    kind: fc.constantFrom('bad', 'plain'),
    points: fc.constantFrom(0, 3),
    unheard: fc.constant('of'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>

const readBack = readRuleSet(JSON.stringify(ruleSet))
const ours: Record<string, RuleSet> = {
  'our own': ruleSet,
  ...(readBack && { 'our own, read back': readBack }),
}

const cases = [
  ...Object.entries(ours).map(([name, rules]) => ({
    name,
    rules,
    people: fc.oneof(anyAnswers, complete, wellish),
  })),
  ...Object.entries(awkward).map(([name, rules]) => ({ name, rules, people: smallAnswers })),
]

describe.each(cases)('by rules that are $name, everyone gets', ({ rules, people }) => {
  const holds = (promise: (answers: Answers) => void) =>
    fc.assert(fc.property(people, promise), { numRuns: 300 })

  test('the same sheet: answers, gates, facts and points', () => {
    holds((answers) => {
      expect(fillIn(answers, rules)).toEqual(sheetOneByOne(answers, rules))
    })
  })

  test('the same urgency for the same reasons', () => {
    holds((answers) => {
      const sheet = sheetOneByOne(answers, rules)
      expect(triage(sheet, rules)).toEqual(concernOneByOne(sheet, rules))
    })
  })

  test('the same cautions, for each remedy alone and for all at once', () => {
    holds((answers) => {
      const sheet = sheetOneByOne(answers, rules)
      const permissions = permissionsOneByOne(sheet, rules)
      expect(restraintsOn(sheet, rules).permissions).toEqual(permissions)
      expect(rules.remedies.map((row) => permissionFor(row, sheet, rules))).toEqual(permissions)
      const inForce = rules.cautions.filter(({ when }) => judgeSlowly(when, sheet).most !== 'no')
      expect(restraintsOn(sheet, rules).inForce.map(({ row }) => row)).toEqual(inForce)
    })
  })

  test('the same advice', () => {
    holds((answers) => {
      const sheet = sheetOneByOne(answers, rules)
      const advice = rules.advice.filter(({ when }) => judgeSlowly(when, sheet).least !== 'no')
      expect(adviceFor(sheet, rules)).toEqual(advice.map(({ id }) => id))
    })
  })

  test('the same pages still to be asked, with comfort in view and without', () => {
    holds((answers) => {
      const sheet = sheetOneByOne(answers, rules)
      const concern = triage(sheet, rules)
      for (const comfort of [true, false]) {
        const asked = pagesToAsk(sheet, concern, comfort, rules).map(({ id }) => id)
        expect(asked).toEqual(askedOneByOne(sheet, concern.urgency, comfort, rules))
      }
    })
  })
})
