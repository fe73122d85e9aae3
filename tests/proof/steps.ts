/** Two sheets that differ in one answer, for promises that say what a change can never do. */
import type { Answers } from '../../src/rules/index.ts'
import type { Question } from '../../src/rules/language/question.ts'
import { ALWAYS, NEVER, type Node } from './bdd.ts'
import type { Model } from './model.ts'
import type { World } from './world.ts'

/** One answer changed in one way. Where `keeps` is true, the other ticks of the question stay as they are. */
export interface Step {
  readonly question: string
  readonly from: string
  readonly to: string
  readonly keeps: boolean
}

/** What the same person is before and after a step, whatever else they answered, or did not yet. */
export interface Pair {
  readonly before: World
  readonly after: World
  /** Where the step can be taken. */
  readonly where: Node
}

/** From no to yes, one tick at a time, beside any others; and from none to not sure. */
export const ticking = ({ id, kind, ...question }: Question): readonly Step[] => {
  if (kind !== 'several' || !('options' in question)) return []
  const ticks = question.options.map((to) => ({ question: id, from: 'any but', to, keeps: true }))
  return question.unsure ? [...ticks, { question: id, from: 'none', to: 'not-sure', keeps: false }] : ticks
}

/** From one answer to each of the others. */
export const changing = (question: string, from: readonly string[], to: readonly string[]): readonly Step[] =>
  from.flatMap((a) => to.filter((b) => b !== a).map((b) => ({ question, from: a, to: b, keeps: false })))

const here = (holds: boolean): Node => (holds ? ALWAYS : NEVER)
const single = (option: string): boolean => option === 'none' || option === 'not-sure'

/** The two worlds of a step. */
export const pairOf = (model: Model, { question, from, to, keeps }: Step, whole = false): Pair => {
  const { variable, and, or, not } = model.diagram
  const of = (option: string) => {
    const bit = model.space.of(question).find((one) => one.option === option)
    return bit ? variable(bit.at) : NEVER
  }
  const world = (option: string) =>
    model.mind((bit) => {
      if (bit.question !== question) return variable(bit.at)
      if (!keeps) return here(bit.option === option)
      if (bit.option === to) return here(option === to)
      return single(bit.option) && option === to ? NEVER : variable(bit.at)
    }, whole)
  const answered = or(
    ...model.space
      .of(question)
      .filter(({ option }) => option !== to)
      .map(({ at }) => variable(at)),
  )
  return {
    before: world(from),
    after: world(to),
    where: keeps ? and(answered, not(of('not-sure')), not(of(to))) : ALWAYS,
  }
}

/** The two sheets behind a case of a pair. */
export const sheetsOf = (
  model: Model,
  step: Step,
  chosen: ReadonlySet<number>,
): readonly [Answers, Answers] => {
  const answers = model.space.read(chosen)
  const given = (answers as Readonly<Record<string, unknown>>)[step.question]
  const ticks = Array.isArray(given) ? given.map(String) : []
  const before = step.keeps ? given : step.from
  const after = step.keeps ? [...ticks, step.to] : step.to
  return [
    { ...answers, [step.question]: before } as Answers,
    { ...answers, [step.question]: after } as Answers,
  ]
}

/** Looks for a case in which a step breaks something, among people who answered all of these questions, or some. */
export const breachOf = (
  model: Model,
  step: Step,
  { where }: Pair,
  wrong: Node,
  { questions, answered }: { readonly questions: readonly string[]; readonly answered: boolean },
): readonly [Answers, Answers] | undefined => {
  if (wrong === NEVER) return undefined
  const others = step.keeps ? questions : questions.filter((id) => id !== step.question)
  const { and, cheapest } = model.diagram
  const chosen = cheapest(and(wrong, where, model.minds(others, answered)), model.costs)
  return chosen && sheetsOf(model, step, chosen)
}
