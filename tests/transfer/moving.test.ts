import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Entry } from '../../src/journal/entry.ts'
import { readAnswers } from '../../src/rules/index.ts'
import { schemaName, version } from '../../src/transfer/file.ts'
import { applyImport, exportAll, mostCharacters, readImport, type Here } from '../../src/transfer/index.ts'
import { aWellAdult } from '../support/people.ts'
import { aDevice, device, now, preferences } from './drawn.ts'
import { afterTaking, gone, held, pain, preview, sealed } from './taking.ts'

// Draws whole episodes, and asks the rules about each.
vi.setConfig({ testTimeout: 60_000 })

/** Which version of each entry a device has. */
const versionsOn = ({ records }: Here) =>
  (records as readonly Entry[])
    .map(({ id, written, gone: isGone }) => `${id} ${written} ${isGone}`)
    .toSorted()

describe('moving to another device', () => {
  test('everything that a device remembers is on an empty one after the move', () => {
    const home = device({
      answers: aWellAdult,
      confirmedAt: now - 1000,
      records: [pain('a', 7), { ...pain('b', 2), at: 0 }, gone(pain('c', 3))],
      preferences: { ...preferences, theme: 'dark', speech: true },
    })
    expect(afterTaking(exportAll(home), device())).toEqual(home)
  })

  test('importing the same file again changes nothing, whatever was there before', () => {
    fc.assert(
      fc.property(aDevice, aDevice, (there, here) => {
        const text = exportAll(there)
        const once = afterTaking(text, here)
        expect(preview(text, once).changes).toBe(false)
        expect(afterTaking(text, once)).toEqual(once)
      }),
      { numRuns: 300 },
    )
  })

  test('a device that takes its own file stays as it is', () => {
    fc.assert(
      fc.property(aDevice, (here) => {
        expect(preview(exportAll(here), here).changes).toBe(false)
      }),
    )
  })

  test('nothing is doubled, nothing is lost, and the newest version of each entry is there', () => {
    fc.assert(
      fc.property(aDevice, aDevice, (there, here) => {
        fc.pre(preview(exportAll(there), here).counts.heldBack === 0)
        const after = afterTaking(exportAll(there), here).records as readonly Entry[]
        const before = [...here.records, ...there.records] as readonly Entry[]
        const ids = new Set(before.map(({ id }) => id))
        expect(after.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted())
        for (const { id, written } of after) {
          const versions = before.filter((entry) => entry.id === id)
          expect(written).toBe(Math.max(...versions.map((entry) => entry.written)))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the preview counts what then happens', () => {
    fc.assert(
      fc.property(aDevice, aDevice, (there, here) => {
        const text = exportAll(there)
        const { counts, answers } = preview(text, here)
        const { put, session } = applyImport(preview(text, here).plan, here)
        expect(put).toHaveLength(counts.new + counts.newer + counts.removed + counts.takenBack)
        expect(counts.same + counts.older + counts.heldBack + counts.unreadable + put.length).toBe(
          there.records.length,
        )
        expect(session !== undefined).toBe(answers === 'new')
      }),
    )
  })

  test('two devices that take each other’s file, and hold nothing back, have the same diary', () => {
    fc.assert(
      fc.property(aDevice, aDevice, (one, other) => {
        const texts = [exportAll(one), exportAll(other)] as const
        fc.pre(
          [preview(texts[0], other), preview(texts[1], one)].every(({ counts }) => counts.heldBack === 0),
        )
        expect(versionsOn(afterTaking(texts[0], other))).toEqual(versionsOn(afterTaking(texts[1], one)))
      }),
    )
  })
})

describe('entries', () => {
  test.each<[string, unknown[], Entry, object]>([
    ['an entry that is not here', [], pain('a', 7), { new: 1 }],
    ['an entry that is here', [pain('a', 7)], pain('a', 7), { same: 1 }],
    ['a later version', [pain('a', 7)], pain('a', 3, now - 4), { newer: 1 }],
    ['an earlier version', [pain('a', 7)], pain('a', 3, now - 6), { older: 1 }],
    ['an entry that was deleted there', [pain('a', 7)], gone(pain('a', 7)), { removed: 1 }],
    ['an entry that was deleted here', [gone(pain('a', 7))], pain('a', 7), { older: 1 }],
    ['an entry that was brought back there', [gone(pain('a', 7))], pain('a', 7, now), { newer: 1 }],
    ['an entry that was deleted before it came here', [], gone(pain('a', 7)), { takenBack: 1 }],
    [
      'an entry in place of a record that we cannot read',
      [{ id: 'a', kind: 'dream' }],
      pain('a', 7),
      { older: 1 },
    ],
  ])('%s is counted as such', (_, records, theirs, expected) => {
    const none = { new: 0, same: 0, newer: 0, removed: 0, older: 0, heldBack: 0, takenBack: 0, unreadable: 0 }
    const { counts } = preview(sealed(held({ entries: [theirs] })), device({ records }))
    expect(counts).toEqual({ ...none, ...expected })
  })

  test('an entry that stands twice in a file becomes one, the newer', () => {
    const text = sealed(held({ entries: [pain('a', 3, now), pain('a', 7)] }))
    expect(afterTaking(text, device()).records).toEqual([pain('a', 3, now)])
  })

  test.each<[string, object]>([
    ['before 1970', { at: -1 }],
    ['after the year 2200', { at: 7_258_118_400_001 }],
    ['between two milliseconds', { at: 0.5 }],
    ['as a word', { at: '2026-11-24' }],
    ['missing', { at: undefined }],
    ['of writing after the year 2200', { written: 9e15 }],
  ])('an entry with an instant %s is left out by itself', (_, bad) => {
    const text = sealed(held({ entries: [{ ...pain('a', 1), ...bad }, pain('b', 2)] }))
    expect(preview(text, device()).counts).toMatchObject({ new: 1, unreadable: 1 })
    expect(afterTaking(text, device()).records).toEqual([pain('b', 2)])
  })

  test('a note that was deleted leaves the device without its words', () => {
    const note: Entry = { kind: 'note', id: 'n', at: 1, written: 1, text: 'a secret' }
    expect(exportAll(device({ records: [gone(note)] }))).not.toContain('secret')
    expect(exportAll(device({ records: [note] }))).toContain('secret')
  })

  test('what is written between the preview and the yes is not overwritten', () => {
    const text = sealed(held({ entries: [pain('a', 3)] }))
    const { plan } = preview(text, device())
    expect(applyImport(plan, device({ records: [pain('a', 9, now)] })).put).toEqual([])
  })
})

describe('answers', () => {
  test('of a file are taken where there are none, with their confirmation', () => {
    const text = exportAll(device({ answers: aWellAdult, confirmedAt: now - 1 }))
    expect(applyImport(preview(text, device()).plan, device()).session).toEqual({
      answers: aWellAdult,
      confirmedAt: now - 1,
    })
  })

  test('of a file never mix with those that are here', () => {
    fc.assert(
      fc.property(aDevice, aDevice, (there, here) => {
        const after = readAnswers(afterTaking(exportAll(there), here).answers)
        const whole = [here.answers, there.answers].map(readAnswers)
        expect(whole).toContainEqual(after)
      }),
    )
  })

  test('that are here stay', () => {
    const here = device({ answers: { region: 'us', chest: ['heavy-arm'] } })
    const text = exportAll(device({ answers: aWellAdult, confirmedAt: now }))
    expect(preview(text, here).answers).toBe('kept')
    expect(afterTaking(text, here).answers).toEqual(here.answers)
  })

  test('come with the instants of their triage, so that old danger signs get no younger', () => {
    const told = { confirmedAt: now - 7, begunAt: now - 8, spasmAt: now - 9 }
    const text = exportAll(device({ answers: aWellAdult, ...told }))
    expect(applyImport(preview(text, device()).plan, device()).session).toEqual({
      answers: aWellAdult,
      ...told,
    })
  })

  test.each(['confirmedAt', 'begunAt', 'spasmAt'])(
    'come without any instant where %s lies in the future',
    (at) => {
      const told = { confirmedAt: now - 7, begunAt: now - 8, spasmAt: now - 9, [at]: now + 1 }
      const text = exportAll(device({ answers: aWellAdult, ...told }))
      expect(applyImport(preview(text, device()).plan, device()).session).toEqual({ answers: aWellAdult })
    },
  )

  test.each<[string, object, number]>([
    ['an answer could not be read', { ...aWellAdult, chest: ['gone'] }, now - 1],
    ['a question is gone', { ...aWellAdult, mood: 'low' }, now - 1],
    ['it lies in the future', aWellAdult, now + 1],
  ])('must be confirmed anew where %s', (_, answers, confirmedAt) => {
    const { session } = applyImport(preview(sealed(held({ answers, confirmedAt })), device()).plan, device())
    expect(session?.answers).toMatchObject({ nerves: 'none' })
    expect(session?.confirmedAt).toBeUndefined()
  })
})

describe('preferences', () => {
  test('are taken by a device on which nothing was said yet, and by no other', () => {
    const text = exportAll(device({ preferences: { ...preferences, theme: 'dark' } }))
    expect(afterTaking(text, device()).preferences).toMatchObject({ theme: 'dark' })
    const used = device({ records: [pain('a', 1)] })
    expect(afterTaking(text, used).preferences).toEqual(preferences)
  })

  test('that the app does not know, or that are of another sort, are left behind', () => {
    const strange = JSON.parse(
      '{"__proto__": true, "constructor": "x", "sound": "loud", "new": true}',
    ) as object
    expect(
      applyImport(preview(sealed(held({ preferences: strange })), device()).plan, device()),
    ).toMatchObject({
      preferences: undefined,
    })
  })
})

describe('a file that is refused', () => {
  const whole = exportAll(device({ answers: aWellAdult, records: [pain('a', 7)] }))
  const deep = '['.repeat(1_000_000)

  test.each<[string, string, string]>([
    ['nothing', '', 'not-json'],
    ['a letter', 'Dear doctor', 'not-json'],
    ['a table', 'When,What\r\n1,2', 'not-json'],
    ['lists in lists, a million deep', deep, 'not-json'],
    ['lists in lists, a million deep, to their end', deep + ']'.repeat(1_000_000), 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['a file of another program', '{"resourceType":"Bundle"}', 'not-ours'],
    ['a newer one', sealed(held(), { version: version + 1 }), 'from-newer'],
    ['a version before the first', sealed(held(), { version: 0 }), 'damaged'],
    ['a version that is a word', sealed(held(), { version: 'one' }), 'damaged'],
    ['half a file', whole.slice(0, whole.length / 2), 'damaged'],
    ['a file with a changed number', whole.replace('"pain": 7', '"pain": 1'), 'damaged'],
    ['a file with a changed answer', whole.replace('"nerves": "none"', '"nerves": "not-sure"'), 'damaged'],
    ['a file with a part missing', sealed({ answers: {}, preferences: {} }), 'damaged'],
    ['a file with entries that are no list', sealed(held({ entries: {} })), 'damaged'],
    ['a file without a sum', sealed(held(), { sum: undefined }), 'damaged'],
    [
      'a file that is deeper than can be',
      `${sealed(held()).slice(0, -1)},"held":${deep}${']'.repeat(1_000_000)}}`,
      'damaged',
    ],
    ['more entries than a life has', sealed(held({ entries: Array(50_001).fill(0) })), 'too-large'],
    [
      'more check-ins than anyone makes',
      sealed(
        held({
          entries: Array.from({ length: 301 }, (_, n) => ({
            kind: 'check-in',
            id: `c${n}`,
            at: n,
            written: n,
            plan: 1,
            signs: {},
          })),
        }),
      ),
      'too-large',
    ],
    ['a file over the limit', ' '.repeat(mostCharacters + 1), 'too-large'],
    ['50 MB', `{"schema":"${schemaName}","held":"${'x'.repeat(50_000_000)}"}`, 'too-large'],
  ])('%s', (_, text, because) => {
    expect(readImport(text, device())).toEqual({ kind: 'refused', because })
  })

  test('a file just within the limit is read', () => {
    expect(readImport(whole.padEnd(mostCharacters), device()).kind).toBe('preview')
  })
})

test.each([
  ['version-1.json', { new: 5, takenBack: 1, unreadable: 0 }],
  ['version-2.json', { new: 9, takenBack: 1, unreadable: 0 }],
])('a file of an earlier version is read for ever: %s', (name, counts) => {
  const text = readFileSync(`tests/transfer/files/${name}`, 'utf8')
  const here = device()
  expect(preview(text, here)).toMatchObject({ counts, answers: 'new' })
  expect(afterTaking(text, here)).toMatchObject({ answers: aWellAdult, preferences: { theme: 'dark' } })
})
