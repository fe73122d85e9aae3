import type { AnswerTo } from '../language/question.ts'
import type { Dose } from '../dose-clock/intake.ts'
import type { Answers, PageId, QuestionId } from '../questionnaire.ts'
import type { RemedyId } from '../tables/remedies/index.ts'
import type { HowItGoes } from './questions.ts'

/** The danger signs, asked anew at every check-in before anything else (SI-14). What was said before does not count. */
export const askedAnew = [
  'chest',
  'chest-unsure',
  'effort',
  'breathing',
  'nerves',
  'nerves-unsure',
  'legs-speed',
  'arm-signs',
  'since',
  'since-unsure',
  'fever-with',
  'constant-how',
  'weight-or-lump',
  'pregnancy-signs',
] as const satisfies readonly (PageId & QuestionId)[]

/** What time can open that was not asked at the plan. */
export const openedByTime = ['morning', 'both-shoulders'] as const satisfies readonly (PageId & QuestionId)[]

type SignId = (typeof askedAnew)[number] | (typeof openedByTime)[number]

/** What a person said when they looked again. What is missing was not said, and is never taken as good news. */
export type CheckIn = {
  /** When, in milliseconds since 1970. */
  readonly at: number
  /** The `confirmedAt` of the plan that it looks back at. */
  readonly plan: number
  readonly signs: Pick<Answers, SignId>
  /** Pain now, a whole number from 0 to 10. Anything else counts as not said. */
  readonly pain?: number | undefined
  readonly helped?: readonly RemedyId[] | undefined
} & { readonly [Q in HowItGoes as Q['id']]?: AnswerTo<Q> | undefined }

/** One spasm, from its first plan on: all that a check-in is held against. */
export interface Episode {
  /** When the first plan of the episode was confirmed. A new triage does not move it. */
  readonly startedAt: number
  /** What was said at the latest full triage, and when it was confirmed. */
  readonly answers: Answers
  readonly confirmedAt: number
  /** In the order in which they were said, whatever their clock says; those of earlier plans too. */
  readonly checkIns: readonly CheckIn[]
  /** When each triage of the episode was confirmed, the latest too. */
  readonly triages: readonly number[]
  /** The log, in any order, without what was taken back. */
  readonly doses: readonly Dose[]
}
