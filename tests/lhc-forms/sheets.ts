/** Sheets to fill in: few, but so chosen that every question that has a condition is asked in one of them. */
import * as fc from 'fast-check'
import { journey, questions, type Answers, type QuestionId } from '../../src/rules/index.ts'
import { anyMind, wellishMind } from '../support/arbitraries.ts'
import type { Step } from './lhc-forms.ts'

/** The questions that we ask of whoever has answered this. */
export const askedByUs = (answers: Answers): readonly QuestionId[] =>
  journey(answers).flatMap((page) => page.questions.map(({ id }) => id))

/** Answers in the order of our questions, until every one that applies is answered. */
const answeredBy = (mind: Answers): Answers => {
  let answers: Answers = {}
  for (;;) {
    const next = askedByUs(answers).find((id) => answers[id] === undefined && mind[id] !== undefined)
    if (!next) return answers
    answers = { ...answers, [next]: mind[next] }
  }
}

const pressed = (answer: unknown): Step['answer'] =>
  typeof answer === 'number' ? answer : [answer].flat().map(String)

/** Somebody who answers one question after another, and then changes their mind about one of the first. */
const walkOf = ([mind, other, at]: readonly [Answers, Answers, number]) => {
  const said = answeredBy(mind)
  const order = Object.keys(said) as QuestionId[]
  const changed = order[at % order.length]
  let answers: Answers = {}
  const steps = [
    ...order.map((id) => [id, said[id]] as const),
    ...(changed ? [[changed, other[changed]] as const] : []),
  ].map(([question, answer]): Step => {
    answers = { ...answers, [question]: answer }
    return { question, answer: pressed(answer), seen: askedByUs(answers) }
  })
  return { steps, answers }
}

export type Walk = ReturnType<typeof walkOf>

const older = fc
  .record({ mind: anyMind, age: fc.integer({ min: 48, max: 80 }), duration: fc.constant('two-to-six-weeks') })
  .map(({ mind, ...more }) => ({ ...mind, ...more }) as Answers)

const drawn = fc.sample(fc.tuple(fc.oneof(anyMind, wellishMind, older), anyMind, fc.nat(40)), {
  numRuns: 600,
  seed: 6,
})

const isAskedIn = (id: QuestionId) => (walk: Walk) => walk.steps.some(({ seen }) => seen.includes(id))

/** So many walks, with every question asked at least once. */
export const walks = (count: number): readonly Walk[] => {
  const all = drawn.map(walkOf)
  const needed = questions.flatMap(({ id }) => all.find(isAskedIn(id)) ?? [])
  return [...new Set([...needed, ...all])].slice(0, count)
}

/** The questions that none of these asks. */
export const neverAsked = (some: readonly Walk[]): readonly QuestionId[] =>
  questions.flatMap(({ id }) => (some.some(isAskedIn(id)) ? [] : [id]))
