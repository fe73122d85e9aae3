/** The few words that by-hand needs: no, unsure, yes as numbers, so that "and" is the least and "or" the most. */

export const NO = 0
export const UNSURE = 1
export const YES = 2

type List = readonly string[] | string | undefined

export const ticked = (answer: List, ...options: readonly string[]): number => {
  if (answer === undefined || answer === 'none') return NO
  if (answer === 'not-sure') return UNSURE
  return options.some((option) => answer.includes(option)) ? YES : NO
}

/** Being unsure of one's history adds nothing. */
export const had = (answer: List, ...options: readonly string[]): number =>
  answer === 'not-sure' ? NO : ticked(answer, ...options)

export const is = (answer: string | undefined, ...options: readonly string[]): number => {
  if (answer === undefined) return NO
  return answer === 'not-sure' ? UNSURE : options.includes(answer) ? YES : NO
}

export const atLeast = (number: number | undefined, limit: number): number =>
  number !== undefined && number >= limit ? YES : NO
export const under = (number: number | undefined, limit: number): number =>
  number !== undefined && number < limit ? YES : NO

export const both = Math.min
export const either = Math.max

/** Urgencies in order; a larger number is more urgent. */
export const ranks = { 'within-days': 1, today: 2, now: 3 } as const
export type Level = keyof typeof ranks

/** What a triage says: the most urgent level, the rows that say so, and the other rows that were raised. */
export interface Said {
  urgency: Level | 'none'
  because: string[]
  also: string[]
}
