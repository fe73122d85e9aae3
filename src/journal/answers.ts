import * as v from 'valibot'
import {
  howItGoes,
  questions,
  type Answers,
  type CheckIn,
  type HowItGoes,
  type Question,
} from '../rules/index.ts'

/** An answer that the questionnaire offers, and no other. */
export const answerTo = (question: Question | HowItGoes) => {
  if (question.kind === 'amount') {
    const [low, high] = question.range
    return v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high))
  }
  const alone = v.picklist([
    ...(question.kind === 'choice' ? question.options : ['none']),
    ...(question.unsure ? ['not-sure'] : []),
  ])
  return question.kind === 'choice'
    ? alone
    : v.union([alone, v.pipe(v.array(v.picklist(question.options)), v.minLength(1))])
}

/** An answer, or nothing where it is none of ours: then it counts as not said. */
const readAnswerTo = (question: Question | HowItGoes) => v.fallback(v.optional(answerTo(question)), undefined)

/** A sheet of answers from anywhere. What is not a question or an option of ours is left behind. */
export const anyAnswers = v.object(
  Object.fromEntries(questions.map((question) => [question.id, readAnswerTo(question)])),
) as unknown as v.GenericSchema<Answers>

type Said = { readonly [Q in HowItGoes['id']]: v.GenericSchema<CheckIn[Q]> }

/** The answers of the last page of a check-in. */
export const howItGoesAnswers = Object.fromEntries(
  howItGoes.map((question) => [question.id, readAnswerTo(question)]),
) as unknown as Said
