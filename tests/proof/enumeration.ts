/** All answers to a few questions, one after another: no translation, no chance. */
import type { Answers } from '../../src/rules/index.ts'
import type { Question } from '../../src/rules/language/question.ts'
import { DOES_NOT_APPLY, judge, type Sheet } from '../../src/rules/language/verdict.ts'
import type { Space } from './space.ts'

type Answer = string | number | readonly string[]

/** Every answer to a question; of an amount, the two ends of each stretch that no row tells apart. */
export const answersTo = (question: Question, space: Space): readonly Answer[] => {
  if (question.kind === 'amount') {
    const lowest = space.of(question.id).map(({ option }) => Number(option))
    return lowest.flatMap((low, at) => [...new Set([low, (lowest[at + 1] ?? question.range[1] + 1) - 1])])
  }
  const unsure = question.unsure ? ['not-sure'] : []
  if (question.kind === 'choice') return [...question.options, ...unsure]
  const sets = question.options.reduce<(readonly string[])[]>(
    (some, tick) => [...some, ...some.map((ticks) => [...ticks, tick])],
    [[]],
  )
  return ['none', ...unsure, ...sets.slice(1)]
}

/** How many sheets there are at the most: every answer to each of the questions, and none. */
export const upTo = (questions: readonly Question[], space: Space): number =>
  questions.reduce((product, question) => product * (answersTo(question, space).length + 1), 1)

/**
 * Every sheet of these questions, in the order of asking. A question that does not apply is left out; `halfWay`
 * leaves out any. A gate that reads other questions than these is open.
 */
export function* sheetsOf(
  questions: readonly Question[],
  space: Space,
  halfWay: boolean,
  known: Sheet = new Map(),
): Generator<Answers> {
  const [question, ...later] = questions
  if (!question) {
    yield Object.fromEntries([...known].filter(([, entry]) => entry !== DOES_NOT_APPLY)) as Answers
    return
  }
  const applies = !question.askIf || judge(question.askIf, known).most !== 'no'
  if (!applies) yield* sheetsOf(later, space, halfWay, new Map([...known, [question.id, DOES_NOT_APPLY]]))
  if (applies && halfWay) yield* sheetsOf(later, space, halfWay, known)
  if (!applies) return
  for (const answer of answersTo(question, space)) {
    yield* sheetsOf(later, space, halfWay, new Map([...known, [question.id, answer]]))
  }
}
