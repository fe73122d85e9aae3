import { doseProduct, type Dose, type DoseProduct, type DoseRegion } from '../../rules/index.ts'
import { instantOf, wallTime } from './wall-clock.ts'

/** A dose as the person says it; the journal adds its id. */
export type SaidDose = Omit<Dose, 'id'> & { readonly kind: 'dose' }

/** How far back a dose can be logged, in milliseconds. Older ones change nothing that the clock says. */
export const furthest = 3 * 24 * 3_600_000

/** What is said in the form so far. Nothing is said for the person. */
export interface Draft {
  readonly product?: string | undefined
  /** The product is chosen from the long list. */
  readonly fromAll?: boolean
  /** Milligrams as text, or "unsure". */
  readonly strength?: string | undefined
  /** How many as text. */
  readonly count?: string | undefined
  /** Another number than the label has. */
  readonly more?: boolean
  readonly when?: 'now' | 'earlier' | undefined
  /** The field for day and time. */
  readonly wall?: string | undefined
  /** The instant that an entry had, for as long as its time is left as it is. */
  readonly exact?: number | undefined
}

/** In the order in which they stand on the form. */
const fields = ['product', 'strength', 'count', 'when'] as const
export type DraftField = (typeof fields)[number]

/** The strengths that are asked for, in milligrams. None: nothing is asked. */
export const strengthsOf = (product: DoseProduct, region: DoseRegion): readonly number[] =>
  product.strengths[region] ?? []

/** Whether one asks how many: a gel or a rub is used once at a time. */
export const asksCount = ({ form }: DoseProduct): boolean => form !== 'gel' && form !== 'rub'

interface Around {
  readonly region: DoseRegion
  readonly now: number
  readonly timeZone: string
}

/** When the draft says that it was. Nothing if it says no time of the last days. A time to come is read as it is. */
const whenOf = ({ when, wall = '', exact }: Draft, { now, timeZone }: Around): number | undefined => {
  if (when === 'now') return now
  if (when === undefined) return undefined
  if (exact !== undefined && wallTime(exact, timeZone) === wall) return exact
  const at = instantOf(wall, timeZone, now)
  return at !== undefined && at >= now - furthest ? at : undefined
}

/** Reads the draft: what is still missing, and the dose once nothing is. */
export const readDraft = (
  draft: Draft,
  around: Around,
): { readonly missing: readonly DraftField[]; readonly said?: SaidDose } => {
  const { product: id, strength, count } = draft
  if (id === undefined) return { missing: ['product'] }
  const product = doseProduct(id)
  const asksStrength = strengthsOf(product, around.region).length > 0
  const at = whenOf(draft, around)
  const units = asksCount(product) ? Number(count) : 1
  const open: Readonly<Record<DraftField, boolean>> = {
    product: false,
    strength: asksStrength && strength === undefined,
    count: !(units > 0),
    when: at === undefined,
  }
  const missing = fields.filter((field) => open[field])
  if (missing.length > 0 || at === undefined) return { missing }
  const milligrams = asksStrength ? Number(strength) : Number.NaN
  return {
    missing,
    said: { kind: 'dose', at, product: id, count: units, ...(milligrams > 0 && { milligrams }) },
  }
}

/** A draft of what was logged before: all of it to correct it, or what and how strong to log another. */
export const draftOf = (dose: Dose, region: DoseRegion, timeZone: string): Draft => {
  const product = doseProduct(dose.product)
  const asked = strengthsOf(product, region).length > 0
  return {
    product: dose.product,
    ...(asked && { strength: dose.milligrams === undefined ? 'unsure' : String(dose.milligrams) }),
    count: String(dose.count),
    more: !product.counts.some((count) => count === dose.count),
    when: 'earlier',
    wall: wallTime(dose.at, timeZone),
    exact: dose.at,
  }
}
