/**
 * The red flags as rules of json-rules-engine. It has no word for "unsure", so a row that can be left unsure
 * becomes two rules: one for "yes" and one for "at least unsure". What is worked out from several answers,
 * the facts and the points, it is given free of charge.
 */
import { questionById, redFlags, ruleSet, type Answers, type Condition } from '../../src/rules/index.ts'
import { readsOf } from '../../src/rules/language/condition.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { asHeardByTriage } from '../../src/rules/triage.ts'

/** As much of json-rules-engine as is used here. It is no package of the app, so its own types are not at hand. */
export interface Engine {
  addOperator(name: string, holds: (answer: unknown, options: readonly string[]) => boolean): void
  addRule(rule: object): void
  run(facts: object): Promise<{ readonly events: readonly { readonly params?: Record<string, unknown> }[] }>
}

export type EngineClass = new (rules: readonly object[], options: object) => Engine

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })

const translated = (condition: Condition, unsureToo: boolean): object => {
  if ('all' in condition) return { all: condition.all.map((part) => translated(part, unsureToo)) }
  if ('any' in condition) return { any: condition.any.map((part) => translated(part, unsureToo)) }
  if ('always' in condition) return { all: [] }
  const { question } = condition
  if ('under' in condition) return leaf(question, 'lessThan', condition.under)
  if ('atLeast' in condition) return leaf(question, 'greaterThanInclusive', condition.atLeast)
  const unsure = leaf(question, 'equal', 'not-sure')
  if ('unsure' in condition) return unsure
  const holds =
    'is' in condition
      ? leaf(question, 'in', condition.is)
      : leaf(question, 'includesOneOf', condition.includes)
  return unsureToo ? { any: [holds, unsure] } : holds
}

/** Numbers are never left unsure, nor does being unsure of one's history count. */
const canBeUnsure = (condition: Condition): boolean =>
  readsOf(condition).some((id) => {
    const question = questionById(id)
    return question === undefined ? id !== 'points' : question.kind !== 'amount' && question.history !== true
  })

/** An engine with the rules of all red flags. */
export const makeEngine = (EngineOf: EngineClass): Engine => {
  const engine = new EngineOf([], { allowUndefinedFacts: true })
  engine.addOperator(
    'includesOneOf',
    (answer, options) => Array.isArray(answer) && options.some((option) => answer.includes(option)),
  )
  for (const { id, when, urgency, ifUnsure } of redFlags) {
    const twice = urgency !== ifUnsure && canBeUnsure(when)
    for (const unsureToo of twice ? [false, true] : [canBeUnsure(when)]) {
      const conditions = translated(when, unsureToo)
      engine.addRule({
        conditions: 'all' in conditions || 'any' in conditions ? conditions : { all: [conditions] },
        event: { type: id, params: { level: unsureToo ? ifUnsure : urgency } },
      })
    }
  }
  return engine
}

/** The person as facts for the engine. What does not apply to them is simply not there. */
export const factsOf = (answers: Answers): Record<string, unknown> => {
  const facts: Record<string, unknown> = {}
  for (const [id, entry] of asHeardByTriage(fillIn(answers), ruleSet)) {
    if (typeof entry === 'symbol') continue
    facts[id] = typeof entry === 'object' && 'low' in entry ? entry.low : entry
  }
  return facts
}

const ranks: Record<string, number> = { none: 0, 'within-days': 1, today: 2, now: 3 }

/** The urgency that the engine comes to. */
export const urgencyByEngine = async (engine: Engine, facts: object): Promise<string> => {
  const { events } = await engine.run(facts)
  return events.reduce((top, { params }) => {
    const level = String(params?.['level'])
    return (ranks[level] ?? 0) > (ranks[top] ?? 0) ? level : top
  }, 'none')
}
