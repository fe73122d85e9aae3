import type { Condition, Leaf } from './condition.ts'

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

/** The truer of two. */
export const truer = (a: Truth, b: Truth): Truth => (rank[a] >= rank[b] ? a : b)

/**
 * A verdict as four bits: two for the least, then two for the most, where "no" is 00, "unsure" 01 and "yes" 11.
 * So `&` gives the less true of two verdicts, and `|` the truer, of both halves at once.
 */
type Bits = number
const NO: Bits = 0b00_00
const UNSURE: Bits = 0b01_01
const YES: Bits = 0b11_11
const OPEN: Bits = 0b00_11

const truths = ['no', 'unsure', 'unsure', 'yes'] as const

/** Every verdict there can be, made once: judging one person makes hundreds. */
const verdicts = Array.from({ length: YES + 1 }, (_, bits): Verdict => {
  const [least = 'no', most = 'yes'] = [truths[bits >> 2], truths[bits & 0b11]]
  return { least, most }
})

type Answer = Exclude<Entry, typeof DOES_NOT_APPLY>

const yesIf = (holds: boolean): Bits => (holds ? YES : NO)

/** From a limit on, or below it. What lies on both sides of the limit is open. */
const reaches = (answer: Answer, limit: number, at: Bits, below: Bits): Bits => {
  const { low, high } =
    typeof answer === 'number' ? { low: answer, high: answer } : (answer as { low: number; high: number })
  return low >= limit ? at : high < limit ? below : OPEN
}

const ticksOneOf = (answer: Answer, options: readonly string[]): boolean => {
  if (!Array.isArray(answer)) return false
  for (const option of options) if (answer.includes(option)) return true
  return false
}

type BitJudge = (sheet: Sheet) => Bits

/** What a leaf says of an answer. */
const sayOf = (leaf: Leaf): ((answer: Answer) => Bits) => {
  if ('unsure' in leaf) return () => NO
  if ('is' in leaf) return (answer) => yesIf((leaf.is as readonly Entry[]).includes(answer))
  if ('includes' in leaf) return (answer) => yesIf(ticksOneOf(answer, leaf.includes))
  if ('under' in leaf) return (answer) => reaches(answer, leaf.under, NO, YES)
  return (answer) => reaches(answer, leaf.atLeast, YES, NO)
}

/**
 * A leaf as a function. This is the one place that decides about not knowing: a question not asked yet leaves
 * the verdict open, "not sure" makes it unsure, and only a question that is known not to apply counts as "no".
 */
const readLeaf = (leaf: Leaf): BitJudge => {
  const say = sayOf(leaf)
  const doubt = 'unsure' in leaf ? YES : UNSURE
  return (sheet) => {
    const entry = sheet.get(leaf.question)
    if (entry === undefined) return OPEN
    if (entry === DOES_NOT_APPLY) return NO
    return entry === 'not-sure' ? doubt : say(entry)
  }
}

const readCondition = (condition: Condition): BitJudge => {
  if ('question' in condition) return readLeaf(condition)
  if ('always' in condition) return () => YES
  const isAll = 'all' in condition
  const parts = (isAll ? condition.all : condition.any).map(judgeOf)
  // Where nothing that follows can change it any more, nothing that follows is looked at.
  return isAll
    ? (sheet) => {
        let sum = YES
        for (const part of parts) if ((sum &= part(sheet)) === NO) break
        return sum
      }
    : (sheet) => {
        let sum = NO
        for (const part of parts) if ((sum |= part(sheet)) === YES) break
        return sum
      }
}

const judges = new WeakMap<Condition, BitJudge>()

/** A condition as a function, made once: a condition is read far more often than it is written. */
const judgeOf = (condition: Condition): BitJudge => {
  const known = judges.get(condition)
  if (known) return known
  const made = readCondition(condition)
  judges.set(condition, made)
  return made
}

const verdictOf = (bits: Bits): Verdict => verdicts[bits] as Verdict

/** What judges one condition. */
export type Judge = (sheet: Sheet) => Verdict

/** What judges this condition, for whoever keeps it. */
export const judging = (condition: Condition): Judge => {
  const bits = judgeOf(condition)
  return (sheet) => verdictOf(bits(sheet))
}

/** Judges a condition against what is known. "All" is as true as its least true part, "any" as its truest. */
export const judge = (condition: Condition, sheet: Sheet): Verdict => verdictOf(judgeOf(condition)(sheet))

/** Whether nothing still unasked can change the verdict. */
export const isSettled = ({ least, most }: Verdict): boolean => least === most
