import type { NonEmpty } from '../language/non-empty.ts'
import type { CautionClass } from '../language/row.ts'
import type { cupboard } from '../questions/your-medicines.ts'
import type { NeverSuggestedId } from './never-suggested.ts'
import type { MedicineId } from './remedies/index.ts'

type CupboardOption = (typeof cupboard)['options'][number]
export type PackRegion = 'uk' | 'us'

interface IngredientRow {
  readonly id: string
  /** The columns of the medicine cautions that it counts in. */
  readonly classes: readonly CautionClass[]
  /** What it is in a plan, if it can be in one. */
  readonly medicine?: MedicineId
  readonly never?: NeverSuggestedId
  /** Never suggested on this region's label only. */
  readonly neverIn?: PackRegion
}

/** What packs contain. Every salicylate counts as an anti-inflammatory, on the skin too (SI-06). */
// prettier-ignore
export const ingredients = [
  { id: 'paracetamol', classes: ['paracetamol'], medicine: 'paracetamol' },
  { id: 'ibuprofen', classes: ['anti-inflammatory-tablet'], medicine: 'ibuprofen' },
  { id: 'naproxen', classes: ['anti-inflammatory-tablet'], medicine: 'naproxen' },
  { id: 'aspirin', classes: ['anti-inflammatory-tablet'], never: 'aspirin' },
  { id: 'magnesium-salicylate', classes: ['anti-inflammatory-tablet'] },
  { id: 'diclofenac-tablet', classes: ['anti-inflammatory-tablet'] },
  { id: 'other-prescribed-anti-inflammatory', classes: ['anti-inflammatory-tablet'] },
  { id: 'ibuprofen-gel', classes: ['anti-inflammatory-gel'], medicine: 'anti-inflammatory-gel' },
  { id: 'diclofenac-gel', classes: ['anti-inflammatory-gel'], medicine: 'anti-inflammatory-gel', never: 'us-diclofenac-gel', neverIn: 'us' },
  { id: 'ketoprofen-gel', classes: ['anti-inflammatory-gel'] },
  { id: 'salicylate', classes: ['salicylate'] },
  { id: 'salicylate-patch', classes: ['salicylate'], medicine: 'salicylate-patch' },
  { id: 'lidocaine', classes: ['lidocaine'] },
  { id: 'lidocaine-patch', classes: ['lidocaine'], medicine: 'lidocaine-patch' },
  { id: 'menthol', classes: ['menthol'], medicine: 'menthol-rub' },
  { id: 'camphor', classes: ['menthol'] },
  { id: 'capsaicin', classes: ['menthol'] },
  { id: 'opioid', classes: [], never: 'codeine-and-opioids' },
  { id: 'muscle-relaxant', classes: [], never: 'muscle-relaxants' },
  { id: 'hydrocortisone', classes: [], never: 'hydrocortisone' },
  { id: 'steroid', classes: [], never: 'steroid-tablets' },
  { id: 'magnesium', classes: [], never: 'magnesium-and-quinine' },
  { id: 'quinine', classes: [], never: 'magnesium-and-quinine' },
  { id: 'caffeine', classes: [] },
  { id: 'decongestant', classes: [] },
  { id: 'cough-medicine', classes: [] },
  { id: 'sleepy-antihistamine', classes: [] },
] as const satisfies readonly IngredientRow[]

export type IngredientId = (typeof ingredients)[number]['id']

export interface Product {
  readonly name: string
  /** Other spellings, and names of the same thing. */
  readonly also?: NonEmpty<string>
  readonly contains: NonEmpty<IngredientId>
  readonly regions: NonEmpty<PackRegion>
  /** Packs of this name differ in what they contain: the pack has to be read. */
  readonly variesByPack?: true
  /** Its strength or form is not the one of our labels: its numbers are on its pack only. */
  readonly ownStrength?: true
  /** The tick on the cupboard page that means this. */
  readonly house?: CupboardOption
}

