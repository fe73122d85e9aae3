import type { NonEmpty } from '../language/non-empty.ts'
import type { Urgency } from '../language/row.ts'
import type { Answers } from '../questionnaire.ts'
import type { CautionId } from '../tables/cautions/index.ts'
import {
  countedRow,
  countedRows,
  doseAlarmRows,
  type Counted,
  type DoseAlarmId,
} from '../tables/dose-limits.ts'
import type { DoseRegion } from '../tables/dose-products.ts'
import { isMoreUrgent } from '../triage.ts'
import { intakesOf, sumOf, type Amount, type Dose, type Intake } from './intake.ts'
import { day, overForPacks } from './limit.ts'
import { notFor } from './permit.ts'
import { packsOver, runsWithin, sumsOver } from './runs.ts'

/** How long a log goes on raising what happened: harm can show days later. A policy of ours. */
export const alarmLasts = 3 * day
/** What was had within this long of each other was had at once. */
const atOnce = 3_600_000

/** What a log shows that cannot wait. The urgency is that of its row; nothing in a log can lower it. */
export type DoseAlarm = { readonly of: Counted; readonly urgency: Urgency } & (
  | {
      readonly id: Exclude<DoseAlarmId, 'not-for-you'>
      /** The first and the last dose of those that are too much together. */
      readonly from: number
      readonly until: number
      readonly had: Amount
      /** The most that it may be, in the same units; of what was had at once where `within` says so. */
      readonly most: number
      readonly within: 'any-24-hours' | 'at-once'
      /** False where it is too much only if what the person was not sure of was as much as it can be. */
      readonly sure: boolean
    }
  | { readonly id: 'not-for-you'; readonly at: number; readonly because: NonEmpty<CautionId> }
)

const urgencyOf = (id: DoseAlarmId): Urgency => doseAlarmRows.find((row) => row.id === id)?.urgency ?? 'now'

const tooMuchOf = (of: Counted): Exclude<DoseAlarmId, 'not-for-you'> =>
  of === 'paracetamol'
    ? 'too-much-paracetamol'
    : countedRow(of).hoursToHeat === undefined
      ? 'too-much-swallowed'
      : 'too-much-on-skin'

const isSure = (together: readonly Intake[], most: number): boolean =>
  sumOf(together.filter(({ misdated }) => !misdated)).least > most

const tooMuch = (
  of: Counted,
  together: readonly Intake[],
  most: number,
  within: 'any-24-hours' | 'at-once',
): DoseAlarm => {
  const id = tooMuchOf(of)
  return {
    of,
    id,
    urgency: urgencyOf(id),
    from: together[0]?.at ?? 0,
    until: together.at(-1)?.at ?? 0,
    had: sumOf(together),
    most,
    within,
    sure: isSure(together, most),
  }
}

/** The 24 hours in which most was had beyond the label, of those that ended lately. */
const overTheLabel = (
  of: Counted,
  intakes: readonly Intake[],
  region: DoseRegion,
  now: number,
): readonly DoseAlarm[] => {
  const packs = packsOver(intakes)
  const had = sumsOver(intakes, ({ amount }) => amount.most)
  const over = runsWithin(intakes, day, (at) => now - at < alarmLasts).flatMap((run) => {
    const most = overForPacks(of, region, packs(run))
    return most !== undefined && had.isOver(run, most) ? [{ ...run, most }] : []
  })
  const worst = had.mostOf(over)
  return worst ? [tooMuch(of, intakes.slice(worst.from, worst.until), worst.most, 'any-24-hours')] : []
}

/** More at once than any label allows, of what harms at once. Only what is certain counts: the rest counts over the day. */
const overAtOnce = (of: Counted, intakes: readonly Intake[], now: number): readonly DoseAlarm[] => {
  const most = countedRow(of).atOnce
  if (most === undefined) return []
  const sure = sumsOver(intakes, ({ misdated, amount }) => (misdated ? 0 : amount.least))
  const last = runsWithin(intakes, atOnce, (at) => now - at < alarmLasts).findLast((run) =>
    sure.isOver(run, most),
  )
  return last ? [tooMuch(of, intakes.slice(last.from, last.until), most, 'at-once')] : []
}

const notForYou = (
  of: Counted,
  intakes: readonly Intake[],
  answers: Answers | undefined,
  now: number,
): readonly DoseAlarm[] => {
  const last = intakes.findLast(({ at, amount }) => now - at < alarmLasts && amount.least > 0)
  const because = last && notFor([last.ingredient], answers)
  return because ? [{ of, id: 'not-for-you', urgency: urgencyOf('not-for-you'), at: last.at, because }] : []
}

/** Everything in a log that cannot wait, the most urgent first. Empty means only that the log shows nothing. */
export const doseAlarms = (
  log: readonly Dose[],
  region: DoseRegion,
  now: number,
  answers?: Answers,
): readonly DoseAlarm[] => {
  const all = intakesOf(log, now)
  return countedRows
    .flatMap(({ id }): readonly DoseAlarm[] => {
      const intakes = all.filter(({ of }) => of === id)
      const over = overTheLabel(id, intakes, region, now)
      return [
        ...(over.length > 0 ? over : overAtOnce(id, intakes, now)),
        ...notForYou(id, intakes, answers, now),
      ]
    })
    .toSorted(
      (a, b) => Number(isMoreUrgent(b.urgency, a.urgency)) - Number(isMoreUrgent(a.urgency, b.urgency)),
    )
}
