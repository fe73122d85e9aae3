import { judge, type Entry, type Sheet } from '../language/verdict.ts'
import { fillIn } from '../sheet.ts'
import { checkInRows, type CheckInId, type CheckInRow } from '../tables/check-ins.ts'
import type { Episode } from './check-in.ts'
import { hour } from './elapsed.ts'
import { flagsOf } from './look.ts'
import { hear, mostUrgent, type Heard } from './follow-up.ts'
import * as known from './known.ts'
import { painkillersAt } from './painkillers.ts'
import { ruleSet } from '../rule-set.ts'

/** One check-in of the schedule, with its instants. */
export interface Due {
  readonly id: CheckInId
  /** From then on it can be done. */
  readonly opens: number
  /** When to be reminded. */
  readonly at: number
}

/** The check-in that waits to be done, and the next to come. A check-in can be opened at any time besides. */
export interface Schedule {
  readonly due?: Due
  readonly next?: Due
}

const planMedicineOf = ({ base }: Heard): string => {
  const medicine = base.kind === 'self-care' ? base.plan.medicine : undefined
  if (medicine?.kind !== 'label') return 'none'
  if (medicine.medicine === 'ibuprofen' || medicine.medicine === 'naproxen') return 'anti-inflammatory-tablet'
  return medicine.label.form === 'tablet' ? 'other-tablet' : 'other'
}

const sheetFor = ({ answers, doses, startedAt }: Episode, heard: Heard, now: number): Sheet => {
  const last = heard.looks.at(-1)
  const isGone = last?.sheet.get(known.course.id) === 'better' && last.sheet.get(known.pain.id) === 0
  return new Map<string, Entry>([
    ...fillIn(answers),
    [known.planMedicine.id, planMedicineOf(heard)],
    [known.tabletsLogged.id, painkillersAt(doses, now, startedAt).tabletsLogged ? 'yes' : 'no'],
    [known.lasts.id, isGone ? 'no' : 'yes'],
  ])
}

/** When someone was told last to be seen today. */
const toldToday = ({ answers, confirmedAt }: Episode, { looks }: Heard): number | undefined => {
  const told = looks.findLast(({ raised }) => mostUrgent(raised) === 'today')
  return told?.checkIn.at ?? (mostUrgent(flagsOf(answers, ruleSet)) === 'today' ? confirmedAt : undefined)
}

const startOf = (
  from: CheckInRow['from'],
  episode: Episode,
  heard: Heard,
  now: number,
): number | undefined => {
  switch (from) {
    case 'plan':
      return episode.confirmedAt
    case 'start':
      return episode.startedAt
    case 'anti-inflammatory':
      return painkillersAt(episode.doses, now, episode.startedAt).firstAntiInflammatory
    case 'told-today':
      return toldToday(episode, heard)
  }
}

/** Whether something was said after it opened. A full triage looks at the danger signs too. */
const isDone = ({ opens }: Due, { checkIns, confirmedAt }: Episode): boolean =>
  confirmedAt >= opens || checkIns.some(({ at }) => at >= opens)

/**
 * What is due at an instant by the rows of 6.2. One check-in does for every row that is open, so only the
 * last of them is named. With the clock set back, nobody knows how late it is: the next one is due at once.
 * Nothing is due for who was told to get help now.
 */
export const dueCheckIns = (episode: Episode, now: number): Schedule => {
  const heard = hear(episode, now)
  if (heard.base.kind === 'asking' || mostUrgent(heard.raised) === 'now') return {}
  const sheet = sheetFor(episode, heard, now)
  const left = checkInRows
    .flatMap((row: CheckInRow<CheckInId>): readonly Due[] => {
      const start = startOf(row.from, episode, heard, now)
      if (start === undefined || judge(row.who, sheet).most === 'no') return []
      const [opens, at] = row.hours
      return [{ id: row.id, opens: start + opens * hour, at: start + at * hour }]
    })
    .filter((due) => !isDone(due, episode))
    .toSorted((a, b) => a.opens - b.opens)
  const lastSaid = episode.checkIns.at(-1)?.at ?? episode.confirmedAt
  const seen = Math.max(now, episode.confirmedAt, ...episode.checkIns.map(({ at }) => at))
  const open = left.filter(({ opens }) => opens <= seen)
  const next = left.find(({ opens }) => opens > seen)
  const due = open.at(-1) ?? (now < lastSaid ? next : undefined)
  return { ...(due && { due }), ...(next && next !== due && { next }) }
}
