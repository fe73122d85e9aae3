import type { Entry } from '../language/verdict.ts'

export const hour = 3_600_000
const week = 7 * 24 * hour

/**
 * Hours from one instant to the last of those given, all in the order in which they happened. Where the
 * clock was set back on the way to the last, it is at least what was seen, and may be anything above.
 */
export const hoursSince = (from: number, ...then: readonly number[]): { low: number; high: number } => {
  const before = Math.max(from, ...then.slice(0, -1))
  const last = then.at(-1) ?? from
  const low = (Math.max(before, last) - from) / hour
  return { low, high: last >= before ? low : Infinity }
}

/** As it stands on a sheet. What cannot be reckoned with is open. */
export const onSheet = ({ low, high }: { low: number; high: number }): Entry =>
  Number.isNaN(low) ? { low: 0, high: Infinity } : { low, high }

/** The most instants that lie within 7 days of each other, both ends included, each instant once. */
export const mostInAWeek = (instants: readonly number[]): number => {
  const each = [...new Set(instants)]
  return Math.max(0, ...each.map((first) => each.filter((one) => one >= first && one - first <= week).length))
}
