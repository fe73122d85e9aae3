import type { Entry } from '../journal/entry.ts'
import { presentEpisode } from '../journal/episodes.ts'
import {
  assess,
  doseAlarms,
  readAnswers,
  standing,
  type Assessment,
  type FollowUp,
  type Urgency,
} from '../rules/index.ts'
import type { Here } from './here.ts'

/** From the least urgent to the most. */
const levels: readonly (Urgency | 'none')[] = ['none', 'within-days', 'today', 'now']

const urgencyOf = ({ kind }: Assessment | FollowUp): Urgency | 'none' => {
  switch (kind) {
    case 'get-help-now':
      return 'now'
    case 'be-seen-today':
      return 'today'
    case 'be-seen-within-days':
      return 'within-days'
    default:
      return 'none'
  }
}

/** The answers, the entries that are not taken back, and the moment: all that says how urgent it is. */
export type Told = Pick<Here, 'answers' | 'confirmedAt' | 'begunAt' | 'spasmAt' | 'now'> & {
  readonly entries: readonly Entry[]
}

/** How urgent it is, as a number that grows: by the answers, by the episode that goes on, and by the log of doses. */
export const urgencyHere = ({ now, entries, ...told }: Told): number => {
  const present = { ...told, answers: readAnswers(told.answers) }
  const { region } = present.answers
  const episode = presentEpisode(entries, present)
  const log = entries.filter((entry) => entry.kind === 'dose')
  const all = [
    urgencyOf(assess(present.answers)),
    episode ? urgencyOf(standing(episode, now)) : 'none',
    ...doseAlarms(
      log,
      region === undefined || region === 'not-sure' ? 'elsewhere' : region,
      now,
      present.answers,
    ).map(({ urgency }) => urgency),
  ]
  return Math.max(...all.map((urgency) => levels.indexOf(urgency)))
}
