import type { Assessment, PageId } from '../rules/index.ts'

/** The path of a page of questions. It names the page, never an answer. */
export const askPath = (page: string): `/ask/${string}` => `/ask/${page}`

/**
 * Where a person belongs: the screen is a function of the assessment. Alarms wait for nothing; a
 * plan, or comfort, waits until the person has said that the answers are right.
 */
export const pathFor = (assessment: Assessment, confirmed: boolean): string => {
  switch (assessment.kind) {
    case 'asking':
      return askPath(assessment.next)
    case 'get-help-now':
      return '/now'
    case 'be-seen-today':
      return '/today'
    case 'be-seen-within-days':
      return confirmed ? '/within-days' : '/check'
    case 'self-care':
      return confirmed ? '/plan' : '/check'
  }
}

/** The first page of questions, for who has not begun. */
export const firstPage: PageId = 'chest'

/** The mark of a move that leads from one page of questions to the next. */
export const toNextQuestion = 'to-next-question'
