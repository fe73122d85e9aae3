/** A rule set and its policy, made ready for proofs: its variables, its diagram and its worlds. */
import type { Answers } from '../../src/rules/index.ts'
import type { Question } from '../../src/rules/language/question.ts'
import { ruleSet, type RuleSet } from '../../src/rules/rule-set.ts'
import { ALWAYS, createDiagram, type Diagram, type Node } from './bdd.ts'
import { offersOf, type Offers } from './offers.ts'
import { policy as ourPolicy, type Policy } from './policy.ts'
import { spaceOf, type Bit, type Space } from './space.ts'
import { worldOf, type World } from './world.ts'

export interface Model {
  readonly rules: RuleSet
  readonly policy: Policy
  readonly space: Space
  readonly diagram: Diagram
  /** How far each variable makes a counterexample less plain. */
  readonly costs: readonly number[]
  /** Everyone who has answered every question that applies to them, and no other. */
  readonly complete: World
  readonly offers: Offers
  /** Where the answers are a complete sheet. */
  readonly sheets: Node
  /** Everyone who has answered anything or nothing, but no question that does not apply to them. */
  readonly partial: World
  /** A world of people with any answers in mind; what does not apply is set aside. For small parts: it grows large. */
  mind(given?: (bit: Bit) => Node, complete?: boolean): World
  /** Where each question has one answer, or none. With `answered`, where each has one. */
  minds(questions: readonly string[], answered: boolean): Node
  /** The plainest complete sheet for which this holds, or nothing. */
  find(breach: Node): Answers | undefined
  /** Whether a search may end at this breach: never, unless one is all that is wanted. */
  enough(at: string): boolean
  /** How many complete sheets this holds for. */
  count(where: Node): bigint
}

/** Where the variables of a question are one of its answers. */
const isAnswer = (question: Question, space: Space, { and, or, not, variable }: Diagram): Node => {
  const bits = space.of(question.id)
  const isTick = ({ option }: Bit) =>
    question.kind === 'several' && option !== 'none' && option !== 'not-sure'
  const ticked = or(...bits.filter(isTick).map(({ at }) => variable(at)))
  const single = bits.filter((bit) => !isTick(bit)).map(({ at }) => variable(at))
  const alone = single.map((one) =>
    and(one, not(ticked), ...single.map((other) => (other === one ? ALWAYS : not(other)))),
  )
  return or(and(ticked, ...single.map(not)), ...alone)
}

/** Plain answers make the plainest counterexample. */
const plain = ['none', 'no', 'neither', 'no-worse', 'accident', 'us', '20', 'within-hours', 'lifting', 'left']
const costOf = ({ option }: Bit): number => (plain.includes(option) ? 0 : option === 'not-sure' ? 3 : 2)

export const modelOf = (
  rules: RuleSet = ruleSet,
  policy: Policy = ourPolicy,
  enough: (at: string) => boolean = () => false,
): Model => {
  const space = spaceOf(rules)
  const diagram = createDiagram()
  const { and, or, not, ite, variable } = diagram
  const given = ({ at }: Bit) => variable(at)
  const answers = new Map(
    space.questions.map((question) => [question.id, isAnswer(question, space, diagram)]),
  )
  const empty = (id: string) => not(or(...space.of(id).map(given)))
  const answerTo = (id: string) => answers.get(id) ?? ALWAYS
  const complete = worldOf(rules, space, diagram, { given, complete: true, asAsked: true, policy })
  const sheets = and(...space.questions.map(({ id }) => ite(complete.leftOut(id), empty(id), answerTo(id))))
  const costs = Array.from({ length: space.width }, () => 0)
  for (const bit of space.bits) costs[bit.at] = costOf(bit)
  const weights = Array.from({ length: space.width }, () => 0n)
  for (const { at, worth } of space.bits) weights[at] = BigInt(worth)
  let offers: Offers | undefined
  return {
    rules,
    policy,
    space,
    diagram,
    costs,
    complete,
    sheets,
    get offers() {
      offers ??= offersOf(rules, complete, policy)
      return offers
    },
    partial: worldOf(rules, space, diagram, { given, complete: false, asAsked: true, policy }),
    mind: (other = given, whole = false) =>
      worldOf(rules, space, diagram, { given: other, complete: whole, asAsked: false, policy }),
    minds: (ids, answered) =>
      and(...ids.map((id) => (answered ? answerTo(id) : or(empty(id), answerTo(id))))),
    find: (breach) => {
      const chosen = breach === 0 ? undefined : diagram.cheapest(and(breach, sheets), costs)
      return chosen && space.read(chosen)
    },
    enough,
    count: (where) => diagram.count(and(where, sheets), weights),
  }
}
