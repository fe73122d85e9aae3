import { assess, questionById, type Answers } from '../../rules/index.ts'
import { applying } from '../../summary/index.ts'
import {
  codingOf,
  type Answer,
  type FhirWords,
  type Item,
  type Questionnaire,
  type QuestionnaireResponse,
  type ResponseItem,
} from './resource.ts'

const answersTo = (id: string, answer: unknown, words: FhirWords): readonly Answer[] =>
  typeof answer === 'number'
    ? [{ valueInteger: answer }]
    : [answer].flat().map((option) => ({ valueCoding: codingOf(id, String(option), words) }))

/** What was answered in these items. An item without an answer in it is left out. */
const filled = (items: readonly Item[], answers: Answers, words: FhirWords): readonly ResponseItem[] =>
  items.flatMap(({ linkId, type, text, item = [] }): readonly ResponseItem[] => {
    if (type === 'group') {
      const inner = filled(item, answers, words)
      return inner.length > 0 ? [{ linkId, item: inner }] : []
    }
    const answer = questionById(linkId) && (answers as Readonly<Record<string, unknown>>)[linkId]
    if (answer === undefined) return []
    return [{ linkId, ...(text !== undefined && { text }), answer: answersTo(linkId, answer, words) }]
  })

/** A person's answers as a response to the questionnaire, in its nesting. Times are milliseconds since 1970. */
export const toQuestionnaireResponse = (
  questionnaire: Questionnaire,
  answers: Answers,
  words: FhirWords,
  now: number,
): QuestionnaireResponse => {
  const item = filled(questionnaire.item, applying(answers), words)
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${questionnaire.url}|${questionnaire.version}`,
    status: assess(answers).kind === 'asking' ? 'in-progress' : 'completed',
    authored: new Date(now).toISOString(),
    // The standard has no empty lists.
    ...(item.length > 0 && { item }),
  }
}
