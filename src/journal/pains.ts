import type { Entry } from './entry.ts'

/** How bad it was at an instant, from 0 to 10. */
export interface PainThen {
  readonly at: number
  readonly pain: number
}

const painOf = (entry: Entry): number | undefined => {
  if (entry.kind === 'pain' || entry.kind === 'check-in') return entry.pain
  return entry.kind === 'triage' ? entry.answers.severity : undefined
}

/** Which triages were corrected later: of those that were begun at the same instant, all but the last. */
const corrected = (entries: readonly Entry[]): ReadonlySet<string> => {
  const last = new Map<number, string>()
  const before = new Set<string>()
  for (const entry of entries) {
    if (entry.kind !== 'triage') continue
    const other = last.get(entry.begun)
    if (other !== undefined) before.add(other)
    last.set(entry.begun, entry.id)
  }
  return before
}

/** Every number for pain, wherever it was given: by itself, at a triage, at a check-in. Entries come, and numbers go, in the order of time. */
export const painsIn = (entries: readonly Entry[]): readonly PainThen[] => {
  const wrong = corrected(entries)
  return entries.flatMap((entry) => {
    const pain = painOf(entry)
    return pain === undefined || wrong.has(entry.id) ? [] : [{ at: entry.at, pain }]
  })
}
