import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Kept } from '../../src/device/device.ts'
import { episodeOf, spasmsIn } from '../../src/journal/episodes.ts'
import { readEntry, type Entry, type EntryOf } from '../../src/journal/entry.ts'
import { assess, journey, questions, standing, type Answers, type Question } from '../../src/rules/index.ts'
import { pathFor } from '../../src/screens/paths.ts'
import { createJournal } from '../../src/state/journal.ts'
import { hairs, skins, themes } from '../../src/state/choice.ts'
import { createPreferences, preferencesName } from '../../src/state/preferences.ts'
import { version } from '../../src/state/saved.ts'
import { createSession, recordName } from '../../src/state/session.ts'
import { createTools, toolsName } from '../../src/state/tools.ts'
import { calmAt, goAt, startCalm, startGo, startStretching, stretchingAt } from '../../src/timers/index.ts'
import { said, start } from '../rules/follow-up-people.ts'
import { anyCourse, nothingMore, someone } from '../rules/follow-up-courses.ts'
import { anyAnswers, complete, wellish } from '../support/arbitraries.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWish } from '../timers/wishes.ts'
import { damaged, damagedValue } from '../transfer/damage.ts'
import { anEntry } from '../transfer/drawn.ts'

vi.setConfig({ testTimeout: 120_000 })

/** How many mutants of each kind. Together they are more than 10,000. */
const runs = { sessions: 4000, preferences: 1000, tools: 1500, journals: 2000, checkIns: 2000 }

const hour = 3_600_000
const urgencies = ['be-seen-within-days', 'be-seen-today', 'get-help-now']

/** An answer of these, by the questionnaire alone. */
const isAnswer = (question: Question, value: unknown): boolean => {
  if (question.kind === 'amount') {
    const [low, high] = question.range
    return Number.isInteger(value) && Number(value) >= low && Number(value) <= high
  }
  const options: readonly unknown[] = question.options
  if (value === 'not-sure') return Boolean(question.unsure)
  if (question.kind === 'choice') return options.includes(value)
  if (value === 'none') return true
  if (!Array.isArray(value) || value.length === 0) return false
  return value.every((one) => options.includes(one)) && new Set(value).size === value.length
}

const own = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null && Object.hasOwn(from, name)
    ? (from as Record<string, unknown>)[name]
    : undefined

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What can be read of the answers in a text, whatever else is in it. */
const readable = (text: string): Answers => {
  const answers = own(own(parsed(text), 'state'), 'answers')
  const all = questions.filter((question) => isAnswer(question, own(answers, question.id)))
  return Object.fromEntries(all.map(({ id }) => [id, own(answers, id)])) as Answers
}

const aSession = fc
  .record({
    answers: fc.oneof(anyAnswers, complete, wellish),
    begunAt: fc.constant(fakeDevice().now() - hour),
    spasmAt: fc.constant(fakeDevice().now() - hour),
    confirmedAt: fc.constantFrom(undefined, fakeDevice().now()),
  })
  .map((state) =>
    JSON.stringify({ version, state: { ...state, answers: { region: 'uk', ...state.answers } } }),
  )

test('a mutated session: what can be read counts, nothing else does, and nothing is lost', () => {
  const seen = { damaged: 0, whole: 0, partly: 0, alarms: 0 }
  fc.assert(
    fc.property(aSession, damaged, (text, damage) => {
      const mutant = damage(text)
      const device = fakeDevice()
      device.kept.set(recordName, mutant)
      const { answers, confirmedAt, found } = createSession(device).getState()
      const result = assess(answers)
      journey(answers)
      if (found === 'damaged') {
        seen.damaged += 1
        expect(device.kept.get(`${recordName}.damaged`)).toBe(mutant)
        expect([confirmedAt, result.kind]).toEqual([undefined, 'asking'])
        return
      }
      const told = readable(mutant)
      const kind = assess({ region: 'uk', ...told }).kind
      expect(answers).toEqual({ region: 'uk', ...told })
      expect(urgencies.indexOf(result.kind)).toBeGreaterThanOrEqual(urgencies.indexOf(kind))
      if (urgencies.slice(1).includes(kind)) {
        seen.alarms += 1
        expect(pathFor(result, false)).toBe(pathFor(assess(told), true))
      }
      const lost = Object.keys(Object(own(own(parsed(mutant), 'state'), 'answers'))).length
      const isWhole = lost === Object.keys(told).length
      seen[isWhole ? 'whole' : 'partly'] += 1
      // A plan is shown only to who said "this is right" of every answer.
      if (!isWhole || told.region === undefined) expect(confirmedAt).toBeUndefined()
    }),
    { numRuns: runs.sessions, seed: 6 },
  )
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100)
})

test('mutated preferences: the app looks like something that it knows', () => {
  const record = {
    theme: 'dark',
    skin: 'tan',
    hair: 'red',
    hairStyle: 'none',
    sound: true,
    speech: true,
    shake: false,
  }
  fc.assert(
    fc.property(damaged, (damage) => {
      const device = fakeDevice()
      device.kept.set(preferencesName, damage(JSON.stringify({ version, state: record })))
      const { theme, skin, hair, sound } = createPreferences(device).getState()
      expect([themes.includes(theme), skins.includes(skin), hairs.includes(hair)]).toEqual([true, true, true])
      expect(typeof sound).toBe('boolean')
    }),
    { numRuns: runs.preferences, seed: 6 },
  )
})

const set = [{ stretch: 'chin-tuck', gentler: false }] as const
const tools = aWish.map((wish) => ({
  go: startGo(wish, start),
  stretching: startStretching(set as never, { version: 'full', longHolds: false, soreSide: 'left' }, start),
  calm: startCalm({ way: 'box' }, start),
}))

