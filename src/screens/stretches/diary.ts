import type { Entry, EntryOf } from '../../journal/entry.ts'
import { lengthOf, stepsFor, type Step, type Stretching } from '../../timers/index.ts'

/** The entries of one time through a set have ids that are made of what they are: written twice, they are there once. */
const idOf = (what: 'go' | 'hurt', stretch: string, { startedAt }: Stretching): string =>
  `${what}-${stretch}-${Math.round(startedAt)}`

/** The entry of a stretch that was done, or left off half-way. It began as long before as it lasts, pauses left out. */
export const goOf = (
  stretching: Stretching,
  stretch: Step['stretch'],
  outcome: 'finished' | 'stopped',
  now: number,
): EntryOf<'go'> => {
  const own = stepsFor(stretching.set, stretching).filter((step) => step.stretch === stretch)
  const until = Math.round(Math.max(now, stretching.startedAt))
  const at = Math.round(Math.max(stretching.startedAt, until - lengthOf(own)))
  return {
    kind: 'go',
    id: idOf('go', stretch, stretching),
    remedy: stretch,
    at,
    until,
    outcome,
    written: until,
  }
}

/** The entry of what was learned when a stretch hurt. */
export const hurtOf = (
  stretching: Stretching,
  stretch: Step['stretch'],
  change: EntryOf<'hurt'>['change'],
  now: number,
): EntryOf<'hurt'> => ({
  kind: 'hurt',
  id: `${idOf('hurt', stretch, stretching)}-${change}`,
  remedy: stretch,
  change,
  at: Math.round(now),
  written: Math.round(now),
})

/** The entries that were written while this set was done. */
export const entriesOf = (entries: readonly Entry[], { startedAt }: Stretching): readonly Entry[] =>
  entries.filter(
    ({ kind, id }) =>
      (kind === 'go' || kind === 'hurt') && id.split('-').includes(`${Math.round(startedAt)}`),
  )

/** How many stretches of this set were done to their end. */
export const doneIn = (entries: readonly Entry[], stretching: Stretching): number =>
  entriesOf(entries, stretching).filter((entry) => entry.kind === 'go' && entry.outcome === 'finished').length
