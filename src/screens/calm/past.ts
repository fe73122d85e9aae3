import type { EntryOf } from '../../journal/entry.ts'
import type { RemedyId } from '../../rules/index.ts'
import type { Calm } from '../../timers/index.ts'

/** What each way to get calm is in the plan. On a bad day slow breathing is done without a count. */
const remedyOf: Record<Calm['way']['way'], RemedyId> = {
  slow: 'slow-breathing',
  'own-rhythm': 'slow-breathing',
  box: 'box-breathing',
  relaxation: 'muscle-relaxation',
  'body-scan': 'body-scan',
}

/** Whoever stops sooner has looked at it, and not done it. */
const shortest = 60_000

/** The entry of what was done to its end, or for a minute at least. Written twice, it is there once. */
export const entryOf = (
  { way: { way }, startedAt }: Calm,
  outcome: 'finished' | 'stopped',
  until: number,
): EntryOf<'go'> | undefined => {
  const [at, end] = [Math.round(startedAt), Math.round(Math.max(startedAt, until))]
  if (outcome === 'stopped' && end - at < shortest) return undefined
  const remedy = remedyOf[way]
  return { kind: 'go', id: `go-${remedy}-${at}`, remedy, at, until: end, outcome, written: end }
}
