import type { ReactNode } from 'react'
import { flagWords } from '../../content/en/index.ts'
import { whatTheyTold } from '../../content/spoken.ts'
import { whatToSay } from '../../content/what-to-say.ts'
import type { Answers, FlagId, Reason } from '../../rules/index.ts'

/** What an alarm says of itself, whatever raised it. */
export interface Alarm {
  /** What was told that raised it, each once. */
  readonly told: readonly string[]
  /** Why that needs help, each reason once, the most important first. */
  readonly why: readonly string[]
  /** The rows that decide. Some have first steps of their own. */
  readonly because: readonly Reason[]
  /** Words for whoever answers the call. */
  readonly script: string
  /** What the log of doses or the check-ins have to say besides. */
  readonly notice?: ReactNode
  /** What stands at the end: what would change it, and the quiet way back. */
  readonly end: ReactNode
}

/** An alarm that the person's own answers raised. */
export const fromAnswers = (
  because: readonly FlagId[],
  also: readonly FlagId[],
  answers: Answers,
): Omit<Alarm, 'end'> => ({
  told: whatTheyTold(because, answers),
  why: [...new Set(because.map((id) => flagWords[id].because))],
  because,
  script: whatToSay(answers, [...because, ...also]),
})
