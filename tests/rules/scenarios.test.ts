import { describe, expect, test } from 'vitest'
import { allCautions, assess, redFlags } from '../../src/rules/index.ts'
import { scenarios } from './scenarios/index.ts'
import { answerAsAsked } from '../support/arbitraries.ts'
import { outcomeOf } from './outcome.ts'

describe.each(scenarios)('%s', (_, table) => {
  test.each(table)('%s', (_sentence, answers, outcome) => {
    expect(outcomeOf(answers, outcome)).toEqual(outcome)
    expect(assess(answerAsAsked(answers)).kind).toBe(outcome.kind)
  })
})

const all = scenarios.flatMap(([, table]) => table)

test('there are at least 120 scenarios, each with a sentence of its own', () => {
  expect(all.length).toBeGreaterThanOrEqual(120)
  expect(new Set(all.map(([sentence]) => sentence)).size).toBe(all.length)
})

test.each(redFlags.map(({ id }) => id))('the flag "%s" has a case that raises it and a near miss', (id) => {
  expect(all.filter(([, , outcome]) => outcome.flags?.includes(id))).not.toEqual([])
  expect(all.filter(([, , outcome]) => outcome.not?.includes(id))).not.toEqual([])
})

test.each(allCautions.map(({ id }) => id))(
  'the caution "%s" has a case that it narrows and a near miss',
  (id) => {
    expect(all.filter(([, , outcome]) => outcome.cautions?.includes(id))).not.toEqual([])
    expect(all.filter(([, , outcome]) => outcome.noCautions?.includes(id))).not.toEqual([])
  },
)
