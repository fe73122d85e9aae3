import type { Answers, FlagId } from '../rules/index.ts'
import { alarms } from './en/index.ts'
import { labelOf, whatTheyTold } from './spoken.ts'

/** Fits a label into a sentence: small at the start, unless it starts with "I". */
const lower = (text: string): string =>
  /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

const asList = (answer: unknown): readonly string[] => (Array.isArray(answer) ? answer : [])

const words = alarms.say

/** What a person can say, or show, to whoever answers, when the answers raised the alarm. */
export const whatToSay = (answers: Answers, because: readonly FlagId[]): string =>
  inOwnWords(answers, whatTheyTold(because, answers))

/** What a person can say, or show, to whoever answers: who, what, since when, why, and what they take. */
export const inOwnWords = (answers: Answers, why: readonly string[]): string => {
  const { age, severity, duration } = answers
  const told = why.map(lower)
  const taken = asList(answers.takes).map((option) => lower(labelOf('takes', option)))
  return [
    age === undefined ? '' : words.age(age),
    words.pain,
    duration === undefined ? '' : words.howLong(lower(labelOf('duration', duration))),
    severity === undefined ? '' : words.howBad(severity),
    told.length === 0 ? '' : words.told(told.join('; ')),
    taken.length === 0 ? '' : words.take(taken.join('; ')),
  ]
    .filter((part) => part !== '')
    .join(' ')
}
