import { leavesOf, type Condition, type Leaf } from './condition.ts'
import {
  DOES_NOT_APPLY,
  judge,
  judging,
  type Entry,
  type Judge,
  type Sheet,
  type Verdict,
} from './verdict.ts'

interface Row {
  readonly when: Condition
}

/** A row of which something is true, or may become so, and how true it is. */
export interface Found<R extends Row> {
  readonly row: R
  readonly verdict: Verdict
}

/** Which half of a verdict counts: what is true already, or what may still become true. */
type Half = keyof Verdict

/** Rows, by their place in the table. */
type Places = readonly number[]

/** A question as a table reads it: every leaf that does, with the place of its row. */
interface Reader {
  readonly question: string
  readonly leaves: readonly { readonly leaf: Leaf; readonly at: number }[]
  /** All rows that read it, and those that speak up when it was not asked. */
  readonly rows: Places
  readonly unasked: Places
  /** Those that speak up at an entry, or at a single tick. Each is found once. */
  readonly byEntry: Map<Entry, Places>
  readonly byTick: Map<string, Places>
}

/** A table, read for one half of its verdicts. `atRest` are the rows that are not "no" though no leaf speaks. */
interface Index {
  readonly half: Half
  readonly judges: readonly Judge[]
  readonly readers: readonly Reader[]
  readonly atRest: readonly boolean[]
}

/** The rows of which some leaf is not "no" at this entry. The one policy is asked about every leaf. */
const rowsAt = (leaves: Reader['leaves'], entry: Entry | undefined, half: Half): Places => {
  const speaking = leaves.filter(({ leaf }) => {
    const sheet: Sheet = entry === undefined ? new Map() : new Map([[leaf.question, entry]])
    return judge(leaf, sheet)[half] !== 'no'
  })
  return [...new Set(speaking.map(({ at }) => at))]
}

const readTable = (rows: readonly Row[], half: Half): Index => {
  const leaves = rows.flatMap(({ when }, at) => leavesOf(when).map((leaf) => ({ leaf, at })))
  const questions = [...new Set(leaves.map(({ leaf }) => leaf.question))]
  const silence: Sheet = new Map(questions.map((id) => [id, DOES_NOT_APPLY]))
  const judges = rows.map(({ when }) => judging(when))
  const readers = questions.map((question): Reader => {
    const own = leaves.filter(({ leaf }) => leaf.question === question)
    return {
      question,
      leaves: own,
      rows: own.map(({ at }) => at),
      unasked: rowsAt(own, undefined, half),
      byEntry: new Map(),
      byTick: new Map(),
    }
  })
  return { half, judges, readers, atRest: judges.map((judgeRow) => judgeRow(silence)[half] !== 'no') }
}

const indexes = {
  least: new WeakMap<readonly Row[], Index>(),
  most: new WeakMap<readonly Row[], Index>(),
}

/** The index of a table. Worked out once. */
const indexOf = (rows: readonly Row[], half: Half): Index => {
  const known = indexes[half].get(rows)
  if (known) return known
  const index = readTable(rows, half)
  indexes[half].set(rows, index)
  return index
}

const atTick = ({ leaves, byTick }: Reader, tick: string, half: Half): Places => {
  const known = byTick.get(tick)
  if (known) return known
  const places = rowsAt(leaves, [tick], half)
  byTick.set(tick, places)
  return places
}

const atEntry = ({ leaves, rows, byEntry }: Reader, entry: Entry, half: Half): Places => {
  const known = byEntry.get(entry)
  if (known) return known
  // A score has too many values to keep what each of them does.
  if (typeof entry === 'object') return rows
  const places = rowsAt(leaves, entry, half)
  byEntry.set(entry, places)
  return places
}

/** For every row, whether it must be judged: some leaf of it speaks, or it needs none. */
const speaking = ({ half, readers, atRest }: Index, sheet: Sheet): readonly boolean[] => {
  const speaks = atRest.slice()
  for (const reader of readers) {
    const entry = sheet.get(reader.question)
    if (Array.isArray(entry) && entry.length > 0) {
      for (const tick of entry) for (const at of atTick(reader, tick, half)) speaks[at] = true
    } else {
      for (const at of entry === undefined ? reader.unasked : atEntry(reader, entry, half)) speaks[at] = true
    }
  }
  return speaks
}

/**
 * The rows whose verdict is not "no", in their order, as if each were judged. Judged are only those of which
 * a leaf speaks. There is no "not", so the others are what they are when nothing is said; and a list of ticks says
 * what its ticks say one by one.
 */
export const findIn = <R extends Row>(rows: readonly R[], sheet: Sheet, half: Half): readonly Found<R>[] => {
  const index = indexOf(rows, half)
  const speaks = speaking(index, sheet)
  const found: Found<R>[] = []
  rows.forEach((row, at) => {
    const verdict = speaks[at] ? index.judges[at]?.(sheet) : undefined
    if (verdict && verdict[half] !== 'no') found.push({ row, verdict })
  })
  return found
}
