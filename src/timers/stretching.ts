import type { NonEmpty, StretchId } from '../rules/index.ts'
import { followed, stepAt, type Halt } from './attention.ts'
import { lasts, lengthOf, type InSet, type Shape, type Step } from './steps.ts'
import type { StretchAct, Stretching } from './stretching-record.ts'
import { leadIn, type Walk } from './stretching-moves.ts'
import { walked, type Over } from './stretching-walk.ts'

/** The step that one is in. `key` changes with every step: a new key is the moment for a cue. */
export interface Now {
  readonly key: string
  readonly step: Step
  readonly leftMs: number
  /** Of the step, from 0 to 1. */
  readonly share: number
  /** How far into the pose the body is, from 0 to 1, for the drawn body. */
  readonly reach: number
  /** What comes after it. */
  readonly next?: Step
  /** Which stretch of how many, and how much of the whole is left. */
  readonly stretch: number
  readonly of: number
  readonly leftInAllMs: number
}

/** Exactly one of these is true at any instant. "hurts" waits for the kind of pain. */
export type StretchState =
  | ({ readonly kind: 'playing' } & Now)
  | ({ readonly kind: 'paused'; readonly because: Halt | 'hurt'; readonly since: number } & Now)
  | { readonly kind: 'hurts'; readonly since: number; readonly stretch: StretchId; readonly gentler: boolean }
  | Over

const acts: Record<StretchState['kind'], readonly StretchAct['did'][]> = {
  playing: ['pause', 'leave', 'back', 'skip', 'hurts', 'stop'],
  paused: ['go-on', 'back', 'skip', 'hurts', 'stop'],
  hurts: ['pain', 'stop'],
  stopped: [],
  finished: [],
}

const reachOf = (step: Step, share: number, lead: number): number => {
  if (step.do === 'hold') return lead > 0 ? Math.max(0, 1 - lead / lasts.move) : 1
  if (step.do === 'move') return lead > 0 ? 0 : share
  return step.do === 'release' ? 1 - share : 0
}

const nowOf = ({ steps, place }: Walk): Now | undefined => {
  const here = stepAt(steps, place.at)
  if (!here) return undefined
  const { step, index, into } = here
  const { at, lead } = place
  const names = [...new Set(steps.map(({ stretch }) => stretch))]
  const again = lead > 0
  const what = again ? 'again' : step.do === 'flow' ? step.part : step.do
  const shown: Step = again ? { ...step, do: 'get-ready', ms: Math.max(lead, leadIn) } : step
  const next = again ? step : steps[index + 1]
  return {
    key: [step.stretch, step.gentler ? 'gentler' : 'usual', step.turn ?? 'both', step.repeat, what].join('/'),
    step: shown,
    leftMs: again ? lead : step.ms - into,
    share: again ? 1 - lead / shown.ms : into / step.ms,
    reach: reachOf(step, into / step.ms, lead),
    ...(next && { next }),
    stretch: names.indexOf(step.stretch) + 1,
    of: names.length,
    leftInAllMs: lengthOf(steps) - at + lead,
  }
}

const viewOf = (stretching: Stretching, at: number): StretchState => {
  const { walk, over } = walked(stretching, at)
  const now = nowOf(walk)
  if (over || !now) return over ?? { kind: 'finished', at }
  if (walk.hurting) {
    const { stretch, gentler } = now.step
    return { kind: 'hurts', since: walk.since, stretch, gentler }
  }
  return walk.from === undefined
    ? { kind: 'paused', because: walk.halt, since: walk.since, ...now }
    : { kind: 'playing', ...now }
}

const machine = followed<StretchAct, Stretching, StretchState['kind']>(viewOf, acts, ['paused', 'hurts'])

/** Starts a set; its first step is to get ready. What was gentler or left out before comes with the set. */
export const startStretching = (set: NonEmpty<InSet>, shape: Shape, now: number): Stretching => ({
  set: [...set],
  ...shape,
  startedAt: now,
  deeds: [],
  seen: { at: now },
})

/** Where the person is in the set. Asking changes nothing. */
export const stretchingAt = (stretching: Stretching, now: number): StretchState =>
  viewOf(...machine.at(stretching, now))

/** With the note that somebody is there. Keep it at every tick, at least once a second. */
export const stretchingSeen: (stretching: Stretching, now: number) => Stretching = machine.seen

/** After an act. An act that means nothing in its state changes nothing but what was seen. */
export const stretchingAfter: (stretching: Stretching, act: StretchAct, now: number) => Stretching =
  machine.after

/** What to remember for the next time: done in the gentler way from now on, or left out of the plan. */
export const learnedFrom = (
  stretching: Stretching,
): { readonly gentler: readonly StretchId[]; readonly dropped: readonly StretchId[] } => {
  const { gentler, dropped } = walked(stretching, stretching.seen.at).walk
  return { gentler, dropped }
}