/** Plain names first, then brands. A name that is missing was not certain enough to be here. */
// prettier-ignore
export const products: readonly Product[] = [
  { name: 'Paracetamol', also: ['acetaminophen', 'APAP'], contains: ['paracetamol'], regions: ['uk', 'us'], house: 'paracetamol' },
  { name: 'Ibuprofen', contains: ['ibuprofen'], regions: ['uk', 'us'], house: 'ibuprofen' },
  { name: 'Naproxen', also: ['naproxen sodium'], contains: ['naproxen'], regions: ['uk', 'us'], house: 'naproxen' },
  { name: 'Aspirin', also: ['acetylsalicylic acid', 'ASA'], contains: ['aspirin'], regions: ['uk', 'us'], house: 'aspirin' },
  { name: 'Ibuprofen gel', contains: ['ibuprofen-gel'], regions: ['uk'], ownStrength: true, house: 'anti-inflammatory-gel' },
  { name: 'Diclofenac gel', also: ['diclofenac emulgel', 'diclofenac sodium gel', 'diclofenac diethylamine'], contains: ['diclofenac-gel'], regions: ['uk', 'us'], house: 'anti-inflammatory-gel' },
  { name: 'Ketoprofen gel', also: ['Oruvail gel', 'Powergel'], contains: ['ketoprofen-gel'], regions: ['uk'] },
  { name: 'Methyl salicylate rub', also: ['wintergreen', 'oil of wintergreen', 'salicylate rub', 'trolamine salicylate'], contains: ['salicylate'], regions: ['uk', 'us'], house: 'salicylate-patch' },
  { name: 'Menthol and methyl salicylate patch', also: ['salicylate patch'], contains: ['salicylate-patch', 'menthol'], regions: ['us'], house: 'salicylate-patch' },
  { name: 'Lidocaine 4 % patch', also: ['lignocaine patch'], contains: ['lidocaine-patch'], regions: ['us'], house: 'lidocaine-patch' },
  { name: 'Menthol rub', also: ['levomenthol gel', 'menthol gel'], contains: ['menthol'], regions: ['uk', 'us'], house: 'menthol-rub' },
  { name: 'Capsaicin cream', contains: ['capsaicin'], regions: ['uk', 'us'] },
  { name: 'Hydrocortisone cream', also: ['hydrocortisone ointment', 'HC45', 'Cortizone-10', 'Cortaid'], contains: ['hydrocortisone'], regions: ['uk', 'us'], house: 'hydrocortisone' },
  { name: 'Co-codamol', also: ['Solpadol', 'Zapain', 'Kapake', 'paracetamol and codeine'], contains: ['paracetamol', 'opioid'], regions: ['uk'], house: 'co-codamol-or-stronger' },
  { name: 'Co-dydramol', also: ['Paramol', 'paracetamol and dihydrocodeine'], contains: ['paracetamol', 'opioid'], regions: ['uk'] },
  { name: 'Codeine', also: ['codeine phosphate', 'dihydrocodeine'], contains: ['opioid'], regions: ['uk', 'us'] },
  { name: 'Tramadol', also: ['Ultram', 'Zydol'], contains: ['opioid'], regions: ['uk', 'us'] },
  { name: 'Morphine', also: ['Oramorph', 'MST Continus', 'MS Contin'], contains: ['opioid'], regions: ['uk', 'us'] },
  { name: 'Oxycodone', also: ['OxyContin', 'OxyNorm'], contains: ['opioid'], regions: ['uk', 'us'] },
  { name: 'Diclofenac tablets', also: ['Voltarol tablets', 'Cataflam'], contains: ['diclofenac-tablet'], regions: ['uk', 'us'] },
  { name: 'Meloxicam', also: ['Mobic'], contains: ['other-prescribed-anti-inflammatory'], regions: ['uk', 'us'] },
  { name: 'Celecoxib', also: ['Celebrex'], contains: ['other-prescribed-anti-inflammatory'], regions: ['uk', 'us'] },
  { name: 'Etoricoxib', also: ['Arcoxia'], contains: ['other-prescribed-anti-inflammatory'], regions: ['uk'] },
  { name: 'Mefenamic acid', also: ['Ponstan', 'Ponstel'], contains: ['other-prescribed-anti-inflammatory'], regions: ['uk', 'us'] },
  { name: 'Diazepam', also: ['Valium'], contains: ['muscle-relaxant'], regions: ['uk', 'us'] },
  { name: 'Cyclobenzaprine', also: ['Flexeril'], contains: ['muscle-relaxant'], regions: ['us'] },
  { name: 'Methocarbamol', also: ['Robaxin'], contains: ['muscle-relaxant'], regions: ['uk', 'us'] },
  { name: 'Tizanidine', also: ['Zanaflex'], contains: ['muscle-relaxant'], regions: ['uk', 'us'] },
  { name: 'Baclofen', also: ['Lioresal'], contains: ['muscle-relaxant'], regions: ['uk', 'us'] },
  { name: 'Carisoprodol', also: ['Soma'], contains: ['muscle-relaxant'], regions: ['us'] },
  { name: 'Prednisolone', also: ['prednisone', 'steroid tablets'], contains: ['steroid'], regions: ['uk', 'us'] },
  { name: 'Magnesium tablets', also: ['magnesium supplement'], contains: ['magnesium'], regions: ['uk', 'us'] },
  { name: 'Quinine', also: ['quinine sulfate', 'quinine sulphate'], contains: ['quinine'], regions: ['uk', 'us'] },

  { name: 'Panadol', contains: ['paracetamol'], regions: ['uk'] },
  { name: 'Panadol Extra', contains: ['paracetamol', 'caffeine'], regions: ['uk'] },
  { name: 'Anadin Paracetamol', contains: ['paracetamol'], regions: ['uk'] },
  { name: 'Calpol', contains: ['paracetamol'], regions: ['uk'], ownStrength: true },
  { name: 'Solpadeine Plus', contains: ['paracetamol', 'opioid', 'caffeine'], regions: ['uk'] },
  { name: 'Solpadeine Max', contains: ['paracetamol', 'opioid'], regions: ['uk'] },
  { name: 'Syndol', contains: ['paracetamol', 'opioid'], regions: ['uk'], variesByPack: true },
  { name: 'Migraleve', contains: ['paracetamol', 'opioid'], regions: ['uk'], variesByPack: true },
  { name: 'Lemsip Max Cold & Flu sachets', also: ['Lemsip Cold and Flu'], contains: ['paracetamol', 'decongestant'], regions: ['uk'] },
  { name: 'Lemsip (other kinds)', contains: ['paracetamol'], regions: ['uk'], variesByPack: true },
  { name: 'Beechams All-in-One', contains: ['paracetamol', 'decongestant', 'cough-medicine'], regions: ['uk'] },
  { name: 'Beechams (other kinds)', also: ['Beechams Powders'], contains: ['paracetamol', 'aspirin'], regions: ['uk'], variesByPack: true },
  { name: 'Night Nurse', contains: ['paracetamol', 'sleepy-antihistamine', 'cough-medicine'], regions: ['uk'] },
  { name: 'Day Nurse', contains: ['paracetamol'], regions: ['uk'], variesByPack: true },
  { name: 'Cold and flu sachets or capsules', also: ['flu remedy'], contains: ['paracetamol', 'ibuprofen'], regions: ['uk', 'us'], variesByPack: true },
  { name: 'Period pain tablets', also: ['menstrual pain'], contains: ['ibuprofen', 'naproxen', 'paracetamol'], regions: ['uk', 'us'], variesByPack: true },
  { name: 'Nurofen 200 mg', also: ['Nurofen tablets'], contains: ['ibuprofen'], regions: ['uk'] },
  { name: 'Nurofen for Children', contains: ['ibuprofen'], regions: ['uk'], ownStrength: true },
  { name: 'Nurofen Plus', contains: ['ibuprofen', 'opioid'], regions: ['uk'] },
  { name: 'Nurofen Cold & Flu', contains: ['ibuprofen', 'decongestant'], regions: ['uk'] },
  { name: 'Nurofen gel', also: ['Nurofen Joint and Back gel'], contains: ['ibuprofen-gel'], regions: ['uk'], ownStrength: true },
  { name: 'Nuromol', contains: ['ibuprofen', 'paracetamol'], regions: ['uk'] },
  { name: 'Combogesic', contains: ['paracetamol', 'ibuprofen'], regions: ['uk', 'us'] },
  { name: 'Cuprofen', contains: ['ibuprofen'], regions: ['uk'], ownStrength: true },
  { name: 'Anadin Ibuprofen', contains: ['ibuprofen'], regions: ['uk'] },
  { name: 'Feminax Ultra', contains: ['naproxen'], regions: ['uk'], ownStrength: true },
  { name: 'Ibuleve', contains: ['ibuprofen-gel'], regions: ['uk'], ownStrength: true },
  { name: 'Ibugel', contains: ['ibuprofen-gel'], regions: ['uk'], ownStrength: true },
  { name: 'Deep Relief gel', contains: ['ibuprofen-gel', 'menthol'], regions: ['uk'] },
  { name: 'Voltarol 1.16 % gel', also: ['Voltarol Emulgel', 'Voltarol Back and Muscle', 'Voltarol Pain-eze'], contains: ['diclofenac-gel'], regions: ['uk'] },
  { name: 'Voltarol 2.32 % gel', also: ['Voltarol 12 Hour', 'Voltarol Max Strength'], contains: ['diclofenac-gel'], regions: ['uk'], ownStrength: true },
  { name: 'Anadin Original', contains: ['aspirin', 'caffeine'], regions: ['uk'] },
  { name: 'Anadin Extra', contains: ['aspirin', 'paracetamol', 'caffeine'], regions: ['uk'] },
  { name: 'Disprin', contains: ['aspirin'], regions: ['uk'] },
  { name: 'Deep Heat rub', also: ['Deep Heat cream', 'Deep Heat Max Strength'], contains: ['salicylate', 'menthol'], regions: ['uk'] },
  { name: 'Deep Heat spray', contains: ['salicylate'], regions: ['uk'] },
  { name: 'Deep Freeze', contains: ['menthol'], regions: ['uk'], variesByPack: true },
  { name: 'Radian-B', contains: ['salicylate', 'menthol', 'camphor'], regions: ['uk'] },
  { name: 'Movelat', contains: ['salicylate'], regions: ['uk'] },
  { name: 'Algesal', contains: ['salicylate'], regions: ['uk'] },
  { name: 'Transvasin', contains: ['salicylate'], regions: ['uk'] },
  { name: 'Tiger Balm', contains: ['menthol', 'camphor', 'salicylate'], regions: ['uk', 'us'], variesByPack: true },
  { name: 'Biofreeze', contains: ['menthol'], regions: ['uk', 'us'] },

  { name: 'Tylenol Extra Strength', also: ['Tylenol 500 mg'], contains: ['paracetamol'], regions: ['us'] },
  { name: 'Tylenol Regular Strength', also: ['Tylenol 325 mg'], contains: ['paracetamol'], regions: ['us'], ownStrength: true },
  { name: 'Tylenol 8 HR', also: ['Tylenol Arthritis'], contains: ['paracetamol'], regions: ['us'], ownStrength: true },
  { name: 'Tylenol PM', contains: ['paracetamol', 'sleepy-antihistamine'], regions: ['us'] },
  { name: 'Tylenol Cold + Flu', also: ['Tylenol Sinus'], contains: ['paracetamol'], regions: ['us'], variesByPack: true },
  { name: 'Tylenol with codeine', also: ['Tylenol 3'], contains: ['paracetamol', 'opioid'], regions: ['us'] },
  { name: 'Vicodin', also: ['Norco', 'Lortab', 'hydrocodone'], contains: ['paracetamol', 'opioid'], regions: ['us'] },
  { name: 'Percocet', also: ['Endocet'], contains: ['paracetamol', 'opioid'], regions: ['us'] },
  { name: 'Excedrin', contains: ['paracetamol', 'aspirin', 'caffeine'], regions: ['us'], variesByPack: true },
  { name: 'DayQuil', also: ['Vicks DayQuil'], contains: ['paracetamol', 'cough-medicine', 'decongestant'], regions: ['us'] },
  { name: 'NyQuil', also: ['Vicks NyQuil'], contains: ['paracetamol', 'cough-medicine', 'sleepy-antihistamine'], regions: ['us'] },
  { name: 'Theraflu', contains: ['paracetamol'], regions: ['us'], variesByPack: true },
  { name: 'Alka-Seltzer', also: ['Alka-Seltzer Plus'], contains: ['aspirin', 'paracetamol'], regions: ['uk', 'us'], variesByPack: true },
  { name: 'Midol Complete', contains: ['paracetamol', 'caffeine', 'sleepy-antihistamine'], regions: ['us'] },
  { name: 'Pamprin', contains: ['paracetamol'], regions: ['us'], variesByPack: true },
  { name: 'Advil', contains: ['ibuprofen'], regions: ['us'] },
  { name: 'Advil PM', contains: ['ibuprofen', 'sleepy-antihistamine'], regions: ['us'] },
  { name: 'Advil Cold & Sinus', contains: ['ibuprofen', 'decongestant'], regions: ['us'] },
  { name: 'Advil Dual Action', also: ['Motrin Dual Action'], contains: ['ibuprofen', 'paracetamol'], regions: ['us'] },
  { name: 'Motrin IB', contains: ['ibuprofen'], regions: ['us'] },
  { name: 'Aleve', contains: ['naproxen'], regions: ['us'] },
  { name: 'Aleve PM', contains: ['naproxen', 'sleepy-antihistamine'], regions: ['us'] },
  { name: 'Naprosyn', also: ['Anaprox'], contains: ['naproxen'], regions: ['uk', 'us'], ownStrength: true },
  { name: 'Bayer Aspirin', also: ['Ecotrin', 'Bufferin'], contains: ['aspirin'], regions: ['us'] },
  { name: 'BC Powder', contains: ['aspirin', 'caffeine'], regions: ['us'] },
  { name: 'Goody’s Extra Strength', also: ['Goodys powder'], contains: ['aspirin', 'paracetamol', 'caffeine'], regions: ['us'] },
  { name: 'Doan’s', also: ['Doans back pain'], contains: ['magnesium-salicylate'], regions: ['us'] },
  { name: 'Voltaren gel', also: ['Voltaren Arthritis Pain'], contains: ['diclofenac-gel'], regions: ['us'] },
  { name: 'Salonpas Pain Relief Patch', contains: ['salicylate-patch', 'menthol'], regions: ['us'] },
  { name: 'Salonpas (other kinds)', contains: ['salicylate', 'menthol'], regions: ['uk', 'us'], variesByPack: true },
  { name: 'Salonpas Lidocaine patch', contains: ['lidocaine-patch'], regions: ['us'] },
  { name: 'Aspercreme Lidocaine patch', contains: ['lidocaine-patch'], regions: ['us'] },
  { name: 'Aspercreme (other kinds)', contains: ['salicylate', 'lidocaine'], regions: ['us'], variesByPack: true },
  { name: 'Lidoderm 5 % patch', also: ['Versatis plaster'], contains: ['lidocaine-patch'], regions: ['uk', 'us'], ownStrength: true },
  { name: 'Bengay', also: ['Ben-Gay'], contains: ['salicylate', 'menthol', 'camphor'], regions: ['us'], variesByPack: true },
  { name: 'Icy Hot', contains: ['salicylate', 'menthol', 'lidocaine'], regions: ['us'], variesByPack: true },
  { name: 'Capzasin', also: ['Zostrix'], contains: ['capsaicin'], regions: ['us'] },
]

