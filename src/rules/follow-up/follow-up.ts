import { assess, type Assessment } from '../assess.ts'
import { isNonEmpty, type NonEmpty } from '../language/non-empty.ts'
import type { Urgency } from '../language/row.ts'
import type { Sheet } from '../language/verdict.ts'
import { adviceFor, type Comfort, type Plan } from '../plan.ts'
import { ruleSet } from '../rule-set.ts'
import { fillIn } from '../sheet.ts'
import type { AdviceId } from '../tables/advice.ts'
import type { Phase } from '../tables/check-ins.ts'
import { allowsComfort, isMoreUrgent } from '../triage.ts'
import { painHoursAfter } from './become.ts'
import type { CheckIn, Episode } from './check-in.ts'
import { compare } from './course.ts'
import { hoursSince } from './elapsed.ts'
import * as known from './known.ts'
import {
  alarmsAt,
  escalationsOf,
  flagsOf,
  loggedAt,
  lookAt,
  type Look,
  type Raised,
  type Reason,
} from './look.ts'
import { comfortFor, planOf } from './move-on.ts'
import { whatChanged, type Before, type Change } from './what-changed.ts'

/** Why someone must be seen, the latest reasons first; and what was raised besides. */
export interface Reasons {
  readonly because: NonEmpty<Reason>
  readonly also: readonly Reason[]
}

/** Where an episode stands. As with an assessment: an alarm has room for reasons only, and only "go on" has a plan. */
export type FollowUp =
  | Extract<Assessment, { kind: 'asking' }>
  | ({ readonly kind: 'get-help-now' } & Reasons)
  | ({ readonly kind: 'be-seen-today' } & Reasons)
  | ({
      readonly kind: 'be-seen-within-days'
      readonly comfort?: Comfort
      readonly advice: readonly AdviceId[]
    } & Reasons)
  | {
      readonly kind: 'go-on'
      readonly plan: Plan
      readonly phase: Phase
      /** What is otherwise than in the plan before. Empty before the first check-in. */
      readonly changes: readonly Change[]
    }

/** Everything that an episode has raised since its latest full triage, the latest first; and its looks. */
export interface Heard {
  readonly looks: readonly Look[]
  readonly base: Assessment
  readonly raised: readonly Raised[]
}

/** The looks of the latest plan, with all that they, the plan, the log and the triages raise. */
export const hear = (episode: Episode, now: number): Heard => {
  const looks = compare(episode)
    .filter(({ checkIn }) => checkIn.plan === episode.confirmedAt)
    .map((compared) => lookAt(episode, compared, now))
  const raised = [
    ...(looks.at(-1)?.raised ?? []),
    ...alarmsAt(episode, now),
    ...escalationsOf(loggedAt(episode, now), 'now'),
    ...looks
      .slice(0, -1)
      .toReversed()
      .flatMap((look) => look.raised),
    ...flagsOf(episode.answers, ruleSet),
  ]
  return { looks, base: assess(episode.answers), raised }
}

/** The most urgent of what was raised. Nothing can lower it but a new full triage. */
export const mostUrgent = (raised: readonly Raised[]): Urgency | 'none' =>
  raised.reduce<Urgency | 'none'>((top, { urgency }) => (isMoreUrgent(urgency, top) ? urgency : top), 'none')

const reasonsOf = (raised: readonly Raised[], top: Urgency): Reasons | undefined => {
  const because = [...new Set(raised.filter(({ urgency }) => urgency === top).map(({ id }) => id))]
  const also = [...new Set(raised.map(({ id }) => id))].filter((id) => !because.includes(id))
  return isNonEmpty(because) ? { because, also } : undefined
}

const withinDays = (episode: Episode, { looks, raised }: Heard, reasons: Reasons, now: number): FollowUp => {
  const look = looks.at(-1)
  const waiting = look
    ? look
    : { answers: episode.answers, rules: ruleSet, planHours: hoursSince(episode.confirmedAt, now).high }
  const comforted = raised.every(allowsComfort)
  const parts = comforted ? (['watch', 'know', 'use'] as const) : (['watch', 'know'] as const)
  return {
    kind: 'be-seen-within-days',
    ...reasons,
    advice: adviceFor(fillIn(waiting.answers), ruleSet, parts),
    ...(comforted && { comfort: comfortFor(waiting, [...reasons.because, ...reasons.also]) }),
  }
}

/** What the first plan was made of, and every look after it. */
const beforeLast = ({ answers }: Episode, { looks, base }: Heard): Before | undefined => {
  const look = looks.at(-2)
  const plan = look && planOf(look)
  if (look && plan) return { plan, phase: look.phase, answers: look.planned, sheet: look.sheet }
  if (base.kind !== 'self-care') return undefined
  const sheet: Sheet = new Map([
    [known.pain.id, answers.severity ?? { low: 0, high: 10 }],
    [known.painHours.id, painHoursAfter(answers, 0)],
  ])
  return { plan: base.plan, phase: 'settle', answers, sheet }
}

/**
 * Where an episode stands at an instant: the most urgent of the plan's own triage, of every check-in since,
 * of the log and of how often triage was done. Time alone lowers nothing that a check-in raised.
 */
export const standing = (episode: Episode, now: number): FollowUp => {
  const heard = hear(episode, now)
  const { looks, base, raised } = heard
  const top = mostUrgent(raised)
  const reasons = top === 'none' ? undefined : reasonsOf(raised, top)
  if (top === 'now' && reasons) return { kind: 'get-help-now', ...reasons }
  const look = looks.at(-1)
  const assessment = look?.assessment ?? base
  if (assessment.kind === 'asking') return assessment
  if (top === 'today' && reasons) return { kind: 'be-seen-today', ...reasons }
  if (reasons) return withinDays(episode, heard, reasons, now)
  const before = beforeLast(episode, heard)
  const plan = look ? planOf(look) : before?.plan
  if (!plan || !before) return { kind: 'asking', next: 'chest', left: 0 }
  if (!look) return { kind: 'go-on', plan, phase: 'settle', changes: [] }
  return { kind: 'go-on', plan, phase: look.phase, changes: whatChanged(before, look, plan) }
}

/**
 * The assessment that follows from a check-in. While danger signs are unanswered it asks for them, and shows
 * nothing else (SI-14). The check-in counts for the latest plan, whatever it names.
 */
export const followUp = (episode: Episode, checkIn: CheckIn, now: number): FollowUp =>
  standing({ ...episode, checkIns: [...episode.checkIns, { ...checkIn, plan: episode.confirmedAt }] }, now)
