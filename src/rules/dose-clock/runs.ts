import type { Intake } from './intake.ts'
import { hasOwnHours, isRegularStrength, type Packs } from './limit.ts'

/** Neighbours in a log that is in order: from one place up to before another. */
export interface Run {
  readonly from: number
  readonly until: number
}

/**
 * For each instant that is asked for: what was had then, and less than `length` before. Takes the oldest
 * first, and looks at each once: a log may hold as many as a file brings.
 */
export const runsWithin = (
  intakes: readonly Intake[],
  length: number,
  isAsked: (at: number) => boolean,
): readonly Run[] => {
  const runs: Run[] = []
  let from = 0
  let until = 0
  const atOf = (place: number) => intakes[place]?.at ?? Number.NaN
  for (const { at } of intakes) {
    if (until > 0 && atOf(until - 1) === at) continue
    while (atOf(until) <= at) until += 1
    while (from < until && !(at - atOf(from) < length)) from += 1
    if (isAsked(at) && from < until) runs.push({ from, until })
  }
  return runs
}

/** Numbers that can be added in any order and come to the same: whole ones, and halves of halves. */
const fraction = 1024

/** What a number of each comes to over any run: `nearly` at once, within `error`; `exactly` as if added one by one. */
export const sumsOver = (intakes: readonly Intake[], numberOf: (intake: Intake) => number) => {
  const each = Float64Array.from(intakes, numberOf)
  const upTo = new Float64Array(each.length + 1)
  for (const [place, number] of each.entries()) upTo[place + 1] = (upTo[place] ?? 0) + number
  const all = upTo.at(-1) ?? 0
  const isExact =
    all * fraction <= Number.MAX_SAFE_INTEGER && each.every((n) => Number.isInteger(n * fraction))
  const error = isExact ? 0 : 4 * (each.length + 1) * Number.EPSILON * all
  const nearly = ({ from, until }: Run) => (upTo[until] ?? 0) - (upTo[from] ?? 0)
  const exactly = (run: Run) => {
    if (isExact) return nearly(run)
    let sum = 0
    for (let place = run.from; place < run.until; place += 1) sum += each[place] ?? 0
    return sum
  }
  /** Whether it is more than that. Added one by one only where it is close. */
  const isOver = (run: Run, most: number): boolean => {
    if (nearly(run) - error > most) return true
    return !(nearly(run) + error <= most) && exactly(run) > most
  }
  /** Of some runs the one with most, the first where several have as much. */
  const mostOf = <R extends Run>(runs: readonly R[]): R | undefined => {
    const least = runs.reduce((top, run) => Math.max(top, nearly(run) - error || 0), 0)
    let worst: { readonly run: R; readonly sum: number } | undefined
    for (const run of runs.filter((one) => !(nearly(one) + error < least))) {
      const sum = exactly(run)
      if (!worst || sum > worst.sum) worst = { run, sum }
    }
    return worst?.run
  }
  return { isOver, mostOf }
}

/** What is the same of all packs of a run. */
export const packsOver = (intakes: readonly Intake[]): ((run: Run) => Packs) => {
  const countOf = (holds: (intake: Intake) => boolean) => {
    const upTo = new Uint32Array(intakes.length + 1)
    for (const [place, intake] of intakes.entries()) {
      upTo[place + 1] = (upTo[place] ?? 0) + Number(holds(intake))
    }
    return ({ from, until }: Run) => (upTo[until] ?? 0) - (upTo[from] ?? 0) === until - from
  }
  const [areRegular, haveOwnHours] = [countOf(isRegularStrength), countOf(hasOwnHours)]
  return (run) => ({ areRegular: areRegular(run), haveOwnHours: haveOwnHours(run) })
}
