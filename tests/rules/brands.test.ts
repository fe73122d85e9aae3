import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  classesOf,
  countsAsAntiInflammatory,
  findProducts,
  ingredients,
  medicineOf,
  neverFor,
  products,
  questionById,
  remedies,
  type Product,
} from '../../src/rules/index.ts'

const first = (text: string): Product => {
  const [found] = findProducts(text)
  if (!found) throw new Error(`Nothing found for ${text}`)
  return found
}
const names = (text: string) => findProducts(text).map(({ name }) => name)
const called = (name: string): Product => {
  const found = products.find((product) => product.name === name)
  if (!found) throw new Error(`No product ${name}`)
  return found
}

describe('the table of products', () => {
  test('names every product once, and contains each thing once', () => {
    const all = products.map(({ name }) => name.toLowerCase())
    expect(new Set(all).size).toBe(all.length)
    for (const { contains } of products) expect(new Set(contains).size).toBe(contains.length)
  })

  test('has no ingredient that no product contains', () => {
    const used = new Set<string>(products.flatMap(({ contains }) => contains))
    expect(ingredients.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  test('knows what every tick of the cupboard page means', () => {
    const cupboard = questionById('cupboard')
    const options = cupboard?.kind === 'several' ? cupboard.options : []
    const known = new Set<string | undefined>(products.map(({ house }) => house))
    expect(options.filter((option) => !known.has(option))).toEqual([])
  })

  test('no product is both a medicine of a plan and never suggested everywhere it is sold', () => {
    const both = products.filter(
      (product) =>
        medicineOf(product) && product.regions.every((region) => neverFor(product, region).length > 0),
    )
    expect(both.map(({ name }) => name)).toEqual(['Voltaren gel'])
  })

  test('a product that is a medicine of a plan counts in every column that the remedy counts in', () => {
    for (const product of products) {
      const remedy = remedies.find(({ id }) => id === medicineOf(product))
      for (const column of remedy?.classes ?? []) expect(classesOf(product)).toContain(column)
    }
  })

  test('more than one painkiller in a pack is never a medicine of a plan', () => {
    for (const product of products.filter(({ contains }) => contains.length > 1)) {
      expect([undefined, 'salicylate-patch']).toContain(medicineOf(product))
    }
  })
})

describe('SI-06: what counts as an anti-inflammatory', () => {
  test.each([
    'Ibuprofen',
    'Aspirin',
    'Diclofenac gel',
    'Deep Heat rub',
    'Salonpas Pain Relief Patch',
    'Nurofen Cold & Flu',
    'Feminax Ultra',
    'Anadin Extra',
    'Meloxicam',
    'Icy Hot',
  ])('%s does', (name) => expect(countsAsAntiInflammatory(called(name))).toBe(true))

  test.each(['Paracetamol', 'Co-codamol', 'Menthol rub', 'Lidocaine 4 % patch', 'NyQuil', 'Diazepam'])(
    '%s does not',
    (name) => expect(countsAsAntiInflammatory(called(name))).toBe(false),
  )
})

describe('SI-10: what is never suggested', () => {
  test.each([
    ['co-codamol', 'codeine-and-opioids'],
    ['Nurofen Plus', 'codeine-and-opioids'],
    ['Percocet', 'codeine-and-opioids'],
    ['Valium', 'muscle-relaxants'],
    ['hydrocortisone', 'hydrocortisone'],
    ['prednisone', 'steroid-tablets'],
    ['disprin', 'aspirin'],
  ])('%s is %s', (text, never) => {
    for (const region of ['uk', 'us', 'eu']) expect(neverFor(first(text), region)).toContain(never)
  })

  test('diclofenac gel is in the US, and in the UK only as the US pack', () => {
    expect(neverFor(called('Diclofenac gel'), 'us')).toEqual(['us-diclofenac-gel'])
    expect(neverFor(called('Diclofenac gel'), 'uk')).toEqual([])
    expect(neverFor(called('Voltaren gel'), 'uk')).toEqual(['us-diclofenac-gel'])
  })
})

describe('looking up a name', () => {
  test.each([
    ['Nurofen', 'ibuprofen'],
    ['advil', 'ibuprofen'],
    ['VOLTAROL', 'diclofenac-gel'],
    ['Tylenol', 'paracetamol'],
    ['acetaminophen', 'paracetamol'],
    ['Deep Heat', 'salicylate'],
    ['co-codamol', 'opioid'],
    ['cocodamol', 'opioid'],
    ['co codamol', 'opioid'],
    ['Aleve', 'naproxen'],
    ['lemsip', 'paracetamol'],
    ['Doans', 'magnesium-salicylate'],
  ])('"%s" leads to %s', (text, ingredient) => expect(first(text).contains).toContain(ingredient))

  test('does not mind capitals, accents, signs and spaces', () => {
    expect(names('  NÜROFÉN ')).toEqual(names('nurofen'))
    expect(names('goody’s')).toEqual(names("goody's"))
    expect(names('tigerbalm')).toEqual(names('tiger balm'))
  })

  test('puts names that begin so before those with a later word, and those before parts of words', () => {
    const found = names('gel')
    expect(found.indexOf('Ibuprofen gel')).toBeLessThan(
      found.includes('Algesal') ? found.indexOf('Algesal') : Infinity,
    )
    expect(names('ibu').slice(0, 2)).toEqual(['Ibuprofen', 'Ibuprofen gel'])
    expect(names('profen')).toContain('Ibuprofen')
  })

  test.each(['nurofan', 'tylenl', 'ibuprofin', 'voltarrol', 'paracetemol', 'asprin', 'naproxne'])(
    'forgives the one wrong letter of "%s"',
    (text) => expect(findProducts(text).length).toBeGreaterThan(0),
  )

  test('finds nothing for nothing, for signs alone and for what no pack is called', () => {
    for (const text of ['', '   ', '!!', 'xylophone', 'tea']) expect(findProducts(text)).toEqual([])
  })

  test('finds every product by its own name and by each of its other names', () => {
    for (const product of products) {
      for (const name of [product.name, ...(product.also ?? [])])
        expect(findProducts(name)).toContain(product)
    }
  })

  test('stands whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const found = findProducts(text)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})
