/** 15,000 stores and files, each damaged in its own way. The limit of time for each test is what a hang runs into. */
import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readEntry, type Entry } from '../../src/journal/entry.ts'
import { assess, readAnswers, type Answers } from '../../src/rules/index.ts'
import { createJournal } from '../../src/state/journal.ts'
import { createPreferences, preferencesName } from '../../src/state/preferences.ts'
import { createSession, recordName } from '../../src/state/session.ts'
import { createTools, toolsName } from '../../src/state/tools.ts'
import { applyImport, exportAll, readImport } from '../../src/transfer/index.ts'
import { sumOf } from '../../src/transfer/sum.ts'
import { alarms } from '../rules/danger.ts'
import { urgencyOf } from '../rules/assessments.ts'
import { anyMind, answerAsAsked, wellishMind } from '../support/arbitraries.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWellAdult } from '../support/people.ts'
import { damaged, damagedBytes, damagedValue } from './damage.ts'
import { aDevice, anEntry, device, now } from './drawn.ts'

vi.setConfig({ testTimeout: 120_000 })

const seed = 6

/** People, with an answer ready for all that they could be asked, and what they answered when they were asked. */
const people = [
  ...fc.sample(anyMind, { numRuns: 60, seed }),
  ...fc.sample(wellishMind, { numRuns: 60, seed }),
  ...alarms.map((answers): Answers => ({ ...aWellAdult, ...answers })),
].map((mind) => ({ mind, before: answerAsAsked(mind) }))
type Person = (typeof people)[number]
const person = fc.constantFrom(...people)
const devices = fc.sample(aDevice, { numRuns: 60, seed })

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (from, key) =>
      typeof from === 'object' && from !== null && Object.hasOwn(from, key)
        ? (from as Record<string, unknown>)[key]
        : undefined,
    value,
  )

const sorted = (answer: unknown) => (Array.isArray(answer) ? answer.toSorted() : answer)

/** Every answer is what now stands there. None was made up, and none was taken from beneath the language. */
const expectNothingMadeUp = (read: Answers, stands: unknown) => {
  for (const [id, answer] of Object.entries(read)) expect(sorted(answer)).toEqual(sorted(at(stands, id)))
}

/** Whether damage turned an answer into another that is offered. It cannot be told from the person's own. */
const isTurned = ({ before }: Person, read: Answers): boolean =>
  Object.entries(read).some(([id, answer]) => JSON.stringify(answer) !== JSON.stringify(at(before, id)))

const known = new Map<string, number>()

/** The urgency in the end, when what is lost is answered again as before. Most damage loses all, so it is remembered. */
const inTheEnd = ({ mind }: Person, read: Answers): number => {
  const key = JSON.stringify([mind, read])
  const urgency = known.get(key) ?? urgencyOf(assess(answerAsAsked(mind, read)))
  known.set(key, urgency)
  return urgency
}

/**
 * What is lost is asked again. Nothing is concluded that is less urgent than what was said before the
 * damage, and who answers again as before gets nothing less urgent than before.
 */
const expectNoLowerUrgency = (who: Person, read: Answers) => {
  const [was, is] = [assess(who.before), assess(read)]
  if (is.kind !== 'asking') expect(urgencyOf(is)).toBeGreaterThanOrEqual(urgencyOf(was))
  expect(inTheEnd(who, read)).toBeGreaterThanOrEqual(urgencyOf(was))
}

/** What an entry says. An answer in it that could not be read is as if it had not been said. */
const said = (entry: Entry): object => JSON.parse(JSON.stringify(entry)) as object

const holds = (whole: unknown, part: unknown): boolean =>
  typeof part !== 'object' || part === null
    ? whole === part
    : Object.entries(part).every(([key, value]) => holds(at(whole, key), value))

const standsIn = (entries: unknown, entry: object): boolean =>
  Array.isArray(entries) && entries.some((one) => holds(one, entry))

const runs = (numRuns: number) => ({ numRuns })

