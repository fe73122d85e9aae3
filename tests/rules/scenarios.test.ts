import { describe, expect, test } from 'vitest'
import { allCautions, assess, redFlags, remedies, type Assessment } from '../../src/rules/index.ts'
import { permissionFor } from '../../src/rules/permission.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { scenarios } from './scenarios/index.ts'
import { answerAsAsked } from '../support/arbitraries.ts'
import { offered, offering } from './assessments.ts'
import type { Outcome, Scenario } from './scenarios/scenario.ts'

const reasons = (result: Assessment): readonly string[] =>
  'because' in result ? [...result.because, ...result.also] : []

const medicineOf = (result: Assessment): Outcome['medicine'] => {
  const step = offering(result)?.medicine
  return step === undefined ? 'nothing' : step.kind === 'label' ? step.medicine : 'a pharmacist'
}

const adviceOf = (result: Assessment): readonly string[] =>
  'plan' in result ? result.plan.advice : 'advice' in result ? result.advice : []

const marksOf = (answers: Scenario[1]) => {
  const sheet = fillIn(answers)
  return remedies.map((remedy) => ({ id: remedy.id, ...permissionFor(remedy, sheet) }))
}

/** What came of the person, in the words of the outcome, so that a difference reads like a sentence. */
const actual = (answers: Scenario[1], wanted: Outcome): Outcome => {
  const result = assess(answers)
  const marks = marksOf(answers)
  const why = reasons(result)
  const given = offered(result)
  const speaking = new Set<string>(marks.flatMap(({ because }) => because))
  return {
    kind: result.kind,
    ...(wanted.flags && { flags: wanted.flags.filter((id) => why.includes(id)) }),
    ...(wanted.not && { not: wanted.not.filter((id) => !why.includes(id)) }),
    ...(wanted.offers && { offers: wanted.offers.filter((id) => given.includes(id)) }),
    ...(wanted.withholds && { withholds: wanted.withholds.filter((id) => !given.includes(id)) }),
    ...(wanted.first && { first: offering(result)?.warmthOrCold }),
    ...(wanted.medicine && { medicine: medicineOf(result) }),
    ...(wanted.marks && {
      marks: Object.fromEntries(
        marks.filter(({ id }) => id in (wanted.marks ?? {})).map(({ id, mark }) => [id, mark]),
      ),
    }),
    ...(wanted.cautions && { cautions: wanted.cautions.filter((id) => speaking.has(id)) }),
    ...(wanted.noCautions && { noCautions: wanted.noCautions.filter((id) => !speaking.has(id)) }),
    ...(wanted.comfort !== undefined && { comfort: 'comfort' in result }),
    ...(wanted.advice && { advice: wanted.advice.filter((id) => adviceOf(result).includes(id)) }),
  } as Outcome
}

describe.each(scenarios)('%s', (_, table) => {
  test.each(table)('%s', (_sentence, answers, outcome) => {
    expect(actual(answers, outcome)).toEqual(outcome)
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
