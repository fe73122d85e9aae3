import * as fc from 'fast-check'
import { goMinutes, remedies, type WarmthOrColdId } from '../../src/rules/index.ts'
import { checksFor, type GoFacts, type Told, type Wish } from '../../src/timers/index.ts'
import { aWellAdult } from '../support/people.ts'

/** Everything that warms or cools. */
export const packs = remedies
  .filter(({ place }) => place === 'warmth-or-cold')
  .map(({ id }) => id as WarmthOrColdId)

/** Nothing speaks against it. */
export const free: GoFacts = {
  inPlan: true,
  mark: 'ok',
  freshBruise: 'no',
  numbSkin: 'no',
  rubOrPatch: 'no',
}

/** Every check answered the same. */
export const checked = (remedy: WarmthOrColdId, told: Told): Wish['checked'] =>
  Object.fromEntries(checksFor(remedy).map((check) => [check, told]))

/** A wish of a well adult that may start. */
export const wishFor = (remedy: WarmthOrColdId): Wish & { chosen: number; lying: Told } => {
  const minutes = goMinutes(remedy, aWellAdult)
  return {
    remedy,
    facts: free,
    past: [],
    minutes,
    checked: checked(remedy, 'yes'),
    chosen: minutes[0],
    lying: 'yes',
  }
}

/** Any of them, with any of its minutes, lying or not. */
export const aWish = fc
  .tuple(fc.constantFrom(...packs), fc.nat(1), fc.constantFrom<Told>('yes', 'no', 'not-sure'))
  .map(([remedy, most, lying]) => {
    const wish = wishFor(remedy)
    return { ...wish, chosen: wish.minutes[most] ?? wish.minutes[0], lying }
  })
