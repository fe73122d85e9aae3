import type { Answers, FlagId } from '../rules/index.ts'
import { labelOf, whatTheyTold } from './spoken.ts'

/** Fits a label into a sentence: small at the start, unless it starts with "I". */
const lower = (text: string): string =>
  /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

const asList = (answer: unknown): readonly string[] => (Array.isArray(answer) ? answer : [])

const line = (start: string, question: string, ticks: readonly string[]): string =>
  ticks.length === 0 ? '' : `${start} ${ticks.map((option) => lower(labelOf(question, option))).join('; ')}.`

/** What a person can say, or show, to whoever answers: who, what, since when, why, and what they take. */
export const whatToSay = (answers: Answers, because: readonly FlagId[]): string => {
  const { age, severity, duration } = answers
  const told = whatTheyTold(because, answers).map(lower)
  return [
    age === undefined ? '' : `I am ${age}.`,
    'I have pain in my upper back.',
    duration === undefined ? '' : `How long: ${lower(labelOf('duration', duration))}.`,
    severity === undefined ? '' : `It is ${severity} out of 10 now.`,
    told.length === 0 ? '' : `I told a self-check app: ${told.join('; ')}.`,
    line('I take', 'takes', asList(answers.takes)),
  ]
    .filter((part) => part !== '')
    .join(' ')
}
