import type { Answers, CheckIn, Dose, Episode } from '../rules/index.ts'
import type { Entry, EntryOf } from './entry.ts'

const week = 7 * 24 * 3_600_000

/** One spasm: its triages and check-ins, each in the order in which they were said. */
export interface Spasm {
  /** When its first answer was given. It names the spasm. */
  readonly spasm: number
  readonly triages: readonly EntryOf<'triage'>[]
  readonly checkIns: readonly EntryOf<'check-in'>[]
}

/** The triage under way, or the one whose result stands: what is remembered apart from the journal. */
export interface Present {
  readonly answers: Answers
  readonly confirmedAt?: number | undefined
  readonly begunAt?: number | undefined
  readonly spasmAt?: number | undefined
}

const ofKind = <K extends Entry['kind']>(entries: readonly Entry[], kind: K): readonly EntryOf<K>[] =>
  entries
    .filter((entry): entry is EntryOf<K> => entry.kind === kind)
    .toSorted((a, b) => a.written - b.written)

/** Every spasm in the journal, the latest first. A check-in whose triage is not there belongs to the last spasm begun before it. */
export const spasmsIn = (entries: readonly Entry[]): readonly Spasm[] => {
  const triages = ofKind(entries, 'triage')
  const begun = [...new Set(triages.map(({ spasm }) => spasm))].toSorted((a, b) => b - a)
  const spasmOf = ({ plan }: EntryOf<'check-in'>): number | undefined =>
    triages.find(({ at }) => at === plan)?.spasm ?? begun.find((spasm) => spasm <= plan) ?? begun.at(-1)
  const checkIns = ofKind(entries, 'check-in')
  return begun.map((spasm) => ({
    spasm,
    triages: triages.filter((triage) => triage.spasm === spasm),
    checkIns: checkIns.filter((checkIn) => spasmOf(checkIn) === spasm),
  }))
}

/** The triage that the journal lacks: the page was closed between a result and its saving, or saves it just now. */
export const triageToKeep = (entries: readonly Entry[], present: Present): EntryOf<'triage'> | undefined => {
  const { answers, confirmedAt, spasmAt = confirmedAt } = present
  if (confirmedAt === undefined || spasmAt === undefined) return undefined
  // Whoever has looked again since no longer knows when it began: it counts as a triage of its own.
  const begunAt = present.begunAt === undefined || present.begunAt < spasmAt ? confirmedAt : present.begunAt
  const isThere = ofKind(entries, 'triage').some(({ at, spasm }) => at === confirmedAt && spasm === spasmAt)
  // Made of what it is, so that two tabs write the same one.
  const id = `triage-${spasmAt}-${confirmedAt}`
  const triage = { kind: 'triage', id, at: confirmedAt, written: confirmedAt, spasm: spasmAt } as const
  return isThere ? undefined : { ...triage, begun: begunAt, answers }
}

/** The instants of the triages, one for each that was begun: a correction is no triage of its own. */
const instantsOf = (triages: readonly EntryOf<'triage'>[]): readonly number[] => [
  ...new Map(triages.map(({ begun, at }) => [begun, at])).values(),
]

/**
 * The episode as the rules take it. Triages of the week before it count too: to start again is to ask
 * again. `undefined` where no triage has come to a result.
 */
export const episodeOf = (spasm: Spasm, entries: readonly Entry[]): Episode | undefined => {
  const first = spasm.triages[0]
  const last = spasm.triages.at(-1)
  if (!first || !last) return undefined
  const startedAt = Math.min(...spasm.triages.map(({ at }) => at))
  const before = ofKind(entries, 'triage').filter(
    (triage) => triage.spasm !== spasm.spasm && triage.at <= startedAt && startedAt - triage.at <= week,
  )
  return {
    startedAt,
    answers: last.answers,
    confirmedAt: last.at,
    checkIns: spasm.checkIns satisfies readonly CheckIn[],
    triages: instantsOf([...before, ...spasm.triages]),
    doses: entries.filter((entry): entry is EntryOf<'dose'> & Dose => entry.kind === 'dose'),
  }
}

/** The episode that goes on. `undefined` until a triage of this spasm has come to a result. */
export const presentEpisode = (entries: readonly Entry[], present: Present): Episode | undefined => {
  const missing = triageToKeep(entries, present)
  const all = missing ? [...entries, missing] : entries
  const now = spasmsIn(all).find(({ spasm }) => spasm === (present.spasmAt ?? present.confirmedAt))
  return now && episodeOf(now, all)
}
