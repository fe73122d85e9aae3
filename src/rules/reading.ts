import { readsOf, type Condition } from './language/condition.ts'
import type { RedFlag } from './language/row.ts'
import { ruleSet, type RuleSet } from './rule-set.ts'
import { points } from './tables/clues.ts'
import type { QuestionId } from './questionnaire.ts'

/** What lies behind the rows of a rule set: which questions can change which of them. */
export interface Reading {
  readonly flags: readonly { readonly row: RedFlag; readonly behind: ReadonlySet<string> }[]
  readonly planRows: readonly { readonly when: Condition; readonly behind: ReadonlySet<string> }[]
}

type Parts = ReadonlyMap<string, readonly Condition[]>

/** The conditions that decide about an id: the gate of a question, the cases of a fact, the clues of the points. */
const partsOf = ({ pages, facts, clues }: RuleSet): Parts =>
  new Map([
    ...pages.flatMap((page) => page.questions).map(({ id, askIf }) => [id, askIf ? [askIf] : []] as const),
    ...facts.map((fact) => [fact.id, fact.cases.map(([, condition]) => condition)] as const),
    [points.id, clues.map(({ when }) => when)] as const,
  ])

/** Every question that can change a condition: read by it, by a fact in it, or by a gate before it. */
const questionsBehind = (condition: Condition, parts: Parts, seen = new Set<string>()): Set<string> => {
  for (const id of readsOf(condition)) {
    if (seen.has(id)) continue
    seen.add(id)
    for (const part of parts.get(id) ?? []) questionsBehind(part, parts, seen)
  }
  return seen
}

const readings = new WeakMap<RuleSet, Reading>()

/** The reading of a rule set, worked out once. */
export const readingOf = (rules: RuleSet): Reading => {
  const known = readings.get(rules)
  if (known) return known
  const parts = partsOf(rules)
  const reading = {
    flags: rules.redFlags.map((row) => ({ row, behind: questionsBehind(row.when, parts) })),
    planRows: [
      ...rules.remedies.flatMap(({ helps, needs, firstChoice }) => [helps, needs, firstChoice]),
      ...[...rules.cautions, ...rules.advice].map(({ when }) => when),
    ].map((when) => ({ when, behind: questionsBehind(when, parts) })),
  }
  readings.set(rules, reading)
  return reading
}

/** The questions that a condition reads, in their order, for the rules page and for proofs. */
export const questionsReadBy = (condition: Condition, rules: RuleSet = ruleSet): readonly QuestionId[] => {
  const behind = questionsBehind(condition, partsOf(rules))
  return rules.pages
    .flatMap((page) => page.questions)
    .filter(({ id }) => behind.has(id))
    .map(({ id }) => id)
}
