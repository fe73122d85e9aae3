import { isNonEmpty, type NonEmpty } from './language/non-empty.ts'
import type { Advice, Place, Remedy } from './language/row.ts'
import { findIn } from './language/table.ts'
import type { Sheet } from './language/verdict.ts'
import { chooseMedicine, type MedicineStep } from './medicine.ts'
import { offersAt } from './offers.ts'
import { restraintsOn, type Permission, type Restraints } from './permission.ts'
import { ruleSet, type RuleSet } from './rule-set.ts'
import type { AdviceId } from './tables/advice.ts'
import type { CautionId } from './tables/cautions/index.ts'
import type { MedicineId, RemedyId, RemedyIn, StretchId } from './tables/remedies/index.ts'

/** A remedy, or a kind of it, that was kept from this person, and why. */
export interface LeftOut {
  readonly remedy: RemedyId
  readonly mark: 'ask' | 'avoid'
  readonly because: NonEmpty<CautionId | 'medicine-on-the-skin'>
  /** Those reasons that the person was not sure of. */
  readonly unsure: readonly CautionId[]
}

/** At most one thing of each kind for now: there is one field for each (2.2). */
export interface Plan {
  readonly movement: RemedyIn<'movement'>
  readonly calm: RemedyIn<'calm'>
  readonly warmthOrCold?: RemedyIn<'warmth-or-cold'>
  /** The other temperature, for who prefers it. */
  readonly orInstead?: RemedyIn<'warmth-or-cold'>
  readonly medicine?: MedicineStep
  readonly stretches: readonly StretchId[]
  readonly nextDay: readonly RemedyIn<'next-day'>[]
  readonly advice: readonly AdviceId[]
  readonly leftOut: readonly LeftOut[]
  /** When to look again, in hours from the plan; and when to see someone if it is no better: on day 3, whatever set it off (6.2). */
  readonly lookAgainHours: 12 | 24 | 72
  readonly noBetterHours: 72
}

/** What may be offered while waiting to be seen within days (SI-13): comfort, no exercises. */
export type Comfort = Pick<Plan, 'warmthOrCold' | 'orInstead' | 'leftOut'> & {
  readonly movement: 'easy-movement'
  readonly calm: RemedyIn<'calm'>
  readonly medicine?: Exclude<MedicineStep, { kind: 'label' }> | (MedicineStep & { medicine: 'paracetamol' })
}

const isOnSkin = (step: MedicineStep | undefined, { remedies }: RuleSet): boolean =>
  step?.kind === 'label' && remedies.some(({ id, onSkin }) => id === step.medicine && onSkin === true)

/** The remedies of a place that this person has, that help, and that nothing speaks against. First choices first. */
const eligible = <P extends Place>(
  place: P,
  sheet: Sheet,
  rules: RuleSet,
  restraints: Restraints,
): readonly Remedy<RemedyIn<P>>[] => {
  const first: Remedy<RemedyId>[] = []
  const others: Remedy<RemedyId>[] = []
  for (const { row, isInHouse, isFirstChoice } of offersAt(place, sheet, rules, restraints))
    if (isInHouse) (isFirstChoice ? first : others).push(row)
  return [...first, ...others] as unknown as readonly Remedy<RemedyIn<P>>[]
}

const leftOutOf = (
  { permissions }: Restraints,
  { remedies }: RuleSet,
  skinMedicine: boolean,
): readonly LeftOut[] => {
  const leftOut: LeftOut[] = []
  remedies.forEach((row, at) => {
    const { mark, because, unsure } = permissions[at] as Permission
    if (mark !== 'ok' && isNonEmpty(because)) leftOut.push({ remedy: row.id, mark, because, unsure })
    else if (skinMedicine && row.kind === 'heat')
      leftOut.push({ remedy: row.id, mark: 'avoid', because: ['medicine-on-the-skin'], unsure: [] })
  })
  return leftOut
}

