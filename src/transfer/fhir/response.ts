import { assess, journey, questionById, type Answers } from '../../rules/index.ts'
import {
  codingOf,
  type Answer,
  type FhirWords,
  type Item,
  type Questionnaire,
  type QuestionnaireResponse,
  type ResponseItem,
} from './resource.ts'

/** The answers to questions that apply. One that hangs on an answer that is left out is left out too. */
const applying = (answers: Answers): Answers => {
  const asked = new Set<string>(journey(answers).flatMap(({ questions }) => questions.map(({ id }) => id)))
  const kept = Object.entries(answers).filter(([id, answer]) => asked.has(id) && answer !== undefined)
  const rest = Object.fromEntries(kept) as Answers
  return kept.length === Object.keys(answers).length ? rest : applying(rest)
}

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
