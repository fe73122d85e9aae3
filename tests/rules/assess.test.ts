import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, questions, type Answers } from '../../src/rules/index.ts'
import { answerAsAsked, anyAnswers, complete, wellish, wellishMind } from '../support/arbitraries.ts'

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
  test('neither the reasons nor a single line of the plan', () => {
    fc.assert(
      fc.property(wellishMind, (mind) => {
        const asked = assess(answerAsAsked(mind))
        const all = assess(mind)
        if (asked.kind === 'self-care' || asked.kind === 'be-seen-within-days') expect(asked).toEqual(all)
        else expect(asked.kind).toBe(all.kind)
      }),
      { numRuns: 400 },
    )
  })
})

describe('the people drawn for these tests', () => {
  const share = (people: fc.Arbitrary<Answers>, ...kinds: readonly string[]): number => {
    const drawn = fc.sample(people, { numRuns: 1000, seed: 2026 }).map((answers) => assess(answers))
    return (
      drawn.filter(
        (result) => kinds.includes(result.kind) || ('comfort' in result && kinds.includes('comfort')),
      ).length / 1000
    )
  }

  test('of those who are mostly well at least three in ten get a plan', () => {
    expect(share(wellish, 'self-care')).toBeGreaterThanOrEqual(0.3)
  })

  test('and one in ten are to be seen within days, with comfort too', () => {
    expect(share(wellish, 'be-seen-within-days')).toBeGreaterThanOrEqual(0.1)
    expect(share(wellish, 'comfort')).toBeGreaterThanOrEqual(0.05)
  })

  test('of all complete people some end in each way that raises an alarm', () => {
    for (const kind of ['be-seen-within-days', 'be-seen-today', 'get-help-now'])
      expect(share(complete, kind)).toBeGreaterThanOrEqual(0.02)
  })

  test('complete people have nothing left to be asked', () => {
    expect(share(complete, 'asking') + share(wellish, 'asking')).toBe(0)
  })
})
