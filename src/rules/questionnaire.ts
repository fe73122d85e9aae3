import type { AnswerTo, Question as AnyQuestion } from './language/question.ts'
import type { NonEmpty } from './language/non-empty.ts'
import * as you from './questions/about-you.ts'
import * as danger from './questions/danger-signs.ts'
import * as pain from './questions/the-pain.ts'
import * as health from './questions/your-health.ts'
import * as medicines from './questions/your-medicines.ts'

/**
 * A page asks one thing. Three pages ask it in parts that people answer in one breath: where and
 * which side, how bad and how long, and who you are.
 */
const pageList = [
  ['chest', danger.chest],
  ['chest-unsure', danger.chestUnsure],
  ['effort', danger.effort],
  ['breathing', danger.breathing],
  ['nerves', danger.nerves],
  ['nerves-unsure', danger.nervesUnsure],
  ['legs-speed', danger.legsSpeed],
  ['arm-signs', danger.armSigns],
  ['since', danger.since],
  ['since-unsure', danger.sinceUnsure],
  ['fever-with', danger.feverWith],
  ['constant-how', danger.constantHow],
  ['weight-or-lump', danger.weightOrLump],
  ['exertion', pain.exertion],
  ['timing', pain.timing],
  ['hurt-by', pain.hurtBy],
  ['feel', pain.feel],
  ['skin-strip', pain.skinStrip],
  ['cramps-with', pain.crampsWith],
  ['where', pain.where, pain.side],
  ['tummy', pain.tummy],
  ['flank', pain.flank],
  ['how-bad', pain.severity, pain.duration],
  ['morning', pain.morning],
  ['about-you', you.age, you.region, you.health],
  ['both-shoulders', you.bothShoulders],
  ['fall', you.fall],
  ['heart', health.heart],
  ['lungs', health.lungs],
  ['gut', health.gut],
  ['sugar-and-nerves', health.sugarAndNerves],
  ['bones', health.bones],
  ['blood', health.blood],
  ['skin', health.skin],
  ['pregnancy', health.pregnancy],
  ['pregnancy-signs', health.pregnancySigns],
  ['house', medicines.house],
  ['cupboard', medicines.cupboard],
  ['takes', medicines.takes],
  ['reactions', medicines.reactions],
] as const

type PageRow = (typeof pageList)[number]
export type PageId = PageRow[0]
type QuestionOf<Row> = Row extends readonly [string, ...infer Questions] ? Questions[number] : never

/** Every question, as a union of its own types. */
export type Question = QuestionOf<PageRow>
export type QuestionId = Question['id']

/** What a person has answered. A question that is missing was not asked, or not answered yet. */
export type Answers = { readonly [Q in Question as Q['id']]?: AnswerTo<Q> }

export interface Page {
  readonly id: PageId
  readonly questions: NonEmpty<Question>
}

/** The pages, in the order of asking. */
export const pages: readonly Page[] = pageList.map(([id, ...questions]) => ({
  id,
  questions: questions as unknown as NonEmpty<Question>,
}))

/** The questions, in the order of asking. */
export const questions: readonly Question[] = pages.flatMap((page) => page.questions)

const byId: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]))

/** The question with this id, or nothing. */
export const questionById = (id: string): AnyQuestion | undefined => byId.get(id)
