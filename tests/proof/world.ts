/**
 * What is known of a person, and how urgent it is, as functions of the answers: `sheet.ts` and `triage.ts`
 * said a second time. It never calls them, so that the two can disagree.
 */
import type { Condition } from '../../src/rules/language/condition.ts'
import type { Fact, RedFlag, Urgency } from '../../src/rules/language/row.ts'
import type { RuleSet } from '../../src/rules/rule-set.ts'
import { ALWAYS, NEVER, type Diagram, type Node } from './bdd.ts'
import { isOpen, judgeOver, type Judged, type Known, type LookUp, type Sum } from './judged.ts'
import type { Policy } from './policy.ts'
import type { Bit, Space } from './space.ts'

/** How a world looks at the variables. */
export interface View {
  /** Where this answer is given. */
  readonly given: (bit: Bit) => Node
  /** Every question that applies is answered: nothing is open. */
  readonly complete: boolean
  /** What does not apply is not answered, so nothing needs to be set aside. */
  readonly asAsked: boolean
  readonly policy: Pick<Policy, 'decides' | 'historyDoubtIsNone' | 'setsAsideTooSoon'>
}

export const levels = ['within-days', 'today', 'now'] as const
/** Where something is at least as urgent as this. */
export type AtLeast = Readonly<Record<Urgency, Node>>

export interface World {
  readonly diagram: Diagram
  /** As cautions, remedies and advice hear it. */
  judge(condition: Condition): Judged
  /** As red flags hear it. */
  hear(condition: Condition): Judged
  /** Where a question is certain to be asked of this person, if need be. */
  asked(question: string): Node
  /** Where it is known that a question does not apply. */
  leftOut(question: string): Node
  /** Where a question may apply and is not answered. */
  missing(question: string): Node
  /** The urgency that a row has already, and the one that it may still reach. */
  now(row: RedFlag): AtLeast
  later(row: RedFlag): AtLeast
  /** The most urgent of all rows. */
  readonly urgency: AtLeast
}

const factOf = (fact: Fact, judge: (condition: Condition) => Judged, diagram: Diagram): Known => {
  const { and, or, not } = diagram
  const possible = new Map<string, Node>()
  let going = ALWAYS
  let open = NEVER
  const allow = (value: string, where: Node) => possible.set(value, or(possible.get(value) ?? NEVER, where))
  for (const [value, condition] of fact.cases) {
    const judged = judge(condition)
    allow(value, and(going, judged.mayUnsure))
    open = or(open, and(going, isOpen(judged, diagram)))
    going = and(going, not(judged.yes))
  }
  allow(fact.otherwise, going)
  const only = new Map(
    [...possible].map(([value, where]) => {
      const others = [...possible].filter(([other]) => other !== value).map(([, one]) => one)
      return [value, and(where, not(or(...others)))] as const
    }),
  )
  const several = not(or(...only.values()))
  return { options: only, unsure: and(several, not(open)), open: and(several, open) }
}

/** Where weighed functions add up to a limit. The parts are counted in unary, up to the highest limit that is read. */
export const sumOf = (
  parts: readonly (readonly [where: Node, worth: number])[],
  most: number,
  diagram: Diagram,
) => {
  const start: readonly Node[] = [ALWAYS, ...Array.from({ length: most }, () => NEVER)]
  return parts.reduce(
    (sum, [where, worth]) =>
      sum.map((has, at) => diagram.or(has, diagram.and(where, sum[Math.max(0, at - worth)] ?? NEVER))),
    start,
  )
}

const mostPointsRead = 8

