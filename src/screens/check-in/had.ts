import { standing, type Comfort, type Episode, type Plan, type RemedyId } from '../../rules/index.ts'

/** What someone had to try, for the question of what helped. */
export interface Had {
  /** What the next plan may put first if it helped, and whatever was done, as the journal has it. */
  readonly first: readonly RemedyId[]
  /** All else that the plan named. */
  readonly others: readonly RemedyId[]
}

/** One use of a remedy, as the journal has it. */
export interface Used {
  readonly remedy: RemedyId
  readonly at: number
}

const each = (ids: readonly (RemedyId | undefined)[]): readonly RemedyId[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
]

/** The thing for warmth or cold, and the medicine: one of each, and the other temperature. */
const chosenIn = ({ warmthOrCold, orInstead, medicine }: Plan | Comfort) => [
  warmthOrCold,
  orInstead,
  medicine?.kind === 'label' ? medicine.medicine : undefined,
]

const othersIn = (had: Plan | Comfort) => [
  had.calm,
  had.movement,
  ...('nextDay' in had ? [...had.nextDay, ...had.stretches] : []),
]

/** The remedies of the plan, or of the comfort, that was there before this check-in, and what was used since the one before. */
export const hadBefore = (episode: Episode, at: number, used: readonly Used[]): Had => {
  const looks = episode.checkIns.filter((one) => one.at < at)
  const before = standing({ ...episode, checkIns: looks }, at)
  const had = 'plan' in before ? before.plan : 'comfort' in before ? before.comfort : undefined
  const since = Math.max(episode.confirmedAt, ...looks.map((look) => look.at))
  const done = used.filter((one) => one.at >= since && one.at <= at).map(({ remedy }) => remedy)
  const first = each([...(had ? chosenIn(had) : []), ...done])
  return { first, others: each(had ? othersIn(had) : []).filter((id) => !first.includes(id)) }
}
