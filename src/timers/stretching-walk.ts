import { moved, stepAt } from './attention.ts'
import { lengthOf, stepsFor } from './steps.ts'
import { before, beyond, inGentlerWay, resumed, without, type Walk } from './stretching-moves.ts'
import type { StretchDeed, Stretching } from './stretching-record.ts'

/** How it ended. */
export type Over =
  | { readonly kind: 'finished'; readonly at: number }
  | {
      readonly kind: 'stopped'
      readonly at: number
      readonly because: 'asked' | 'danger-signs' | 'nothing-left'
    }

/** What was done so far: still somewhere in the set, or over. What was learned is there in both. */
export interface Walked {
  readonly walk: Walk
  readonly over?: Over
}

const afterPain = (walk: Walk, { how, at }: StretchDeed & { did: 'pain' }): Walked => {
  const here = stepAt(walk.steps, walk.place.at)
  if (!here) return { walk }
  const eased: Walk = { ...walk, hurting: false, halt: 'hurt', since: at }
  if (how === 'too-much' && !here.step.gentler) return { walk: inGentlerWay(eased, here.step) }
  const left = without(eased, here.step)
  if (how === 'new-or-spreading' || how === 'not-sure') {
    return { walk: left, over: { kind: 'stopped', at, because: 'danger-signs' } }
  }
  if (left.steps.length === 0) return { walk: left, over: { kind: 'stopped', at, because: 'nothing-left' } }
  return ended(left, at)
}

const ended = (walk: Walk, at: number): Walked =>
  walk.place.at >= lengthOf(walk.steps) ? { walk, over: { kind: 'finished', at } } : { walk }

const halted = (walk: Walk, halt: Walk['halt'], at: number): Walk => ({
  ...walk,
  from: undefined,
  halt,
  since: at,
})

const taken = (walk: Walk, deed: StretchDeed): Walked => {
  const { at } = deed
  switch (deed.did) {
    case 'pause':
      return { walk: halted(walk, 'asked', at) }
    case 'leave':
      return { walk: halted(walk, 'away', at) }
    case 'wait':
      return { walk: halted(walk, deed.because, at) }
    case 'go-on':
      return { walk: { ...walk, place: resumed(walk), from: at } }
    case 'back':
      return { walk: { ...walk, place: before(walk) } }
    case 'skip':
      return ended({ ...walk, place: beyond(walk) }, at)
    case 'hurts':
      return { walk: { ...halted(walk, 'hurt', at), hurting: true } }
    case 'pain':
      return afterPain(walk, deed)
    case 'stop':
      return { walk, over: { kind: 'stopped', at, because: 'asked' } }
  }
}

/** Lets time pass up to an instant: only what plays moves on, and it ends where the steps end. */
const passed = (walk: Walk, at: number): Walked => {
  if (walk.from === undefined) return { walk }
  const end = walk.from + walk.place.lead + lengthOf(walk.steps) - walk.place.at
  const moving = { ...walk, place: moved(walk.place, at - walk.from), from: at }
  return ended(moving, Math.min(end, at))
}

/** Walks through what was done, in its order, up to an instant. */
export const walked = ({ set, deeds, startedAt, ...shape }: Stretching, now: number): Walked => {
  let walk: Walk = {
    steps: stepsFor(set, shape),
    place: { at: 0, lead: 0 },
    from: startedAt,
    halt: 'asked',
    since: startedAt,
    hurting: false,
    gentler: [],
    dropped: [],
  }
  for (const deed of deeds) {
    const here = passed(walk, deed.at)
    if (here.over) return here
    const next = taken(here.walk, deed)
    if (next.over) return next
    walk = next.walk
  }
  return passed(walk, now)
}
