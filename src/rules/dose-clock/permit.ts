import { assess } from '../assess.ts'
import { isNonEmpty, type NonEmpty } from '../language/non-empty.ts'
import { permissionFor } from '../permission.ts'
import { seenFirst, standingOf, type NoNumbers } from '../product-standing.ts'
import type { Answers } from '../questionnaire.ts'
import { ruleSet, type RuleSet } from '../rule-set.ts'
import { fillIn } from '../sheet.ts'
import { classesOf, type IngredientId, type Product } from '../tables/brands.ts'
import type { CautionId } from '../tables/cautions/index.ts'
import type { NeverSuggestedId } from '../tables/never-suggested.ts'

/** Why no time is given for the next one, where the label alone would give one. */
export type Withheld =
  | {
      readonly because: 'kept-from-you'
      readonly mark: 'ask' | 'avoid'
      readonly cautions: NonEmpty<CautionId>
      /** Those of them that hold only because the person was not sure. */
      readonly unsure: readonly CautionId[]
    }
  | { readonly because: 'never-suggested'; readonly never: NonEmpty<NeverSuggestedId> }
  | { readonly because: NoNumbers }

const productOf = (contains: NonEmpty<IngredientId>): Product => ({
  name: contains.join(),
  contains,
  regions: ['uk', 'us'],
})

const workOut = (contains: NonEmpty<IngredientId>, answers: Answers): Withheld | undefined => {
  const assessment = assess(answers)
  const standing = standingOf(productOf(contains), answers, assessment)
  const { mark, because: cautions, unsure, never, label, noNumbers } = standing
  if (mark !== 'ok' && isNonEmpty(cautions)) return { because: 'kept-from-you', mark, cautions, unsure }
  if (isNonEmpty(never)) return { because: 'never-suggested', never }
  if (seenFirst(assessment)) return { because: 'until-seen' }
  return label ? undefined : { because: noNumbers ?? 'unanswered' }
}

const known = new WeakMap<Answers, Map<string, Withheld | undefined>>()

/**
 * What speaks against another one for this person: the same permission as looking up its name, so that
 * the clock never shows more than a plan would. Nothing where nothing does; without answers, that they
 * are missing. Worked out once for the same answers: a clock asks again every minute.
 */
export const withheldFrom = (
  contains: NonEmpty<IngredientId>,
  answers: Answers | undefined,
): Withheld | undefined => {
  if (!answers) return { because: 'unanswered' }
  const ofPerson = known.get(answers) ?? new Map<string, Withheld | undefined>()
  known.set(answers, ofPerson)
  const key = contains.join()
  if (!ofPerson.has(key)) ofPerson.set(key, workOut(contains, answers))
  return ofPerson.get(key)
}

/**
 * Cautions that hold back the next one and raise nothing: three may speak of the very dose that was
 * logged, and one says whom we suggest nothing to, not whom it harms.
 */
const raiseNothing: readonly CautionId[] = [
  'anti-inflammatory-already',
  'paracetamol-already',
  'rub-on-already',
  'under-18',
]

const withoutThose: RuleSet = {
  ...ruleSet,
  cautions: ruleSet.cautions.filter(({ id }) => !raiseNothing.includes(id)),
}

/** Why this should not have been had by this person: only what is certain, and only what says "avoid". */
export const notFor = (
  contains: NonEmpty<IngredientId>,
  answers: Answers | undefined,
): NonEmpty<CautionId> | undefined => {
  if (!answers) return undefined
  const permission = permissionFor({ classes: classesOf(productOf(contains)) }, fillIn(answers), withoutThose)
  const certain = permission.because.filter((id) => !permission.unsure.includes(id))
  return permission.mark === 'avoid' && isNonEmpty(certain) ? certain : undefined
}
