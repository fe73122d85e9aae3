/** A program that shows questionnaires of FHIR R4, as the standard describes one. It knows nothing of our rules. */
import type {
  Answer,
  EnableWhen,
  Item,
  Questionnaire,
  QuestionnaireResponse,
  ResponseItem,
} from '../../src/transfer/fhir/resource.ts'

export type Given = ReadonlyMap<string, readonly Answer[]>

const holds = (when: EnableWhen, given: Given): boolean =>
  (given.get(when.question) ?? []).some((answer) => {
    if ('valueInteger' in answer) {
      if (when.operator === '=') return false
      return when.operator === '<'
        ? answer.valueInteger < when.answerInteger
        : answer.valueInteger >= when.answerInteger
    }
    if (when.operator !== '=') return false
    const { system, code } = answer.valueCoding
    return system === when.answerCoding.system && code === when.answerCoding.code
  })

/** "If there is more than one, enableBehavior says whether all or any must hold." */
const isEnabled = ({ enableWhen = [], enableBehavior }: Item, given: Given): boolean =>
  enableWhen.length === 0 ||
  (enableBehavior === 'any'
    ? enableWhen.some((when) => holds(when, given))
    : enableWhen.every((when) => holds(when, given)))

/** The questions that are shown, in order. An answer to a question that is not shown counts as none. */
export const shownBy = ({ item }: Pick<Questionnaire, 'item'>, given: Given): readonly string[] => {
  const counted = new Map<string, readonly Answer[]>()
  const shown: string[] = []
  const walk = (items: readonly Item[]) => {
    for (const one of items) {
      if (!isEnabled(one, counted)) continue
      const answer = given.get(one.linkId)
      if (answer) counted.set(one.linkId, answer)
      if (one.type === 'choice' || one.type === 'integer') shown.push(one.linkId)
      walk(one.item ?? [])
    }
  }
  walk(item)
  return shown
}

/** Every item, with those inside it. */
export const itemsIn = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...itemsIn(item.item ?? [])])

/** The answers of a response, whatever groups they stand in. */
export const givenIn = ({ item = [] }: Pick<QuestionnaireResponse, 'item'>): Given => {
  const all = (items: readonly ResponseItem[]): readonly ResponseItem[] =>
    items.flatMap((one) => [one, ...all(one.item ?? [])])
  return new Map(all(item).flatMap(({ linkId, answer }) => (answer ? [[linkId, answer] as const] : [])))
}
