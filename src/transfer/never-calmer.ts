import type { Entry } from '../journal/entry.ts'
import type { Here } from './here.ts'
import { urgencyHere, type Told } from './urgency-here.ts'
import type { Change, Counts } from './weigh.ts'

/** Entries of a file, each once, with what becomes of it. */
export type Fates = readonly (readonly [Entry, keyof Counts])[]

const isWritten = ([, fate]: Fates[number]): boolean => !['same', 'older', 'heldBack'].includes(fate)

/** What is not here yet, or is newer than what is here, is written. */
export const putOf = (fates: Fates): readonly Entry[] => fates.filter(isWritten).map(([entry]) => entry)

const after = (
  here: Here,
  ours: ReadonlyMap<string, Entry>,
  { put, session }: Omit<Change, 'preferences'>,
): Told => ({
  ...here,
  ...session,
  entries: [...new Map([...ours, ...put.map((entry) => [entry.id, entry] as const)]).values()].filter(
    ({ gone }) => !gone,
  ),
})

const ofTheSpasm: readonly Entry['kind'][] = ['triage', 'check-in']

/** Whether writing it could make less urgent what is told here: anything told of a spasm, and a dose in place of another. */
const couldCalm = (entry: Entry, inPlaceOf: Entry | undefined): boolean =>
  [entry, inPlaceOf].some((one) => one && ofTheSpasm.includes(one.kind)) || inPlaceOf?.kind === 'dose'

const held = (fates: Fates, which: (one: Fates[number]) => boolean): Fates =>
  fates.map(([entry, fate]) =>
    isWritten([entry, fate]) && which([entry, fate]) ? [entry, 'heldBack'] : [entry, fate],
  )

/**
 * All of the file; or, where that would make anything less urgent than it is here, the file without what could.
 * Whoever was told to get help here is told so until they answer here again.
 */
export const neverCalmer = (
  fates: Fates,
  session: Change['session'],
  here: Here,
  ours: ReadonlyMap<string, Entry>,
): { readonly fates: Fates; readonly session: Change['session'] } => {
  const all = { fates, session }
  const calming = ([entry]: Fates[number]) => couldCalm(entry, ours.get(entry.id))
  if (!session && !fates.some((one) => isWritten(one) && calming(one))) return all
  const stands = urgencyHere(after(here, ours, { put: [], session: undefined }))
  if (stands === 0) return all
  const ways = [
    all,
    { fates: held(fates, calming), session },
    { fates: held(fates, calming), session: undefined },
  ]
  const isCalmer = (way: (typeof ways)[number]) =>
    urgencyHere(after(here, ours, { put: putOf(way.fates), session: way.session })) < stands
  return ways.find((way) => !isCalmer(way)) ?? { fates: held(fates, () => true), session: undefined }
}
