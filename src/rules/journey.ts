import type { Sheet } from './language/verdict.ts'
import { questionsOn } from './next-question.ts'
import { pages, type Answers, type PageId, type Question } from './questionnaire.ts'
import { fillIn } from './sheet.ts'

/** One page of a person's way through the questions, with the questions that it shows to them. */
export interface JourneyPage {
  readonly id: PageId
  readonly questions: readonly Question[]
  readonly answered: boolean
}

const isAnswered = (shown: readonly Question[], sheet: Sheet): boolean =>
  shown.every((question) => sheet.has(question.id))

/** The pages that apply to this person, in order; each says whether all that it shows is answered. */
export const journey = (answers: Answers): readonly JourneyPage[] => {
  const sheet = fillIn(answers)
  return pages.flatMap((page) => {
    const shown = questionsOn(page, sheet)
    return shown.length === 0 ? [] : [{ id: page.id, questions: shown, answered: isAnswered(shown, sheet) }]
  })
}
