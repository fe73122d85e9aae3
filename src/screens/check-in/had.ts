import {
  remedies,
  standing,
  type Comfort,
  type Episode,
  type Plan,
  type RemedyId,
} from '../../rules/index.ts'

const stretches = new Set<string>(remedies.filter(({ place }) => place === 'stretch').map(({ id }) => id))

/** What someone had to try, for the question of what helped: what stands on its own, and the stretches. */
export interface Had {
  readonly remedies: readonly RemedyId[]
  readonly stretches: readonly RemedyId[]
}

const namedIn = (had: Plan | Comfort): readonly RemedyId[] => {
  const { warmthOrCold, orInstead, calm, movement, medicine } = had
  const label = medicine?.kind === 'label' ? medicine.medicine : undefined
  const later = 'nextDay' in had ? [...had.nextDay, ...had.stretches] : []
  return [warmthOrCold, orInstead, calm, movement, label, ...later].filter((id) => id !== undefined)
}

/** The remedies of the plan, or of the comfort, that was there before this check-in. */
export const hadBefore = (episode: Episode, at: number): Had => {
  const before = standing({ ...episode, checkIns: episode.checkIns.filter((one) => one.at < at) }, at)
  const had = 'plan' in before ? before.plan : 'comfort' in before ? before.comfort : undefined
  const named = had ? [...new Set(namedIn(had))] : []
  return {
    remedies: named.filter((id) => !stretches.has(id)),
    stretches: named.filter((id) => stretches.has(id)),
  }
}
