import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/journal/entry.ts'
import { fewestPairs, pairing, whatHelps } from '../../src/journal/what-helps.ts'
import { doseProducts, remedies } from '../../src/rules/index.ts'
import { painAgo } from '../support/diary.ts'
import { hour, start } from '../support/doses.ts'

const minute = 60_000
const day = 24 * hour

const goAgo = (
  hours: number,
  remedy: 'heat-pack' | 'gel-pack' | 'chin-tuck' | 'cat-cow' = 'heat-pack',
): Entry => ({
  kind: 'go',
  id: `go-${remedy}-${hours}`,
  at: start - hours * hour,
  until: start - hours * hour + 15 * minute,
  written: start,
  remedy,
  outcome: 'finished',
})
const doseAgo = (hours: number): Entry => ({
  kind: 'dose',
  id: `dose-${hours}`,
  at: start - hours * hour,
  written: start,
  product: 'paracetamol',
  count: 2,
  milligrams: 500,
})
const inOrder = (...entries: readonly Entry[]) => entries.toSorted((a, b) => a.at - b.at)

/** One go each day with a number an hour before and another three hours after, whose change is given. */
const goes = (changes: readonly number[], remedy?: Parameters<typeof goAgo>[1]) =>
  inOrder(
    ...changes.flatMap((change, n) => [
      painAgo(24 * (n + 1) + 1, 5),
      goAgo(24 * (n + 1), remedy),
      painAgo(24 * (n + 1) - 3, 5 + change),
    ]),
  )

describe('what came after something', () => {
  test('is counted as lower, the same or higher, with the middle of all changes', () => {
    expect(whatHelps(goes([-2, -2, 0, 1, -4])).told).toEqual([
      {
        thing: { is: 'remedy', id: 'heat-pack' },
        lower: 3,
        same: 1,
        higher: 1,
        pairs: 5,
        change: -2,
        together: 0,
      },
    ])
  })

  test('is not told below the fewest pairs', () => {
    const few = goes(Array.from({ length: fewestPairs - 1 }, () => -3))
    expect(whatHelps(few)).toMatchObject({
      told: [],
      tooFew: [{ thing: { id: 'heat-pack' }, pairs: fewestPairs - 1 }],
    })
  })

  test.each([
    ['a number too long before', [painAgo(12.1, 5), goAgo(10), painAgo(7, 3)]],
    ['a number too soon after', [painAgo(11, 5), goAgo(10), painAgo(9, 3)]],
    ['a number too late after', [painAgo(11, 5), goAgo(10), painAgo(3.7, 3)]],
    ['no number before', [goAgo(10), painAgo(7, 3)]],
    ['no number after', [painAgo(11, 5), goAgo(10)]],
  ])('is no pair with %s', (_, entries) => {
    expect(whatHelps(inOrder(...entries)).tooFew).toMatchObject([{ pairs: 0 }])
  })

  test.each([
    ['just young enough before, just late enough after', painAgo(12, 5), painAgo(8.75, 3)],
    ['a moment before, just early enough after', painAgo(10, 5), painAgo(3.75, 3)],
  ])('is a pair: %s', (_, before, after) => {
    expect(whatHelps(inOrder(before, goAgo(10), after)).tooFew).toMatchObject([{ pairs: 1 }])
  })

  test('twice between the same two numbers is one pair', () => {
    expect(whatHelps(inOrder(painAgo(11, 5), goAgo(10.5), goAgo(10), painAgo(7, 3))).tooFew).toMatchObject([
      { pairs: 1 },
    ])
  })

  test('tells how often something else was done as well', () => {
    const both = goes([-1, -1, -1, -1, -1]).concat(doseAgo(23.5), doseAgo(47.5))
    const [heat] = whatHelps(inOrder(...both)).told
    expect(heat).toMatchObject({ together: 2 })
  })

  test('stretches are one thing, because they are done together', () => {
    const set = inOrder(painAgo(11, 5), goAgo(10, 'chin-tuck'), goAgo(9.9, 'cat-cow'), painAgo(7, 3))
    expect(whatHelps(set).tooFew).toEqual([{ thing: { is: 'stretches' }, pairs: 1 }])
  })

  test('a product that is not known any more counts as one of which nobody is sure', () => {
    const strange: Entry = { ...doseAgo(10), product: 'an-old-name' } as Entry
    expect(whatHelps([strange]).tooFew).toEqual([
      { thing: { is: 'product', id: 'unknown-painkiller' }, pairs: 0 },
    ])
  })
})

