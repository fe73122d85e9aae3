import { readEntry, type Entry, type EntryKind, type EntryOf } from '../journal/entry.ts'
import type { RemedyId } from '../rules/index.ts'

/** The type of the table, in letters that every program reads alike. */
export const csvType = 'text/csv;charset=utf-8'

/** The columns, in their order. */
const columns = [
  'when',
  'instant',
  'what',
  'which',
  'count',
  'milligrams',
  'until',
  'outcome',
  'pain',
  'note',
] as const
type Column = (typeof columns)[number]

/** The words of the table. */
export interface CsvWords {
  readonly columns: Readonly<Record<Column, string>>
  readonly kinds: Readonly<Record<EntryKind, string>>
  readonly outcomes: Readonly<Record<EntryOf<'go'>['outcome'] | EntryOf<'hurt'>['change'], string>>
  readonly nights: Readonly<Record<EntryOf<'sleep'>['night'], string>>
  readonly triggers: Readonly<Record<EntryOf<'trigger'>['triggers'][number], string>>
  readonly trends: Readonly<Record<NonNullable<EntryOf<'check-in'>['trend']>, string>>
  remedy(id: RemedyId): string
  product(id: string): string
}

/** An instant as the clock on the wall showed it, as "2026-11-24 02:41", in the zone; in this machine's for ''. */
const onTheWall = (instant: number, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...(timeZone !== '' && { timeZone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const part = (type: string) => parts.find((found) => found.type === type)?.value
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`
}

type Cells = Partial<Record<Column, string | number>>

/** What a table says of each kind of entry, besides when it was. */
const cellsOf: { readonly [K in EntryKind]: (entry: EntryOf<K>, words: CsvWords, zone: string) => Cells } = {
  dose: ({ product, count, milligrams }, words) => ({
    which: words.product(product),
    count,
    ...(milligrams !== undefined && { milligrams }),
  }),
  go: ({ remedy, until, outcome }, words, zone) => ({
    which: words.remedy(remedy),
    until: onTheWall(until, zone),
    outcome: words.outcomes[outcome],
  }),
  hurt: ({ remedy, change }, words) => ({ which: words.remedy(remedy), outcome: words.outcomes[change] }),
  pain: ({ pain }) => ({ pain }),
  note: ({ text }) => ({ note: text }),
  sleep: ({ night, hours }, words) => ({
    which: words.nights[night],
    ...(hours !== undefined && { count: hours }),
  }),
  trigger: ({ triggers }, words) => ({ which: triggers.map((one) => words.triggers[one]).join('; ') }),
  triage: () => ({}),
  'check-in': ({ pain, trend }, words) => ({
    ...(pain !== undefined && { pain }),
    ...(trend !== undefined && { outcome: words.trends[trend] }),
  }),
}

/**
 * What some program would run as a formula: at the start of a cell, and after whatever another country's
 * programs take for the end of a cell or a row, though the standard does not.
 */
const formula = /(^|[;\t\r\n])([\s"]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g

/** With an apostrophe in front, a formula is text. */
const disarmed = (cell: string | number): string | number =>
  typeof cell === 'string' ? cell.replace(formula, "$1$2'") : cell

const rowOf = (entry: Entry, words: CsvWords, zone: string): readonly (string | number)[] => {
  const ofKind = cellsOf[entry.kind] as (entry: Entry, words: CsvWords, zone: string) => Cells
  const cells: Cells = {
    when: onTheWall(entry.at, zone),
    instant: new Date(entry.at).toISOString(),
    what: words.kinds[entry.kind],
    ...ofKind(entry, words, zone),
  }
  return columns.map((column) => disarmed(cells[column] ?? ''))
}

/**
 * The diary as a table (RFC 4180) for any program that opens one, oldest first. What was taken back or
 * cannot be read is left out. The library is fetched when somebody asks for a table.
 */
export const journalCsv = async (
  records: readonly unknown[],
  words: CsvWords,
  timeZone: string,
): Promise<string> => {
  const { default: papa } = await import('papaparse')
  const entries = records.map(readEntry).filter((entry) => entry !== undefined && !entry.gone) as Entry[]
  const rows = entries
    .toSorted((a, b) => a.at - b.at || a.written - b.written)
    .map((entry) => rowOf(entry, words, timeZone))
  const head = columns.map((column) => words.columns[column])
  // Without the mark at the front, a well-known program takes the letters for those of another alphabet.
  return `\uFEFF${papa.unparse([head, ...rows], { newline: '\r\n' })}\r\n`
}
