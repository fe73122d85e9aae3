import { countedRow, countedRows, type Counted } from '../tables/dose-limits.ts'
import type { Answers } from '../questionnaire.ts'
import type { DoseRegion } from '../tables/dose-products.ts'
import { doseAlarms, type DoseAlarm } from './alarm.ts'
import { ingredientsOf, intakesOf, sumOf, type Amount, type Dose, type Intake } from './intake.ts'
import { courseDay, courseStart, day, inWindow, limitFor } from './limit.ts'
import { nextOf, type Next } from './next.ts'
import { withheldFrom } from './permit.ts'

/** What the person logged, where and when they are, and what they told. The zone is as "Europe/London". */
export interface Situation {
  /** In any order. What was taken back is left out by the journal. */
  readonly log: readonly Dose[]
  readonly region: DoseRegion
  /** The present instant, in milliseconds since 1970. */
  readonly now: number
  readonly zone: string
  /** Without answers nobody is told that they may have another one. */
  readonly answers?: Answers | undefined
}

/** One counted thing, across every product that holds it. */
export interface Clock {
  readonly of: Counted
  readonly unit: 'mg' | 'use'
  readonly last: Dose
  /** When the last one counts as had: its own time, or now where that lies in the future. */
  readonly lastAt: number
  /** Those of the last 24 hours, oldest first. */
  readonly doses: readonly Dose[]
  /** Had in the last 24 hours. */
  readonly had: Amount
  /** The most in any 24 hours, in the same units. Missing where no label says so, or only the pack may. */
  readonly most?: number
  /** Which day of use today is, and how many are planned. */
  readonly day: { readonly now: number; readonly most?: number }
  readonly next: Next
  /** False where a strength is not known or an entry lies in the future: then the most it could be was counted. */
  readonly sure: boolean
}

/** Everything that the clock shows at one moment. */
export interface DoseStanding {
  /** One for each thing whose course is not over, the last had first. */
  readonly clocks: readonly Clock[]
  /** The most urgent first. */
  readonly alarms: readonly DoseAlarm[]
  /** Entries that lie in the future: told, and counted as if had now. */
  readonly inTheFuture: readonly Dose[]
}

/** Two anti-inflammatories are the same only if they hold the same; of prescribed ones only if the product is. */
const sameOne = (a: Intake, b: Intake): boolean =>
  a.ingredient === b.ingredient && (a.of !== 'other-anti-inflammatory' || a.product.id === b.product.id)

/** The last anti-inflammatory of the 24 hours before and after an instant that is another one than this (SI-06). */
export const anotherThan = (
  mine: Intake,
  all: readonly Intake[],
  from: number,
  until: number,
): Intake | undefined =>
  countedRow(mine.of).antiInflammatory &&
  all.findLast(
    (other) =>
      countedRow(other.of).antiInflammatory &&
      other.dose.id !== mine.dose.id &&
      !sameOne(mine, other) &&
      from - other.at < day &&
      other.at - until < day,
  )

const clockOf = (
  of: Counted,
  all: readonly Intake[],
  alarms: readonly DoseAlarm[],
  { region, now, zone, answers }: Situation,
): Clock | undefined => {
  const intakes = all.filter((intake) => intake.of === of)
  const last = intakes.at(-1)
  if (!last || courseStart(intakes, now, zone) === undefined) return undefined
  const window = inWindow(intakes, now)
  const limit = limitFor(of, region, [...window, last])
  const { unit, unverified } = countedRow(of)
  const had = sumOf(window)
  return {
    of,
    unit,
    last: last.dose,
    lastAt: last.at,
    doses: window.map(({ dose }) => dose),
    had,
    ...(limit && !unverified && { most: limit.most }),
    day: { now: courseDay(intakes, now, zone), ...(limit && { most: limit.days }) },
    next: nextOf(of, intakes, {
      region,
      now,
      zone,
      isOver: alarms.some((alarm) => alarm.of === of && alarm.id !== 'not-for-you'),
      another: [...window, last].some((mine) => anotherThan(mine, all, now, now) !== undefined),
      withheld: () => withheldFrom(ingredientsOf(last.product), answers),
    }),
    sure: window.every(({ amount, misdated }) => amount.least === amount.most && !misdated),
  }
}

/** What the clock shows: for each thing that was had, how much, and what may be said of the next one. Never throws. */
export const doseStanding = (situation: Situation): DoseStanding => {
  const { log, region, now, answers } = situation
  const all = intakesOf(log, now)
  const alarms = doseAlarms(log, region, now, answers)
  return {
    clocks: countedRows
      .flatMap(({ id }) => clockOf(id, all, alarms, situation) ?? [])
      .toSorted((a, b) => b.lastAt - a.lastAt),
    alarms,
    inTheFuture: log.filter(({ at }) => !(at <= now)),
  }
}
