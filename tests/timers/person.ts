import type { NonEmpty, StretchId } from '../../src/rules/index.ts'
import {
  startStretching,
  stretchingAfter,
  stretchingAt,
  stretchingSeen,
  type InSet,
  type Shape,
  type StretchAct,
  type Stretching,
} from '../../src/timers/index.ts'
import { evening, second } from './world.ts'

/** The full version, for someone with no side to spare. */
export const full: Shape = { version: 'full', longHolds: false, soreSide: 'either' }
/** These stretches, in their usual way. */
export const plain = (...stretches: NonEmpty<StretchId>): NonEmpty<InSet> => {
  const [first, ...others] = stretches.map((stretch) => ({ stretch, gentler: false }))
  return first ? [first, ...others] : [{ stretch: 'chin-tuck', gentler: false }]
}

/** Somebody who watches, from an instant to another, a tick every second. */
export class Person {
  now = evening
  stretching: Stretching
  constructor(set: NonEmpty<InSet>, shape: Shape = full) {
    this.stretching = startStretching(set, shape, this.now)
  }
  state = () => stretchingAt(this.stretching, this.now)
  watch(ms: number) {
    for (let left = ms; left > 0; left -= second) {
      this.now += Math.min(left, second)
      this.stretching = stretchingSeen(this.stretching, this.now)
    }
    return this
  }
  away(ms: number) {
    this.now += ms
    return this
  }
  does(...acts: readonly StretchAct[]) {
    for (const act of acts) this.stretching = stretchingAfter(this.stretching, act, this.now)
    return this
  }
}
