import type { Assessment } from './assess.ts'
import { chooseMedicine } from './medicine.ts'
import { permissionFor, type Permission } from './permission.ts'
import { planMedicineOf } from './product-already.ts'
import type { Answers } from './questionnaire.ts'
import { ruleSet } from './rule-set.ts'
import { fillIn } from './sheet.ts'
import { classesOf, countsAsAntiInflammatory, medicineOf, neverFor, type Product } from './tables/brands.ts'
import type { Label } from './tables/doses.ts'
import type { NeverSuggestedId } from './tables/never-suggested.ts'

/** Who must be seen before any painkiller (SI-01, SI-13). */
export type SeenFirst = Exclude<Assessment['kind'], 'asking' | 'self-care'>

export const seenFirst = (assessment: Assessment): SeenFirst | undefined => {
  if (assessment.kind === 'asking' || assessment.kind === 'self-care') return undefined
  if (assessment.kind === 'be-seen-within-days' && assessment.comfort) return undefined
  return assessment.kind
}

/** Why no numbers are shown where nothing speaks against the medicine itself. */
export type NoNumbers =
  | 'unanswered'
  | 'region'
  | 'several-cautions'
  | 'your-answers'
  | 'nothing-fits'
  | 'pack'
  | 'abroad'
  | 'one-already'
  | 'until-seen'

/** What may be said of a product to this person. The label is there only if nothing at all speaks against it. */
export interface Standing extends Permission {
  readonly never: readonly NeverSuggestedId[]
  readonly label?: Label
  readonly noNumbers?: NoNumbers
}

/** While questions are open, only what is certain is a reason of this person's own. */
const sayable = ({ mark, because, unsure }: Permission, open: boolean): Permission => {
  if (!open) return { mark, because, unsure }
  const certain = because.filter((id) => !unsure.includes(id))
  return { mark: certain.length > 0 ? mark : 'ok', because: certain, unsure: [] }
}

const isAnotherOne = (product: Product, assessment: Assessment): boolean => {
  const planned = planMedicineOf(assessment)
  if (planned === undefined || planned === medicineOf(product)) return false
  const ofPlan = ruleSet.remedies.find(({ id }) => id === planned)?.classes ?? []
  const counts = ['anti-inflammatory-tablet', 'anti-inflammatory-gel', 'salicylate']
  return countsAsAntiInflammatory(product) && ofPlan.some((id) => counts.includes(id))
}

const numbersFor = (
  product: Product,
  answers: Answers,
  assessment: Assessment,
): Pick<Standing, 'label' | 'noNumbers'> => {
  const medicine = medicineOf(product)
  const { region } = answers
  const step = chooseMedicine(fillIn(answers), ruleSet, medicine ? [medicine] : [])
  if (assessment.kind === 'asking' || !step) return { noNumbers: 'unanswered' }
  if (region !== 'uk' && region !== 'us') return { noNumbers: 'region' }
  if (assessment.kind !== 'self-care' && medicine !== 'paracetamol') return { noNumbers: 'until-seen' }
  if (!medicine || product.ownStrength) return { noNumbers: 'pack' }
  if (!product.regions.includes(region)) return { noNumbers: 'abroad' }
  if (isAnotherOne(product, assessment)) return { noNumbers: 'one-already' }
  return step.kind === 'label' ? { label: step.label } : { noNumbers: step.because }
}

/**
 * How a product stands for this person: the same permission and the same choice of label as in a
 * plan, so that looking up a name never shows more than a plan would.
 */
export const standingOf = (product: Product, answers: Answers, assessment: Assessment): Standing => {
  const never = neverFor(product, String(answers.region))
  const permission = permissionFor({ classes: classesOf(product) }, fillIn(answers))
  const said = sayable(permission, assessment.kind === 'asking')
  if (said.mark !== 'ok' || never.length > 0) return { ...said, never }
  return { ...said, never, ...numbersFor(product, answers, assessment) }
}
