import type { Entry, Said } from '../../journal/entry.ts'
import { remedies, rubUntil, type WarmthOrColdId } from '../../rules/index.ts'
import type { PastGo } from '../../timers/index.ts'

const rows = new Map(remedies.map((row) => [row.id as string, row]))

/** Whether a remedy is heat or cold, and so has a timer. */
export const isTimed = (id: string | undefined): id is WarmthOrColdId =>
  id !== undefined && rows.get(id)?.place === 'warmth-or-cold'

/** Whether it warms or cools. */
export const temperatureOf = (id: WarmthOrColdId): 'heat' | 'cold' =>
  rows.get(id)?.kind === 'cold' ? 'cold' : 'heat'

/** The goes in the journal. */
export const pastGoes = (entries: readonly Entry[]): readonly PastGo[] =>
  entries.flatMap((entry): readonly PastGo[] =>
    entry.kind === 'go' && isTimed(entry.remedy)
      ? [{ remedy: entry.remedy, at: entry.at, until: entry.until, outcome: entry.outcome }]
      : [],
  )

/** Until when a logged rub, gel or patch forbids heat and cold, if any does. */
export const rubLoggedUntil = (entries: readonly Entry[], now: number): number | undefined =>
  rubUntil(
    entries.filter((entry) => entry.kind === 'dose'),
    now,
  )?.until

/** The entry of a go. Its id is made of what it is, so that a second tab writes the same one again. */
export const entryOf = ({ remedy, at, until, outcome }: PastGo): Said<'go'> & { readonly id: string } => ({
  kind: 'go',
  id: `go-${remedy}-${Math.round(at)}`,
  remedy,
  at: Math.round(at),
  until: Math.round(Math.max(at, until)),
  outcome,
})
