/** Files of ours, and what taking one does to a device. */
import { readEntry, type Entry } from '../../src/journal/entry.ts'
import { schemaName, version } from '../../src/transfer/file.ts'
import { applyImport, readImport, type Here, type Preview } from '../../src/transfer/index.ts'
import { sumOf } from '../../src/transfer/sum.ts'
import { now } from './drawn.ts'

export const preview = (text: string, here: Here): Preview => {
  const read = readImport(text, here)
  if (read.kind === 'refused') throw new Error(`refused: ${read.because}`)
  return read
}

const idOf = (record: unknown) => (record as { id?: unknown } | null)?.id

/** The device after a person said yes: what is put takes the place of what has the same id. */
export const afterTaking = (text: string, here: Here): Here => {
  const { put, session, preferences: chosen } = applyImport(preview(text, here).plan, here)
  const ids = new Set<unknown>(put.map(({ id }) => id))
  return {
    ...here,
    ...session,
    records: [...here.records.filter((record) => !ids.has(idOf(record))), ...put],
    preferences: { ...here.preferences, ...chosen },
  }
}

/** A file of ours with anything in it, and a sum that fits. */
export const sealed = (held: object, outer: object = {}) =>
  JSON.stringify({ schema: schemaName, version, sum: sumOf(JSON.stringify(held)), held, ...outer })

export const held = (some: object = {}) => ({ answers: {}, preferences: {}, entries: [], ...some })

export const pain = (id: string, how: number, written = now - 5): Entry => ({
  kind: 'pain',
  id,
  at: now - 10,
  written,
  pain: how,
})
export const gone = (entry: Entry, written = entry.written + 1): Entry => ({ ...entry, written, gone: true })

/** What is on a device and was not taken back. */
export const entriesOn = ({ records }: Here): readonly Entry[] =>
  records.flatMap((record) => readEntry(record) ?? []).filter(({ gone: isGone }) => !isGone)
