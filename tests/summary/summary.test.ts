import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { sectionsOf, textOf } from '../../src/content/for-the-doctor/index.ts'
import type { Entry } from '../../src/journal/entry.ts'
import type { Present } from '../../src/journal/episodes.ts'
import type { Answers, Dose } from '../../src/rules/index.ts'
import { summaryOf } from '../../src/summary/index.ts'
import { takenIn } from '../../src/summary/taken.ts'
import { aDevice, now } from '../transfer/drawn.ts'
import { aWellAdult, but } from '../support/people.ts'

// Draws whole episodes, and asks the rules about each.
vi.setConfig({ testTimeout: 60_000 })

const hour = 3_600_000
const zone = 'Europe/London'
const telling = { language: 'en-GB', region: 'uk' } as const

const inOrder = (entries: readonly Entry[]) =>
  entries.filter(({ gone }) => !gone).toSorted((a, b) => a.at - b.at)

/** A person who answered an hour ago, with entries since. */
const summary = (answers: Answers, entries: readonly Entry[] = []) => {
  const at = now - hour
  return summaryOf(
    { answers, confirmedAt: at, begunAt: at - 1, spasmAt: at - 1 },
    inOrder(entries),
    now,
    zone,
  )
}

const checkIn = (signs: object, more: object = {}): Entry =>
  ({
    kind: 'check-in',
    id: 'c',
    at: now - 60_000,
    written: now - 60_000,
    plan: now - hour,
    signs,
    trend: 'better',
    news: 'none',
    pain: 2,
    ...more,
  }) as Entry

const named = (signs: readonly { list: string; option?: string; options?: readonly string[] }[]) =>
  signs.flatMap(({ list, option, options = [option ?? ''] }) => options.map((one) => `${list}/${one}`))

