import { countedRow, type Counted } from '../tables/dose-limits.ts'
import type { DoseRegion } from '../tables/dose-products.ts'
import { sumOf, type Intake } from './intake.ts'
import { courseDay, day, followsItsPack, inWindow, limitFor } from './limit.ts'
import type { Withheld } from './permit.ts'

/** What the label alone says of another one like the last. */
export type ByLabel =
  | {
      readonly kind: 'time'
      /** From this instant it breaks no gap and no 24-hour limit. */
      readonly at: number
      /** What it waits for. */
      readonly because: 'gap' | 'most'
      /** How many units like the last, at that time, or now if that is past. */
      readonly upTo: number
    }
  | { readonly kind: 'no-time'; readonly because: 'no-label' | 'pack' }

/** Why a pharmacist says when, and not the clock. */
export type WhyAsk =
  Withheld | { readonly because: 'over-the-label' | 'two-anti-inflammatories' | 'days' | 'no-label' | 'pack' }

/**
 * What the clock says of another one. Only the first of these lets anyone have one, and only once its
 * time has come; a broken limit has no such time.
 */
export type Next =
  | { readonly kind: 'may-from'; readonly at: number; readonly upTo: number }
  | { readonly kind: 'not-before'; readonly at: number; readonly because: 'gap' | 'most' }
  | {
      readonly kind: 'ask-pharmacist'
      readonly why: WhyAsk
      /** Not before this either, where the label says so much. */
      readonly notBefore?: number
    }

const unitsThatFit = (intakes: readonly Intake[], region: DoseRegion, unit: number, at: number): number => {
  const window = inWindow(intakes, at)
  const last = intakes.at(-1)
  const limit = last && limitFor(last.of, region, [...window, last])
  if (!limit) return 0
  const fit = Math.floor(Math.min(limit.atOnce, limit.most - sumOf(window).most) / unit)
  return Math.min(fit, Math.max(...last.product.counts))
}

/**
 * The earliest time for another one like the last, by the label. Takes the intakes of one counted thing,
 * oldest first and at least one. The lowest limit of the packs in any 24 hours holds.
 */
export const byLabel = (intakes: readonly Intake[], region: DoseRegion, now: number): ByLabel => {
  const last = intakes.at(-1)
  const limit = last && limitFor(last.of, region, intakes.slice(-1))
  if (!last || !limit) return { kind: 'no-time', because: 'no-label' }
  if (followsItsPack(inWindow(intakes, now))) return { kind: 'no-time', because: 'pack' }
  const afterGap = last.at + limit.gap
  const at = [afterGap, ...intakes.map((intake) => intake.at + day)]
    .filter((instant) => instant >= afterGap)
    .toSorted((a, b) => a - b)
    .find((instant) => unitsThatFit(intakes, region, last.unit, instant) >= 1)
  if (at === undefined) return { kind: 'no-time', because: 'pack' }
  return {
    kind: 'time',
    at,
    because: at > afterGap ? 'most' : 'gap',
    upTo: unitsThatFit(intakes, region, last.unit, Math.max(at, now)),
  }
}

/** Whether another one at an instant would be on a day beyond those planned. */
const isBeyondDays = (intakes: readonly Intake[], region: DoseRegion, at: number, zone: string): boolean => {
  const last = intakes.at(-1)
  const limit = last && limitFor(last.of, region, [last])
  return limit !== undefined && courseDay(intakes, at, zone) > limit.days
}

interface Around {
  readonly region: DoseRegion
  readonly now: number
  readonly zone: string
  readonly isOver: boolean
  /** Another anti-inflammatory was had in the last 24 hours. */
  readonly another: boolean
  withheld(): Withheld | undefined
}

/** In this order: what is worst, what is this person's own, what the label says, what is not known. */
const reasonToAsk = (
  of: Counted,
  intakes: readonly Intake[],
  label: ByLabel,
  around: Around,
): WhyAsk | undefined => {
  const { region, now, zone } = around
  if (around.isOver) return { because: 'over-the-label' }
  const withheld = around.withheld()
  const against = withheld?.because === 'kept-from-you' || withheld?.because === 'never-suggested'
  if (against) return withheld
  if (around.another) return { because: 'two-anti-inflammatories' }
  if (label.kind === 'no-time') return { because: label.because }
  if (isBeyondDays(intakes, region, Math.max(label.at, now), zone)) return { because: 'days' }
  return countedRow(of).unverified ? { because: 'pack' } : withheld
}

/** Whether a time would read as leave, where there is none to give. */
const isClosed = (why: WhyAsk | undefined): boolean =>
  why?.because === 'over-the-label' || (why?.because === 'kept-from-you' && why.mark === 'avoid')

/** What the clock says of another one, with everything that speaks against it. */
export const nextOf = (of: Counted, intakes: readonly Intake[], around: Around): Next => {
  const label = byLabel(intakes, around.region, around.now)
  const why = reasonToAsk(of, intakes, label, around)
  if (label.kind === 'no-time') return { kind: 'ask-pharmacist', why: why ?? { because: label.because } }
  if (why) {
    const tells = label.at > around.now && !countedRow(of).unverified && !isClosed(why)
    return { kind: 'ask-pharmacist', why, ...(tells && { notBefore: label.at }) }
  }
  return label.at > around.now
    ? { kind: 'not-before', at: label.at, because: label.because }
    : { kind: 'may-from', at: label.at, upTo: label.upTo }
}
