import type { Condition, RuleSet } from '../../rules/index.ts'
import { codingOf, type EnableWhen, type Gate } from './resource.ts'

type Leaf = Extract<Condition, { question: string }>

/** Conditions of which at least one must hold. */
type Clause = readonly EnableWhen[]

/** Whether a question takes "not sure". */
export type TakesUnsure = (question: string) => boolean

export const takesUnsureIn = ({ pages }: RuleSet): TakesUnsure => {
  const unsure = pages
    .flatMap((page) => page.questions)
    .flatMap((question) => (question.kind !== 'amount' && question.unsure ? [question.id as string] : []))
  return (question) => unsure.includes(question)
}

const equals = (question: string, option: string): EnableWhen => ({
  question,
  operator: '=',
  answerCoding: codingOf(question, option),
})

/** Unknown is never "no": whoever is not sure of the question is asked what hangs on it. */
const clauseOf = (leaf: Leaf, takesUnsure: TakesUnsure): Clause => {
  const { question } = leaf
  if ('unsure' in leaf) return [equals(question, 'not-sure')]
  if ('under' in leaf) return [{ question, operator: '<', answerInteger: leaf.under }]
  if ('atLeast' in leaf) return [{ question, operator: '>=', answerInteger: leaf.atLeast }]
  const options = 'is' in leaf ? leaf.is : leaf.includes
  return [...options, ...(takesUnsure(question) ? ['not-sure'] : [])].map((o) => equals(question, o))
}

/** The condition as clauses that must all hold. `any` of several clauses is every way to take one of each. */
const clausesOf = (condition: Condition, takesUnsure: TakesUnsure): readonly Clause[] => {
  if ('always' in condition) return []
  if ('question' in condition) return [clauseOf(condition, takesUnsure)]
  if ('all' in condition) return condition.all.flatMap((part) => clausesOf(part, takesUnsure))
  return condition.any
    .map((part) => clausesOf(part, takesUnsure))
    .reduce<readonly Clause[]>(
      (ways, clauses) => ways.flatMap((way) => clauses.map((clause) => [...way, ...clause])),
      [[]],
    )
}

const gateOf = (enableWhen: Clause, enableBehavior: 'all' | 'any'): Gate =>
  enableWhen.length > 1 ? { enableWhen, enableBehavior } : { enableWhen }

/**
 * The gates of an item, from the outermost group to the item itself. R4 has one flat list of conditions
 * for an item, joined by "all" or by "any"; what needs both becomes groups within groups.
 */
export const gatesOf = (askIf: Condition | undefined, takesUnsure: TakesUnsure): readonly Gate[] => {
  const clauses = askIf ? clausesOf(askIf, takesUnsure) : []
  const single = clauses.filter((clause) => clause.length === 1).flat()
  const several = clauses.filter((clause) => clause.length > 1)
  return [...(single.length > 0 ? [gateOf(single, 'all')] : []), ...several.map((c) => gateOf(c, 'any'))]
}
