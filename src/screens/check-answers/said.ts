import { checkAnswersWords } from '../../content/en/index.ts'
import { labelOf } from '../../content/spoken.ts'
import type { Answers, Question } from '../../rules/index.ts'

/** An answer as the person gave it, for the summary. */
export const said = (question: Question, answers: Answers): string => {
  const answer = answers[question.id]
  if (answer === undefined) return ''
  if (typeof answer === 'number') {
    return question.id === 'severity' ? checkAnswersWords.outOfTen(answer) : checkAnswersWords.years(answer)
  }
  return (typeof answer === 'string' ? [answer] : answer)
    .map((option) => labelOf(question.id, option))
    .join('; ')
}
