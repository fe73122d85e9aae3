import { isNonEmpty } from './language/non-empty.ts'
import type { Question as AnyQuestion } from './language/question.ts'
import { questions, type Answers } from './questionnaire.ts'

const isOneOf = (options: readonly string[], value: unknown): value is string =>
  typeof value === 'string' && options.includes(value)

/** The value as an answer to the question, or nothing where it is not one. */
const readAnswer = (question: AnyQuestion, value: unknown): unknown => {
  if (question.kind === 'amount') {
    const [low, high] = question.range
    return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high
      ? value
      : undefined
  }
  if (value === 'not-sure') return question.unsure ? value : undefined
  if (question.kind === 'choice') return isOneOf(question.options, value) ? value : undefined
  if (value === 'none') return value
  if (!Array.isArray(value)) return undefined
  const ticks = question.options.filter((option) => value.includes(option))
  return isNonEmpty(ticks) && ticks.length === value.length ? ticks : undefined
}

/**
 * Reads answers that come from outside: a store, a file, another version. What is no longer a
 * question or an option is left behind, so the question is asked again; nothing is ever guessed.
 */
export const readAnswers = (from: unknown): Answers => {
  if (typeof from !== 'object' || from === null) return {}
  const entries = questions.flatMap((question) => {
    if (!Object.hasOwn(from, question.id)) return []
    const answer = readAnswer(question, (from as Record<string, unknown>)[question.id])
    return answer === undefined ? [] : [[question.id, answer] as const]
  })
  return Object.fromEntries(entries) as Answers
}
