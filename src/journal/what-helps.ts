import { median } from 'd3-array'
import { doseProduct, doseProducts, remedies, type DoseProductId, type RemedyId } from '../rules/index.ts'
import { isDone, type Done } from './course.ts'
import type { Entry } from './entry.ts'
import { painsIn, type PainThen } from './pains.ts'
import { within } from './within.ts'

const hour = 3_600_000

/**
 * Below this many pairs nothing is said of a thing. By mere chance, five numbers all go down about once in
 * 32 times; four do so once in 16, which is too often to be told to anyone as a sign of anything.
 */
export const fewestPairs = 5

/**
 * How old a number may be when something begins (2 hours), and from when to when after its end a number
 * counts (1 to 6 hours). Within the first hour a tablet has hardly begun, and warmth is still on the skin;
 * after six hours a tablet has worn off, and the day has done more than any of them. A policy of ours:
 * no source gives these limits.
 */
export const pairing = { before: 2 * hour, soonest: hour, latest: 6 * hour } as const

/** What is looked at as one thing: a product, a remedy, or all the stretches together, because they are done together. */
export type Thing =
  | { readonly is: 'remedy'; readonly id: RemedyId }
  | { readonly is: 'stretches' }
  | { readonly is: 'product'; readonly id: DoseProductId }

/** The pain after something against the pain before it, time by time. */
export interface SeemsToHelp {
  readonly thing: Thing
  /** In how many pairs the number after it was lower, the same, or higher. */
  readonly lower: number
  readonly same: number
  readonly higher: number
  readonly pairs: number
  /** The middle one of all changes; below 0 it is less pain. */
  readonly change: number
  /** In how many pairs something else was done too, between the two numbers. */
  readonly together: number
}

export interface WhatHelps {
  /** Medicines last; within each the order of the tables, never that of the numbers. */
  readonly told: readonly SeemsToHelp[]
  /** What was done, and has too few pairs to say anything. */
  readonly tooFew: readonly { readonly thing: Thing; readonly pairs: number }[]
  /** How often the person said at a check-in that something helped. */
  readonly saidToHelp: readonly { readonly id: RemedyId; readonly times: number }[]
}

const stretches: ReadonlySet<string> = new Set(
  remedies.filter(({ place }) => place === 'stretch').map(({ id }) => id),
)

/** Every thing there is, in the order of the tables. */
const things: readonly Thing[] = [
  ...remedies.flatMap(({ id }): readonly Thing[] => (stretches.has(id) ? [] : [{ is: 'remedy', id }])),
  { is: 'stretches' },
  ...doseProducts.map(({ id }): Thing => ({ is: 'product', id })),
]

const keyOf = (thing: Thing): string => (thing.is === 'stretches' ? thing.is : `${thing.is}/${thing.id}`)

const keyOfDone = (done: Done): string => {
  if (done.kind === 'dose') return `product/${doseProduct(done.product).id}`
  return stretches.has(done.remedy) ? 'stretches' : `remedy/${done.remedy}`
}

/** The number before and the number after, if there are both. */
const pairOf = (done: Done, pains: readonly PainThen[]): readonly [PainThen, PainThen] | undefined => {
  const end = done.kind === 'go' ? Math.max(done.at, done.until) : done.at
  const before = within(pains, done.at - pairing.before, done.at + 1).at(-1)
  const after = within(pains, end + pairing.soonest, end + pairing.latest + 1)[0]
  return before && after && [before, after]
}

/**
 * Holds every use of a thing against the numbers around it. Uses between the same two numbers are one pair.
 * It tells what came after what, never what did it. However a use ended, it counts: to leave out those that
 * were stopped would make a thing look better than it is. Entries come in the order of time.
 */
export const whatHelps = (entries: readonly Entry[]): WhatHelps => {
  const pains = painsIn(entries)
  const done = entries.filter(isDone)
  const pairs = new Map<string, Map<string, { change: number; together: boolean }>>()
  for (const one of done) {
    const key = keyOfDone(one)
    const own = pairs.get(key) ?? new Map<string, { change: number; together: boolean }>()
    pairs.set(key, own)
    const pair = pairOf(one, pains)
    if (!pair) continue
    const [before, after] = pair
    own.set(`${before.at}/${after.at}`, {
      change: after.pain - before.pain,
      together: within(done, before.at, after.at).some((other) => keyOfDone(other) !== key),
    })
  }
  const all = things.flatMap((thing) => {
    const own = pairs.get(keyOf(thing))
    return own ? [{ thing, pairs: [...own.values()] }] : []
  })
  const checkIns = entries.flatMap((entry) => (entry.kind === 'check-in' ? (entry.helped ?? []) : []))
  return {
    told: all
      .filter((one) => one.pairs.length >= fewestPairs)
      .map((one) => ({
        thing: one.thing,
        lower: one.pairs.filter(({ change }) => change < 0).length,
        same: one.pairs.filter(({ change }) => change === 0).length,
        higher: one.pairs.filter(({ change }) => change > 0).length,
        pairs: one.pairs.length,
        change: median(one.pairs, ({ change }) => change) ?? 0,
        together: one.pairs.filter(({ together }) => together).length,
      })),
    tooFew: all
      .filter((one) => one.pairs.length < fewestPairs)
      .map((one) => ({ thing: one.thing, pairs: one.pairs.length })),
    saidToHelp: remedies.flatMap(({ id }) => {
      const times = checkIns.filter((helped) => helped === id).length
      return times === 0 ? [] : [{ id, times }]
    }),
  }
}
