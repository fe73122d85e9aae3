import * as fc from 'fast-check'
import papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { doseProductNames, remedyWords, transferWords } from '../../src/content/en/index.ts'
import type { Entry } from '../../src/journal/entry.ts'
import { journalCsv, type CsvWords } from '../../src/transfer/index.ts'
import { records } from './drawn.ts'

const names: Readonly<Record<string, string>> = doseProductNames('uk')
const words: CsvWords = {
  ...transferWords.csv,
  remedy: (id) => remedyWords[id].name,
  product: (id) => names[id] ?? id,
}

/** A reader of RFC 4180 and of nothing else. It throws at what the standard does not know. */
const strictly = (text: string): readonly (readonly string[])[] => {
  const record = /^(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n))*$/
  if (!record.test(text)) throw new Error('not RFC 4180')
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

/** The cells as programs find them that part cells at semicolons or tabs, and know no quotes. */
const carelessly = (text: string) => text.split(/[;,\t\r\n]/).map((cell) => cell.replace(/^["\s]+/, ''))

const table = async (entries: readonly unknown[], zone = 'Europe/London') =>
  strictly((await journalCsv(entries, words, zone)).replace(/^\uFEFF/, ''))

const note = (text: string): Entry => ({ kind: 'note', id: 'n', at: 1_795_488_060_000, written: 1, text })

describe('the diary as a table', () => {
  test('has a row for each entry under one head, the oldest first, and as many cells in each', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (entries) => {
        const [head = [], ...rows] = await table(entries)
        expect(rows).toHaveLength(entries.filter(({ gone }) => !gone).length)
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set(rows.map(() => head.length)))
        expect(rows.map(([, instant]) => instant)).toEqual(rows.map(([, instant]) => instant).toSorted())
      }),
    )
  })

  test('reads the same to a reader of the standard and to the library', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (entries) => {
        const text = await journalCsv(entries, words, 'Asia/Kathmandu')
        expect(papa.parse(text, { skipEmptyLines: true }).data).toEqual(
          await table(entries, 'Asia/Kathmandu'),
        )
      }),
    )
  })

  test('says the time on the wall and the instant, also in the hour that comes twice', async () => {
    const hour = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((iso) => ({
      ...note('x'),
      at: Date.parse(iso),
    }))
    const [, ...rows] = await table(hour)
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['2026-10-25 01:30', '2026-10-25T00:30:00.000Z'],
      ['2026-10-25 01:30', '2026-10-25T01:30:00.000Z'],
    ])
  })

  test('keeps midnight at the start of its day', async () => {
    const [, [when] = []] = await table([{ ...note('x'), at: Date.parse('2026-11-24T00:05:00Z') }])
    expect(when).toBe('2026-11-24 00:05')
  })

  test('leaves out what was taken back and what cannot be read', async () => {
    expect(await table([{ ...note('x'), gone: true }, { id: 'a' }, null])).toHaveLength(1)
  })
})

describe('what a program would run', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '=1\n2',
    'a\n=2',
    'a;=2',
    'a;"=2"',
    ' =1',
    '\uFF1D1',
    '\u00A0=1',
    '"=1"',
  ])('has an apostrophe in front, and nothing else is changed: %j', async (text) => {
    const [, row = []] = await table([note(text)])
    expect(row.at(-1)).not.toBe(text)
    expect(row.at(-1)?.replaceAll("'", '')).toBe(text)
  })

  test('is never there, whatever was written', async () => {
    const wild = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n ";|\u00A0\uFF1Da1'), maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(wild, wild, async (text, product) => {
        const entries = [note(text), { kind: 'dose', id: 'd', at: 1, written: 1, product, count: 1 }]
        const raw = await journalCsv(entries, words, 'Europe/London')
        const cells = [...(await table(entries)).flat(), ...carelessly(raw)]
        expect(cells.filter((cell) => /^\s*[=+\-@\uFF1D]/.test(cell))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test.each(['take 2 - then 1', 'it’s 5+5', 'me@home', '3 = fine'])(
    'harmless words stay: %s',
    async (text) => {
      expect((await table([note(text)])).at(-1)?.at(-1)).toBe(text)
    },
  )
})
