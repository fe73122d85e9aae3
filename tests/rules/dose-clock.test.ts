import { describe, expect, test } from 'vitest'
import {
  doseProduct,
  doseProducts,
  doseProductsIn,
  doseStanding,
  rubUntil,
  type Counted,
  type Dose,
  type DoseRegion,
} from '../../src/rules/index.ts'
import { aWellAdultInTheUk, but, has, withPainkillers } from '../support/people.ts'
import { clockOf, had, hour, nextOf, situation, well } from './dose-clock-people.ts'

/** Ten past ten in the evening of a day in June, in London. */
const tenPastTen = Date.parse('2026-06-10T22:10+01:00')
const regions = ['uk', 'us', 'eu', 'elsewhere'] as const

describe('the gap', () => {
  test.each<[DoseRegion, Counted, Dose, number]>([
    ['uk', 'paracetamol', had(tenPastTen, 'paracetamol', 2, 500), 4],
    ['us', 'paracetamol', had(tenPastTen, 'paracetamol', 2, 500), 6],
    ['us', 'paracetamol', had(tenPastTen, 'paracetamol', 2, 325), 6],
    ['uk', 'paracetamol', had(tenPastTen, 'cold-remedy-with-paracetamol', 1, 1000), 4],
    ['uk', 'ibuprofen', had(tenPastTen, 'ibuprofen', 1, 200), 6],
    ['us', 'ibuprofen', had(tenPastTen, 'ibuprofen', 2, 200), 6],
    ['us', 'naproxen', had(tenPastTen, 'naproxen', 1, 220), 12],
    ['uk', 'anti-inflammatory-gel', had(tenPastTen, 'diclofenac-gel'), 4],
    ['uk', 'menthol-rub', had(tenPastTen, 'menthol-rub'), 6],
  ])('in %s, %s is held back to the millisecond', (region, of, dose, hours) => {
    const at = tenPastTen + hours * hour
    const when = (now: number) => nextOf(of, situation(region, now, [dose]))
    expect(when(tenPastTen)).toEqual({ kind: 'not-before', at, because: 'gap' })
    expect(when(at - 1)).toEqual({ kind: 'not-before', at, because: 'gap' })
    expect(when(at)).toMatchObject({ kind: 'may-from', at })
    expect(when(at + 1)).toMatchObject({ kind: 'may-from', at })
  })
})

describe('the most in any 24 hours', () => {
  const full = [0, 6, 12].map((hours) => had(tenPastTen + hours * hour, 'ibuprofen', 2, 200))

  const when = (now: number) => nextOf('ibuprofen', situation('uk', now, full))

  test('waits for the first to be 24 hours old, to the millisecond', () => {
    const at = tenPastTen + 24 * hour
    expect(when(tenPastTen + 12 * hour)).toEqual({ kind: 'not-before', at, because: 'most' })
    expect(when(at - 1)).toEqual({ kind: 'not-before', at, because: 'most' })
    expect(when(at)).toEqual({ kind: 'may-from', at, upTo: 2 })
  })

  test('is not a day of the calendar: midnight frees nothing', () => {
    const after = Date.parse('2026-06-11T23:00+01:00')
    const doses = [0, 6, 12].map((hours) => had(after - 18 * hour + hours * hour, 'ibuprofen', 2, 200))
    expect(nextOf('ibuprofen', situation('uk', after + 2 * hour, doses))).toMatchObject({
      kind: 'not-before',
    })
  })

  test('leaves room for fewer where fewer fit', () => {
    const doses = [
      ...[0, 4, 8].map((hours) => had(tenPastTen + hours * hour, 'paracetamol', 2, 500)),
      had(tenPastTen + 12 * hour, 'paracetamol', 1, 500),
    ]
    expect(nextOf('paracetamol', situation('uk', tenPastTen + 16 * hour, doses))).toMatchObject({ upTo: 1 })
  })

  test('the lower limit holds as soon as packs mix in the US', () => {
    const of325 = [0, 6, 12, 18].map((hours) => had(tenPastTen + hours * hour, 'paracetamol', 2, 325))
    const now = tenPastTen + 18 * hour + 6 * hour - 1
    expect(clockOf('paracetamol', situation('us', now, of325)).most).toBe(3250)
    const mixed = [...of325.slice(0, 3), had(tenPastTen + 18 * hour, 'paracetamol', 1, 500)]
    expect(clockOf('paracetamol', situation('us', now, mixed)).most).toBe(3000)
  })

  test('counts an ingredient in every product that holds it', () => {
    const doses = [
      had(tenPastTen, 'paracetamol', 2, 500),
      had(tenPastTen + 4 * hour, 'cold-remedy-with-paracetamol', 1, 1000),
      had(tenPastTen + 8 * hour, 'co-codamol', 2),
      had(tenPastTen + 12 * hour, 'paracetamol-500-ibuprofen-200', 1),
    ]
    const clock = clockOf('paracetamol', situation('uk', tenPastTen + 13 * hour, doses))
    expect(clock.had).toEqual({ least: 3500, most: 3500 })
    expect(clock.doses.map(({ id }) => id)).toEqual(doses.map(({ id }) => id))
    expect(clockOf('ibuprofen', situation('uk', tenPastTen + 13 * hour, doses)).had.most).toBe(200)
  })
})