describe('a damaged store', () => {
  test('of answers: each answer is read as it stands there or asked again, and the urgency is not lowered', () => {
    fc.assert(
      fc.property(person, damaged, ({ mind, before }, hurt) => {
        const text = hurt(JSON.stringify({ version: 1, state: { answers: before, confirmedAt: now } }))
        const home = fakeDevice()
        home.kept.set(recordName, text)
        const read = createSession(home).getState().answers
        const stands = at(parsed(text), 'state', 'answers')
        // Where the region is lost, the device guesses it, and shows its guess for correction.
        const guess = { region: read.region === at(stands, 'region') ? undefined : 'uk' }
        expectNothingMadeUp(read, { ...(stands as object), ...(guess.region && guess) })
        const who = { mind: { ...mind, region: read.region }, before: { ...before, region: read.region } }
        if (!isTurned(who as Person, read)) expectNoLowerUrgency(who as Person, read)
      }),
      runs(5000),
    )
  })

  test('of preferences or of what is under way: the app starts, and says nothing that it does not know', () => {
    const tools = { go: { remedy: 'heat-pack', beganAt: now, minutes: 15 }, stretching: {}, calm: {} }
    fc.assert(
      fc.property(damaged, (hurt) => {
        const home = fakeDevice()
        home.kept.set(preferencesName, hurt(JSON.stringify({ version: 1, state: device().preferences })))
        home.kept.set(toolsName, hurt(JSON.stringify({ version: 1, state: tools })))
        const { theme, skin, sound } = createPreferences(home).getState()
        expect(['system', 'light', 'dark']).toContain(theme)
        expect(['lightest', 'light', 'medium', 'tan', 'dark', 'deepest']).toContain(skin)
        expect(typeof sound).toBe('boolean')
        expect(createTools(home).getState().found).toBeOneOf([undefined, 'damaged', 'from-newer'])
      }),
      runs(1000),
    )
  })

  test('of entries: each is read as it stands there or left alone', () => {
    const beyondJson = fc.anything({ withDate: true, withMap: true, withBigInt: true, withTypedArray: true })
    fc.assert(
      fc.property(anEntry, damagedValue, beyondJson, fc.boolean(), (entry, hurt, wild, isWild) => {
        const record = isWild ? { ...entry, at: wild } : hurt(entry)
        const read = readEntry(record)
        if (read) expect(holds(record, said(read))).toBe(true)
        if (read) expect(new Date(read.at).getTime()).not.toBeNaN()
      }),
      runs(3000),
    )
  })

  test('of entries, beside whole ones: the whole ones are all there', async () => {
    const whole: Entry = { kind: 'pain', id: 'whole', at: 1, written: 1, pain: 7 }
    await fc.assert(
      fc.asyncProperty(anEntry, damagedValue, async (entry, hurt) => {
        const home = fakeDevice()
        home.disk.set('whole', whole)
        home.disk.set('hurt', hurt(entry) as Entry)
        const journal = createJournal(home)
        await vi.waitFor(() => expect(journal.getState().standing).toBe('ready'), { interval: 0 })
        const { entries, strange } = journal.getState()
        expect(entries).toContainEqual(whole)
        expect(entries.length + strange).toBeLessThanOrEqual(2)
      }),
      runs(500),
    )
  })
})

describe('a damaged file', () => {
  const ofBefore = readdirSync('tests/transfer/files').map((name) => ({
    text: readFileSync(`tests/transfer/files/${name}`, 'utf8'),
  }))
  const file = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...devices.map((from) => ({ text: exportAll(from) }))) },
    { weight: 1, arbitrary: fc.constantFrom(...ofBefore) },
  )
  const here = fc.constantFrom(...devices)

  test('is refused, or brings exactly what it brought before the damage', () => {
    fc.assert(
      fc.property(file, damagedBytes, here, ({ text }, hurt, there) => {
        const read = readImport(hurt(text), there)
        if (read.kind === 'preview') expect(read).toEqual(readImport(text, there))
        else expect(read.because).toBeOneOf(['damaged', 'not-ours', 'not-json', 'from-newer'])
      }),
      runs(2500),
    )
  })

  /** As from a program that writes files like ours, with faults: what it says is strange, and its sum fits. */
  const fromStranger = fc.tuple(person, file, damagedValue).map(([who, { text }, hurt]) => {
    const whole = JSON.parse(text) as { held: object }
    const held = hurt({ ...whole.held, answers: who.before, confirmedAt: now - 1 })
    return {
      who,
      held: parsed(JSON.stringify(held)),
      text: JSON.stringify({ ...whole, held, sum: sumOf(JSON.stringify(held)) }),
    }
  })

  test('with a sum that fits puts nothing on the disk that does not stand in it, and nothing that cannot be read', () => {
    fc.assert(
      fc.property(fromStranger, here, ({ text, held }, there) => {
        const read = readImport(text, there)
        if (read.kind === 'refused') return
        const { put } = applyImport(read.plan, there)
        const ours = new Map(there.records.map((record) => [(record as Entry).id, record as Entry]))
        for (const entry of put) {
          expect(readEntry(entry)).toEqual(entry)
          expect(standsIn(at(held, 'entries'), said(entry))).toBe(true)
          expect(entry.written).toBeGreaterThanOrEqual(ours.get(entry.id)?.written ?? 0)
        }
      }),
      runs(1500),
    )
  })

  test('never touches answers that are here, and lowers no urgency where there are none', () => {
    fc.assert(
      fc.property(fromStranger, ({ who, text, held }) => {
        const used = device({ answers: { chest: ['heavy-arm'] } })
        const [one, other] = [readImport(text, used), readImport(text, device())]
        if (one.kind === 'preview') expect(applyImport(one.plan, used).session).toBeUndefined()
        const session = other.kind === 'preview' ? applyImport(other.plan, device()).session : undefined
        if (!session) return
        expectNothingMadeUp(session.answers, at(held, 'answers'))
        if (!isTurned(who, session.answers)) expectNoLowerUrgency(who, session.answers)
        if (session.confirmedAt !== undefined)
          expect(readAnswers(at(held, 'answers'))).toEqual(session.answers)
      }),
      runs(1500),
    )
  })
})

test('no object of the language was changed by any of it', () => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect({}).not.toHaveProperty('chest')
})

describe('50 MB', () => {
  const much = 'x'.repeat(50_000_000)

  test('in the store of answers: the answers beside it are read', () => {
    const home = fakeDevice()
    home.kept.set(
      recordName,
      JSON.stringify({ version: 1, state: { answers: { chest: 'none', mood: much } } }),
    )
    expect(createSession(home).getState().answers).toEqual({ region: 'uk', chest: 'none' })
  })

  test('in an entry: it is left alone', () => {
    expect(readEntry({ kind: 'note', id: 'n', at: 1, written: 1, text: much })).toBeUndefined()
  })

  test('in a file: it is refused unread', () => {
    expect(readImport(`{"x":"${much}"}`, device())).toEqual({ kind: 'refused', because: 'too-large' })
  })
})
