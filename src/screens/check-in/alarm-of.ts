import { checkInWords, flagWords } from '../../content/en/index.ts'
import { questionsBehindFlags, whatTheyTold } from '../../content/spoken.ts'
import { inOwnWords } from '../../content/what-to-say.ts'
import {
  becomeBy,
  checkInPages,
  escalations,
  standing,
  type Answers,
  type CheckIn,
  type Episode,
  type EscalationId,
  type FlagId,
  type Reason,
  type Reasons,
} from '../../rules/index.ts'
import type { Alarm } from '../get-help/alarm.ts'
import { isAbove, isFresh, latestOf } from './where.ts'

const hour = 3_600_000

const isFlag = (id: Reason): id is FlagId => Object.hasOwn(flagWords, id)
const isEscalation = (id: Reason): id is EscalationId => escalations.some((row) => row.id === id)

/** Whether a reason comes from the log of doses. */
export const isFromTheLog = (id: Reason): boolean => !isFlag(id) && !isEscalation(id)

const ofPlan = ({ checkIns, confirmedAt }: Episode): readonly CheckIn[] =>
  checkIns.filter(({ plan }) => plan === confirmedAt)

/** The answers as they had become at each check-in, the latest first, and those of the plan. */
export const sheetsOf = (episode: Episode): readonly Answers[] => {
  const { answers, confirmedAt } = episode
  const become = ofPlan(episode).map((checkIn) =>
    becomeBy(answers, checkIn, Math.max(0, checkIn.at - confirmedAt) / hour),
  )
  return [...become.toReversed(), answers]
}

/** What was told behind a flag, where it was told last. */
const toldOf = (id: FlagId, sheets: readonly Answers[]): readonly string[] =>
  sheets.map((sheet) => whatTheyTold([id], sheet)).find((told) => told.length > 0) ?? []

const nameOf = (id: Reason, sheets: readonly Answers[]): readonly string[] =>
  isFlag(id) ? toldOf(id, sheets) : [wordsOf(id).name]

const wordsOf = (id: Reason): { readonly name: string; readonly because: string } =>
  isFlag(id) ? flagWords[id] : isEscalation(id) ? checkInWords.escalations[id] : checkInWords.fromTheLog[id]

const each = (all: readonly string[]): readonly string[] => [...new Set(all)]

/** What need not be said beside what says more. */
const covers: Partial<Record<Reason, Reason>> = {
  'much-worse-and-bad': 'much-worse',
  'fall-and-weak-bones': 'fall-since',
  'as-bad-after-four-weeks': 'not-clearly-better-after-two-weeks',
  'pain-after-twelve-weeks': 'pain-after-six-weeks',
}

const withoutCovered = (ids: readonly Reason[]): readonly Reason[] => {
  const covered = ids.map((id) => covers[id])
  return ids.filter((id) => !covered.includes(id))
}

/** What an alarm of an episode says: the reasons of its latest check-in first. */
export const alarmOf = (episode: Episode, { because, also }: Reasons): Omit<Alarm, 'end'> => {
  const sheets = sheetsOf(episode)
  const named = (ids: readonly Reason[]) => each(withoutCovered(ids).flatMap((id) => nameOf(id, sheets)))
  return {
    told: named(because),
    why: each(withoutCovered(because).map((id) => wordsOf(id).because)),
    because,
    script: inOwnWords(sheets[0] ?? episode.answers, named([...because, ...also])),
  }
}

/** When someone was first told to be seen: at the plan, at a check-in, or, by the log or the days alone, now. */
export const toldSince = (episode: Episode, now: number): number => {
  const { confirmedAt } = episode
  const said = ofPlan(episode)
  const isTold = (checkIns: readonly CheckIn[], at: number) =>
    isAbove(standing({ ...episode, checkIns, doses: [] }, at).kind, 'go-on')
  if (isTold([], confirmedAt)) return confirmedAt
  return said.find(({ at }, i) => isTold(said.slice(0, i + 1), at))?.at ?? now
}

/** The page of the latest check-in on which a tick that raised this can be put right, while its signs are fresh. */
export const pageBehind = (episode: Episode, because: readonly Reason[], now: number): string | undefined => {
  const latest = latestOf(episode)
  const [sheet] = sheetsOf(episode)
  if (!latest || !sheet || !isFresh(latest, now)) return undefined
  const behind = questionsBehindFlags(because.filter(isFlag), sheet)
  const asked = checkInPages(episode, latest)
  const ofSigns = asked.find(({ questions }) => questions.some(({ id }) => behind.includes(id)))
  return ofSigns?.id ?? (because.some(isEscalation) ? asked.at(-1)?.id : undefined)
}
