/**
 * The variables of a proof: one for every answer that can be given. A question is unanswered where all of
 * its variables are false. An amount has one variable for each stretch of numbers between two limits that
 * any row reads: no row can tell the numbers within a stretch apart.
 */
import type { Condition } from '../../src/rules/language/condition.ts'
import type { Question } from '../../src/rules/language/question.ts'
import type { Answers } from '../../src/rules/index.ts'
import type { RuleSet } from '../../src/rules/rule-set.ts'

/** One answer, or one tick of an answer. */
export interface Bit {
  readonly question: string
  readonly option: string
  readonly at: number
  /** How many answers it stands for: one, or the numbers of a stretch. */
  readonly worth: number
}

export interface Space {
  readonly questions: readonly Question[]
  readonly bits: readonly Bit[]
  of(question: string): readonly Bit[]
  /** The variables that are true for these answers. */
  write(answers: Answers): ReadonlySet<number>
  /** The answers behind a set of true variables. */
  read(chosen: ReadonlySet<number>): Answers
  /** How many variables there are, those of `extra` included. */
  readonly width: number
  /** One more variable for each question, placed before it, for proofs that speak of two sheets. */
  extra(question: string): number
}

/** The questions of a rule set, in the order of asking. */
export const questionsOf = ({ pages }: Pick<RuleSet, 'pages'>): readonly Question[] =>
  pages.flatMap((page): readonly Question[] => page.questions)

/** Every condition that a rule set holds. */
export const conditionsOf = (rules: RuleSet): readonly Condition[] => [
  ...questionsOf(rules).flatMap(({ askIf }) => (askIf ? [askIf] : [])),
  ...rules.facts.flatMap(({ cases }) => cases.map(([, condition]) => condition)),
  ...[...rules.clues, ...rules.redFlags, ...rules.cautions, ...rules.advice].map(({ when }) => when),
  ...rules.remedies.flatMap(({ needs, firstChoice, helps }) => [needs, firstChoice, helps]),
  rules.handedOver,
]

/** Every leaf of a condition: what it reads of one question. */
export const leavesOf = (condition: Condition): readonly Extract<Condition, { question: string }>[] => {
  if ('question' in condition) return [condition]
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  return []
}

/** Limits that promises speak of, besides those that rows read. */
const limitsOfPromises: Readonly<Record<string, readonly number[]>> = { age: [10, 18, 65], severity: [4] }

/** The lowest number of each stretch. */
const stretches = (rules: RuleSet, id: string, [from]: readonly [number, number]): readonly number[] => {
  const limits = conditionsOf(rules)
    .flatMap(leavesOf)
    .flatMap((leaf) =>
      leaf.question !== id ? [] : 'under' in leaf ? [leaf.under] : 'atLeast' in leaf ? [leaf.atLeast] : [],
    )
  return [...new Set([from, ...limits, ...(limitsOfPromises[id] ?? [])])].toSorted((a, b) => a - b)
}

type Option = readonly [option: string, worth: number]

const plain = (option: string): Option => [option, 1]

const optionsOf = (question: Question, rules: RuleSet): readonly Option[] => {
  const unsure = question.kind !== 'amount' && question.unsure ? [plain('not-sure')] : []
  if (question.kind === 'choice') return [...question.options.map(plain), ...unsure]
  if (question.kind === 'several') return [plain('none'), ...unsure, ...question.options.map(plain)]
  const lowest = stretches(rules, question.id, question.range)
  return lowest.map((low, at): Option => [String(low), (lowest[at + 1] ?? question.range[1] + 1) - low])
}

/** The questions that are asked of everyone, in the order that keeps diagrams small. Others follow what opens them. */
const roots = 'region age severity duration exertion side feel where health house chest nerves since'.split(
  ' ',
)

const bitsReadBy = (gate: Condition, options: ReadonlyMap<string, readonly Option[]>): readonly string[] =>
  leavesOf(gate).flatMap((leaf) => {
    const all = (options.get(leaf.question) ?? []).map(([option]) => option)
    const read =
      'includes' in leaf ? leaf.includes : 'is' in leaf ? leaf.is : 'unsure' in leaf ? ['not-sure'] : all
    return read.map((option) => `${leaf.question} ${option}`)
  })

/** Lays out the variables of a rule set. */
export const spaceOf = (rules: RuleSet): Space => {
  const questions = questionsOf(rules)
  const options = new Map(questions.map((question) => [question.id, optionsOf(question, rules)]))
  const gates = new Map(questions.map(({ id, askIf }) => [id, askIf ? bitsReadBy(askIf, options) : []]))
  const bits: Bit[] = []
  const extras = new Map<string, number>()
  const placed = new Set<string>()
  let width = 0
  const widen = () => (width += 1) - 1
  const place = (id: string): void => {
    if (extras.has(id)) return
    extras.set(id, widen())
    for (const [option, worth] of options.get(id) ?? []) {
      bits.push({ question: id, option, worth, at: widen() })
      placed.add(`${id} ${option}`)
      const opened = questions.filter(
        (one) => one.askIf && gates.get(one.id)?.every((bit) => placed.has(bit)),
      )
      for (const one of opened) place(one.id)
    }
  }
  for (const id of [...roots, ...questions.map((question) => question.id)]) if (options.has(id)) place(id)
  const byQuestion = new Map(questions.map(({ id }) => [id, bits.filter(({ question }) => question === id)]))
  const of = (question: string): readonly Bit[] => byQuestion.get(question) ?? []

  /** The options that an answer is made of. */
  const partsOf = (question: Question, answer: unknown): readonly string[] => {
    if (typeof answer !== 'number') return [answer].flat().map(String)
    const low = of(question.id).filter(({ option }) => Number(option) <= answer)
    return [String(Math.max(...low.map(({ option }) => Number(option))))]
  }

  return {
    questions,
    bits,
    of,
    width,
    extra: (question) => extras.get(question) ?? 0,
    write: (answers) => {
      const given = answers as Readonly<Record<string, unknown>>
      return new Set(
        questions.flatMap((question) => {
          const answer = given[question.id]
          if (answer === undefined) return []
          const parts = partsOf(question, answer)
          return of(question.id)
            .filter(({ option }) => parts.includes(option))
            .map(({ at }) => at)
        }),
      )
    },
    read: (chosen) =>
      Object.fromEntries(
        questions.flatMap(({ id, kind }): [string, string | number | readonly string[]][] => {
          const parts = of(id)
            .filter(({ at }) => chosen.has(at))
            .map(({ option }) => option)
          const [one] = parts
          if (one === undefined) return []
          if (kind === 'amount') return [[id, Number(one)]]
          const alone = kind === 'choice' || one === 'none' || one === 'not-sure'
          return [[id, alone ? one : parts]]
        }),
      ) as Answers,
  }
}
