import type { Question, RuleSet } from '../../rules/index.ts'
import { gatesOf, takesUnsureIn, type TakesUnsure } from './gates.ts'
import {
  canonical,
  codingOf,
  type Extension,
  type FhirWords,
  type Item,
  type Questionnaire,
} from './resource.ts'

const structure = 'http://hl7.org/fhir/StructureDefinition'

/** How an item looks, where the program that shows it knows the word. */
const lookedAs = (code: 'check-box' | 'radio-button' | 'help'): Extension => ({
  url: `${structure}/questionnaire-itemControl`,
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
})

const oneBelowAnother: Extension = {
  url: `${structure}/questionnaire-choiceOrientation`,
  valueCode: 'vertical',
}

const aloneIs: Extension = { url: `${structure}/questionnaire-optionExclusive`, valueBoolean: true }

/** "None of these" and "Not sure" stand alone. */
const optionsOf = (question: Exclude<Question, { kind: 'amount' }>, words: FhirWords): Partial<Item> => {
  const isSeveral = question.kind === 'several'
  const alone = [...(isSeveral ? ['none'] : []), ...(question.unsure ? ['not-sure'] : [])]
  const option = (id: string) => ({ valueCoding: codingOf(question.id, id, words) })
  return {
    type: 'choice',
    repeats: isSeveral,
    extension: [lookedAs(isSeveral ? 'check-box' : 'radio-button'), oneBelowAnother],
    answerOption: [
      ...question.options.map(option),
      ...alone.map((id) => (isSeveral ? { extension: [aloneIs], ...option(id) } : option(id))),
    ],
  }
}

const rangeOf = ([low, high]: readonly [number, number]): Partial<Item> => ({
  type: 'integer',
  extension: [
    { url: `${structure}/minValue`, valueInteger: low },
    { url: `${structure}/maxValue`, valueInteger: high },
  ],
})

/** A question, in as many groups as its gate needs. A group is named by its question and its depth. */
const itemOf = (question: Question, words: FhirWords, takesUnsure: TakesUnsure): Item => {
  const gates = gatesOf(question.askIf, takesUnsure)
  const hint = words.hint(question.id)
  const asked: Item = {
    linkId: question.id,
    text: words.ask(question.id),
    ...gates.at(-1),
    type: 'choice',
    ...(question.kind === 'amount' ? rangeOf(question.range) : optionsOf(question, words)),
    ...(hint !== undefined && {
      item: [{ linkId: `${question.id}/hint`, type: 'display', text: hint, extension: [lookedAs('help')] }],
    }),
  }
  return gates.slice(0, -1).reduceRight<Item>(
    (inner, gate, depth) => ({
      linkId: `${question.id}/if-${depth + 1}`,
      type: 'group',
      ...gate,
      item: [inner],
    }),
    asked,
  )
}

/**
 * The questions as a Questionnaire of FHIR R4, each under the same conditions as in the app. It asks all
 * that may apply to a person; the app stops sooner, once nothing more can change its result.
 */
export const toQuestionnaire = (rules: RuleSet, words: FhirWords): Questionnaire => ({
  resourceType: 'Questionnaire',
  url: canonical,
  version: rules.version,
  name: 'Unknot',
  title: words.title,
  // No clinician has signed it off.
  status: 'draft',
  experimental: true,
  subjectType: ['Patient'],
  date: rules.version,
  item: rules.pages
    .flatMap((page) => page.questions)
    .map((question) => itemOf(question, words, takesUnsureIn(rules))),
})
