import { assess, ruleSet, type Answers, type Assessment, type RuleSet } from '../../src/rules/index.ts'
import { permissionFor } from '../../src/rules/permission.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { offered, offering } from './assessments.ts'
import type { Outcome } from './scenarios/scenario.ts'

const reasons = (result: Assessment): readonly string[] =>
  'because' in result ? [...result.because, ...result.also] : []

const medicineOf = (result: Assessment): Outcome['medicine'] => {
  const step = offering(result)?.medicine
  return step === undefined ? 'nothing' : step.kind === 'label' ? step.medicine : 'a pharmacist'
}

const adviceOf = (result: Assessment): readonly string[] =>
  'plan' in result ? result.plan.advice : 'advice' in result ? result.advice : []

/** What came of the person, in the words of the outcome, so that a difference reads like a sentence. */
export const outcomeOf = (answers: Answers, wanted: Outcome, rules: RuleSet = ruleSet): Outcome => {
  const result = assess(answers, rules)
  const sheet = fillIn(answers, rules)
  const marks = rules.remedies.map((remedy) => ({ id: remedy.id, ...permissionFor(remedy, sheet, rules) }))
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