/** What holds for this person besides remedies; all of it, or only what to watch for and know. */
export const adviceFor = (
  sheet: Sheet,
  { advice }: RuleSet = ruleSet,
  parts: readonly Advice['part'][] = ['avoid', 'watch', 'know', 'use', 'prevent'],
): readonly AdviceId[] =>
  findIn(advice, sheet, 'least')
    .filter(({ row }) => parts.includes(row.part))
    .map(({ row }) => row.id)

const warmthOrColdFor = (
  sheet: Sheet,
  rules: RuleSet,
  restraints: Restraints,
  skinMedicine: boolean,
): Pick<Plan, 'warmthOrCold' | 'orInstead'> => {
  const all = eligible('warmth-or-cold', sheet, rules, restraints).filter(
    (row) => !(skinMedicine && row.kind === 'heat'),
  )
  const [first] = all
  if (!first) return {}
  const other = all.find((row) => row.kind !== first.kind)
  return { warmthOrCold: first.id, ...(other && { orInstead: other.id }) }
}

const hasPattern = (sheet: Sheet, ...patterns: string[]): boolean =>
  patterns.includes(String(sheet.get('pattern')))

/** Hours until the danger signs are looked at again (6.2). Pain of 7 or more, or an anti-inflammatory tablet: twelve. */
const lookAgainHours = (sheet: Sheet, step: MedicineStep | undefined): Plan['lookAgainHours'] => {
  const pain = Number(sheet.get('severity'))
  const tablet = step?.kind === 'label' && (step.medicine === 'ibuprofen' || step.medicine === 'naproxen')
  if (pain >= 7 || tablet) return 12
  return pain >= 4 || hasPattern(sheet, 'strain') ? 24 : 72
}

/**
 * The medicine of a plan. A rub or patch that would first have to be bought gives way to warmth that
 * is at hand, because the two never go together (SI-11).
 */
const medicineBeside = (sheet: Sheet, rules: RuleSet, restraints: Restraints): MedicineStep | undefined => {
  const best = chooseMedicine(sheet, rules, undefined, restraints)
  if (best?.kind !== 'label' || best.inHouse || !isOnSkin(best, rules)) return best
  const { warmthOrCold } = warmthOrColdFor(sheet, rules, restraints, false)
  const isWarm = rules.remedies.some(({ id, kind }) => id === warmthOrCold && kind === 'heat')
  const others = rules.remedies.filter(({ place, onSkin }) => place === 'medicine' && !onSkin)
  return isWarm
    ? chooseMedicine(
        sheet,
        rules,
        others.map(({ id }) => id as MedicineId),
        restraints,
      )
    : best
}

/** The plan for someone in whom triage found nothing. Call it only from `assess`, and where a check-in has assessed. */
export const makePlan = (sheet: Sheet, rules: RuleSet = ruleSet): Plan => {
  const restraints = restraintsOn(sheet, rules)
  const medicine = medicineBeside(sheet, rules, restraints)
  const skinMedicine = isOnSkin(medicine, rules)
  return {
    movement: eligible('movement', sheet, rules, restraints)[0]?.id ?? 'easy-movement',
    calm: 'slow-breathing',
    ...warmthOrColdFor(sheet, rules, restraints, skinMedicine),
    ...(medicine && { medicine }),
    stretches: eligible('stretch', sheet, rules, restraints).map(({ id }) => id),
    nextDay: eligible('next-day', sheet, rules, restraints).map(({ id }) => id),
    advice: adviceFor(sheet, rules),
    leftOut: leftOutOf(restraints, rules, skinMedicine),
    lookAgainHours: lookAgainHours(sheet, medicine),
    noBetterHours: 72,
  }
}

/** Comfort while waiting: one warm or cold thing, easy movement, slow breathing, label paracetamol (SI-13). */
export const makeComfort = (sheet: Sheet, rules: RuleSet = ruleSet): Comfort => {
  const restraints = restraintsOn(sheet, rules)
  const medicine = chooseMedicine(sheet, rules, ['paracetamol'], restraints)
  return {
    movement: 'easy-movement',
    calm: 'slow-breathing',
    ...warmthOrColdFor(sheet, rules, restraints, false),
    ...(medicine && { medicine: medicine as NonNullable<Comfort['medicine']> }),
    leftOut: leftOutOf(restraints, rules, false),
  }
}
