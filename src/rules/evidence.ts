import { all, type Condition } from './language/condition.ts'
import { judge, type Sheet } from './language/verdict.ts'
import { questionById, type Answers } from './questionnaire.ts'
import { ruleSet } from './rule-set.ts'
import { fillIn } from './sheet.ts'
import { clues, points } from './tables/clues.ts'
import { facts } from './tables/facts.ts'
import type { RemedyId } from './tables/remedies/index.ts'

/** An answer that made something true: the question and the option, or "not-sure", or a number. */
export interface Evidence {
  readonly question: string
  readonly answer: string | number
}

const answerOf = (
  sheet: Sheet,
  question: string,
  wanted: readonly string[],
): readonly (string | number)[] => {
  const entry = sheet.get(question)
  if (typeof entry === 'string' || typeof entry === 'number') return [entry]
  return Array.isArray(entry) ? entry.filter((option: string) => wanted.includes(option)) : []
}

const gather = (condition: Condition, sheet: Sheet): readonly Evidence[] => {
  if (judge(condition, sheet).least === 'no') return []
  if ('all' in condition) return condition.all.flatMap((part) => gather(part, sheet))
  if ('any' in condition) return condition.any.flatMap((part) => gather(part, sheet))
  if ('always' in condition) return []
  const { question } = condition
  if (question === points.id) return clues.flatMap(({ when }) => gather(when, sheet))
  const fact = facts.find(({ id }) => id === question)
  if (fact) return fact.cases.flatMap(([, part]) => gather(part, sheet))
  if (!questionById(question)) return []
  const wanted = 'is' in condition ? condition.is : 'includes' in condition ? condition.includes : []
  return answerOf(sheet, question, wanted).map((answer) => ({ question, answer }))
}

/** The person's own answers that made a condition true, or unsure, each once. */
export const evidenceFor = (condition: Condition, answers: Answers): readonly Evidence[] => {
  const found = gather(condition, fillIn(answers))
  return found.filter(
    (one, at) =>
      found.findIndex((other) => other.question === one.question && other.answer === one.answer) === at,
  )
}

/** The person's own answers that chose a remedy: that it helps, comes first, and is in the house. */
export const evidenceForRemedy = (id: RemedyId, answers: Answers): readonly Evidence[] => {
  const row = ruleSet.remedies.find((remedy) => remedy.id === id)
  return row ? evidenceFor(all(row.helps, row.firstChoice, row.needs), answers) : []
}
