import type { NonEmpty } from '../language/non-empty.ts'
import type { IngredientId } from './brands.ts'

/** Where a person lives. Only the UK and the US have labels of ours. */
export type DoseRegion = 'uk' | 'us' | 'eu' | 'elsewhere'

/** What one unit holds: the least and the most it may be, in milligrams, or in uses where nothing is weighed. */
export interface Part {
  readonly ingredient: IngredientId
  readonly each: readonly [least: number, most: number]
}

/** Something that a person can say they took. */
export interface DoseProduct<Id extends string = string> {
  readonly id: Id
  readonly form: 'tablet' | 'sachet-or-capsule' | 'gel' | 'patch' | 'rub'
  readonly contains: NonEmpty<Part>
  /**
   * Where it is offered, and the strengths of one unit that are asked for there, in milligrams of the
   * first part: the person reads theirs off the pack. An empty list asks nothing.
   */
  readonly strengths: Readonly<Partial<Record<DoseRegion, readonly number[]>>>
  /** How many the labels let one have at once. More can be told, because it may have been taken. */
  readonly counts: NonEmpty<number>
  /** It holds more than is counted, or differs from pack to pack: the screen points to its pack as well. */
  readonly packToo?: true
  /** Its waiting times are its own, always or at these strengths: none of our labels says when the next may be had. */
  readonly ownHours?: true | NonEmpty<number>
}

const everywhere = { uk: [], us: [], eu: [], elsewhere: [] }
const one = [1, 1] as const

/**
 * What people have in the house, in the order of offering it. A strength that is not told counts as the
 * most it could be. Strengths are those printed on packs that can be bought; the person says which is
 * theirs, and nothing here is a dose to have. The last row is also what a name that we do not know counts as.
 */
// prettier-ignore
export const doseProducts = [
  { id: 'paracetamol', form: 'tablet', contains: [{ ingredient: 'paracetamol', each: [325, 1000] }], strengths: { uk: [500], us: [500, 325, 650], eu: [500, 1000], elsewhere: [500, 325, 650, 1000] }, counts: [1, 2], ownHours: [650] },
  { id: 'ibuprofen', form: 'tablet', contains: [{ ingredient: 'ibuprofen', each: [200, 400] }], strengths: { uk: [200, 400], us: [200], eu: [200, 400], elsewhere: [200, 400] }, counts: [1, 2] },
  { id: 'naproxen', form: 'tablet', contains: [{ ingredient: 'naproxen', each: [200, 275] }], strengths: { us: [220], eu: [200, 220, 275], elsewhere: [200, 220, 275] }, counts: [1, 2] },
  { id: 'aspirin', form: 'tablet', contains: [{ ingredient: 'aspirin', each: [300, 500] }], strengths: { uk: [300], us: [325, 500], eu: [500, 300], elsewhere: [300, 325, 500] }, counts: [1, 2] },
  { id: 'prescribed-anti-inflammatory', form: 'tablet', contains: [{ ingredient: 'other-prescribed-anti-inflammatory', each: one }], strengths: everywhere, counts: [1, 2], packToo: true },
  { id: 'cold-remedy-with-paracetamol', form: 'sachet-or-capsule', contains: [{ ingredient: 'paracetamol', each: [250, 1000] }], strengths: { uk: [500, 650, 1000], us: [325, 500, 650, 1000], eu: [500, 650, 1000], elsewhere: [325, 500, 650, 1000] }, counts: [1, 2], packToo: true },
  { id: 'cold-remedy-with-ibuprofen', form: 'sachet-or-capsule', contains: [{ ingredient: 'ibuprofen', each: [200, 400] }], strengths: { uk: [200, 400], us: [200], eu: [200, 400], elsewhere: [200, 400] }, counts: [1, 2], packToo: true },
  { id: 'cold-remedy-unsure', form: 'sachet-or-capsule', contains: [{ ingredient: 'paracetamol', each: [0, 1000] }, { ingredient: 'other-prescribed-anti-inflammatory', each: [0, 1] }], strengths: everywhere, counts: [1, 2], packToo: true },
  { id: 'paracetamol-500-ibuprofen-200', form: 'tablet', contains: [{ ingredient: 'paracetamol', each: [500, 500] }, { ingredient: 'ibuprofen', each: [200, 200] }], strengths: { uk: [], eu: [], elsewhere: [] }, counts: [1, 2], packToo: true },
  { id: 'paracetamol-250-ibuprofen-125', form: 'tablet', contains: [{ ingredient: 'paracetamol', each: [250, 250] }, { ingredient: 'ibuprofen', each: [125, 125] }], strengths: { us: [], elsewhere: [] }, counts: [1, 2], packToo: true },
  { id: 'co-codamol', form: 'tablet', contains: [{ ingredient: 'paracetamol', each: [500, 500] }, { ingredient: 'opioid', each: one }], strengths: { uk: [], eu: [], elsewhere: [] }, counts: [1, 2], packToo: true },
  { id: 'strong-painkiller-with-paracetamol', form: 'tablet', contains: [{ ingredient: 'paracetamol', each: [300, 500] }, { ingredient: 'opioid', each: one }], strengths: { us: [300, 325], eu: [325, 500], elsewhere: [300, 325, 500] }, counts: [1, 2], packToo: true },
  { id: 'ibuprofen-gel', form: 'gel', contains: [{ ingredient: 'ibuprofen-gel', each: one }], strengths: { uk: [], eu: [], elsewhere: [] }, counts: [1], packToo: true, ownHours: true },
  { id: 'diclofenac-gel', form: 'gel', contains: [{ ingredient: 'diclofenac-gel', each: one }], strengths: everywhere, counts: [1] },
  { id: 'salicylate-patch', form: 'patch', contains: [{ ingredient: 'salicylate-patch', each: one }], strengths: everywhere, counts: [1], packToo: true },
  { id: 'salicylate-rub', form: 'rub', contains: [{ ingredient: 'salicylate', each: one }], strengths: everywhere, counts: [1], packToo: true },
  { id: 'lidocaine-patch', form: 'patch', contains: [{ ingredient: 'lidocaine-patch', each: one }], strengths: everywhere, counts: [1] },
  { id: 'menthol-rub', form: 'rub', contains: [{ ingredient: 'menthol', each: one }], strengths: everywhere, counts: [1] },
  { id: 'unknown-painkiller', form: 'tablet', contains: [{ ingredient: 'paracetamol', each: [0, 1000] }, { ingredient: 'other-prescribed-anti-inflammatory', each: [0, 1] }], strengths: everywhere, counts: [1, 2], packToo: true },
] as const satisfies NonEmpty<DoseProduct>

export type DoseProductId = (typeof doseProducts)[number]['id']

const byId: ReadonlyMap<string, DoseProduct<DoseProductId>> = new Map(
  doseProducts.map((row) => [row.id, row]),
)
const unknownPainkiller: DoseProduct<DoseProductId> = doseProducts[doseProducts.length - 1] ?? doseProducts[0]

/** The product with this name. A name that we do not know may hold anything, so it is never nothing. */
export const doseProduct = (id: string): DoseProduct<DoseProductId> => byId.get(id) ?? unknownPainkiller

/** What is offered where a person lives. */
export const doseProductsIn = (region: DoseRegion): readonly DoseProduct<DoseProductId>[] =>
  doseProducts.filter((row: DoseProduct) => row.strengths[region] !== undefined)
