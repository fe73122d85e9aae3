import { followUp, type Answers, type CheckIn, type Episode, type FollowUp } from '../../src/rules/index.ts'
import { aWellAdult, but } from '../support/people.ts'

/** Milliseconds in an hour, a day and a week. */
export const hour = 3_600_000
export const day = 24 * hour
export const week = 7 * day

/** When the first plan was confirmed: some night. */
export const start = Date.parse('2026-11-24T02:10:00Z')

/** A spasm with its first plan: thirty, in the US, pain of 6 since this morning, no painkillers in the house. */
export const anEpisode = (changes: Answers = {}, more: Partial<Episode> = {}): Episode => ({
  startedAt: start,
  confirmedAt: start,
  answers: but(aWellAdult, { severity: 6 }, changes),
  checkIns: [],
  triages: [start],
  doses: [],
  ...more,
})

/** No danger sign, so long after the first plan; better by one, and nothing new, where nothing else is said. */
export const said = (after: number, more: Partial<CheckIn> = {}): CheckIn => ({
  at: start + after,
  plan: start,
  signs: { chest: 'none', nerves: 'none', since: 'none' },
  trend: 'better',
  pain: 5,
  helped: [],
  news: 'none',
  ...more,
})

/** The outcome of the last of some check-ins, said when they say. */
export const after = (episode: Episode, ...checkIns: readonly CheckIn[]): FollowUp => {
  const last = checkIns.at(-1) ?? said(0)
  return followUp({ ...episode, checkIns: [...episode.checkIns, ...checkIns.slice(0, -1)] }, last, last.at)
}

/** Urgencies in order. Asking is none of them: it is not an answer yet. */
export const levelOf = ({ kind }: FollowUp): number =>
  ['go-on', 'be-seen-within-days', 'be-seen-today', 'get-help-now'].indexOf(kind)

/** Every reason that was told, those that decide and those besides. */
export const toldBy = (result: FollowUp): readonly string[] =>
  'because' in result ? [...result.because, ...result.also] : []
