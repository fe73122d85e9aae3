import type { Dose, Intake } from '../dose-clock/intake.ts'
import { intakesOf, sumOf } from '../dose-clock/intake.ts'
import { judge, type Sheet } from '../language/verdict.ts'
import { countedRow } from '../tables/dose-limits.ts'
import { hour } from './elapsed.ts'
import { tablets } from './questions.ts'

/** A run of use ends after this long without, as in the dose clock. */
const pause = 48 * hour

/** What a log tells about painkillers at an instant. Hours are from the first of a run that goes on; 0 is none. */
export interface Painkillers {
  readonly tabletHours: number
  readonly rubHours: number
  readonly tabletsLogged: boolean
  readonly rising: boolean
  /** When the first anti-inflammatory of the episode was had. */
  readonly firstAntiInflammatory?: number
}

const runHours = (intakes: readonly Intake[], now: number): number => {
  let start = now
  for (const { at } of intakes.toReversed()) {
    if (start - at > pause) break
    start = at
  }
  return (now - start) / hour
}

const between = (intakes: readonly Intake[], from: number, until: number) =>
  intakes.filter(({ at }) => at > from && at <= until)

const most = (intakes: readonly Intake[], kind: string): number =>
  sumOf(intakes.filter(({ of }) => of === kind)).most

/** More in the last 48 hours than in the 48 before, in a run that is long enough to compare. */
const isRising = (intakes: readonly Intake[], now: number): boolean => {
  if (runHours(intakes, now) * hour < 2 * pause) return false
  const lately = between(intakes, now - pause, now)
  const before = between(intakes, now - 2 * pause, now - pause)
  const kinds = [...new Set(intakes.map(({ of }) => of))]
  return (
    before.length > 0 &&
    (lately.length > before.length ||
      kinds.some((kind) => most(before, kind) > 0 && most(lately, kind) > most(before, kind)))
  )
}

/** Reads the log as it was at an instant. An entry that lies in the future counts as if had then. */
export const painkillersAt = (doses: readonly Dose[], now: number, since: number): Painkillers => {
  const all = intakesOf(doses, now)
  const rubs = all.filter(({ of }) => countedRow(of).hoursToHeat !== undefined)
  const swallowed = all.filter(({ of }) => countedRow(of).hoursToHeat === undefined)
  const anti = all.filter(({ of }) => countedRow(of).antiInflammatory === true)
  const first = anti.find(({ at }) => at >= since)?.at
  return {
    tabletHours: runHours(swallowed, now),
    rubHours: runHours(rubs, now),
    tabletsLogged: swallowed.some(({ at }) => now - at <= pause),
    rising: isRising(anti, now),
    ...(first !== undefined && { firstAntiInflammatory: first }),
  }
}

/** Whether someone is asked how often they still have tablets: by their answers, or by the log. */
export const asksAboutTablets = (
  sheet: Sheet,
  { tabletsLogged }: Pick<Painkillers, 'tabletsLogged'>,
): boolean => tabletsLogged || (tablets.askIf !== undefined && judge(tablets.askIf, sheet).most !== 'no')
