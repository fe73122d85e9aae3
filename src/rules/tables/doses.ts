import type { SourceId } from './sources.ts'
import type { MedicineId } from './remedies/index.ts'

/**
 * A label, as read on the date of its source. Never exceeded, never worked out from weight.
 * `each` is what one dose may be, in units of `strength`; `most` is the most in any 24 hours, in the same units.
 */
export interface Label {
  readonly medicine: MedicineId
  readonly region: 'uk' | 'us'
  /** One tablet, patch or use: its strength in milligrams, or nothing where the pack says it by length. */
  readonly strength?: number
  readonly form: 'tablet' | 'gel' | 'patch' | 'rub'
  readonly each: readonly [number, number]
  readonly hoursApart: number
  readonly most: number
  /** Days planned by Unknot, and the most that the label allows without advice. */
  readonly plannedDays: number
  readonly mostDays: number
  readonly source: SourceId
}

/** Section 4.1, for the medicines that a plan may show. Other regions have no doses here, on purpose. */
// prettier-ignore
export const labels: readonly Label[] = [
  { medicine: 'ibuprofen', region: 'uk', strength: 200, form: 'tablet', each: [1, 2], hoursApart: 6, most: 6, plannedDays: 3, mostDays: 10, source: 'M27' },
  { medicine: 'ibuprofen', region: 'us', strength: 200, form: 'tablet', each: [1, 2], hoursApart: 6, most: 6, plannedDays: 3, mostDays: 10, source: 'M7' },
  { medicine: 'naproxen', region: 'us', strength: 220, form: 'tablet', each: [1, 1], hoursApart: 12, most: 2, plannedDays: 3, mostDays: 10, source: 'M8' },
  { medicine: 'paracetamol', region: 'uk', strength: 500, form: 'tablet', each: [1, 2], hoursApart: 4, most: 8, plannedDays: 3, mostDays: 3, source: 'M11' },
  { medicine: 'paracetamol', region: 'us', strength: 500, form: 'tablet', each: [1, 2], hoursApart: 6, most: 6, plannedDays: 3, mostDays: 10, source: 'M10' },
  { medicine: 'anti-inflammatory-gel', region: 'uk', form: 'gel', each: [1, 1], hoursApart: 4, most: 4, plannedDays: 7, mostDays: 7, source: 'M6' },
  { medicine: 'salicylate-patch', region: 'us', form: 'patch', each: [1, 1], hoursApart: 12, most: 2, plannedDays: 3, mostDays: 3, source: 'M13' },
  { medicine: 'lidocaine-patch', region: 'us', form: 'patch', each: [1, 1], hoursApart: 24, most: 1, plannedDays: 3, mostDays: 7, source: 'M14' },
  { medicine: 'menthol-rub', region: 'uk', form: 'rub', each: [1, 1], hoursApart: 6, most: 3, plannedDays: 3, mostDays: 7, source: 'T21' },
  { medicine: 'menthol-rub', region: 'us', form: 'rub', each: [1, 1], hoursApart: 6, most: 3, plannedDays: 3, mostDays: 7, source: 'T21' },
]

/** The label for a medicine where a person lives, or nothing: then a pharmacist answers. */
export const labelFor = (medicine: MedicineId, region: string): Label | undefined =>
  labels.find((label) => label.medicine === medicine && label.region === region)
