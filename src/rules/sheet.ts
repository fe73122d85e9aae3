import type { Fact } from './language/row.ts'
import { DOES_NOT_APPLY, judge, type Entry, type Sheet } from './language/verdict.ts'
import type { Answers } from './questionnaire.ts'
import { questionsOf, ruleSet, type RuleSet } from './rule-set.ts'
import { points } from './tables/clues.ts'

/** The value of a fact where it is certain, "not-sure" where the person is, nothing while it is open. */
const valueOf = (fact: Fact, sheet: Sheet): string | undefined => {
  const possible = new Set<string>()
  let open = false
  const settle = () => (possible.size === 1 ? [...possible][0] : open ? undefined : 'not-sure')
  for (const [value, condition] of fact.cases) {
    const { least, most } = judge(condition, sheet)
    if (most === 'no') continue
    possible.add(value)
    if (least === 'yes') return settle()
    open ||= least !== most
  }
  possible.add(fact.otherwise)
  return settle()
}

/** The points of all clues: those that are certain, and those that may still come. */
const countPoints = (sheet: Sheet, { clues }: RuleSet): { low: number; high: number } => {
  const total = { low: 0, high: 0 }
  for (const { when, points: worth, ifUnsure } of clues) {
    const { least, most } = judge(when, sheet)
    const counts = (truth: typeof least) => truth === 'yes' || (truth === 'unsure' && ifUnsure === 'counts')
    if (counts(least)) total.low += worth
    if (counts(most) || least !== most) total.high += worth
  }
  return total
}

/**
 * Writes down all that is known: the answers that count, the questions that do not apply, the facts
 * and the points. An answer to a question that no longer applies is left aside, not used.
 */
export const fillIn = (answers: Answers, rules: RuleSet = ruleSet): Sheet => {
  const sheet = new Map<string, Entry>()
  for (const { id, askIf } of questionsOf(rules)) {
    if (askIf && judge(askIf, sheet).most === 'no') {
      sheet.set(id, DOES_NOT_APPLY)
      continue
    }
    const answer = answers[id]
    if (answer !== undefined) sheet.set(id, answer)
  }
  for (const fact of rules.facts) {
    const value = valueOf(fact, sheet)
    if (value !== undefined) sheet.set(fact.id, value)
  }
  sheet.set(points.id, countPoints(sheet, rules))
  return sheet
}