describe('what is not known', () => {
  test('a strength that is not told is never nothing: it counts as the most it could be, and says so', () => {
    const clock = clockOf('paracetamol', situation('uk', tenPastTen, [had(tenPastTen, 'paracetamol', 2)]))
    expect(clock).toMatchObject({ had: { least: 650, most: 2000 }, sure: false })
  })

  test('a name that we do not know may hold paracetamol and an anti-inflammatory', () => {
    const { clocks } = doseStanding(situation('uk', tenPastTen, [had(tenPastTen, 'from a newer Unknot')]))
    expect(clocks.map(({ of, had: { most } }) => [of, most > 0])).toEqual([
      ['paracetamol', true],
      ['other-anti-inflammatory', true],
    ])
  })

  test.each([0, -2, Number.NaN, Number.POSITIVE_INFINITY])('a count of %s takes nothing off', (count) => {
    const odd = had(tenPastTen, 'paracetamol', count, 500)
    const clock = clockOf('paracetamol', situation('uk', tenPastTen, [odd]))
    expect(clock).toMatchObject({ had: { least: 0, most: 1000 }, sure: false })
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('an entry at %s counts as had now', (at) => {
    const clock = clockOf('paracetamol', situation('uk', tenPastTen, [had(at, 'paracetamol', 1, 500)]))
    expect(clock).toMatchObject({ lastAt: tenPastTen, sure: false })
  })

  test('an entry in the future is told, and holds the next one back as if had now', () => {
    const future = had(tenPastTen + 365 * 24 * hour, 'ibuprofen', 1, 200)
    const standing = doseStanding(situation('uk', tenPastTen, [future]))
    expect(standing.inTheFuture).toEqual([future])
    expect(standing.clocks[0]).toMatchObject({
      next: { kind: 'not-before', at: tenPastTen + 6 * hour },
      sure: false,
    })
  })

  test('a zone that is not known breaks nothing', () => {
    const log = [had(tenPastTen, 'paracetamol', 1, 500)]
    expect(clockOf('paracetamol', situation('uk', tenPastTen, log, { zone: 'Nowhere/Land' })).day.now).toBe(1)
    expect(clockOf('paracetamol', situation('uk', tenPastTen, log, { zone: '' })).day.now).toBe(1)
  })

  test('a pack with hours of its own gives no time', () => {
    const extended = had(tenPastTen, 'paracetamol', 1, 650)
    expect(nextOf('paracetamol', situation('us', tenPastTen + 20 * hour, [extended]))).toEqual({
      kind: 'ask-pharmacist',
      why: { because: 'pack' },
    })
  })

  test('numbers still to be verified hold back, and are never shown', () => {
    const patch = had(tenPastTen, 'salicylate-patch')
    const clock = clockOf('salicylate-patch', situation('us', tenPastTen + hour, [patch]))
    expect(clock.most).toBeUndefined()
    expect(clock.next).toMatchObject({ kind: 'ask-pharmacist' })
    expect(clock.next).not.toHaveProperty('notBefore')
  })
})

describe('nobody is told that they may have another one', () => {
  const later = tenPastTen + 23 * hour
  const kinds = (region: DoseRegion, dose: Dose, answers = well[region], log: readonly Dose[] = []) =>
    doseStanding(situation(region, later, [dose, ...log], { answers })).clocks.map(({ next }) => next)

  test.each<[string, DoseRegion, Dose, Parameters<typeof but>[0] | undefined, string]>([
    ['who answered nothing', 'uk', had(tenPastTen, 'paracetamol', 1, 500), {}, 'unanswered'],
    ['where we know no label', 'eu', had(tenPastTen, 'paracetamol', 1, 500), undefined, 'no-label'],
    ['of co-codamol', 'uk', had(tenPastTen, 'co-codamol', 1), undefined, 'never-suggested'],
    ['of aspirin', 'uk', had(tenPastTen, 'aspirin', 1, 300), undefined, 'never-suggested'],
    ['of a US diclofenac gel', 'us', had(tenPastTen, 'diclofenac-gel'), undefined, 'never-suggested'],
    ['of a prescribed one', 'uk', had(tenPastTen, 'prescribed-anti-inflammatory'), undefined, 'no-label'],
    [
      'on a blood thinner',
      'uk',
      had(tenPastTen, 'ibuprofen', 1, 200),
      but(well.uk, has({ takes: ['other-blood-thinner'] })),
      'kept-from-you',
    ],
    [
      'who must be seen today',
      'uk',
      had(tenPastTen, 'paracetamol', 1, 500),
      but(well.uk, { severity: 10 }),
      'until-seen',
    ],
    [
      'whose plan has another anti-inflammatory',
      'uk',
      had(tenPastTen, 'ibuprofen', 1, 200),
      withPainkillers(aWellAdultInTheUk, 'anti-inflammatory-gel'),
      'one-already',
    ],
  ])('%s', (_, region, dose, answers, because) => {
    expect(kinds(region, dose, answers ?? well[region])).toEqual([
      expect.objectContaining({ kind: 'ask-pharmacist', why: expect.objectContaining({ because }) }),
    ])
  })

  test('without answers the label still holds them back', () => {
    const dose = had(tenPastTen, 'paracetamol', 1, 500)
    expect(nextOf('paracetamol', situation('uk', tenPastTen, [dose], { answers: undefined }))).toEqual({
      kind: 'ask-pharmacist',
      why: { because: 'unanswered' },
      notBefore: tenPastTen + 4 * hour,
    })
  })

  test('within 24 hours of another anti-inflammatory, to the millisecond', () => {
    const log = [had(tenPastTen, 'naproxen', 1, 220), had(tenPastTen + 8 * hour, 'ibuprofen', 1, 200)]
    const why = (now: number) => nextOf('ibuprofen', situation('us', now, log))
    expect(why(tenPastTen + 24 * hour - 1)).toMatchObject({ why: { because: 'two-anti-inflammatories' } })
    expect(why(tenPastTen + 24 * hour)).toMatchObject({ kind: 'may-from' })
  })

  test('even where their own last dose is older than that', () => {
    const log = [had(tenPastTen, 'ibuprofen', 1, 200), had(tenPastTen + 26 * hour, 'naproxen', 1, 220)]
    const next = nextOf('ibuprofen', situation('us', tenPastTen + 27 * hour, log))
    expect(next).toMatchObject({ why: { because: 'two-anti-inflammatories' } })
  })
})

describe('what can be logged', () => {
  test('every product is offered somewhere, by a name of its own, with a count of at least one', () => {
    const ids = doseProducts.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(
      ids.filter((id) => !regions.some((region) => doseProductsIn(region).some((one) => one.id === id))),
    ).toEqual([])
    for (const { id, counts } of doseProducts) {
      expect(doseProduct(id).id).toBe(id)
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
    }
  })

  test('every strength lies between the least and the most that a unit may be', () => {
    for (const region of regions) {
      for (const { id, strengths, contains } of doseProductsIn(region)) {
        const [least, most] = contains[0].each
        const beyond = (strengths[region] ?? []).filter((one) => one < least || one > most)
        expect([id, beyond]).toEqual([id, []])
      }
    }
  })
})

describe('SI-11: no heat over what was rubbed in or stuck on', () => {
  test.each([
    ['diclofenac-gel', 6],
    ['menthol-rub', 6],
    ['salicylate-rub', 6],
    ['lidocaine-patch', 18],
    ['salicylate-patch', 18],
  ])('%s holds heat back for %i hours', (product, hours) => {
    const log = [had(tenPastTen, product)]
    const until = tenPastTen + hours * hour
    expect(rubUntil(log, until - 1)).toMatchObject({ at: tenPastTen, until })
    expect(rubUntil(log, until)).toBeUndefined()
  })

  test('the one that holds it back for longest counts, and tablets never do', () => {
    const log = [had(tenPastTen, 'lidocaine-patch'), had(tenPastTen + hour, 'menthol-rub')]
    expect(rubUntil(log, tenPastTen + 2 * hour)).toMatchObject({ of: 'lidocaine-patch' })
    expect(rubUntil([had(tenPastTen, 'ibuprofen', 1, 200)], tenPastTen)).toBeUndefined()
  })
})

test('a log of nothing says nothing', () => {
  expect(doseStanding(situation('uk', tenPastTen, []))).toEqual({ clocks: [], alarms: [], inTheFuture: [] })
})
