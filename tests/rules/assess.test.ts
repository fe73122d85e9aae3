import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { assess, questions, type Answers, type Assessment } from '../../src/rules/index.ts'
import { answerAsAsked, anyAnswers, complete, wellish, wellishMind } from '../support/arbitraries.ts'

vi.setConfig({ testTimeout: 60_000 })

const frozen = (answers: Answers): Answers => {
  for (const value of Object.values(answers)) Object.freeze(value)
  return Object.freeze(answers)
}
const anyone = fc.oneof(anyAnswers, complete, wellish)

describe('SI-14: an assessment is nothing but its answers', () => {
  test('the same answers give the same assessment, and are not touched', () => {
    fc.assert(
      fc.property(anyone, (answers) => {
        const before = JSON.stringify(answers)
        expect(assess(frozen(answers))).toEqual(assess(answers))
        expect(JSON.stringify(answers)).toBe(before)
      }),
      { numRuns: 300 },
    )
  })

  test('someone else in between changes nothing', () => {
    fc.assert(
      fc.property(anyone, anyone, (one, other) => {
        const first = assess(one)
        assess(other)
        expect(assess(one)).toEqual(first)
      }),
      { numRuns: 200 },
    )
  })

  test('the order of answering does not matter', () => {
    const shuffled = anyone.chain((answers) =>
      fc
        .shuffledSubarray(Object.entries(answers), { minLength: Object.keys(answers).length })
        .map((entries) => [answers, Object.fromEntries(entries) as Answers] as const),
    )
    fc.assert(
      fc.property(shuffled, ([answers, reordered]) => {
        expect(assess(reordered)).toEqual(assess(answers))
      }),
      { numRuns: 300 },
    )
  })

  test('the order of ticks does not matter', () => {
    fc.assert(
      fc.property(anyone, (answers) => {
        const turned = Object.entries(answers).map(([id, value]) => [
          id,
          Array.isArray(value) ? value.toReversed() : value,
        ])
        expect(assess(Object.fromEntries(turned) as Answers)).toEqual(assess(answers))
      }),
      { numRuns: 300 },
    )
  })

  test('changing an answer and changing it back gives the identical result', () => {
    fc.assert(
      fc.property(wellishMind, wellishMind, fc.constantFrom(...questions), (mind, other, { id }) => {
        const answers = answerAsAsked(mind)
        const first = assess(answers)
        const { [id]: own, ...without } = answers
        const changed: Answers = { ...without, [id]: other[id] }
        assess(changed)
        const back: Answers = own === undefined ? without : { ...changed, [id]: own }
        expect(assess(back)).toEqual(first)
      }),
      { numRuns: 300 },
    )
  })

  test('an answer to a question that no longer applies is left aside', () => {
    fc.assert(
      fc.property(wellish, (answers) => {
        const gone: Answers = {
          ...answers,
          chest: 'none',
          effort: ['more-often'],
          breathing: ['coughing-blood'],
        }
        const { effort: _effort, breathing: _breathing, ...never } = gone
        expect(assess(gone)).toEqual(assess(never))
      }),
      { numRuns: 200 },
    )
  })
})

describe('what was left unasked would have changed nothing', () => {
  test('not a single line of a plan', () => {
    fc.assert(
      fc.property(wellishMind, (mind) => {
        const asked = assess(answerAsAsked(mind))
        if (asked.kind === 'self-care') expect(asked).toEqual(assess(mind))
      }),
      { numRuns: 300 },
    )
  })

  test('nor the comfort while waiting, which no unasked reason could have taken away', () => {
    const waiting: Answers = { duration: 'keeps-coming-back', region: 'us' }
    const older: Answers = { age: 70, exertion: 'nothing', region: 'us' }
    fc.assert(
      fc.property(wellishMind, fc.constantFrom(waiting, older), (mind, common) => {
        const who = { ...mind, ...common }
        const asked = assess(answerAsAsked(who))
        if ('comfort' in asked) expect(assess(who)).toMatchObject({ comfort: asked.comfort })
      }),
      { numRuns: 300 },
    )
  })
})

const drawn = (people: fc.Arbitrary<Answers>) =>
  fc.sample(people, { numRuns: 500, seed: 2026 }).map((answers) => assess(answers))
const theWellish = drawn(wellish)
const theComplete = drawn(complete)
const share = (people: readonly Assessment[], kind: string): number =>
  people.filter((result) => result.kind === kind || kind in result).length / people.length

describe('the people drawn for these tests', () => {
  test('of those who are mostly well at least three in ten get a plan', () => {
    expect(share(theWellish, 'self-care')).toBeGreaterThanOrEqual(0.3)
  })

  test('and one in ten are to be seen within days, with comfort too', () => {
    expect(share(theWellish, 'be-seen-within-days')).toBeGreaterThanOrEqual(0.1)
    expect(share(theWellish, 'comfort')).toBeGreaterThanOrEqual(0.05)
  })

  test('of all complete people some end in each way that raises an alarm', () => {
    for (const kind of ['be-seen-within-days', 'be-seen-today', 'get-help-now'])
      expect(share(theComplete, kind)).toBeGreaterThanOrEqual(0.02)
  })

  test('complete people have nothing left to be asked', () => {
    expect(share(theComplete, 'asking') + share(theWellish, 'asking')).toBe(0)
  })
})
