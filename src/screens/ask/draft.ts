import type { Answers, HowItGoes, Question } from '../../rules/index.ts'

/** What is on the page but not yet said: ticks, one choice, or the digits typed so far. */
export type Draft = Readonly<Record<string, readonly string[]>>

/** A question of the questionnaire, or one that only a check-in asks. */
export type AnyQuestion = Question | HowItGoes

/** The answers to these questions, as they stand on their controls. */
export const draftOf = (
  questions: readonly AnyQuestion[],
  answers: { readonly [Id in AnyQuestion['id']]?: string | number | readonly string[] | undefined },
): Draft =>
  Object.fromEntries(
    questions.map(({ id }) => {
      const answer = answers[id]
      return [id, answer === undefined ? [] : typeof answer === 'object' ? answer : [String(answer)]]
    }),
  )

const isAlone = ([only]: readonly string[]) => only === 'none' || only === 'not-sure'

/** A draft of before, and what was drafted since without knowing it. A tick joins the others; whatever stands alone stands. */
export const joined = (questions: readonly AnyQuestion[], before: Draft, since: Draft): Draft =>
  Object.fromEntries(
    questions.map(({ id, kind }) => {
      const [old = [], more = []] = [before[id], since[id]]
      if (more.length === 0) return [id, old]
      const stands = kind !== 'several' || isAlone(old) || isAlone(more)
      return [id, stands ? more : [...new Set([...old, ...more])]]
    }),
  )

const readOne = (question: AnyQuestion, drafted: readonly string[]): unknown => {
  const [only] = drafted
  if (only === undefined) return undefined
  if (question.kind === 'several') return only === 'none' || only === 'not-sure' ? only : drafted
  if (question.kind === 'choice') return only
  const number = /^\s*\d{1,3}\s*$/.test(only) ? Number(only) : Number.NaN
  const [low, high] = question.range
  return number >= low && number <= high ? number : undefined
}

/** The draft as answers, and the questions that have none yet, or none that can be read. */
export const readDraft = (
  questions: readonly AnyQuestion[],
  draft: Draft,
): { readonly answers: Answers; readonly missing: readonly AnyQuestion[] } => {
  const read = questions.map((question) => ({
    question,
    answer: readOne(question, draft[question.id] ?? []),
  }))
  return {
    answers: Object.fromEntries(
      read.filter(({ answer }) => answer !== undefined).map(({ question, answer }) => [question.id, answer]),
    ) as Answers,
    missing: read.filter(({ answer }) => answer === undefined).map(({ question }) => question),
  }
}
