import type { StretchId } from '../rules/index.ts'
import { stepAt, type Halt, type Place } from './attention.ts'
import { second } from './clock.ts'
import { lasts, lengthOf, type Step } from './steps.ts'

/** After a pause one gets ready again for so long, before a hold goes on. */
export const leadIn = 5 * second

/** Where a person has come to in the set, and what was learned of it on the way. */
export interface Walk {
  readonly steps: readonly Step[]
  readonly place: Place
  /** Playing since; nothing while it waits. */
  readonly from?: number | undefined
  /** Why it waits, and since when. */
  readonly halt: Halt | 'hurt'
  readonly since: number
  readonly hurting: boolean
  readonly gentler: readonly StretchId[]
  readonly dropped: readonly StretchId[]
}

const startOf = (steps: readonly Step[], index: number): number => lengthOf(steps.slice(0, index))

const startOfStretch = (steps: readonly Step[], stretch: StretchId | undefined): number =>
  startOf(
    steps,
    steps.findIndex((step) => step.stretch === stretch),
  )

const startOfRepeat = (steps: readonly Step[], here: Step): number =>
  startOf(
    steps,
    steps.findIndex(
      (step) =>
        step.stretch === here.stretch &&
        step.turn === here.turn &&
        step.repeat === here.repeat &&
        (step.do === 'move' || step.do === 'flow'),
    ),
  )

/**
 * Where to go on after a wait. A hold goes on for what was left of it, once one is there again; anything
 * that moves begins anew; what was let go stays so.
 */
export const resumed = ({ steps, place }: Walk): Place => {
  const here = stepAt(steps, place.at)
  if (!here) return place
  const { step, start } = here
  const lead = Math.max(place.lead, leadIn)
  if (step.do === 'hold') return { at: place.at, lead }
  if (step.do === 'move') return { at: start, lead }
  if (step.do === 'flow') return { at: startOfRepeat(steps, step), lead }
  return { at: step.do === 'release' ? start + step.ms : start, lead: 0 }
}

/** Back to the start of this stretch, or to the one before where this has not begun. */
export const before = ({ steps, place }: Walk): Place => {
  const here = stepAt(steps, place.at)
  const hasBegun = here && here.step.do !== 'get-ready'
  const stretch = hasBegun
    ? here.step.stretch
    : steps[steps.findIndex((step) => step.stretch === here?.step.stretch) - 1]?.stretch
  return { at: stretch ? startOfStretch(steps, stretch) : 0, lead: 0 }
}

/** On to the next stretch, or past the last. */
export const beyond = ({ steps, place }: Walk): Place => {
  const here = stepAt(steps, place.at)
  const last = steps.findLastIndex((step) => step.stretch === here?.step.stretch)
  return { at: startOf(steps, last + 1), lead: 0 }
}

/** The same repeat again in the gentler way, with time to get there. */
export const inGentlerWay = (walk: Walk, step: Step): Walk => {
  const steps = walk.steps.map((other) =>
    other.stretch === step.stretch ? { ...other, gentler: true } : other,
  )
  return {
    ...walk,
    steps,
    place: step.do === 'rest' ? walk.place : { at: startOfRepeat(steps, step), lead: lasts['get-ready'] },
    gentler: [...walk.gentler, step.stretch],
  }
}

export const without = (walk: Walk, step: Step): Walk => ({
  ...walk,
  steps: walk.steps.filter(({ stretch }) => stretch !== step.stretch),
  place: { at: startOfStretch(walk.steps, step.stretch), lead: 0 },
  gentler: walk.gentler.filter((stretch) => stretch !== step.stretch),
  dropped: [...walk.dropped, step.stretch],
})