const byId: ReadonlyMap<IngredientId, IngredientRow> = new Map(ingredients.map((row) => [row.id, row]))
const rowsOf = ({ contains }: Product): readonly IngredientRow[] =>
  contains.flatMap((id) => byId.get(id) ?? [])

/** The caution columns that speak of a product: those of all that it contains, or may contain. */
export const classesOf = (product: Product): readonly CautionClass[] => [
  ...new Set(rowsOf(product).flatMap(({ classes }) => classes)),
]

const antiInflammatory: readonly CautionClass[] = [
  'anti-inflammatory-tablet',
  'anti-inflammatory-gel',
  'salicylate',
]

/** Whether it is one of those of which a person may have only one (SI-06). */
export const countsAsAntiInflammatory = (product: Product): boolean =>
  classesOf(product).some((id) => antiInflammatory.includes(id))

/**
 * The medicine of a plan that a product is. A product with more in it, or of which packs differ, is
 * none of them; only the menthol in a salicylate patch belongs to it.
 */
export const medicineOf = (product: Product): MedicineId | undefined => {
  const [first, second, ...more] = product.contains
  const alone = second === undefined || (first === 'salicylate-patch' && second === 'menthol')
  return alone && more.length === 0 && !product.variesByPack ? byId.get(first)?.medicine : undefined
}

