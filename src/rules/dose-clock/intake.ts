import type { NonEmpty } from '../language/non-empty.ts'
import type { IngredientId } from '../tables/brands.ts'
import { countedAs, type Counted } from '../tables/dose-limits.ts'
import { doseProduct, type DoseProduct, type DoseProductId, type Part } from '../tables/dose-products.ts'

/** What a person said they took. An entry of the journal is one. */
export interface Dose {
  readonly id: string
  /** When, in milliseconds since 1970. */
  readonly at: number
  /** An id of `tables/dose-products.ts`. Any other name counts as a painkiller that we do not know. */
  readonly product: string
  /** How many units: tablets, patches, uses. */
  readonly count: number
  /** Of one unit, as read on the pack. Left out where the person is not sure: then the most it could be counts. */
  readonly milligrams?: number | undefined
}

/** How much: the least and the most that it may be, in milligrams or uses. */
export interface Amount {
  readonly least: number
  readonly most: number
}

/** One counted thing in one dose. */
export interface Intake {
  readonly dose: Dose
  readonly product: DoseProduct<DoseProductId>
  readonly of: Counted
  readonly ingredient: IngredientId
  /** When it counts: never later than now. */
  readonly at: number
  /** The entry lies in the future, or nowhere: it counts as if had now. */
  readonly misdated: boolean
  readonly amount: Amount
  /** The most that one unit may hold. */
  readonly unit: number
}

const isMore = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value > 0

const unitOf = ({ each: [least, most] }: Part, milligrams: number | undefined): Amount =>
  milligrams === undefined ? { least, most } : { least: milligrams, most: milligrams }

/** The strength counts for the first part, where the product can have more than one strength. */
const toldStrength = ({ contains: [{ each }] }: DoseProduct, { milligrams }: Dose): number | undefined =>
  each[0] < each[1] && each[0] > 0 && isMore(milligrams) ? milligrams : undefined

/** A count that cannot be read may be anything from nothing to the most that one has at once. */
const countOf = ({ count }: Dose, { counts }: DoseProduct): Amount =>
  isMore(count) ? { least: count, most: count } : { least: 0, most: Math.max(...counts) }

const intakesOfDose = (dose: Dose, now: number): readonly Intake[] => {
  const product = doseProduct(dose.product)
  const misdated = !(dose.at <= now)
  const count = countOf(dose, product)
  return product.contains.flatMap((part, at): readonly Intake[] => {
    const of = countedAs(part.ingredient)
    if (!of) return []
    const unit = unitOf(part, at === 0 ? toldStrength(product, dose) : undefined)
    return [
      {
        dose,
        product,
        of,
        ingredient: part.ingredient,
        at: misdated ? now : dose.at,
        misdated,
        amount: { least: unit.least * count.least, most: unit.most * count.most },
        unit: unit.most,
      },
    ]
  })
}

/** All that a product holds, also what is not counted. */
export const ingredientsOf = ({ contains: [first, ...more] }: DoseProduct): NonEmpty<IngredientId> => [
  first.ingredient,
  ...more.map(({ ingredient }) => ingredient),
]

/** Of two at the same time the stronger comes last, so that the order of the log means nothing. */
const inOrder = (a: Intake, b: Intake): number =>
  a.at - b.at || a.unit - b.unit || (a.dose.id < b.dose.id ? -1 : 1)

/** Everything counted in a log, oldest first. Takes entries in any order, and never throws. */
export const intakesOf = (log: readonly Dose[], now: number): readonly Intake[] =>
  log.flatMap((dose) => intakesOfDose(dose, now)).toSorted(inOrder)

/** How much that is together. */
export const sumOf = (intakes: readonly Intake[]): Amount => ({
  least: intakes.reduce((sum, { amount }) => sum + amount.least, 0),
  most: intakes.reduce((sum, { amount }) => sum + amount.most, 0),
})
