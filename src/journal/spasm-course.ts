import { assess, type Assessment, type RemedyId } from '../rules/index.ts'
import { isDone, timesOf, type Done } from './course.ts'
import type { Entry } from './entry.ts'
import type { Spasm } from './episodes.ts'
import { painsIn, type PainThen } from './pains.ts'
import { within } from './within.ts'

const day = 24 * 3_600_000

/** After so long without pain that was told, what comes is no longer told of the same spasm. A policy of ours. */
export const quiet = 14 * day

/** What became of one spasm, as far as it was told. */
export interface SpasmCourse {
  readonly spasm: number
  /** From its first answer to the last time that pain was told, or to the number 0 after it. */
  readonly from: number
  readonly until: number
  /** Whether the last number told was 0. */
  readonly over: boolean
  readonly first?: PainThen | undefined
  readonly worst?: PainThen | undefined
  readonly last?: PainThen | undefined
  /** The first number after the worst that is half of it or less. */
  readonly half?: PainThen | undefined
  /** What each triage came to, in their order; a correction in place of what it corrects. */
  readonly told: readonly { readonly id: string; readonly at: number; readonly result: Assessment['kind'] }[]
  readonly checkIns: readonly { readonly id: string; readonly at: number }[]
  readonly done: readonly { readonly of: Done; readonly times: number }[]
  readonly doses: number
  readonly helped: readonly { readonly id: RemedyId; readonly times: number }[]
}

/** The days from one instant to another, as a number that may have parts. */
export const daysFrom = (from: number, until: number): number => Math.max(0, (until - from) / day)

const helpedIn = ({ checkIns }: Spasm): SpasmCourse['helped'] => {
  const counts = new Map<RemedyId, number>()
  for (const id of checkIns.flatMap(({ helped }) => helped ?? [])) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].map(([id, times]) => ({ id, times }))
}

/** How far a spasm goes: to the last sign of pain that no long silence parts from the one before. */
const endOf = (from: number, entries: readonly Entry[], pains: readonly PainThen[]) => {
  const signs = [
    ...entries.flatMap(({ kind, at }) => (kind === 'triage' || kind === 'check-in' ? [{ at }] : [])),
    ...pains.filter(({ pain }) => pain > 0),
  ].toSorted((a, b) => a.at - b.at)
  let until = from
  for (const { at } of signs) if (at - until <= quiet) until = Math.max(until, at)
  const zero = pains.find(({ at, pain }) => pain === 0 && at >= until && at - until <= quiet)
  return { until: zero?.at ?? until, over: zero !== undefined }
}

/** Follows a spasm from its first answer. `next` is when the spasm after it began, if one did. Entries come in the order of time. */
export const spasmCourse = (spasm: Spasm, entries: readonly Entry[], next = Infinity): SpasmCourse => {
  const from = Math.min(spasm.spasm, ...spasm.triages.map(({ at }) => at))
  const since = within(entries, from, next)
  const { until, over } = endOf(from, since, painsIn(since))
  const here = within(since, from, until + 1)
  const pains = painsIn(here)
  const worst = pains.reduce<PainThen | undefined>(
    (most, one) => (most && most.pain >= one.pain ? most : one),
    undefined,
  )
  const done = here.filter(isDone)
  const triages = [...new Map(spasm.triages.map((triage) => [triage.begun, triage])).values()]
  return {
    spasm: spasm.spasm,
    from,
    until,
    over,
    first: pains[0],
    worst,
    last: pains.at(-1),
    half: worst && pains.find(({ at, pain }) => at > worst.at && pain <= worst.pain / 2),
    told: triages.map(({ id, at, answers }) => ({ id, at, result: assess(answers).kind })),
    checkIns: spasm.checkIns.map(({ id, at }) => ({ id, at })),
    done: timesOf(done),
    doses: done.filter(({ kind }) => kind === 'dose').length,
    helped: helpedIn(spasm),
  }
}