/** Why a product is never suggested to someone who lives here, if it is not. */
export const neverFor = (product: Product, region: string): readonly NeverSuggestedId[] => [
  ...new Set(
    rowsOf(product).flatMap(({ never, neverIn }) => {
      const here = neverIn === undefined || neverIn === region || product.regions.every((r) => r === neverIn)
      return never !== undefined && here ? [never] : []
    }),
  ),
]

/** Small letters without accents or signs; words apart. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}|[’']/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether the first letters of a word are the typed ones but for one that is wrong, missing, extra or swapped. */
const nearly = (word: string, typed: string): boolean => {
  let at = 0
  while (at < typed.length && word[at] === typed[at]) at += 1
  const [rest, tail] = [typed.slice(at), word.slice(at)]
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`
  return (
    tail.slice(1).startsWith(rest.slice(1)) ||
    tail.startsWith(rest.slice(1)) ||
    tail.slice(1).startsWith(rest) ||
    tail.startsWith(swapped)
  )
}

const leastForParts = 3
const leastForTypos = 5
const longest = 60
const typo = 3
const misfit = 9

/** How well a name fits what was typed: 0 is best. Nothing where it does not. */
const fit = (name: string, typed: string): number | undefined => {
  const words = name.split(' ')
  const wanted = typed.split(' ')
  const joined = typed.replaceAll(' ', '')
  if (name.startsWith(typed)) return 0
  if (wanted.every((part) => words.some((word) => word.startsWith(part)))) return 1
  if (joined.length >= leastForParts && name.replaceAll(' ', '').includes(joined)) return 2
  if (joined.length >= leastForTypos && words.some((word) => nearly(word, joined))) return typo
  return undefined
}

interface Searchable {
  readonly product: Product
  readonly names: readonly string[]
}

let searchable: readonly Searchable[] | undefined

/** The products with their names made plain: once somebody searches, because most never do. */
const allNames = (): readonly Searchable[] =>
  (searchable ??= products.map((product) => ({
    product,
    names: [product.name, ...(product.also ?? [])].map(plain),
  })))

/** The products that someone may mean, the likeliest first, by their own name before another. One wrong letter is forgiven where nothing fits better. */
export const findProducts = (text: string): readonly Product[] => {
  const typed = plain(text.slice(0, longest))
  if (typed === '') return []
  const found = allNames()
    .map(({ product, names: [own = '', ...others] }) => ({
      product,
      rank: Math.min(fit(own, typed) ?? misfit, ...others.map((name) => (fit(name, typed) ?? misfit) + 0.5)),
    }))
    .filter(({ rank }) => rank < misfit)
  const exact = found.filter(({ rank }) => rank < typo)
  return (exact.length > 0 ? exact : found).toSorted((a, b) => a.rank - b.rank).map(({ product }) => product)
}
