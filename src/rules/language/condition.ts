import type { NonEmpty } from './non-empty.ts'

/**
 * A condition is plain data, so that it can be judged, printed, exported and proved over.
 * Seven words make every condition: is, includes, under, atLeast, all, any, always.
 * `unsure` is no word for rows: only gates ask whether a person left a question unsure.
 * There is no "not": name the other options, or write a caution.
 */
export type Condition =
  | { readonly question: string; readonly is: NonEmpty<string> }
  | { readonly question: string; readonly includes: NonEmpty<string> }
  | { readonly question: string; readonly under: number }
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly unsure: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly always: true }

/** True when every one of the conditions is. */
export const all = (...conditions: NonEmpty<Condition>): Condition => ({ all: conditions })

/** True when at least one of the conditions is. */
export const any = (...conditions: NonEmpty<Condition>): Condition => ({ any: conditions })

/** For a row that holds for everyone. */
export const always: Condition = { always: true }

/** A part of a condition that reads one question or fact. */
export type Leaf = Extract<Condition, { question: string }>

/** All parts of a condition that read something, in the order of reading. */
export const leavesOf = (condition: Condition): readonly Leaf[] => {
  if ('question' in condition) return [condition]
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  return 'any' in condition ? condition.any.flatMap(leavesOf) : []
}

/** The ids of the questions and facts that a condition reads, each once, in the order of reading. */
export const readsOf = (condition: Condition): readonly string[] => [
  ...new Set(leavesOf(condition).map(({ question }) => question)),
]
