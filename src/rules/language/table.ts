import type { Condition } from './condition.ts'
import {
  DOES_NOT_APPLY,
  judgeEntry,
  judging,
  type Entry,
  type Judge,
  type Leaf,
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

/** A question as a table reads it: every word that does, with the place of its row. */
interface Reader {
  readonly question: string
  readonly words: readonly { readonly leaf: Leaf; readonly at: number }[]
  /** The rows that speak up when it was not asked; and, each found once, at an entry or at a single tick. */
  readonly unasked: Places
  readonly byEntry: Map<Entry, Places>
  readonly byTick: Map<string, Places>
}

/** A table, read for one half of its verdicts. `atRest` are the rows that are not "no" though no word speaks. */
interface Index {
  readonly half: Half
  readonly judges: readonly Judge[]
  readonly readers: readonly Reader[]
  readonly atRest: readonly boolean[]
}

const leavesOf = (condition: Condition): readonly Leaf[] => {
  if ('question' in condition) return [condition]
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  return 'any' in condition ? condition.any.flatMap(leavesOf) : []
}

/** The rows with a word that is not "no" at this entry. The one policy is asked about every word. */
const rowsAt = (words: Reader['words'], entry: Entry | undefined, half: Half): Places => {
  const speaking = words.filter(({ leaf }) => judgeEntry(leaf, entry)[half] !== 'no')
  return [...new Set(speaking.map(({ at }) => at))]
}

const readTable = (rows: readonly Row[], half: Half): Index => {
  const words = rows.flatMap(({ when }, at) => leavesOf(when).map((leaf) => ({ leaf, at })))
  const questions = [...new Set(words.map(({ leaf }) => leaf.question))]
  const silence: Sheet = new Map(questions.map((id) => [id, DOES_NOT_APPLY]))
  const judges = rows.map(({ when }) => judging(when))
  const readers = questions.map((question): Reader => {
    const own = words.filter(({ leaf }) => leaf.question === question)
    return {
      question,
      words: own,
      unasked: rowsAt(own, undefined, half),
      byEntry: new Map(),
      byTick: new Map(),
    }
  })
  return { half, judges, readers, atRest: judges.map((judge) => judge(silence)[half] !== 'no') }
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

const atEntry = ({ words, byEntry }: Reader, entry: Entry, half: Half): Places => {
  const known = byEntry.get(entry)
  if (known) return known
  const places = rowsAt(words, entry, half)
  // A score has too many values to keep them all.
  if (typeof entry !== 'object') byEntry.set(entry, places)
  return places
}

const atTick = ({ words, byTick }: Reader, tick: string, half: Half): Places => {
  const known = byTick.get(tick)
  if (known) return known
  const places = rowsAt(words, [tick], half)
  byTick.set(tick, places)
  return places
}

/** For every row, whether it must be judged: some word in it speaks, or it needs none. */
const speaking = ({ half, readers, atRest }: Index, sheet: Sheet): readonly boolean[] => {
  const speaks = atRest.slice()
  const mark = (places: Places) => {
    for (const at of places) speaks[at] = true
  }
  for (const reader of readers) {
    const entry = sheet.get(reader.question)
    if (entry === undefined) mark(reader.unasked)
    else if (Array.isArray(entry) && entry.length > 0) for (const tick of entry) mark(atTick(reader, tick, half))
    else mark(atEntry(reader, entry, half))
  }
  return speaks
}

/**
 * The rows whose verdict is not "no", in their order, as if each were judged. Judged are only those in which a
 * word speaks. There is no "not", so the others are what they are when nothing is said; and a list of ticks says
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
