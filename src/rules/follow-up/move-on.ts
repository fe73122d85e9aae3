import { fillIn } from '../sheet.ts'
import { makeComfort, makePlan, type Comfort, type Plan } from '../plan.ts'
import type { Answers } from '../questionnaire.ts'
import type { RuleSet } from '../rule-set.ts'
import { noLabelAfter } from '../tables/check-ins.ts'
import type { RemedyId } from '../tables/remedies/index.ts'
import type { Look, Reason } from './look.ts'

const askPharmacist = { kind: 'pharmacist', because: 'your-answers' } as const

/** Whether the days that a label was planned for are over, or may be. */
export const labelIsOver = (
  { medicine }: Pick<Plan, 'medicine'>,
  { planHours }: Pick<Look, 'planHours'>,
): boolean => medicine?.kind === 'label' && !(planHours < medicine.label.plannedDays * 24)

/** Of the warm and the cold thing, the one that helped comes first. Both were allowed already. */
export const helpedFirst = (plan: Plan, helped: readonly RemedyId[]): Plan => {
  const { warmthOrCold, orInstead } = plan
  if (!warmthOrCold || !orInstead || helped.includes(warmthOrCold) || !helped.includes(orInstead)) return plan
  return { ...plan, warmthOrCold: orInstead, orInstead: warmthOrCold }
}

/** The plan for answers, as they were or are, with what this look says of labels and of what helped. */
export const planFor = (answers: Answers, look: Look): Plan => {
  const plan = helpedFirst(makePlan(fillIn(answers, look.rules), look.rules), look.checkIn.helped ?? [])
  return labelIsOver(plan, look) ? { ...plan, medicine: askPharmacist } : plan
}

/** The plan that a look leaves standing. None where the rules, asked about everything, found anything at all. */
export const planOf = (look: Look): Plan | undefined =>
  look.assessment.kind === 'self-care' ? planFor(look.planned, look) : undefined

/** What comfort is made from: answers as they have become, and the hours since their plan, at the most. */
export interface Waiting {
  readonly answers: Answers
  readonly rules: RuleSet
  readonly planHours: number
}

/** Comfort while waiting to be seen (SI-13). A label stays only within its days, and not where a medicine is a reason. */
export const comfortFor = ({ answers, rules, planHours }: Waiting, reasons: readonly Reason[]): Comfort => {
  const { medicine, ...rest } = makeComfort(fillIn(answers, rules), rules)
  if (!medicine) return rest
  const held = labelIsOver({ medicine }, { planHours }) || noLabelAfter.some((id) => reasons.includes(id))
  return { ...rest, medicine: held && medicine.kind === 'label' ? askPharmacist : medicine }
}
