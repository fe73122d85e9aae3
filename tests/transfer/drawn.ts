/** Records, preferences and whole devices drawn at random. */
import * as fc from 'fast-check'
import { nights, triggers, type Entry } from '../../src/journal/entry.ts'
import { doseProducts, remedies } from '../../src/rules/index.ts'
import type { Here } from '../../src/transfer/index.ts'
import { anyAnswers } from '../support/arbitraries.ts'

/** The present, in all tests of this folder. */
export const now = Date.parse('2026-11-24T02:41:00Z')

const instant = fc.integer({ min: Date.parse('2023-11-24'), max: now })
const remedy = fc.constantFrom(...remedies.map(({ id }) => id))

/** Few spasms, so that triages and check-ins of two devices belong to the same one. */
const spasm = fc.constantFrom(now - 9_000_000, now - 90_000_000)

/** Few ids and few instants of writing, so that versions meet. */
const stamp = {
  id: fc.integer({ min: 1, max: 12 }).map((n) => `e${n}`),
  at: instant,
  written: fc.integer({ min: now - 3, max: now }),
  gone: fc.option(fc.constant(true as const), { nil: undefined, freq: 3 }),
}

const kinds: readonly fc.Arbitrary<object>[] = [
  fc.record({
    ...stamp,
    kind: fc.constant('dose'),
    product: fc.oneof(fc.constantFrom(...doseProducts.map(({ id }) => id)), fc.string()),
    count: fc.integer({ min: 0, max: 100 }),
    milligrams: fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: undefined }),
  }),
  fc.record({
    ...stamp,
    kind: fc.constant('go'),
    remedy,
    until: instant,
    outcome: fc.constantFrom('finished', 'stopped', 'skin', 'numb'),
  }),
  fc.record({ ...stamp, kind: fc.constant('hurt'), remedy, change: fc.constantFrom('gentler', 'dropped') }),
  fc.record({ ...stamp, kind: fc.constant('pain'), pain: fc.integer({ min: 0, max: 10 }) }),
  fc.record({
    ...stamp,
    kind: fc.constant('note'),
    text: fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('=1+1', '"', '\r\n,')),
  }),
  fc.record({
    ...stamp,
    kind: fc.constant('sleep'),
    night: fc.constantFrom(...nights),
    hours: fc.option(fc.integer({ min: 0, max: 24 }), { nil: undefined }),
  }),
  fc.record({
    ...stamp,
    kind: fc.constant('trigger'),
    triggers: fc.uniqueArray(fc.constantFrom(...triggers), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ ...stamp, kind: fc.constant('triage'), spasm, begun: instant, answers: anyAnswers }),
  fc.record({
    ...stamp,
    kind: fc.constant('check-in'),
    plan: fc.oneof(spasm, instant),
    signs: fc.record(
      {
        chest: fc.constantFrom('none', 'not-sure', ['heavy-arm']),
        nerves: fc.constantFrom('none', 'not-sure', ['legs-or-hands']),
        since: fc.constantFrom('none', ['fever-or-very-ill']),
      },
      { requiredKeys: [] },
    ),
    trend: fc.option(fc.constantFrom('better', 'same', 'worse', 'not-sure'), { nil: undefined }),
    news: fc.option(fc.constantFrom('none', 'not-sure', ['fall']), { nil: undefined }),
    pain: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    helped: fc.option(fc.array(remedy, { maxLength: 3 }), { nil: undefined }),
  }),
]

export const anEntry: fc.Arbitrary<Entry> = fc
  .oneof(...kinds)
  .map((entry) => JSON.parse(JSON.stringify(entry)) as Entry)

const onceEach = (entries: readonly Entry[]) => [
  ...new Map(entries.map((entry) => [entry.id, entry] as const)).values(),
]

/** Records as they stand on a disk: one for each id. */
export const records: fc.Arbitrary<readonly Entry[]> = fc.array(anEntry, { maxLength: 15 }).map(onceEach)

export const preferences = { theme: 'system', skin: 'medium', sound: true, speech: false }

/** A device with this on it, and nothing else. */
export const device = (some: Partial<Here> = {}): Here => ({
  answers: { region: 'uk' },
  records: [],
  preferences,
  now,
  ...some,
})

export const aDevice: fc.Arbitrary<Here> = fc
  .record({
    answers: fc.oneof(anyAnswers, fc.constant({ region: 'uk' as const })),
    confirmedAt: fc.option(fc.integer({ min: now - 1e9, max: now }), { nil: undefined }),
    begunAt: fc.option(fc.integer({ min: now - 1e9, max: now }), { nil: undefined }),
    spasmAt: fc.option(spasm, { nil: undefined }),
    records,
  })
  .map(device)
