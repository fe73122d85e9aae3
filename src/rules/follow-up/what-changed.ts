import { isNonEmpty, type NonEmpty } from '../language/non-empty.ts'
import { judge, type Sheet } from '../language/verdict.ts'
import type { Plan } from '../plan.ts'
import type { Answers } from '../questionnaire.ts'
import { phases, whenNothingHurts, type Phase } from '../tables/check-ins.ts'
import type { RemedyId } from '../tables/remedies/index.ts'
import * as known from './known.ts'
import type { Look } from './look.ts'
import { isForPain, labelIsOver, planFor } from './move-on.ts'

/** Why a plan changed: how it goes, the number that was said for the pain, the days, the signs, what helped, or the days of a label. */
export type Why = 'going-better' | 'pain' | 'time' | 'signs' | 'it-helped' | 'label-days'

/** One thing that is otherwise than in the plan before. */
export type Change =
  | { readonly kind: 'phase'; readonly from: Phase; readonly to: Phase; readonly because: NonEmpty<Why> }
  | { readonly kind: 'added' | 'left'; readonly remedy: RemedyId; readonly because: NonEmpty<Why> }
  /** Of the warm and the cold thing, another comes first. */
  | { readonly kind: 'first'; readonly remedy: RemedyId; readonly because: NonEmpty<Why> }

/** What a change is measured from: the plan before, and what it was made of. */
export interface Before {
  readonly plan: Plan
  readonly phase: Phase
  readonly answers: Answers
  readonly sheet: Sheet
}

const inPlan = (plan: Plan | undefined): readonly RemedyId[] => {
  if (!plan) return []
  const { movement, calm, warmthOrCold, orInstead, medicine, stretches, nextDay } = plan
  const named = medicine?.kind === 'label' ? medicine.medicine : undefined
  return [movement, calm, warmthOrCold, orInstead, named, ...stretches, ...nextDay].filter(
    (id) => id !== undefined,
  )
}

const whyOf: Readonly<Record<string, Why>> = {
  [known.course.id]: 'going-better',
  [known.painHours.id]: 'time',
  [known.pain.id]: 'pain',
}

/** What is not certain of a phase on a sheet. */
const lacking = (id: Phase, sheet: Sheet): readonly Why[] => {
  const when = phases.find((row) => row.id === id)?.when
  const parts = when && 'all' in when ? when.all : []
  return parts.flatMap((part) =>
    'question' in part && judge(part, sheet).least !== 'yes' ? [whyOf[part.question] ?? 'time'] : [],
  )
}

/** What was lacking before and is there now; or, on the way back, what no longer is. */
const whyPhase = (before: Before, after: Look): NonEmpty<Why> => {
  const why = [...new Set([...lacking(after.phase, before.sheet), ...lacking(before.phase, after.sheet)])]
  return isNonEmpty(why) ? why : ['time']
}

const causes = ['time', 'pain', 'signs'] as const
type Cause = (typeof causes)[number]

/** The answers before, with those things as they are now. */
const combined = (before: Answers, now: Answers, changed: readonly Cause[]): Answers => {
  const from = (cause: Cause) => (changed.includes(cause) ? now : before)
  const { duration } = from('time')
  const { severity } = from('pain')
  return { ...from('signs'), ...(duration && { duration }), ...(severity !== undefined && { severity }) }
}

/**
 * What is otherwise than before, each with its causes. A cause is found by running the rules: it does it
 * alone, or without it it would not have happened.
 */
export const whatChanged = (before: Before, after: Look, plan: Plan): readonly Change[] => {
  const hurt = [before.phase, after.phase].map((phase) => phase !== whenNothingHurts.phase)
  const crosses = hurt[0] !== hurt[1]
  const was = inPlan(before.plan)
  const is = inPlan(plan)
  const planWith = (changed: readonly Cause[]) =>
    inPlan(planFor(combined(before.answers, after.planned, changed), after))
  const alone = causes.map((cause) => [cause, planWith([cause])] as const)
  const missing = causes.map((cause) => [cause, planWith(causes.filter((one) => one !== cause))] as const)
  const because = (remedy: RemedyId): NonEmpty<Why> => {
    const named = before.plan.medicine?.kind === 'label' && before.plan.medicine.medicine === remedy
    if (named && labelIsOver(before.plan, after)) return ['label-days']
    if (crosses && isForPain(remedy)) return whyPhase(before, after)
    const agrees = (remedies: readonly RemedyId[]) => remedies.includes(remedy) === is.includes(remedy)
    const does = alone.filter(([, remedies]) => agrees(remedies))
    const needed = missing.filter(([, remedies]) => !agrees(remedies))
    const why = (does.length > 0 ? does : needed).map(([cause]) => cause)
    return isNonEmpty(why) ? why : ['time']
  }
  const first = plan.warmthOrCold
  const swapped = first !== undefined && first !== before.plan.warmthOrCold && was.includes(first)
  const helped = swapped && after.checkIn.helped?.includes(first)
  return [
    ...(before.phase === after.phase
      ? []
      : [{ kind: 'phase', from: before.phase, to: after.phase, because: whyPhase(before, after) } as const]),
    ...is
      .filter((id) => !was.includes(id))
      .map((remedy) => ({ kind: 'added', remedy, because: because(remedy) }) as const),
    ...was
      .filter((id) => !is.includes(id))
      .map((remedy) => ({ kind: 'left', remedy, because: because(remedy) }) as const),
    ...(swapped
      ? [
          {
            kind: 'first',
            remedy: first,
            because: helped ? (['it-helped'] as const) : because(first),
          } as const,
        ]
      : []),
  ]
}
