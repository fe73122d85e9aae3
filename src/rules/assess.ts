import type { NonEmpty } from './language/non-empty.ts'
import type { Sheet } from './language/verdict.ts'
import { pagesToAsk } from './next-question.ts'
import { adviceFor, makeComfort, makePlan, type Comfort, type Plan } from './plan.ts'
import type { Answers, PageId } from './questionnaire.ts'
import { ruleSet, type RuleSet } from './rule-set.ts'
import { fillIn } from './sheet.ts'
import type { AdviceId } from './tables/advice.ts'
import type { FlagId } from './tables/red-flags/index.ts'
import { allowsComfort, triage, type Concern } from './triage.ts'

/** Why someone must be seen: the rows that say so, and the rows that were raised besides them. */
export interface Because {
  readonly because: NonEmpty<FlagId>
  readonly also: readonly FlagId[]
}

/**
 * Exactly one of these is true of a person at any moment. Only self-care carries a plan; only
 * "within days" may carry comfort; an alarm has room for neither.
 */
export type Assessment =
  | { readonly kind: 'asking'; readonly next: PageId; readonly left: number }
  | ({ readonly kind: 'get-help-now' } & Because)
  | ({ readonly kind: 'be-seen-today' } & Because)
  | ({
      readonly kind: 'be-seen-within-days'
      readonly comfort?: Comfort
      readonly advice: readonly AdviceId[]
    } & Because)
  | { readonly kind: 'self-care'; readonly plan: Plan }

const mayBeComforted = (concern: Concern, { redFlags }: RuleSet): boolean =>
  concern.urgency === 'within-days' &&
  redFlags.every((row) => !concern.because.includes(row.id) || allowsComfort(row))

const conclude = (
  sheet: Sheet,
  concern: Concern,
  comfort: boolean,
  rules: RuleSet,
): Exclude<Assessment, { kind: 'asking' }> => {
  if (concern.urgency === 'none') return { kind: 'self-care', plan: makePlan(sheet, rules) }
  const { because, also } = concern
  if (concern.urgency === 'now') return { kind: 'get-help-now', because, also }
  if (concern.urgency === 'today') return { kind: 'be-seen-today', because, also }
  return {
    kind: 'be-seen-within-days',
    because,
    also,
    advice: adviceFor(sheet, rules, comfort ? ['watch', 'know', 'use'] : ['watch', 'know']),
    ...(comfort && { comfort: makeComfort(sheet, rules) }),
  }
}

/**
 * The one assessment of a person. Takes any answers, in any order, complete or not; the same answers
 * give the same assessment. An emergency ends it at once; everything else waits for all that could
 * still make it more urgent.
 */
export const assess = (answers: Answers, rules: RuleSet = ruleSet): Assessment => {
  const sheet = fillIn(answers, rules)
  const concern = triage(sheet, rules)
  if (concern.urgency === 'now') return conclude(sheet, concern, false, rules)
  const comfort = concern.urgency === 'none' || mayBeComforted(concern, rules)
  const [next, ...others] = pagesToAsk(sheet, concern, comfort, rules)
  if (next) return { kind: 'asking', next: next.id, left: others.length }
  return conclude(sheet, concern, comfort, rules)
}
