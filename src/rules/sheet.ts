import { findIn } from './language/table.ts'
import { DOES_NOT_APPLY, type Entry, type Sheet, type Truth } from './language/verdict.ts'
import type { Answers, QuestionId } from './questionnaire.ts'
import { readingOf, type ReadFact, type Reading } from './reading.ts'
import { ruleSet, type RuleSet } from './rule-set.ts'
import { points } from './tables/clues.ts'

/** The value of a fact where it is certain, "not-sure" where the person is, nothing while it is open. */
const valueOf = ({ cases, otherwise }: ReadFact, sheet: Sheet): string | undefined => {
  let only: string | undefined
  let isOneOfSeveral = false
  let open = false
  const allow = (value: string) => {
    isOneOfSeveral ||= only !== undefined && only !== value
    only = value
  }
  const settle = () => (!isOneOfSeveral ? only : open ? undefined : 'not-sure')
  for (const { value, judge } of cases) {
    const { least, most } = judge(sheet)
    if (most === 'no') continue
    allow(value)
    if (least === 'yes') return settle()
    open ||= least !== most
  }
  allow(otherwise)
  return settle()
}

/** The points of all clues: those that are certain, and those that may still come. */
const countPoints = (sheet: Sheet, { clues }: RuleSet): { low: number; high: number } => {
  const total = { low: 0, high: 0 }
  for (const { row, verdict } of findIn(clues, sheet, 'most')) {
    const { points: worth, ifUnsure } = row
    const { least, most } = verdict
    const counts = (truth: Truth) => truth === 'yes' || (truth === 'unsure' && ifUnsure === 'counts')
    if (counts(least)) total.low += worth
    if (counts(most) || least !== most) total.high += worth
  }
  return total
}

/** The answers by the slots of their questions. Most people are asked few of them, so the answers are gone through. */
const answersBySlot = (answers: Answers, slots: Reading['slots']): readonly (Entry | undefined)[] => {
  const given: (Entry | undefined)[] = []
  for (const id in answers) {
    const slot = slots.get(id)
    if (slot !== undefined) given[slot] = answers[id as QuestionId]
  }
  return given
}

/**
 * Writes down all that is known: the answers that count, the questions that do not apply, the facts
 * and the points. An answer to a question that no longer applies is left aside, not used.
 */
export const fillIn = (answers: Answers, rules: RuleSet = ruleSet): Sheet => {
  const { questions, slots, facts } = readingOf(rules)
  const given = answersBySlot(answers, slots)
  const sheet = new Map<string, Entry>()
  for (const { id, slot, gate } of questions) {
    if (gate && gate(sheet).most === 'no') {
      sheet.set(id, DOES_NOT_APPLY)
      continue
    }
    const answer = given[slot]
    if (answer !== undefined) sheet.set(id, answer)
  }
  for (const fact of facts) {
    const value = valueOf(fact, sheet)
    if (value !== undefined) sheet.set(fact.id, value)
  }
  sheet.set(points.id, countPoints(sheet, rules))
  return sheet
}