test('a mutated timer is one that could have come about, or none', () => {
  let lived = 0
  fc.assert(
    fc.property(tools, damaged, (state, damage) => {
      const device = fakeDevice()
      device.kept.set(toolsName, damage(JSON.stringify({ version, state })))
      const { go, stretching, calm } = createTools(device).getState()
      for (const now of [start, start + 7 * 60_000, start + 400 * 24 * hour, 0]) {
        if (go) goAt(go, now)
        if (stretching) stretchingAt(stretching, now)
        if (calm) calmAt(calm, now)
      }
      if (go) {
        lived += 1
        expect(go.minutes).toBeLessThanOrEqual(30)
      }
    }),
    { numRuns: runs.tools, seed: 6 },
  )
  expect(lived).toBeGreaterThan(100)
})

const settled = () => new Promise((resolve) => setImmediate(resolve))

const journalOn = async (records: readonly object[]) => {
  const device = fakeDevice('2026-12-24T02:08:00Z')
  for (const [at, record] of records.entries()) device.disk.set(String(at), record as Kept)
  const journal = createJournal(device)
  await settled()
  return { device, ...journal.getState() }
}

/** As it comes back from a database. */
const stored = (entry: object): object => JSON.parse(JSON.stringify(entry)) as object

test('mutated records of the journal harm no other, and none of them is lost', async () => {
  let strange = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(anEntry, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(anEntry, damagedValue), { minLength: 1, maxLength: 4 }),
      async (intact, hurt) => {
        const whole = intact.map((entry, at) => stored({ ...entry, id: `whole-${at}`, gone: undefined }))
        const records = [...whole, ...hurt.map(([entry, damage]) => damage(stored(entry)))]
        const journal = await journalOn(records)
        for (const entry of whole) expect(journal.entries).toContainEqual(readEntry(entry))
        expect(journal.standing).toBe('ready')
        expect(journal.strange).toBe(records.filter((record) => !readEntry(record)).length)
        expect([...journal.device.disk.values()]).toEqual(records)
        strange += journal.strange
        const [spasm] = spasmsIn(journal.entries)
        const episode = spasm && episodeOf(spasm, journal.entries)
        if (episode) standing(episode, journal.device.now())
      },
    ),
    { numRuns: runs.journals, seed: 6 },
  )
  expect(strange).toBeGreaterThan(500)
})

const levels = ['go-on', 'be-seen-within-days', 'be-seen-today', 'get-help-now']

/** Where the episode of these entries stands at an instant. `undefined`: it asks, which shows nothing and lowers nothing. */
const levelAt = (entries: readonly Entry[], now: number): number | undefined => {
  const [spasm] = spasmsIn(entries)
  const episode = spasm && episodeOf(spasm, entries)
  const result = episode && standing(episode, now)
  return !result || result.kind === 'asking' ? undefined : levels.indexOf(result.kind)
}

const entryOf = (checkIn: object, id: string, written: number) =>
  stored({ ...checkIn, kind: 'check-in', id, written, helped: [] })

test('a mutated check-in never counts as good news, and takes back nothing', () => {
  let counted = 0
  const course = fc.tuple(someone, anyCourse, damagedValue, fc.integer({ min: 73, max: 21 * 24 }))
  fc.assert(
    fc.property(course, ([{ answers }, before, damage, hours]) => {
      const triage = {
        kind: 'triage',
        id: 't',
        at: start,
        written: start,
        spasm: start,
        begun: start,
        answers,
      }
      const at = start + hours * hour
      const earlier = before.filter((checkIn) => checkIn.at < at)
      const known = [triage, ...earlier.map((one, n) => entryOf(one, `c${n}`, start + n))].flatMap(
        (record) => readEntry(stored(record)) ?? [],
      )
      // The same pain as at the plan, and the word for it: no improvement, and no sign.
      const flat = entryOf(said(hours * hour, { trend: 'same', pain: 6, signs: nothingMore }), 'last', at)
      const mutant = readEntry(damage(flat)) as EntryOf<'check-in'> | undefined
      if (mutant?.kind !== 'check-in' || mutant.at !== at || mutant.gone || mutant.id !== 'last') return
      const was = readEntry(flat) as EntryOf<'check-in'>
      const isLess = (['trend', 'pain', 'news', 'plan', 'written'] as const).every(
        (name) => mutant[name] === undefined || mutant[name] === was[name],
      )
      if (!isLess) return
      counted += 1
      const now = at + hour
      const level = levelAt([...known, mutant], now) ?? Infinity
      expect(level).toBeGreaterThanOrEqual(levelAt(known, now) ?? 0)
      expect(level).toBeGreaterThanOrEqual(levelAt([...known, was], now) ?? 0)
    }),
    { numRuns: runs.checkIns, seed: 6 },
  )
  expect(counted).toBeGreaterThan(300)
})

test('a store of some megabytes is read, or put aside', async () => {
  const long = 'x'.repeat(3_000_000)
  const device = fakeDevice()
  device.kept.set(
    recordName,
    JSON.stringify({ version, state: { answers: { chest: long, nerves: 'none' } } }),
  )
  expect(createSession(device).getState().answers).toEqual({ region: 'uk', nerves: 'none' })
  const { entries, strange } = await journalOn([
    { kind: 'note', id: 'a', at: 1, written: 1, text: long },
    ...Array.from({ length: 10_000 }, (_, n) => ({
      kind: 'pain',
      id: `p${n}`,
      at: n,
      written: n,
      pain: n % 11,
    })),
  ])
  expect([entries.length, strange]).toEqual([10_000, 1])
})
