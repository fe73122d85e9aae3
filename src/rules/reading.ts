import { readsOf, type Condition } from './language/condition.ts'
import type { RedFlag } from './language/row.ts'
import { judging, type Judge } from './language/verdict.ts'
import { questionsOf, ruleSet, type RuleSet } from './rule-set.ts'
import { points } from './tables/clues.ts'
import type { Question, QuestionId } from './questionnaire.ts'

/** A question as it is read. Questions that share an id share a slot. */
export interface Asked {
  readonly question: Question
  readonly id: string
  readonly slot: number
  readonly gate: Judge | undefined
}

/** A fact as it is read. */
export interface ReadFact {
  readonly id: string
  readonly cases: readonly { readonly value: string; readonly judge: Judge }[]
  readonly otherwise: string
}

/** A condition, and all that can change it. */
interface Behind {
  readonly judge: Judge
  readonly behind: ReadonlySet<string>
}

/** Rows, and for the slot of every question the places of those that it can change. */
export interface RowsBehind<R> {
  readonly rows: readonly R[]
  readonly bySlot: readonly (readonly number[])[]
}

/** A rule set, made ready to be read many times: its conditions as functions, and what lies behind its rows. */
export interface Reading {
  readonly questions: readonly Asked[]
  readonly slots: ReadonlyMap<string, number>
  /** The questions about a person's past. */
  readonly history: readonly string[]
  readonly facts: readonly ReadFact[]
  readonly flags: RowsBehind<Behind & { readonly row: RedFlag }>
  readonly planRows: RowsBehind<Behind>
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

const bySlot = <R extends Behind>(rows: readonly R[], slots: Reading['slots']): RowsBehind<R> => ({
  rows,
  bySlot: [...slots.keys()].map((id) => rows.flatMap(({ behind }, at) => (behind.has(id) ? [at] : []))),
})

const read = (rules: RuleSet): Reading => {
  const questions = questionsOf(rules)
  const slots = new Map([...new Set(questions.map(({ id }) => id))].map((id, slot) => [id as string, slot]))
  const parts = partsOf(rules)
  const behindOf = (condition: Condition): Behind => ({
    judge: judging(condition),
    behind: questionsBehind(condition, parts),
  })
  const ofPlan = [
    ...rules.remedies.flatMap(({ helps, needs, firstChoice }) => [helps, needs, firstChoice]),
    ...[...rules.cautions, ...rules.advice].map(({ when }) => when),
  ]
  return {
    questions: questions.map((question) => ({
      question,
      id: question.id,
      slot: slots.get(question.id) ?? 0,
      gate: question.askIf && judging(question.askIf),
    })),
    slots,
    history: questions.filter(({ history }) => history).map(({ id }) => id),
    facts: rules.facts.map(({ id, cases, otherwise }) => ({
      id,
      cases: cases.map(([value, condition]) => ({ value, judge: judging(condition) })),
      otherwise,
    })),
    flags: bySlot(
      rules.redFlags.map((row) => ({ row, ...behindOf(row.when) })),
      slots,
    ),
    planRows: bySlot(ofPlan.map(behindOf), slots),
  }
}

const readings = new WeakMap<RuleSet, Reading>()

/** The reading of a rule set, worked out once. */
export const readingOf = (rules: RuleSet): Reading => {
  const known = readings.get(rules)
  if (known) return known
  const reading = read(rules)
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
