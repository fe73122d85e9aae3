import { newerOf, readEntry, type Entry } from '../journal/entry.ts'
import { readAnswers, type Answers } from '../rules/index.ts'
import type { Here, Preferences } from './here.ts'
import type { Brought, Instants } from './read-file.ts'
import { neverCalmer, putOf, type Fates } from './never-calmer.ts'

/** What becomes of the entries of a file. Each is counted once. */
export interface Counts {
  /** Not here yet. */
  readonly new: number
  /** The same version is here. */
  readonly same: number
  /** The file has a newer version, which replaces ours. */
  readonly newer: number
  /** The file has a newer version that was taken back: it disappears here. */
  readonly removed: number
  /** Ours is newer and stays; so does a record of ours that cannot be read. */
  readonly older: number
  /** Left out, because with them less would be urgent here than is. */
  readonly heldBack: number
  /** Taken back there and never here. Kept unseen. */
  readonly takenBack: number
  /** Could not be read, and is left out. */
  readonly unreadable: number
}

/** What is to be written. All of it, or nothing. */
export interface Change {
  /** Entries to put in place of those with the same ids. They keep the instants of their writing. */
  readonly put: readonly Entry[]
  /** Answers to take in place of ours. */
  readonly session: ({ readonly answers: Answers } & Instants) | undefined
  /** Preferences to choose, where nothing was said on this device yet. The app checks their values. */
  readonly preferences: Preferences | undefined
}

export interface Weighed {
  readonly counts: Counts
  /** `kept`: there are other answers here, and they stay. Two sheets are never mixed. */
  readonly answers: 'same' | 'new' | 'kept'
  readonly change: Change
}

const byId = (entries: readonly Entry[]): ReadonlyMap<string, Entry> => {
  const known = new Map<string, Entry>()
  for (const entry of entries) {
    const other = known.get(entry.id)
    known.set(entry.id, other ? newerOf(other, entry) : entry)
  }
  return known
}

const idOf = (record: unknown): unknown =>
  typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined

const fateOf = (theirs: Entry, ours: Entry | undefined, locked: boolean): keyof Counts => {
  if (locked) return 'older'
  if (!ours) return theirs.gone ? 'takenBack' : 'new'
  if (theirs.written === ours.written && theirs.gone === ours.gone) return 'same'
  if (newerOf(ours, theirs) === ours) return 'older'
  return theirs.gone && !ours.gone ? 'removed' : 'newer'
}

/** The region is a guess of ours until something else is answered. */
const saysSomething = (answers: Answers): boolean => Object.keys(answers).some((id) => id !== 'region')

const weighAnswers = (brought: Brought, here: Here): Weighed['answers'] => {
  const ours = readAnswers(here.answers)
  if (!saysSomething(brought.answers) || JSON.stringify(ours) === JSON.stringify(brought.answers))
    return 'same'
  return saysSomething(ours) ? 'kept' : 'new'
}

const isPlain = (value: unknown): value is string | boolean | number =>
  ['string', 'boolean', 'number'].includes(typeof value)

/** Those preferences that have a name of ours, a value of the same sort, and are not so already. */
const otherPreferences = (from: unknown, ours: Preferences): Preferences | undefined => {
  const others = Object.entries(typeof from === 'object' && from !== null ? from : {}).filter(
    (pair): pair is [string, string | boolean | number] =>
      isPlain(pair[1]) &&
      Object.hasOwn(ours, pair[0]) &&
      typeof ours[pair[0]] === typeof pair[1] &&
      ours[pair[0]] !== pair[1],
  )
  return others.length > 0 ? Object.fromEntries(others) : undefined
}

/** A clock that went ahead: nobody knows how old these answers are. */
const noInstants: Instants = { confirmedAt: undefined, begunAt: undefined, spasmAt: undefined }

const sessionOf = ({ answers, instants }: Brought, now: number): NonNullable<Change['session']> => ({
  answers,
  ...(Object.values(instants).some((at) => at !== undefined && at > now) ? noInstants : instants),
})

const countsOf = (fates: Fates, unreadable: number): Counts => {
  const counts = { new: 0, same: 0, newer: 0, removed: 0, older: 0, heldBack: 0, takenBack: 0, unreadable }
  for (const [, fate] of fates) counts[fate] += 1
  return counts
}

/** Weighs a file against what is here. It is the same for the look beforehand and for doing it. */
export const weigh = (brought: Brought, here: Here): Weighed => {
  const read = here.records.map((record) => ({ record, entry: readEntry(record) }))
  const ours = byId(read.flatMap(({ entry }) => entry ?? []))
  const locked = new Set(read.filter(({ entry }) => !entry).map(({ record }) => idOf(record)))
  const theirs = [...byId(brought.entries).values()]
  const fates = theirs.map((one) => [one, fateOf(one, ours.get(one.id), locked.has(one.id))] as const)
  const answers = weighAnswers(brought, here)
  const wished = answers === 'new' ? sessionOf(brought, here.now) : undefined
  const taken = neverCalmer(fates, wished, here, ours)
  const isFresh = ours.size === 0 && !saysSomething(here.answers)
  return {
    counts: countsOf(taken.fates, brought.unreadable),
    answers: wished && !taken.session ? 'kept' : answers,
    change: {
      put: putOf(taken.fates),
      session: taken.session,
      preferences: isFresh ? otherPreferences(brought.preferences, here.preferences) : undefined,
    },
  }
}
