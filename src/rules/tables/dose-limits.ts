import type { NonEmpty } from '../language/non-empty.ts'
import type { Urgency } from '../language/row.ts'
import type { IngredientId } from './brands.ts'
import type { DoseRegion } from './dose-products.ts'
import { labelFor, type Label } from './doses.ts'
import type { MedicineId } from './remedies/index.ts'
import type { SourceId } from './sources.ts'

interface Ceiling {
  readonly most: number
  readonly source: SourceId
}

interface CountedRow {
  readonly id: string
  /** What it is counted from, whatever product it came in. */
  readonly ingredients: NonEmpty<IngredientId>
  readonly unit: 'mg' | 'use'
  /** The label that says when and how much, if one of ours does. */
  readonly label?: MedicineId
  /** One of those of which a person may have only one (SI-06). */
  readonly antiInflammatory?: true
  /** Its numbers are still to be verified: they may hold someone back, and are never read. */
  readonly unverified?: true
  /** More than this in any 24 hours is over the label. "other" is where we know no label. */
  readonly ceiling?: { readonly uk: Ceiling; readonly us: Ceiling; readonly other: Ceiling }
  /** More than this at once is an overdose by itself, in milligrams. */
  readonly atOnce?: number
  /** Hours after which a pad may be put where it was. */
  readonly hoursToHeat?: number
}

const every = (most: number, source: SourceId) => ({
  uk: { most, source },
  us: { most, source },
  other: { most, source },
})

/** "Several hours" of 3.3, read as six; a patch is on the skin for twelve before that. */
const several = 6
const worn = 12

/**
 * What is counted, each across all products that hold it. The ceilings are those of 4.1: where a label
 * of ours is stricter, ours says when the next may be had, and this says what is over the label.
 * Paracetamol at once: two of the strongest tablets that we know.
 */
// prettier-ignore
export const countedRows = [
  { id: 'paracetamol', ingredients: ['paracetamol'], unit: 'mg', label: 'paracetamol', ceiling: { uk: { most: 4000, source: 'M11' }, us: { most: 3000, source: 'M10' }, other: { most: 4000, source: 'M10' } }, atOnce: 1300 },
  { id: 'ibuprofen', ingredients: ['ibuprofen'], unit: 'mg', label: 'ibuprofen', antiInflammatory: true, ceiling: every(1200, 'M7') },
  { id: 'naproxen', ingredients: ['naproxen'], unit: 'mg', label: 'naproxen', antiInflammatory: true, ceiling: every(660, 'M8') },
  { id: 'aspirin', ingredients: ['aspirin'], unit: 'mg', antiInflammatory: true, unverified: true, ceiling: { ...every(3600, 'policy'), us: { most: 3900, source: 'M9' } } },
  { id: 'other-anti-inflammatory', ingredients: ['other-prescribed-anti-inflammatory'], unit: 'use', antiInflammatory: true },
  { id: 'anti-inflammatory-gel', ingredients: ['ibuprofen-gel', 'diclofenac-gel'], unit: 'use', label: 'anti-inflammatory-gel', antiInflammatory: true, ceiling: every(4, 'M6'), hoursToHeat: several },
  { id: 'salicylate-patch', ingredients: ['salicylate-patch'], unit: 'use', label: 'salicylate-patch', antiInflammatory: true, unverified: true, ceiling: every(2, 'M13'), hoursToHeat: worn + several },
  { id: 'salicylate-rub', ingredients: ['salicylate'], unit: 'use', antiInflammatory: true, ceiling: every(4, 'T21'), hoursToHeat: several },
  { id: 'lidocaine-patch', ingredients: ['lidocaine-patch'], unit: 'use', label: 'lidocaine-patch', ceiling: every(3, 'M14'), hoursToHeat: worn + several },
  { id: 'menthol-rub', ingredients: ['menthol'], unit: 'use', label: 'menthol-rub', ceiling: every(4, 'T21'), hoursToHeat: several },
] as const satisfies readonly CountedRow[]

/** What has a clock of its own. */
export type Counted = (typeof countedRows)[number]['id']

const byId = new Map<string, CountedRow>(countedRows.map((row) => [row.id, row]))
const byIngredient = new Map<string, Counted>(
  countedRows.flatMap(({ id, ingredients }) => ingredients.map((ingredient) => [ingredient, id] as const)),
)

/** What an ingredient is counted as. An opioid has no clock: a pharmacist answers for it. */
export const countedAs = (ingredient: IngredientId): Counted | undefined => byIngredient.get(ingredient)

/** What is known of something that is counted. */
export const countedRow = (id: Counted): Readonly<CountedRow> => byId.get(id) ?? countedRows[0]

/** The label of the US pack of 325 mg tablets (4.1), which a plan never shows. It counts while nothing else was had. */
export const regularStrength: Label = {
  medicine: 'paracetamol',
  region: 'us',
  strength: 325,
  form: 'tablet',
  each: [1, 2],
  hoursApart: 6,
  most: 10,
  plannedDays: 3,
  mostDays: 10,
  source: 'M10',
}

/** The label that says when the next may be had where a person lives, or nothing. */
export const labelOf = (id: Counted, region: DoseRegion): Label | undefined => {
  const { label } = countedRow(id)
  return label && labelFor(label, region)
}

/** The most in any 24 hours by the label, in the units of what is counted. */
export const ceilingOf = (id: Counted, region: DoseRegion): Ceiling | undefined => {
  const { ceiling } = countedRow(id)
  return region === 'uk' || region === 'us' ? ceiling?.[region] : ceiling?.other
}

/** Packs whose own directions allow more than our labels: over the label is then over what any label allows (M10). */
export const liverWarning: Ceiling = { most: 4000, source: 'M10' }

/** What a log can raise by itself. Nothing here can lower anything. */
export const doseAlarmRows = [
  { id: 'too-much-paracetamol', urgency: 'now', source: ['M10', 'policy'] },
  { id: 'too-much-swallowed', urgency: 'now', source: ['policy'] },
  { id: 'too-much-on-skin', urgency: 'today', source: ['policy'] },
  { id: 'not-for-you', urgency: 'today', source: ['policy', 'M7'] },
] as const satisfies readonly {
  readonly id: string
  readonly urgency: Urgency
  readonly source: NonEmpty<SourceId>
}[]

export type DoseAlarmId = (typeof doseAlarmRows)[number]['id']