const pointsOf = ({ clues }: RuleSet, judge: (condition: Condition) => Judged, diagram: Diagram): Sum => {
  const parts = clues.map(({ when, points, ifUnsure }) => {
    const judged = judge(when)
    const counts = ifUnsure === 'counts'
    const high = diagram.or(counts ? judged.mayUnsure : judged.mayYes, isOpen(judged, diagram))
    return { low: [counts ? judged.unsure : judged.yes, points] as const, high: [high, points] as const }
  })
  const low = sumOf(
    parts.map((part) => part.low),
    mostPointsRead,
    diagram,
  )
  const high = sumOf(
    parts.map((part) => part.high),
    mostPointsRead,
    diagram,
  )
  const at = (sum: readonly Node[], limit: number): Node => {
    const found = sum[Math.max(0, limit)]
    if (found === undefined) throw new Error(`No more than ${mostPointsRead} points are counted`)
    return found
  }
  return { has: (limit) => at(low, limit), mayHave: (limit) => at(high, limit) }
}

/** A world: a rule set, looked at through a view of its variables. Worked out as it is asked for. */
export const worldOf = (rules: RuleSet, space: Space, diagram: Diagram, view: View): World => {
  const { and, or, not, ite } = diagram
  const questions = new Map(space.questions.map((question) => [question.id, question]))
  const facts = new Map(rules.facts.map((fact) => [fact.id, fact]))
  const known = new Map<string, Known | Sum>()

  const questionOf = (id: string): Known => {
    const mayApply = view.policy.setsAsideTooSoon ? gateOf(id).unsure : gateOf(id).mayUnsure
    const bits = space
      .of(id)
      .map((bit) => [bit.option, view.asAsked ? view.given(bit) : and(view.given(bit), mayApply)] as const)
    const open = view.complete ? NEVER : and(mayApply, not(or(...bits.map(([, node]) => node))))
    const options = new Map(bits)
    const unsure = options.get('not-sure') ?? NEVER
    options.delete('not-sure')
    return { options, unsure, open }
  }
  const find = (id: string): Known | Sum => {
    if (questions.has(id)) return questionOf(id)
    if (id === 'points') return pointsOf(rules, judge, diagram)
    const fact = facts.get(id)
    if (!fact) throw new Error(`Nothing is called ${id}`)
    return factOf(fact, judge, diagram)
  }
  const lookUp: LookUp = (id) => {
    const found = known.get(id) ?? find(id)
    known.set(id, found)
    return found
  }
  const judge = judgeOver(lookUp, diagram)
  const gateOf = (id: string): Judged => judge(questions.get(id)?.askIf ?? { always: true })
  const hear = judgeOver((id) => {
    const entry = lookUp(id)
    const none = view.policy.historyDoubtIsNone && questions.get(id)?.history
    return none && 'options' in entry ? { ...entry, unsure: NEVER } : entry
  }, diagram)

  const reach = (row: RedFlag, yes: Node, unsure: Node): AtLeast => {
    const from = (level: Urgency): Node => {
      const enough = (one: Urgency) => levels.indexOf(one) >= levels.indexOf(level)
      return or(enough(row.urgency) ? yes : NEVER, enough(row.ifUnsure) ? and(unsure, not(yes)) : NEVER)
    }
    return { 'within-days': from('within-days'), today: from('today'), now: from('now') }
  }
  const rows = new Map<RedFlag, AtLeast>()
  const now = (row: RedFlag): AtLeast => {
    const judged = hear(row.when)
    const found = rows.get(row) ?? reach(row, judged.yes, judged.unsure)
    rows.set(row, found)
    return found
  }
  const worst = (level: Urgency) => or(...rules.redFlags.map((row) => now(row)[level]))
  const first = (level: Urgency) =>
    rules.redFlags.reduceRight((rest, row) => ite(now(row)['within-days'], now(row)[level], rest), NEVER)
  let urgency: AtLeast | undefined
  return {
    diagram,
    judge,
    hear,
    now,
    later: (row) => reach(row, hear(row.when).mayYes, hear(row.when).mayUnsure),
    asked: (id) => gateOf(id).unsure,
    leftOut: (id) => not(gateOf(id).mayUnsure),
    missing: (id) => {
      const entry = lookUp(id)
      return 'open' in entry ? entry.open : NEVER
    },
    get urgency() {
      const decided = view.policy.decides === 'the first' ? first : worst
      urgency ??= { 'within-days': decided('within-days'), today: decided('today'), now: decided('now') }
      return urgency
    },
  }
}
