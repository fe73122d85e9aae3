import { Marks } from '../../components/Marks.tsx'
import { Why } from '../../components/Why.tsx'
import { planWords } from '../../content/en/index.ts'
import { wordsOf } from '../../content/spoken.ts'
import { questions, type Answers, type QuestionId } from '../../rules/index.ts'
import { said } from '../check-answers/said.ts'

/** The answers that shape a plan more than any others. */
const shaping: readonly QuestionId[] = [
  'exertion',
  'timing',
  'feel',
  'where',
  'severity',
  'duration',
  'health',
  'house',
]

/** Why this plan: the person's own answers, and the page on which every rule is read aloud. */
export const WhyThisPlan = ({ answers }: { answers: Answers }) => {
  const told = questions
    .filter(({ id }) => shaping.includes(id) && answers[id] !== undefined)
    .map((question) => `${wordsOf(question.id)?.short}: ${said(question, answers)}`)
  return (
    <Why summary={planWords.why}>
      <p>{planWords.whyLead}</p>
      <Marks mark="dot" items={told} />
    </Why>
  )
}