describe('what I do not have', () => {
  test('is what was asked and not ticked', () => {
    const { absent, present } = summary(but(aWellAdult, { chest: 'none', since: ['dark-pee'] })).signs
    expect(named(absent)).toEqual(
      expect.arrayContaining(['chest/heavy-arm', 'nerves/legs-or-hands', 'since/fever-or-very-ill']),
    )
    expect(named(absent)).not.toContain('since/dark-pee')
    expect(named(present)).toEqual(['since/dark-pee'])
  })

  test('is never what was not asked: an emergency ends the asking', () => {
    const { absent, notAsked } = summary({ chest: ['heavy-arm'], region: 'uk' }).signs
    expect(new Set(absent.map(({ list }) => list))).toEqual(new Set(['chest']))
    expect(notAsked).toEqual(['nerves', 'since'])
  })

  test('is never what an answer that no longer applies once said', () => {
    // An answer to what comes with breathing in stands there, and breathing in does not hurt.
    expect(aWellAdult.breathing).toBe('none')
    expect(summary(aWellAdult).signs.absent.map(({ list }) => list)).toEqual(['chest', 'nerves', 'since'])
  })

  test('is apart from what I am not sure of', () => {
    const { absent, unsure } = summary(but(aWellAdult, { nerves: 'not-sure' })).signs
    expect(unsure.map(({ list }) => list)).toEqual(['nerves'])
    expect(absent.map(({ list }) => list)).not.toContain('nerves')
  })

  test('is never what was told before and is gone', () => {
    const told = but(aWellAdult, { nerves: ['legs-or-hands'], 'legs-speed': 'slowly-over-weeks' })
    const since = checkIn({ chest: 'none', nerves: 'none', since: 'not-sure', 'since-unsure': 'no-worse' })
    const { present, absent, unsure } = summary(told, [since]).signs
    expect(present).toMatchObject([{ option: 'legs-or-hands', now: 'gone' }])
    expect(named(absent)).not.toContain('nerves/legs-or-hands')
    expect(unsure.map(({ list }) => list)).toEqual(['since'])
  })

  test('whatever was said: each sign is in one place, what was ticked is told, and all else was asked', () => {
    fc.assert(
      fc.property(aDevice, (here) => {
        const entries = inOrder(here.records as readonly Entry[])
        const { signs } = summaryOf(here as Present, entries, now, zone)
        const places = [named(signs.present), named(signs.absent), named(signs.unsure)]
        expect(new Set(places.flat()).size).toBe(places.flat().length)
        const sheets = [
          here.answers,
          ...entries.flatMap((entry) =>
            entry.kind === 'triage' ? [entry.answers] : entry.kind === 'check-in' ? [entry.signs] : [],
          ),
        ].map((sheet) => sheet as Readonly<Record<string, unknown>>)
        for (const { list, options } of signs.absent) {
          const said = sheets
            .map((sheet) => sheet[list])
            .filter((answer) => answer !== undefined && answer !== 'not-sure')
          expect(said).not.toEqual([])
          for (const option of options)
            expect(said.some((answer) => ![answer].flat().includes(option))).toBe(true)
        }
        for (const list of signs.notAsked)
          expect(places.flat().some((name) => name.startsWith(`${list}/`))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what Unknot told', () => {
  test('is where the episode stands, with why', () => {
    expect(summary(aWellAdult).told).toEqual({ kind: 'go-on', because: [] })
    const ill = checkIn({ chest: ['heavy-arm'], nerves: 'none', since: 'none' })
    expect(summary(aWellAdult, [ill]).told).toMatchObject({ kind: 'get-help-now', because: ['heavy-arm'] })
  })

  test('is not hidden by a check-in that was only begun', () => {
    const answers = but(aWellAdult, { since: ['fever-or-very-ill'] })
    expect(
      summary(answers, [checkIn({}, { trend: undefined, pain: undefined, news: undefined })]).told.kind,
    ).toBe('be-seen-today')
  })

  test('says without a result that there is none', () => {
    const { told, spasm } = summaryOf({ answers: { chest: 'none' } }, [], now, zone)
    expect(told.kind).toBe('asking')
    expect(spasm).toBeUndefined()
  })
})

const units = (some: readonly Dose[]) => some.reduce((sum, { count }) => sum + count, 0)

const doseAt = (when: number): Dose => ({ id: String(when), at: when, product: 'ibuprofen', count: 1 })

describe('what I took', () => {
  const dose = fc.record({
    id: fc.string(),
    at: fc.integer({ min: now - 60 * hour, max: now }),
    product: fc.constantFrom('paracetamol', 'ibuprofen', 'a pill of my aunt'),
    count: fc.integer({ min: 1, max: 4 }),
    milligrams: fc.constantFrom(500, 200, undefined),
  })

  test('counts every unit once, and the most in any 24 hours', () => {
    fc.assert(
      fc.property(fc.array(dose, { maxLength: 40 }), (doses: readonly Dose[]) => {
        const taken = takenIn(doses, now, zone)
        expect(taken.reduce((sum, one) => sum + one.units, 0)).toBe(units(doses))
        for (const { product, mostIn24Hours, mostOnADate, dates } of taken) {
          const own = doses.filter(
            (one) => (one.product === 'a pill of my aunt' ? 'unknown-painkiller' : one.product) === product,
          )
          const windows = own.map(({ at }) =>
            units(own.filter((one) => one.at <= at && one.at > at - 24 * hour)),
          )
          expect(mostIn24Hours).toBe(Math.max(...windows))
          expect(mostOnADate * dates).toBeGreaterThanOrEqual(units(own))
        }
      }),
    )
  })

  test('leaves out what is older than 14 days, and keeps what lies in the future', () => {
    expect(
      takenIn(
        [doseAt(now - 14 * 24 * hour), doseAt(now - 14 * 24 * hour + 1), doseAt(now + hour)],
        now,
        zone,
      ),
    ).toMatchObject([{ units: 2, last: now + hour }])
  })
})

describe('the page in words', () => {
  test('says nothing that could harm the person where others find it, and none of their notes', () => {
    const hurt = but(aWellAdult, { exertion: 'knock-or-small-fall', 'hurt-by': 'another-person' })
    const note: Entry = { kind: 'note', id: 'n', at: now - 5, written: now - 5, text: 'a secret' }
    const told = summary(hurt, [note])
    expect(told.told.kind).toBe('be-seen-today')
    expect(textOf(told, telling)).not.toMatch(/another person|secret/i)
    expect(JSON.stringify(told)).not.toMatch(/another-person|secret/)
  })

  test('has no empty section, and can be made of anything', () => {
    fc.assert(
      fc.property(aDevice, (here) => {
        const told = summaryOf(here as Present, inOrder(here.records as readonly Entry[]), now, zone)
        for (const { lines } of sectionsOf(told, telling)) {
          expect(lines.length).toBeGreaterThan(0)
          for (const { is } of lines) expect(is).toMatch(/\w/)
        }
        expect(textOf(told, telling)).not.toMatch(/undefined|NaN|\[object/)
      }),
      { numRuns: 200 },
    )
  })

  test('counts what it leaves out', () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      checkIn(
        { chest: 'none', nerves: 'none', since: 'none' },
        { id: `c${n}`, at: now - 1000 * n, written: now - 1000 * n },
      ),
    )
    expect(textOf(summary(aWellAdult, many), telling)).toMatch(/and 8 more/)
  })
})
