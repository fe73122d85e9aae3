import type { Dose, DoseRegion } from '../../src/rules/index.ts'
import { intakesOf, sumOf, type Intake } from '../../src/rules/dose-clock/intake.ts'
import { day, inWindow, overFor } from '../../src/rules/dose-clock/limit.ts'
import { countedRow, countedRows, type Counted } from '../../src/rules/tables/dose-limits.ts'

/** What is too much in a log, found by holding every dose against every other, as a person would. */
export interface TooMuch {
  readonly of: Counted
  readonly within: 'any-24-hours' | 'at-once'
  readonly from: number | undefined
  readonly until: number | undefined
  readonly had: { readonly least: number; readonly most: number }
  readonly most: number
}

const isLate = (now: number, at: number) => now - at < 3 * day
const told = (
  of: Counted,
  within: TooMuch['within'],
  together: readonly Intake[],
  most: number,
): TooMuch => ({
  of,
  within,
  from: together[0]?.at,
  until: together.at(-1)?.at,
  had: sumOf(together),
  most,
})

const overTheLabel = (of: Counted, intakes: readonly Intake[], region: DoseRegion, now: number) =>
  intakes
    .filter(({ at }) => isLate(now, at))
    .flatMap(({ at }) => {
      const together = inWindow(intakes, at)
      const most = overFor(of, region, together)
      return most !== undefined && sumOf(together).most > most
        ? [told(of, 'any-24-hours', together, most)]
        : []
    })
    .toSorted((a, b) => b.had.most - a.had.most)
    .slice(0, 1)

const overAtOnce = (of: Counted, intakes: readonly Intake[], now: number) => {
  const most = countedRow(of).atOnce ?? Infinity
  return intakes
    .filter(({ at }) => isLate(now, at))
    .map((last) => intakes.filter(({ at }) => at <= last.at && last.at - at < 3_600_000))
    .filter((together) => sumOf(together.filter(({ misdated }) => !misdated)).least > most)
    .map((together) => told(of, 'at-once', together, most))
    .slice(-1)
}

export const tooMuchSlowly = (log: readonly Dose[], region: DoseRegion, now: number): readonly TooMuch[] => {
  const all = intakesOf(log, now)
  return countedRows.flatMap(({ id }) => {
    const intakes = all.filter(({ of }) => of === id)
    const over = overTheLabel(id, intakes, region, now)
    return over.length > 0 ? over : overAtOnce(id, intakes, now)
  })
}
