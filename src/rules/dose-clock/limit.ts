import type { Label } from '../tables/doses.ts'
import { ceilingOf, labelOf, liverWarning, regularStrength, type Counted } from '../tables/dose-limits.ts'
import type { DoseRegion } from '../tables/dose-products.ts'
import { dayIn } from './day.ts'
import type { Intake } from './intake.ts'

const hour = 3_600_000
/** Milliseconds in the "any 24 hours" of a label. It is a length, not a day. */
export const day = 24 * hour
/** A course ends after this long without, if a whole day lies between. */
const pause = 48 * hour

/** A label, in milliseconds and in milligrams or uses. */
export interface Limit {
  readonly gap: number
  readonly atOnce: number
  /** The most in any 24 hours. */
  readonly most: number
  /** The days in a row that Unknot plans: fewer than the label's own. */
  readonly days: number
}

const limitOf = ({ strength = 1, hoursApart, each, most, plannedDays }: Label): Limit => ({
  gap: hoursApart * hour,
  atOnce: each[1] * strength,
  most: most * strength,
  days: plannedDays,
})

export const isRegularStrength = ({ dose, product }: Intake): boolean =>
  product.id === 'paracetamol' && dose.milligrams === regularStrength.strength

export const hasOwnHours = ({ dose, product }: Intake): boolean => {
  const strengths: true | readonly number[] = product.ownHours ?? []
  return strengths === true || strengths.includes(dose.milligrams ?? 0)
}

/** Whether one of these has waiting times that none of our labels knows. */
export const followsItsPack = (intakes: readonly Intake[]): boolean => intakes.some(hasOwnHours)

/** What is the same of all packs together. */
export interface Packs {
  readonly areRegular: boolean
  readonly haveOwnHours: boolean
}

const packsOf = (intakes: readonly Intake[]): Packs => ({
  areRegular: intakes.length > 0 && intakes.every(isRegularStrength),
  haveOwnHours: intakes.length > 0 && intakes.every(hasOwnHours),
})

const limitOfPacks = (of: Counted, region: DoseRegion, { areRegular }: Packs): Limit | undefined => {
  const label = labelOf(of, region)
  if (!label) return undefined
  const isLess = of === 'paracetamol' && region === regularStrength.region && areRegular
  return limitOf(isLess ? regularStrength : label)
}

/** What holds for these together: the lowest number that applies to the packs they came from (4.7). */
export const limitFor = (of: Counted, region: DoseRegion, intakes: readonly Intake[]): Limit | undefined =>
  limitOfPacks(of, region, packsOf(intakes))

/** The most in 24 hours, beyond which what came from such packs is over the label. */
export const overForPacks = (of: Counted, region: DoseRegion, packs: Packs): number | undefined => {
  const ceiling = ceilingOf(of, region)?.most
  if (ceiling === undefined) return undefined
  if (of === 'paracetamol' && packs.haveOwnHours) return liverWarning.most
  return Math.max(ceiling, packs.areRegular ? (limitOfPacks(of, region, packs)?.most ?? 0) : 0)
}

/** The same for these together. */
export const overFor = (of: Counted, region: DoseRegion, intakes: readonly Intake[]): number | undefined =>
  overForPacks(of, region, packsOf(intakes))

/** Those had in the 24 hours up to an instant. What was had exactly 24 hours before no longer counts. */
export const inWindow = (intakes: readonly Intake[], end: number): readonly Intake[] =>
  intakes.filter(({ at }) => at <= end && end - at < day)

const endsCourse = (earlier: number, later: number, zone: string): boolean =>
  later - earlier > pause && dayIn(zone, later) - dayIn(zone, earlier) >= 2

/** The first of the run of use that an instant belongs to, or nothing where none was had before. */
export const courseStart = (
  intakes: readonly Intake[],
  instant: number,
  zone: string,
): number | undefined => {
  let start: number | undefined
  for (const { at } of intakes.toReversed()) {
    if (at > instant) continue
    if (endsCourse(at, start ?? instant, zone)) break
    start = at
  }
  return start
}

/** Which day of the run it is at an instant, from 1. Every date counts, from the first dose to this one. */
export const courseDay = (intakes: readonly Intake[], instant: number, zone: string): number =>
  dayIn(zone, instant) - dayIn(zone, courseStart(intakes, instant, zone) ?? instant) + 1
