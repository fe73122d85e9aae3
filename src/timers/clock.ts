/** Lengths of time, in milliseconds. Every instant is in milliseconds since 1970, in no time zone. */
export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute

/**
 * A reading of a clock that nobody can set, such as the one of a page: `page` tells one life of a page
 * from another, and two readings can be compared only within one. It may stand still while a device sleeps.
 */
export interface Steady {
  readonly page: number
  readonly ms: number
}

/** The latest instant at which somebody was there to see or hear. */
export interface Seen {
  readonly at: number
  readonly steady?: Steady | undefined
}

/** Clocks are put right by a little all the time. Back by more than this was set back. */
export const slack = 2 * second

/** Whether the clock was set back since. */
export const wentBack = (seen: Seen, now: number): boolean => now < seen.at - slack

/** The present instant, which never goes back. An instant that is no number is the last one seen. */
export const notBefore = (seen: Seen, now: number): number => (now > seen.at ? now : seen.at)

/** By how much the clock was set, where a steady reading of the same page tells. Otherwise nothing. */
export const setBy = (seen: Seen, now: number, steady: Steady | undefined): number | undefined =>
  seen.steady && steady && seen.steady.page === steady.page && steady.ms >= seen.steady.ms
    ? Math.round(now - (seen.at + steady.ms - seen.steady.ms))
    : undefined
