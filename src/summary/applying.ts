import { journey, type Answers } from '../rules/index.ts'

/** The answers to questions that apply. One that hangs on an answer that is left out is left out too. */
export const applying = (answers: Answers): Answers => {
  const asked = new Set<string>(journey(answers).flatMap(({ questions }) => questions.map(({ id }) => id)))
  const kept = Object.entries(answers).filter(([id, answer]) => asked.has(id) && answer !== undefined)
  const rest = Object.fromEntries(kept) as Answers
  return kept.length === Object.keys(answers).length ? rest : applying(rest)
}
