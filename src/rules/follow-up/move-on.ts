import { fillIn } from '../sheet.ts'
import { makeComfort, makePlan, type Comfort, type Plan } from '../plan.ts'
import type { Answers } from '../questionnaire.ts'
import type { RuleSet } from '../rule-set.ts'
import { noLabelAfter, whenNothingHurts } from '../tables/check-ins.ts'
import { remedies, type RemedyId } from '../tables/remedies/index.ts'
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

/** Whether a remedy is only for what hurts. */
export const isForPain = (remedy: RemedyId): boolean =>
  remedies.some(({ id, place }) => id === remedy && whenNothingHurts.places.some((one) => one === place))

/** The plan without what is for pain only, or for its first days. What a caution keeps away stays away. */
const withoutPain = (plan: Plan): Plan => {
  const { warmthOrCold: _, orInstead: __, medicine: ___, ...rest } = plan
  const advice = plan.advice.filter((id) => !whenNothingHurts.advice.some((one) => one === id))
  return { ...rest, advice }
}

/** The plan for answers, as they were or are, with what this look says of its phase, of labels and of what helped. */
export const planFor = (answers: Answers, look: Look): Plan => {
  const all = makePlan(fillIn(answers, look.rules), look.rules)
  if (look.phase === whenNothingHurts.phase) return withoutPain(all)
  const plan = helpedFirst(all, look.checkIn.helped ?? [])
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
