import type { Counted, DoseProductId } from '../../rules/index.ts'

type ProductNames = Readonly<Record<DoseProductId, string>>
type CountedNames = Readonly<Record<Counted, string>>

const products: ProductNames = {
  paracetamol: 'Paracetamol tablets (also called acetaminophen)',
  ibuprofen: 'Ibuprofen tablets',
  naproxen: 'Naproxen tablets, bought without a prescription',
  aspirin: 'Aspirin for pain',
  'prescribed-anti-inflammatory':
    'An anti-inflammatory from a doctor, such as naproxen or diclofenac tablets',
  'cold-remedy-with-paracetamol': 'Cold or flu remedy with paracetamol (acetaminophen)',
  'cold-remedy-with-ibuprofen': 'Cold or flu remedy with ibuprofen',
  'cold-remedy-unsure': 'Cold or flu remedy, not sure what is in it',
  'paracetamol-500-ibuprofen-200': 'Paracetamol 500 mg and ibuprofen 200 mg in one tablet',
  'paracetamol-250-ibuprofen-125': 'Paracetamol 250 mg and ibuprofen 125 mg in one tablet',
  'co-codamol': 'Co-codamol (codeine with paracetamol 500 mg)',
  'strong-painkiller-with-paracetamol': 'Strong painkiller with paracetamol (acetaminophen)',
  'ibuprofen-gel': 'Ibuprofen gel',
  'diclofenac-gel': 'Diclofenac gel',
  'salicylate-patch': 'Menthol and salicylate patch',
  'salicylate-rub': 'Rub or spray with a salicylate, such as wintergreen',
  'lidocaine-patch': 'Lidocaine patch',
  'menthol-rub': 'Menthol rub',
  'unknown-painkiller': 'Another painkiller, not sure what is in it',
}

const inUs: Partial<ProductNames> = {
  paracetamol: 'Acetaminophen tablets (such as Tylenol)',
  ibuprofen: 'Ibuprofen tablets (such as Advil or Motrin)',
  naproxen: 'Naproxen tablets (such as Aleve)',
  'cold-remedy-with-paracetamol': 'Cold or flu remedy with acetaminophen',
  'paracetamol-250-ibuprofen-125': 'Acetaminophen 250 mg and ibuprofen 125 mg in one tablet',
  'strong-painkiller-with-paracetamol': 'Strong painkiller with acetaminophen (such as hydrocodone)',
}

const inUk: Partial<ProductNames> = {
  paracetamol: 'Paracetamol tablets (such as Panadol)',
  ibuprofen: 'Ibuprofen tablets (such as Nurofen)',
  'cold-remedy-with-paracetamol': 'Cold or flu remedy with paracetamol (such as Lemsip)',
}

const counted: CountedNames = {
  paracetamol: 'Paracetamol (acetaminophen)',
  ibuprofen: 'Ibuprofen',
  naproxen: 'Naproxen',
  aspirin: 'Aspirin',
  'other-anti-inflammatory': 'Another anti-inflammatory',
  'anti-inflammatory-gel': 'Anti-inflammatory gel',
  'salicylate-patch': 'Salicylate patch',
  'salicylate-rub': 'Salicylate rub',
  'lidocaine-patch': 'Lidocaine patch',
  'menthol-rub': 'Menthol rub',
}

/** What a person can say they took, as packs say it where they live. */
export const doseProductNames = (region: string): ProductNames => ({
  ...products,
  ...(region === 'us' ? inUs : region === 'uk' ? inUk : {}),
})

/** What is counted, as packs say it where the person lives. */
export const countedNames = (region: string): CountedNames => ({
  ...counted,
  ...(region === 'us' && { paracetamol: 'Acetaminophen' }),
  ...(region === 'uk' && { paracetamol: 'Paracetamol' }),
})
