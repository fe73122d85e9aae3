import {
  evidenceFor,
  redFlags,
  type Answers,
  type Condition,
  type Evidence,
  type FlagId,
  type PageId,
} from '../rules/index.ts'
import { alarms, pageWords, questionWords, rulesWords } from './en/index.ts'
import type { AnyWords, PageWords } from './words.ts'

/** The words of a question by its id. Nothing where there is no such question. */
export const wordsOf = (question: string): AnyWords | undefined =>
  (questionWords as Readonly<Record<string, AnyWords>>)[question]

/** The heading of a page that asks in parts. Nothing where the question is its own heading. */
export const pageWordsOf = (page: PageId): PageWords[PageId] => (pageWords as PageWords)[page]

/** What the card of an option says. */
export const labelOf = (question: string, option: string): string => {
  const words = wordsOf(question)
  if (option === 'not-sure') return words?.unsure ?? option
  if (option === 'none') return words?.none ?? option
  const found = words?.options[option]
  return typeof found === 'string' ? found : (found?.label ?? option)
}

/** One answer, in the person's words, as it stands in a list after "You told us". */
const inTheirWords = ({ question, answer }: Evidence): string => {
  if (question === 'age') return alarms.age(Number(answer))
  if (question === 'severity') return alarms.pain(Number(answer))
  if (answer === 'not-sure') return alarms.notSureAbout(wordsOf(question)?.short ?? question)
  return labelOf(question, String(answer))
}

/** An answer with the name of its question, for lists that mix questions. */
export const inOneLine = ({ question, answer }: Evidence): string =>
  question === 'age' || question === 'severity'
    ? inTheirWords({ question, answer })
    : `${wordsOf(question)?.short ?? question}: ${labelOf(question, String(answer))}`

const whenOf = new Map(redFlags.map(({ id, when }) => [id, when]))

/** The answers behind these flags. The region is a setting, nothing that a person told us. */
const evidenceOf = (flags: readonly FlagId[], answers: Answers): readonly Evidence[] =>
  flags
    .flatMap((id) => evidenceFor(whenOf.get(id) ?? { always: true }, answers))
    .filter(({ question }) => question !== 'region')

/** The person's own answers behind these flags, in their words, each once. */
export const whatTheyTold = (flags: readonly FlagId[], answers: Answers): readonly string[] => [
  ...new Set(evidenceOf(flags, answers).map(inTheirWords)),
]

/** The questions behind these flags, so that a mistaken tick can be taken back. */
export const questionsBehindFlags = (flags: readonly FlagId[], answers: Answers): readonly string[] => [
  ...new Set(evidenceOf(flags, answers).map(({ question }) => question)),
]

interface AnyFact {
  readonly name: string
  readonly values: Readonly<Record<string, string>>
}

const factWords = (id: string): AnyFact | undefined =>
  (rulesWords.facts as Readonly<Record<string, AnyFact>>)[id]

const listed = (parts: readonly string[]): string => parts.join(`, ${rulesWords.or} `)

/** A condition in the words of the questions, as one plain sentence part. */
export const inWords = (condition: Condition): string => {
  if ('always' in condition) return rulesWords.always
  if ('all' in condition) return condition.all.map(inWords).join(`; ${rulesWords.and} `)
  if ('any' in condition) return condition.any.map(inWords).join(`; ${rulesWords.or} `)
  const { question } = condition
  const fact = factWords(question)
  const name = fact?.name ?? wordsOf(question)?.short ?? question
  if ('under' in condition) return rulesWords.under(name, condition.under)
  if ('atLeast' in condition) return rulesWords.atLeast(name, condition.atLeast)
  if ('unsure' in condition) return `${name}: ${labelOf(question, 'not-sure')}`
  const options = 'is' in condition ? condition.is : condition.includes
  return `${name}: ${listed(options.map((option) => fact?.values[option] ?? labelOf(question, option)))}`
}
