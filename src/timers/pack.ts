import { remedies, type Kind, type WarmthOrColdId } from '../rules/index.ts'
import { minute } from './clock.ts'

/** What must be so before anything touches the skin. Each must be answered "yes". */
export type Check = 'barrier-is-on' | 'skin-feels-touch' | 'skin-is-clear'

const inWater: readonly WarmthOrColdId[] = ['warm-shower', 'warm-bath', 'hot-tub']

/** The row of a remedy that is timed. */
export const rowOf = (id: WarmthOrColdId) => remedies.find((row) => row.id === id)

/** Every remedy of heat and cold. */
export const timed: readonly WarmthOrColdId[] = remedies
  .filter(({ place }) => place === 'warmth-or-cold')
  .map(({ id }) => id as WarmthOrColdId)

/** The most minutes of one go, for anybody. */
export const mostMinutes = (id: WarmthOrColdId): number => rowOf(id)?.minutes?.[1] ?? 0

/** Whether it warms or cools. */
export const kindOf = (id: WarmthOrColdId): Extract<Kind, 'heat' | 'cold'> =>
  rowOf(id)?.kind === 'cold' ? 'cold' : 'heat'

/** The checks before a start: water needs no cloth between (3.1, 3.2). */
export const checksFor = (id: WarmthOrColdId): readonly Check[] =>
  inWater.includes(id)
    ? ['skin-feels-touch', 'skin-is-clear']
    : ['barrier-is-on', 'skin-feels-touch', 'skin-is-clear']

/** Whether someone may fall asleep with it: lying down, or in warm water. Nobody sleeps under a shower. */
export const maySleep = (id: WarmthOrColdId, lying: boolean): boolean =>
  id !== 'warm-shower' && (lying || inWater.includes(id))

/** When the skin is looked at: half-way through (3.1), and cold after five minutes at the latest (3.2). */
export const lookAfter = (id: WarmthOrColdId, minutes: number): number =>
  kindOf(id) === 'cold' ? Math.min(5 * minute, (minutes * minute) / 2) : (minutes * minute) / 2
