import { assess, type Assessment } from '../assess.ts'
import { doseAlarms } from '../dose-clock/alarm.ts'
import type { Nature, Urgency } from '../language/row.ts'
import { DOES_NOT_APPLY, judge, type Entry, type Sheet } from '../language/verdict.ts'
import type { Answers } from '../questionnaire.ts'
import type { RuleSet } from '../rule-set.ts'
import { fillIn } from '../sheet.ts'
import { escalations, phases, type EscalationId, type Phase } from '../tables/check-ins.ts'
import type { DoseAlarmId } from '../tables/dose-limits.ts'
import type { FlagId } from '../tables/red-flags/index.ts'
import { reachOf, triage } from '../triage.ts'
import { becomeBy, forPhase, painHoursAfter, rulesFor } from './become.ts'
import type { CheckIn, Episode } from './check-in.ts'
import { painOf, type Compared } from './course.ts'
import { hoursSince, mostInAWeek, onSheet } from './elapsed.ts'
import * as known from './known.ts'
import { asksAboutTablets, painkillersAt } from './painkillers.ts'
import { news, tablets } from './questions.ts'

/** Why someone must be seen: a red flag, a row of the check-ins, or what the log shows. */
export type Reason = FlagId | EscalationId | DoseAlarmId

export interface Raised {
  readonly id: Reason
  readonly urgency: Urgency
  readonly nature: Nature
}

/** One look at how it goes: what it raised, and what a plan would be made of. */
export interface Look {
  readonly checkIn: CheckIn
  readonly raised: readonly Raised[]
  readonly sheet: Sheet
  readonly rules: RuleSet
  readonly phase: Phase
  /** The answers as they have become, and what the rules say of them. */
  readonly answers: Answers
  readonly assessment: Assessment
  /** The answers from which the phase lets a plan be made. */
  readonly planned: Answers
  /** Hours since the plan, at the most. */
  readonly planHours: number
}

/** The red flags that these answers raise, whether or not all was asked. Those that do not decide are told as the least. */
export const flagsOf = (answers: Answers, rules: RuleSet): readonly Raised[] => {
  const concern = triage(fillIn(answers, rules), rules)
  if (concern.urgency === 'none') return []
  const { because, also, urgency } = concern
  return rules.redFlags.flatMap(({ id, nature }): readonly Raised[] => {
    if (because.includes(id)) return [{ id, urgency, nature }]
    return also.includes(id) ? [{ id, urgency: 'within-days', nature }] : []
  })
}

/** What the log, and how often triage was done, show at an instant. */
export const loggedAt = ({ startedAt, triages, doses }: Episode, now: number): Map<string, Entry> => {
  const had = painkillersAt(doses, now, startedAt)
  return new Map<string, Entry>([
    [known.triagesInAWeek.id, mostInAWeek(triages)],
    [known.tabletHours.id, had.tabletHours],
    [known.rubHours.id, had.rubHours],
    [known.tabletsLogged.id, had.tabletsLogged ? 'yes' : 'no'],
    [known.rising.id, had.rising ? 'yes' : 'no'],
  ])
}

/** The rows that hold of a sheet, at the least; or, where nothing more will be asked, all that may hold. */
export const escalationsOf = (sheet: Sheet, heard: 'now' | 'later'): readonly Raised[] =>
  escalations.flatMap((row): readonly Raised[] => {
    const urgency = reachOf(row, sheet)[heard]
    return urgency === 'none' ? [] : [{ id: row.id, urgency, nature: row.nature }]
  })

/** What the log shows that cannot wait. */
export const alarmsAt = ({ doses, answers }: Episode, now: number): readonly Raised[] => {
  const region = answers.region === undefined || answers.region === 'not-sure' ? 'elsewhere' : answers.region
  return doseAlarms(doses, region, now, answers).map(({ id, urgency }) => ({
    id,
    urgency,
    nature: 'poisoning',
  }))
}

const instantsUpTo = ({ checkIns, confirmedAt }: Episode, checkIn: CheckIn) => {
  const said = checkIns.slice(0, checkIns.indexOf(checkIn) + 1)
  const ofPlan = said.filter(({ plan }) => plan === confirmedAt).map(({ at }) => at)
  const earlier = said.filter(({ plan }) => plan !== confirmedAt).map(({ at }) => at)
  return { ofPlan, all: [...earlier, confirmedAt, ...ofPlan] }
}

const phaseOf = (sheet: Sheet): Phase =>
  phases.find(({ when }) => judge(when, sheet).least === 'yes')?.id ?? 'settle'

/** Judges one check-in of the latest plan by what was known until then. `now` matters where it is before the check-in. */
export const lookAt = (episode: Episode, { checkIn, ...compared }: Compared, now: number): Look => {
  const { answers, startedAt, confirmedAt, doses } = episode
  const { ofPlan, all } = instantsUpTo(episode, checkIn)
  const setBack = now < checkIn.at ? [now] : []
  const sincePlan = hoursSince(confirmedAt, ...ofPlan, ...setBack)
  const painHours = (since: number) => painHoursAfter(answers, since)
  const become = becomeBy(answers, checkIn, sincePlan.low)
  const rules = rulesFor(compared.course)
  const then = { ...episode, doses: doses.filter(({ at }) => !(at > checkIn.at)) }
  const log = loggedAt(then, checkIn.at)
  const filled = fillIn(become, rules)
  const onTablets = asksAboutTablets(filled, { tabletsLogged: log.get(known.tabletsLogged.id) === 'yes' })
  const sheet: Sheet = new Map<string, Entry>([
    ...filled,
    ...log,
    [news.id, checkIn.news ?? 'not-sure'],
    [tablets.id, onTablets ? (checkIn.tablets ?? 'not-sure') : DOES_NOT_APPLY],
    [known.pain.id, painOf(checkIn) ?? { low: 0, high: 10 }],
    [known.hours.id, onSheet(hoursSince(startedAt, ...all, ...setBack))],
    [known.painHours.id, onSheet({ low: painHours(sincePlan.low), high: painHours(sincePlan.high) })],
    [known.flatInARow.id, compared.flatInARow],
    [known.course.id, compared.course],
    [known.gain.id, compared.gain],
  ])
  const phase = phaseOf(sheet)
  return {
    checkIn,
    sheet,
    rules,
    phase,
    raised: [...flagsOf(become, rules), ...escalationsOf(sheet, 'later'), ...alarmsAt(then, checkIn.at)],
    answers: become,
    assessment: assess(become, rules),
    planned: forPhase(answers, become, { phase, hours: sincePlan.low }),
    planHours: sincePlan.high,
  }
}
