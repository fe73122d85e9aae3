import { checkInPages, standing, type CheckIn, type Episode, type FollowUp } from '../../rules/index.ts'

const hour = 3_600_000

/** For how long a check-in can be gone on with, or put right. After that its danger signs are old. */
const goesOnFor = 6 * hour

/** The latest check-in of the plan that stands. */
export const latestOf = ({ checkIns, confirmedAt }: Episode): CheckIn | undefined =>
  checkIns.findLast(({ plan }) => plan === confirmedAt)

/** Whether its danger signs still count. With the clock set back, nobody knows how old they are. */
export const isFresh = ({ at }: CheckIn, now: number): boolean => now >= at && now - at <= goesOnFor

/** Whether the last page was said. What the log asks for later makes no check-in of before unfinished. */
const saidHowItGoes = ({ trend, pain, news }: CheckIn): boolean =>
  trend !== undefined && pain !== undefined && news !== undefined

/** The first page that is not answered yet. Nothing where the check-in is whole. */
export const firstOpen = (episode: Episode, said: CheckIn): string | undefined =>
  checkInPages(episode, said).find(
    ({ id, answered }) => !answered && !(id === 'how-it-goes' && saidHowItGoes(said)),
  )?.id

/** The episode with a check-in that is being said, in place of itself as it was saved, and of the one that it corrects. */
export const withCheckIn = (episode: Episode, said: CheckIn, instead?: CheckIn): Episode => ({
  ...episode,
  checkIns: [...episode.checkIns.filter(({ at }) => at !== said.at && at !== instead?.at), said],
})

/** A check-in that was begun and not finished: unknown is never "no", so it leaves room for no plan. */
export interface Unfinished {
  readonly kind: 'unfinished'
  /** Where the episode stood before it, or stands with it where that is more urgent. */
  readonly meanwhile: FollowUp
}

/** Where a person stands between check-ins. */
export type Where = FollowUp | Unfinished

const levels: readonly FollowUp['kind'][] = [
  'asking',
  'go-on',
  'be-seen-within-days',
  'be-seen-today',
  'get-help-now',
]

/** Whether one is more urgent than the other. */
export const isAbove = (one: FollowUp['kind'], other: FollowUp['kind']): boolean =>
  levels.indexOf(one) > levels.indexOf(other)

/** Where an episode stands at an instant. An emergency waits for no further page. */
export const whereItStands = (episode: Episode, now: number): Where => {
  const stands = standing(episode, now)
  const latest = latestOf(episode)
  if (stands.kind === 'get-help-now' || !latest || firstOpen(episode, latest) === undefined) return stands
  const { checkIns } = episode
  const before = standing({ ...episode, checkIns: checkIns.filter((one) => one !== latest) }, now)
  // What was not said yet is no reason to be seen; a danger sign that was said is.
  const isRaised = isAbove(stands.kind, 'be-seen-within-days') && isAbove(stands.kind, before.kind)
  return { kind: 'unfinished', meanwhile: isRaised ? stands : before }
}

/**
 * Whether a check-in that was left half-way is begun anew in its own place: nothing but danger signs was
 * said in it, and none of them raised an alarm. Otherwise it stands, and another is added.
 */
export const isBegunAnew = (episode: Episode, now: number): boolean => {
  const latest = latestOf(episode)
  if (!latest || firstOpen(episode, latest) === undefined) return false
  const { trend, pain, news } = latest
  const isSilent = trend === undefined && pain === undefined && news === undefined
  return isSilent && !isAbove(standing(episode, now).kind, 'be-seen-within-days')
}
