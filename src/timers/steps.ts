import {
  olderHolds,
  stretchProtocols,
  type FlowPart,
  type NonEmpty,
  type StretchId,
  type StretchProtocol,
} from '../rules/index.ts'
import { minute, second } from './clock.ts'

/** Which side is worked, or which way round something goes. */
export type Turn = 'left' | 'right' | 'backward' | 'forward'

/** One stretch of a person's set, and whether it is done in its gentler way. */
export interface InSet {
  readonly stretch: StretchId
  readonly gentler: boolean
}

/** What shapes the steps besides the set. `longHolds` is for older adults, `soreSide` for what works one side. */
export interface Shape {
  readonly version: 'full' | 'five-minutes'
  readonly longHolds: boolean
  readonly soreSide: 'left' | 'right' | 'either'
}

/** What one does in a step. "between" is the breath between two repeats; "rest" ends a stretch. */
export type Doing =
  | { readonly do: 'get-ready' | 'move' | 'hold' | 'release' | 'between' | 'change-sides' | 'rest' }
  | { readonly do: 'flow'; readonly part: FlowPart }

/** One timed step of the set. Repeats count from 1; before the first and after the last they are those. */
export type Step = InSet &
  Doing & {
    readonly ms: number
    readonly turn?: Turn
    readonly repeat: number
    readonly of: number
  }

/** How long the steps last that no source gives: enough to hear what comes and to get there slowly. */
export const lasts = {
  'get-ready': 12 * second,
  move: 3 * second,
  release: 3 * second,
  between: 2 * second,
  'change-sides': 8 * second,
  rest: 8 * second,
} as const

/** The short version never lasts longer. */
export const shortVersion = 5 * minute

const protocolOf = (stretch: StretchId): StretchProtocol | undefined =>
  stretchProtocols.find((row) => row.stretch === stretch)

const turnsOf = ({ sides }: StretchProtocol, soreSide: Shape['soreSide']): NonEmpty<Turn | undefined> => {
  if (sides === 'each-side') return ['left', 'right']
  if (sides === 'each-way') return ['backward', 'forward']
  return sides === 'sore-side' && soreSide !== 'either' ? [soreSide] : [undefined]
}

const isLong = ([low]: readonly [number, number]): boolean => low >= olderHolds.fromSeconds

/** The short way: a long hold once on each side; what is quick, half as often. */
const repeatsOf = (row: StretchProtocol, short: boolean): number => {
  const [low] = row.repeats
  if (!short) return low
  return row.way === 'hold' && isLong(row.hold) ? 1 : Math.ceil(low / 2)
}

type Part = Doing & { readonly ms: number }

/** The parts of one repeat: holds at the low end of the card, quick parts at its slow end. */
const partsOf = (row: StretchProtocol, longHolds: boolean): readonly Part[] => {
  if (row.way === 'flow') {
    return row.parts.map(({ part, seconds }) => ({ do: 'flow', part, ms: seconds[1] * second }))
  }
  const [low, high] = row.hold
  const hold = (longHolds && isLong(row.hold) ? high : low) * second
  return [
    { do: 'move', ms: lasts.move },
    { do: 'hold', ms: hold },
    { do: 'release', ms: lasts.release },
  ]
}

const plain = (what: keyof typeof lasts): Part => ({ do: what, ms: lasts[what] })

/** The steps of one stretch: get ready, every repeat of every side, and a rest. */
const stepsOf = (one: InSet, { longHolds, soreSide }: Shape, short: boolean): readonly Step[] => {
  const row = protocolOf(one.stretch)
  if (!row) return []
  const of = repeatsOf(row, short)
  const step = (part: Part, repeat: number, turn: Turn | undefined): Step => ({
    ...one,
    ...part,
    repeat,
    of,
    ...(turn && { turn }),
  })
  const turns = turnsOf(row, soreSide)
  return [
    step(plain('get-ready'), 1, turns[0]),
    ...turns.flatMap((turn, at) => [
      ...(at > 0 ? [step(plain('change-sides'), 1, turn)] : []),
      ...Array.from({ length: of }, (_, index) => [
        ...(index > 0 && row.way === 'hold' ? [step(plain('between'), index + 1, turn)] : []),
        ...partsOf(row, longHolds).map((part) => step(part, index + 1, turn)),
      ]).flat(),
    ]),
    step(plain('rest'), of, turns.at(-1)),
  ]
}

/** How long steps last together, in milliseconds. */
export const lengthOf = (steps: readonly { readonly ms: number }[]): number =>
  steps.reduce((sum, { ms }) => sum + ms, 0)

/** As many stretches of the set, in its order, as five minutes hold in their short way; one at the least. */
const fitting = (set: readonly InSet[], shape: Shape): readonly Step[] => {
  let steps: readonly Step[] = []
  for (const one of set) {
    const more = stepsOf(one, shape, true)
    if (steps.length === 0 || lengthOf(steps) + lengthOf(more) <= shortVersion) steps = [...steps, ...more]
  }
  return steps
}

/** All steps of a set. The five-minute version is the full one where that is as short. */
export const stepsFor = (set: readonly InSet[], shape: Shape): readonly Step[] => {
  const full = set.flatMap((one) => stepsOf(one, shape, false))
  return shape.version === 'full' || lengthOf(full) <= shortVersion ? full : fitting(set, shape)
}
