import type { Condition } from './condition.ts'

/** How true something is. "Unsure" means that the person was asked and does not know. */
export type Truth = 'no' | 'unsure' | 'yes'

/**
 * What is already certain of a condition. `least` is how true it is at the least, whatever the
 * questions still to be asked bring; `most` is how true it may still become. Where both agree,
 * nothing that is still unasked can change it.
 */
export interface Verdict {
  readonly least: Truth
  readonly most: Truth
}

/** The mark of a question that was rightly left out, because we know that it does not apply. */
export const DOES_NOT_APPLY = Symbol('does not apply')

/** What stands on the sheet for a question or fact. A score is still open between two numbers. */
export type Entry =
  | string
  | number
  | readonly string[]
  | { readonly low: number; readonly high: number }
  | typeof DOES_NOT_APPLY

/** All that is known of a person, by question and fact. What is missing was not asked yet. */
export type Sheet = ReadonlyMap<string, Entry>

const rank = { no: 0, unsure: 1, yes: 2 } as const
const certain = (truth: Truth): Verdict => ({ least: truth, most: truth })
const NO = certain('no')
const UNSURE = certain('unsure')
const YES = certain('yes')
const OPEN: Verdict = { least: 'no', most: 'yes' }

/** Every verdict there can be, made once: judging one person makes hundreds. */
const verdicts = {
  no: { no: NO, unsure: { least: 'no', most: 'unsure' }, yes: OPEN },
  unsure: { no: UNSURE, unsure: UNSURE, yes: { least: 'unsure', most: 'yes' } },
  yes: { no: YES, unsure: YES, yes: YES },
} as const
const verdictOf = (least: Truth, most: Truth): Verdict => verdicts[least][most]

/** The truer of two. */
export const truer = (a: Truth, b: Truth): Truth => (rank[a] >= rank[b] ? a : b)
const lessTrue = (a: Truth, b: Truth): Truth => (rank[a] <= rank[b] ? a : b)

const yesIf = (holds: boolean): Verdict => (holds ? YES : NO)

const between = (low: number, high: number, limit: number): Verdict =>
  low >= limit ? YES : high < limit ? NO : OPEN

const contrary = ({ least, most }: Verdict): Verdict => {
  const flip = { no: 'yes', unsure: 'unsure', yes: 'no' } as const
  return { least: flip[most], most: flip[least] }
}

const judgeLeaf = (leaf: Extract<Condition, { question: string }>, sheet: Sheet): Verdict => {
  const entry = sheet.get(leaf.question)
  if (entry === undefined) return OPEN
  if (entry === DOES_NOT_APPLY) return NO
  if ('unsure' in leaf) return yesIf(entry === 'not-sure')
  if (entry === 'not-sure') return UNSURE
  if ('is' in leaf) return yesIf(leaf.is.some((option) => option === entry))
  if ('includes' in leaf) return yesIf(Array.isArray(entry) && leaf.includes.some((o) => entry.includes(o)))
  const { low, high } =
    typeof entry === 'number' ? { low: entry, high: entry } : (entry as { low: number; high: number })
  return 'under' in leaf ? contrary(between(low, high, leaf.under)) : between(low, high, leaf.atLeast)
}

/**
 * Judges a condition against what is known. This is the one place that decides about not knowing:
 * a question not asked yet leaves the verdict open, "not sure" makes it unsure, and only a question
 * that is known not to apply counts as "no".
 */
export const judge = (condition: Condition, sheet: Sheet): Verdict => {
  if ('question' in condition) return judgeLeaf(condition, sheet)
  if ('always' in condition) return YES
  const isAll = 'all' in condition
  const [parts, pick, end] = isAll
    ? ([condition.all, lessTrue, NO] as const)
    : ([condition.any, truer, YES] as const)
  let sum = isAll ? YES : NO
  for (const part of parts) {
    const { least, most } = judge(part, sheet)
    sum = verdictOf(pick(sum.least, least), pick(sum.most, most))
    // Nothing that follows can change it any more.
    if (sum === end) break
  }
  return sum
}

const judged = new WeakMap<Sheet, Map<Condition, Verdict>>()

/** The same, remembered for a sheet that will not change any more: many remedies ask the same cautions. */
export const judgeOnce = (condition: Condition, sheet: Sheet): Verdict => {
  const known = judged.get(sheet) ?? new Map<Condition, Verdict>()
  if (known.size === 0) judged.set(sheet, known)
  const before = known.get(condition)
  if (before) return before
  const verdict = judge(condition, sheet)
  known.set(condition, verdict)
  return verdict
}

/** Whether nothing still unasked can change the verdict. */
export const isSettled = ({ least, most }: Verdict): boolean => least === most
