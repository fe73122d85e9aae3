import type { Assessment } from './assess.ts'
import type { Answers } from './questionnaire.ts'
import { countsAsAntiInflammatory, medicineOf, products, type Product } from './tables/brands.ts'
import type { MedicineId } from './tables/remedies/index.ts'

type CupboardOption = NonNullable<Product['house']>

/** What a product would be a second one of, and where the first one is. */
export interface Already {
  readonly what: 'anti-inflammatory' | 'paracetamol'
  readonly first:
    | { readonly in: 'plan'; readonly medicine: MedicineId }
    | { readonly in: 'house'; readonly option: CupboardOption }
}

/** Menthol and camphor make no other product of a rub or patch. */
const essence = ({ contains }: Product): string =>
  contains.filter((id) => id !== 'menthol' && id !== 'camphor').join()

const meaningOf = (option: CupboardOption): readonly Product[] =>
  products.filter(({ house }) => house === option)

const isThatOne = (product: Product, option: CupboardOption): boolean =>
  !product.variesByPack && meaningOf(option).some((one) => essence(one) === essence(product))

export const cupboardOf = ({ cupboard }: Answers): readonly CupboardOption[] =>
  Array.isArray(cupboard) ? (cupboard as readonly CupboardOption[]) : []

/** Whether the person ticked this product, or one like it, on the cupboard page. */
export const isInHouse = (product: Product, answers: Answers): boolean =>
  cupboardOf(answers).some((option) => isThatOne(product, option))

/** What the person ticked on the cupboard page, by its plain names where they live. */
export const inHouse = (answers: Answers): readonly Product[] => {
  const { region } = answers
  const sold = ({ regions }: Product) =>
    region === 'uk' || region === 'us' ? regions.includes(region) : true
  return cupboardOf(answers).flatMap(meaningOf).filter(sold)
}

/** The medicine whose label stands in the person's plan, or in their comfort. */
export const planMedicineOf = (assessment: Assessment): MedicineId | undefined => {
  const step =
    assessment.kind === 'self-care'
      ? assessment.plan.medicine
      : assessment.kind === 'be-seen-within-days'
        ? assessment.comfort?.medicine
        : undefined
  return step?.kind === 'label' ? step.medicine : undefined
}

const kindsOf = (product: Product): readonly Already['what'][] => [
  ...(countsAsAntiInflammatory(product) ? (['anti-inflammatory'] as const) : []),
  ...(product.contains.includes('paracetamol') ? (['paracetamol'] as const) : []),
]

const isKind = (what: Already['what'], product: Product | undefined): boolean =>
  product !== undefined && kindsOf(product).includes(what)

/** The first of the kind that this product would be a second one of: in the plan, or else in the house. */
export const alreadyHas = (
  product: Product,
  answers: Answers,
  assessment: Assessment,
): readonly Already[] => {
  const planned = planMedicineOf(assessment)
  const plannedProduct = products.find((one) => medicineOf(one) === planned)
  const others = cupboardOf(answers).filter(
    (option) => option !== planned && option !== 'co-codamol-or-stronger' && !isThatOne(product, option),
  )
  return kindsOf(product).flatMap((what): readonly Already[] => [
    ...(planned && medicineOf(product) !== planned && isKind(what, plannedProduct)
      ? [{ what, first: { in: 'plan', medicine: planned } } as const]
      : []),
    ...others
      .filter((option) => isKind(what, meaningOf(option)[0]))
      .map((option) => ({ what, first: { in: 'house', option } }) as const),
  ])
}

/** A strong painkiller in the house may hold paracetamol, and this product does. */
export const strongAtHome = (product: Product, answers: Answers): boolean =>
  product.contains.includes('paracetamol') &&
  cupboardOf(answers).includes('co-codamol-or-stronger') &&
  !isThatOne(product, 'co-codamol-or-stronger')