describe('whatever was written down', () => {
  const someHours = fc.integer({ min: 0, max: 30 * 24 * 4 }).map((quarters) => quarters / 4)
  const someEntry: fc.Arbitrary<Entry> = fc.oneof(
    fc.tuple(someHours, fc.integer({ min: 0, max: 10 })).map(([ago, pain]) => painAgo(ago, pain)),
    fc
      .tuple(someHours, fc.constantFrom('heat-pack', 'gel-pack', 'chin-tuck', 'cat-cow'))
      .map(([ago, remedy]) => goAgo(ago, remedy)),
    someHours.map(doseAgo),
  )
  const someDiary = fc.array(someEntry, { maxLength: 120 }).map((all) => inOrder(...all))

  test('the counts of a thing add up to its pairs, and none is told with too few', () => {
    fc.assert(
      fc.property(someDiary, (entries) => {
        for (const { lower, same, higher, pairs, together } of whatHelps(entries).told) {
          expect(lower + same + higher).toBe(pairs)
          expect(pairs).toBeGreaterThanOrEqual(fewestPairs)
          expect(together).toBeLessThanOrEqual(pairs)
        }
      }),
    )
  })

  test('a middle change below nothing needs as many lower numbers as others', () => {
    fc.assert(
      fc.property(someDiary, (entries) => {
        for (const { lower, pairs, change } of whatHelps(entries).told) {
          if (change < 0) expect(lower * 2).toBeGreaterThanOrEqual(pairs)
        }
      }),
    )
  })

  test('things stand in the order of the tables: no number moves one up', () => {
    const order = [
      ...remedies.flatMap(({ id, place }) => (place === 'stretch' ? [] : [id as string])),
      'stretches',
      ...doseProducts.map(({ id }) => id as string),
    ]
    fc.assert(
      fc.property(someDiary, (entries) => {
        const { told, tooFew } = whatHelps(entries)
        for (const list of [told, tooFew]) {
          const places = list.map(({ thing }) =>
            thing.is === 'stretches' ? order.indexOf('stretches') : order.lastIndexOf(thing.id),
          )
          expect(places).toEqual(places.toSorted((a, b) => a - b))
        }
      }),
    )
  })

  test('nothing that was done is left out, and nothing is told that was not done', () => {
    fc.assert(
      fc.property(someDiary, (entries) => {
        const { told, tooFew } = whatHelps(entries)
        const kinds = new Set(
          entries.flatMap((entry) => {
            if (entry.kind === 'dose') return ['dose']
            if (entry.kind !== 'go') return []
            return [entry.remedy === 'chin-tuck' || entry.remedy === 'cat-cow' ? 'stretches' : entry.remedy]
          }),
        )
        expect(told.length + tooFew.length).toBe(kinds.size)
      }),
    )
  })

  test('worse numbers after a thing never make it look better', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 4 }), { minLength: 5, maxLength: 20 }), (changes) => {
        const [one] = whatHelps(goes(changes)).told
        const [worse] = whatHelps(goes(changes.map((change) => change + 1))).told
        expect(worse?.lower).toBeLessThanOrEqual(one?.lower ?? 0)
        expect(worse?.change).toBe((one?.change ?? 0) + 1)
      }),
    )
  })
})

test('at a check-in only what was said is counted, however rarely', () => {
  const said: Entry = {
    kind: 'check-in',
    id: 'one',
    at: start - day,
    written: start,
    plan: start - 2 * day,
    signs: {},
    trend: 'better',
    news: undefined,
    tablets: undefined,
    pain: 3,
    helped: ['heat-pack'],
  }
  expect(whatHelps([said])).toEqual({ told: [], tooFew: [], saidToHelp: [{ id: 'heat-pack', times: 1 }] })
})

test('the window after something is not empty', () => {
  expect(pairing.soonest).toBeLessThan(pairing.latest)
})
