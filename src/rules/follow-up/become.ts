import { isNonEmpty } from '../language/non-empty.ts'
import type { Answers } from '../questionnaire.ts'
import { ruleSet, type RuleSet } from '../rule-set.ts'
import { notWhileBetter, type Phase } from '../tables/check-ins.ts'
import { askedAnew, openedByTime, type CheckIn } from './check-in.ts'
import { painOf, type Course } from './course.ts'

type Duration = NonNullable<Answers['duration']>

/** How long it has lasted, with the day from which each begins. */
const durations = [
  ['under-a-day', 0],
  ['one-to-three-days', 1],
  ['three-days-to-a-week', 3],
  ['one-to-two-weeks', 7],
  ['two-to-six-weeks', 14],
  ['six-weeks-to-three-months', 42],
  ['over-three-months', 91],
] as const satisfies readonly (readonly [Duration, number])[]

const beginsOn = (duration: Duration | undefined): number | undefined =>
  durations.find(([id]) => id === duration)?.[1]

/** Hours that the pain has lasted, at the least: what was said, and the hours since. */
export const painHoursAfter = ({ duration }: Answers, hours: number): number =>
  (beginsOn(duration) ?? 0) * 24 + hours

/** The duration after so many hours. What has no length of its own ("keeps coming back", not sure) stays. */
const durationAfter = (answers: Answers, hours: number): Duration | undefined =>
  beginsOn(answers.duration) === undefined
    ? answers.duration
    : durations.findLast(([, begins]) => begins * 24 <= painHoursAfter(answers, hours))?.[0]

/**
 * The longest duration that a plan of each phase is made for: it grows with its phase, not with the
 * calendar alone. It never falls behind what was said when it was made.
 */
const longest = {
  settle: 'one-to-three-days',
  mobilise: 'one-to-two-weeks',
  strengthen: 'two-to-six-weeks',
  prevent: 'two-to-six-weeks',
} as const satisfies Record<Phase, Duration>

const isShorter = (a: Duration | undefined, b: Duration | undefined): boolean =>
  (beginsOn(a) ?? 0) <= (beginsOn(b) ?? 0)
const shorter = (a: Duration | undefined, b: Duration | undefined) => (isShorter(a, b) ? a : b)
const longer = (a: Duration | undefined, b: Duration | undefined) => (isShorter(a, b) ? b : a)

const withTick = <T extends string>(answer: readonly T[] | 'none' | 'not-sure' | undefined, tick: T) => {
  const ticks = Array.isArray(answer) ? (answer as readonly T[]) : []
  const all = ticks.includes(tick) ? ticks : [...ticks, tick]
  return isNonEmpty(all) ? all : ([tick] as const)
}

const ticked = (
  { news }: CheckIn,
  option: Extract<NonNullable<CheckIn['news']>, readonly unknown[]>[number],
) => Array.isArray(news) && news.includes(option)

/** What is new, where the questionnaire has a place for it. */
const newsIn = (answers: Answers, checkIn: CheckIn): Answers => ({
  ...(ticked(checkIn, 'swelling-or-bruise') && { feel: withTick(answers.feel, 'swollen-or-bruised') }),
  ...(ticked(checkIn, 'could-be-pregnant') && {
    health: withTick(answers.health, 'pregnancy'),
    pregnancy: withTick(answers.pregnancy, 'could-be'),
  }),
})

const only = (answers: Answers, ids: readonly string[]): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => ids.includes(id) && answer !== undefined),
  )

const without = (answers: Answers, ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)))

/** The answers of the plan with the danger signs of a check-in in place of the old ones. Nothing else may be replaced. */
export const withSigns = (answers: Answers, checkIn: CheckIn): Answers => ({
  ...without(answers, askedAnew),
  ...newsIn(answers, checkIn),
  ...only(checkIn.signs, [...askedAnew, ...openedByTime]),
})

/** The answers as they have become so many hours after the plan: for triage, with all that time does to them. */
export const becomeBy = (answers: Answers, checkIn: CheckIn, hours: number): Answers => {
  const pain = painOf(checkIn)
  const duration = pain === 0 ? answers.duration : durationAfter(answers, hours)
  return {
    ...withSigns(answers, checkIn),
    ...(pain !== undefined && { severity: pain }),
    ...(duration !== undefined && { duration }),
  }
}

/** The answers from which the plan of a phase is made, so many hours after the first. */
export const forPhase = (
  answers: Answers,
  become: Answers,
  { phase, hours }: { readonly phase: Phase; readonly hours: number },
): Answers => {
  const bound = longer(answers.duration, longest[phase])
  const duration = shorter(durationAfter(answers, hours), bound)
  return { ...become, ...(duration !== undefined && { duration }) }
}

const eased: RuleSet = {
  ...ruleSet,
  redFlags: ruleSet.redFlags.filter(({ id }) => !notWhileBetter.redFlags.some((one) => one === id)),
  clues: ruleSet.clues.filter(({ id }) => !notWhileBetter.clues.some((one) => one === id)),
}

/** The rules that a check-in goes through: those of every triage. For who gets better the days do not count. */
export const rulesFor = (course: Course): RuleSet => (course === 'better' ? eased : ruleSet)
