import { followed, moved, stepAt, type Halt, type Place } from './attention.ts'
import { calmStepsFor, type CalmStep, type CalmWay } from './calm-steps.ts'
import type { Calm, CalmAct, CalmDeed } from './calm-record.ts'
import { second } from './clock.ts'
import { lengthOf } from './steps.ts'

/** Before the first breath, and after each wait, one gets ready for so long. */
export const settleIn = 5 * second

/** The step that one is in. `key` changes with every step: a new key is the moment for a cue. */
export interface CalmNow {
  readonly key: string
  readonly step: CalmStep | { readonly do: 'settle'; readonly ms: number; readonly round: number }
  readonly leftMs: number
  /** Of the step, from 0 to 1. */
  readonly share: number
  /** How full the lungs, or how tight the knot, from 0 to 1. */
  readonly fill: number
  readonly next?: CalmStep
  readonly round: number
  readonly of: number
  readonly leftInAllMs: number
}

/** Exactly one of these is true at any instant. */
export type CalmState =
  | ({ readonly kind: 'playing' } & CalmNow)
  | ({ readonly kind: 'paused'; readonly because: Halt; readonly since: number } & CalmNow)
  | { readonly kind: 'finished' | 'stopped'; readonly at: number }

interface Walk {
  readonly steps: readonly CalmStep[]
  readonly place: Place
  readonly from?: number | undefined
  readonly halt: Halt
  readonly since: number
}

const acts: Record<CalmState['kind'], readonly CalmAct['did'][]> = {
  playing: ['pause', 'leave', 'stop'],
  paused: ['go-on', 'stop'],
  finished: [],
  stopped: [],
}

const isSameRound = (one: CalmStep, other: CalmStep): boolean =>
  one.round === other.round &&
  ('group' in one && 'group' in other ? one.group === other.group && one.side === other.side : true)

/** A breath, or a group of muscles, begins anew after a wait. */
const resumed = ({ steps, place }: Walk): Place => {
  const here = stepAt(steps, place.at)
  if (!here) return place
  const isWhole = here.step.do === 'own-rhythm' || here.step.do === 'notice'
  const first = steps.findIndex((step) => isSameRound(step, here.step))
  return { at: isWhole ? place.at : lengthOf(steps.slice(0, first)), lead: settleIn }
}

const fillOf = (step: CalmStep, share: number): number => {
  if (step.do === 'in') return share
  if (step.do === 'out') return 1 - share
  return step.do === 'hold' || step.do === 'tense' ? 1 : 0
}

const nowOf = ({ steps, place }: Walk): CalmNow | undefined => {
  const here = stepAt(steps, place.at)
  if (!here) return undefined
  const { step, index, into } = here
  const { at, lead } = place
  const settles = lead > 0
  const where = 'group' in step ? [step.group, step.side ?? 'both'] : []
  const next = settles ? step : steps[index + 1]
  return {
    key: [step.round, ...where, settles ? 'settle' : step.do].join('/'),
    step: settles ? { do: 'settle', ms: settleIn, round: step.round } : step,
    leftMs: settles ? lead : step.ms - into,
    share: settles ? 1 - lead / settleIn : into / step.ms,
    fill: settles ? 0 : fillOf(step, into / step.ms),
    ...(next && { next }),
    round: step.round,
    of: steps.at(-1)?.round ?? 1,
    leftInAllMs: lengthOf(steps) - at + lead,
  }
}

const endOf = ({ steps, place, from }: Walk): number =>
  from === undefined ? Infinity : from + place.lead + lengthOf(steps) - place.at

const passed = (walk: Walk, at: number): Walk =>
  walk.from === undefined ? walk : { ...walk, place: moved(walk.place, at - walk.from), from: at }

const taken = (walk: Walk, deed: CalmDeed): Walk => {
  if (deed.did === 'go-on') return { ...walk, place: resumed(walk), from: deed.at }
  const halt = deed.did === 'wait' ? deed.because : deed.did === 'leave' ? 'away' : 'asked'
  return { ...walk, from: undefined, halt, since: deed.at }
}

const viewOf = ({ way, deeds, startedAt }: Calm, at: number): CalmState => {
  let walk: Walk = {
    steps: calmStepsFor(way as CalmWay),
    place: { at: 0, lead: settleIn },
    from: startedAt,
    halt: 'asked',
    since: startedAt,
  }
  for (const deed of deeds) {
    if (endOf(walk) <= deed.at) return { kind: 'finished', at: endOf(walk) }
    if (deed.did === 'stop') return { kind: 'stopped', at: deed.at }
    walk = taken(passed(walk, deed.at), deed)
  }
  if (endOf(walk) <= at) return { kind: 'finished', at: endOf(walk) }
  const now = nowOf(passed(walk, at))
  if (!now) return { kind: 'finished', at: walk.since }
  return walk.from === undefined
    ? { kind: 'paused', because: walk.halt, since: walk.since, ...now }
    : { kind: 'playing', ...now }
}

const machine = followed<CalmAct, Calm, CalmState['kind']>(viewOf, acts, ['paused'])

/** Starts a way to get calm. Which way is right for a person says `breathingFor` or `relaxationFor`. */
export const startCalm = (way: CalmWay, now: number): Calm => ({
  way,
  startedAt: now,
  deeds: [],
  seen: { at: now },
})

/** Where the person is. Asking changes nothing. */
export const calmAt = (calm: Calm, now: number): CalmState => viewOf(...machine.at(calm, now))

/** With the note that somebody is there. Keep it at every tick, at least once a second. */
export const calmSeen: (calm: Calm, now: number) => Calm = machine.seen

/** After an act. An act that means nothing in its state changes nothing but what was seen. */
export const calmAfter: (calm: Calm, act: CalmAct, now: number) => Calm = machine.after
