import { countedRow, type Counted } from '../tables/dose-limits.ts'
import { intakesOf, type Dose } from './intake.ts'

const hour = 3_600_000

/** A gel, rub or patch that was used, over which no heat may go yet (SI-11). */
export interface RubOn {
  readonly of: Counted
  readonly at: number
  /** No heat where it was before this instant, and none after it if a patch is still on. */
  readonly until: number
}

/** What on the skin forbids heat for longest, or nothing. Where the person put it is not known: it may be the same place. */
export const rubUntil = (log: readonly Dose[], now: number): RubOn | undefined =>
  intakesOf(log, now)
    .flatMap(({ of, at }): readonly RubOn[] => {
      const { hoursToHeat } = countedRow(of)
      return hoursToHeat === undefined ? [] : [{ of, at, until: at + hoursToHeat * hour }]
    })
    .filter(({ until }) => until > now)
    .toSorted((a, b) => b.until - a.until)[0]
