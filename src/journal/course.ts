import { extent, median } from 'd3-array'
import { doseProduct, remedies, type Kind } from '../rules/index.ts'
import type { Entry, EntryOf } from './entry.ts'
import { painsIn } from './pains.ts'
import { within } from './within.ts'

const day = 24 * 3_600_000

/** Something that was done against the pain. */
export type Done = EntryOf<'go'> | EntryOf<'dose'>

/** A number for pain, or the middle one of all numbers of some days, with what was done. */
export interface CoursePoint {
  readonly at: number
  readonly pain: number
  /** Of some days: when they begin, the lowest and the highest, and how many numbers there are. */
  readonly days?: {
    readonly from: number
    readonly low: number
    readonly high: number
    readonly many: number
  }
  /** What was done since the point before, or in those days. */
  readonly done: readonly Done[]
}

export interface Course {
  readonly points: readonly CoursePoint[]
  /** How many days each point stands for; none, where each is a number by itself. */
  readonly days?: number
  /** What was done, kind by kind: where, and how often around there. */
  readonly lanes: readonly {
    readonly kind: Kind
    readonly marks: readonly { readonly at: number; readonly many: number }[]
  }[]
}

/** More numbers than these are told as the middle of some days: on a phone they would run into each other. */
export const mostPoints = 60

/** More groups of days than these would do the same. */
const mostGroups = 120
const groupings = [1, 7, 28] as const

/** Marks of the same kind within this part of the time count as one, with how often it was. */
const oneMark = 1 / 28

const kindOf = new Map(remedies.map(({ id, kind }) => [id, kind]))
const kinds: readonly Kind[] = ['medicine', 'heat', 'cold', 'movement', 'calm']

export const isDone = (entry: Entry): entry is Done => entry.kind === 'go' || entry.kind === 'dose'

/** The kind of what was done. A dose of any product is a medicine. */
export const kindOfDone = (done: Done): Kind =>
  done.kind === 'dose' ? 'medicine' : (kindOf.get(done.remedy) ?? 'movement')

const lanesOf = (done: readonly Done[], length: number): Course['lanes'] =>
  kinds.flatMap((kind) => {
    const marks: { at: number; many: number }[] = []
    for (const { at } of done.filter((one) => kindOfDone(one) === kind)) {
      const last = marks.at(-1)
      if (last && at - last.at <= length * oneMark) last.many += 1
      else marks.push({ at, many: 1 })
    }
    return marks.length === 0 ? [] : [{ kind, marks }]
  })

interface Range {
  readonly from: number
  /** Left out itself. */
  readonly until: number
}

/** Where each of so many days begins, from the first that the range touches to one after it, as the clocks of the person have it. */
export type DaysIn = (range: Range, days: number) => readonly number[]

/**
 * Pain in a range of time, and what was done. Up to 60 numbers stand each by itself. More are put together
 * by days, weeks or four weeks: the median, between the lowest and the highest. Nothing is left out, and
 * nothing is smoothed. Entries come in the order of time.
 */
export const courseOf = (entries: readonly Entry[], range: Range, daysIn: DaysIn): Course => {
  const { from, until } = range
  const here = within(entries, from, until)
  const done = here.filter(isDone)
  const pains = painsIn(here)
  const lanes = lanesOf(done, until - from)
  if (pains.length <= mostPoints) {
    const points = pains.map((one, n) => ({
      ...one,
      done: within(done, (pains[n - 1]?.at ?? from - 1) + 1, one.at + 1),
    }))
    return { points, lanes }
  }
  const days = groupings.find((size) => (until - from) / day / size <= mostGroups) ?? 28
  const edges = daysIn(range, days)
  const points = edges.flatMap((edge, n): readonly CoursePoint[] => {
    const end = edges[n + 1] ?? until
    const numbers = within(pains, edge, end).map(({ pain }) => pain)
    const [low, high] = extent(numbers)
    if (low === undefined || high === undefined) return []
    return [
      {
        at: Math.round((Math.max(edge, from) + Math.min(end, until)) / 2),
        pain: median(numbers) ?? low,
        days: { from: Math.max(edge, from), low, high, many: numbers.length },
        done: within(done, edge, end),
      },
    ]
  })
  return { points, days, lanes }
}

/** A name for each thing that was done, the same for the same thing: its remedy, or its product. */
export const nameOfDone = (done: Done): string =>
  done.kind === 'go' ? done.remedy : doseProduct(done.product).id

/** What was done, each thing once, with how often. */
export const timesOf = (done: readonly Done[]): readonly { readonly of: Done; readonly times: number }[] => {
  const counts = new Map<string, { of: Done; times: number }>()
  for (const one of done) {
    const count = counts.get(nameOfDone(one))
    if (count) count.times += 1
    else counts.set(nameOfDone(one), { of: one, times: 1 })
  }
  return [...counts.values()]
}
