import type { Nature, RedFlag, Urgency } from './language/row.ts'
import { isNonEmpty, type NonEmpty } from './language/non-empty.ts'
import { findIn } from './language/table.ts'
import { judge, type Entry, type Sheet, type Verdict } from './language/verdict.ts'
import { readingOf } from './reading.ts'
import { ruleSet, type RuleSet } from './rule-set.ts'
import type { FlagId } from './tables/red-flags/index.ts'

/** Urgencies in order; a larger number is more urgent. "none" is nothing found so far. */
const rank = { none: 0, 'within-days': 1, today: 2, now: 3 } as const

/** The most urgent thing found so far, and every row that says it. */
export type Concern =
  | { readonly urgency: 'none' }
  | { readonly urgency: Urgency; readonly because: NonEmpty<FlagId>; readonly also: readonly FlagId[] }

type Level = Urgency | 'none'

/** How urgent a row makes it when its condition is as true as this. */
const urgencyAt = (row: RedFlag, truth: 'no' | 'unsure' | 'yes'): Level =>
  truth === 'yes' ? row.urgency : truth === 'no' ? 'none' : row.ifUnsure

/** Whether the first is more urgent than the second. */
export const isMoreUrgent = (a: Level, b: Level): boolean => rank[a] > rank[b]

/**
 * The sheet as triage hears it: being unsure of one's history adds no urgency by itself (SI-04). Cautions
 * hear the doubt as it is.
 */
export const asHeardByTriage = (sheet: Sheet, rules: RuleSet = ruleSet): Sheet => {
  let heard: Map<string, Entry> | undefined
  for (const id of readingOf(rules).history) {
    if (sheet.get(id) !== 'not-sure') continue
    heard ??= new Map(sheet)
    heard.set(id, 'none')
  }
  return heard ?? sheet
}

/** The only natures of trouble for which comfort may be offered while waiting (SI-13). */
const comfortable: readonly Nature[] = ['mechanical']

/** Whether comfort may be offered to someone in whom this row is raised. */
export const allowsComfort = ({ nature }: Pick<RedFlag, 'nature'>): boolean => comfortable.includes(nature)

/** The urgency that a row has already, and the one it may still reach. */
interface Reach {
  readonly now: Level
  readonly later: Level
}

/** How far a row reaches at a verdict. */
export const reachAt = (row: RedFlag, { least, most }: Verdict): Reach => ({
  now: urgencyAt(row, least),
  later: urgencyAt(row, most),
})

/** How far a row reaches on a sheet. */
export const reachOf = (row: RedFlag, sheet: Sheet): Reach => reachAt(row, judge(row.when, sheet))

/** The concern is the most urgent of all rows. No row can lower another: there is no way to say it. */
export const triage = (sheet: Sheet, rules: RuleSet = ruleSet): Concern => {
  const heard = asHeardByTriage(sheet, rules)
  const raised = findIn(rules.redFlags, heard, 'least').map(({ row, verdict }) => ({
    row,
    level: urgencyAt(row, verdict.least),
  }))
  const top = raised.reduce<Level>((most, { level }) => (isMoreUrgent(level, most) ? level : most), 'none')
  const because = raised.filter(({ level }) => level === top).map(({ row }) => row.id)
  if (top === 'none' || !isNonEmpty(because)) return { urgency: 'none' }
  return { urgency: top, because, also: raised.filter(({ level }) => level !== top).map(({ row }) => row.id) }
}
