/** Which questions lie behind a condition: read by it, by a fact or a clue in it, or by a gate before it. */
import { readsOf, type Condition } from '../../src/rules/language/condition.ts'
import type { RuleSet } from '../../src/rules/rule-set.ts'
import { questionsOf } from './space.ts'

/** For a rule set: the questions behind each condition. */
export const questionsBehind = (rules: RuleSet): ((condition: Condition) => readonly string[]) => {
  const questions = questionsOf(rules)
  const parts = new Map<string, readonly Condition[]>([
    ['points', rules.clues.map(({ when }) => when)],
    ...rules.facts.map(({ id, cases }) => [id, cases.map(([, condition]) => condition)] as const),
    ...questions.map(({ id, askIf }) => [id, askIf ? [askIf] : []] as const),
  ])
  const gather = (condition: Condition, seen: Set<string>): Set<string> => {
    for (const id of readsOf(condition)) {
      if (seen.has(id)) continue
      seen.add(id)
      for (const part of parts.get(id) ?? []) gather(part, seen)
    }
    return seen
  }
  const before = new Map<Condition, readonly string[]>()
  return (condition) => {
    const found = before.get(condition)
    if (found) return found
    const seen = gather(condition, new Set())
    const behind = questions.map(({ id }) => id).filter((id) => seen.has(id))
    before.set(condition, behind)
    return behind
  }
}
