import { isNonEmpty } from './language/non-empty.ts'
import type { Urgency } from './language/row.ts'
import { restraintsOn } from './permission.ts'
import type { Answers, Question } from './questionnaire.ts'
import { ruleSet, type RuleSet } from './rule-set.ts'
import { fillIn } from './sheet.ts'
import type { RemedyId } from './tables/remedies/index.ts'
import { isMoreUrgent, triage } from './triage.ts'

/** One answer given otherwise: a tick more or less, another choice, or another number. */
export interface OtherAnswer {
  readonly question: Question['id']
  readonly answer: string | number
}

/** A single change that would raise the urgency. */
export interface Raise extends OtherAnswer {
  readonly to: Urgency
}

/** A single change that would lift every caution from a remedy. */
export interface Lift extends OtherAnswer {
  readonly frees: readonly RemedyId[]
}

type Variant = OtherAnswer & { readonly answers: Answers }

const ticksOf = (answer: unknown): readonly string[] => (Array.isArray(answer) ? answer : [])

/** The same answers with one tick more, one other choice, or one other number, for an answered question. */
const added = (question: Question, answers: Answers): readonly Variant[] => {
  const { id } = question
  const given = answers[id]
  const variant = (answer: string | number, value: unknown): Variant => ({
    question: id,
    answer,
    answers: { ...answers, [id]: value },
  })
  if (question.kind === 'amount') {
    const [low, high] = question.range
    const up = Array.from({ length: high - low + 1 }, (_, at) => low + at)
    return up.filter((n) => n !== given).map((n) => variant(n, n))
  }
  const others = question.options.filter((option) => option !== given && !ticksOf(given).includes(option))
  return others.map((option) =>
    variant(option, question.kind === 'several' ? [...ticksOf(given), option] : option),
  )
}

/** The same answers with one tick less. The last tick leaves "none". */
const removed = (question: Question, answers: Answers): readonly Variant[] => {
  const ticks = ticksOf(answers[question.id])
  return ticks.map((tick) => {
    const rest = ticks.filter((other) => other !== tick)
    return {
      question: question.id,
      answer: tick,
      answers: { ...answers, [question.id]: isNonEmpty(rest) ? rest : 'none' },
    }
  })
}

/** Of the numbers that raise, only the nearest to the given one, each way and for each urgency. */
const nearest = (raises: readonly Raise[], given: number): readonly Raise[] => {
  const seen = new Set<string>()
  return raises
    .toSorted((a, b) => Math.abs(Number(a.answer) - given) - Math.abs(Number(b.answer) - given))
    .filter(({ answer, to }) => {
      const way = `${to} ${Number(answer) > given}`
      return seen.has(way) ? false : seen.add(way)
    })
}

const answered = (answers: Answers, rules: RuleSet): readonly Question[] => {
  const sheet = fillIn(answers, rules)
  return rules.pages
    .flatMap((page) => page.questions)
    .filter(({ id }) => answers[id] !== undefined && typeof sheet.get(id) !== 'symbol')
}

/** The smallest changes that would raise the urgency, each checked by running the rules on it. */
export const changesThatRaise = (answers: Answers, rules: RuleSet = ruleSet): readonly Raise[] => {
  const urgencyOf = (given: Answers) => triage(fillIn(given, rules), rules).urgency
  const today = urgencyOf(answers)
  return answered(answers, rules).flatMap((question) => {
    const raises = added(question, answers).flatMap(({ answers: changed, ...other }): Raise[] => {
      const to = urgencyOf(changed)
      return to !== 'none' && isMoreUrgent(to, today) ? [{ ...other, to }] : []
    })
    return question.kind === 'amount' ? nearest(raises, Number(answers[question.id])) : raises
  })
}

/** The single ticks without which a remedy would be free of every caution, each checked by running the rules on it. */
export const changesThatLift = (answers: Answers, rules: RuleSet = ruleSet): readonly Lift[] => {
  const marksBy = (given: Answers) =>
    restraintsOn(fillIn(given, rules), rules).permissions.map(({ mark }) => mark)
  const before = marksBy(answers)
  return answered(answers, rules).flatMap((question) =>
    removed(question, answers).flatMap(({ answers: changed, ...other }): Lift[] => {
      const after = marksBy(changed)
      const frees = rules.remedies
        .filter((_, at) => before[at] !== 'ok' && after[at] === 'ok')
        .map(({ id }) => id)
      return frees.length > 0 ? [{ ...other, frees }] : []
    }),
  )
}
