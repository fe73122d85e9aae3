import { readEntry, type Entry } from '../journal/entry.ts'
import { schemaName, version } from './file.ts'
import type { Here } from './here.ts'
import { sumOf } from './sum.ts'

/** The type without which some phones do nothing with the file. */
export const everythingType = 'application/json'

/** What was taken back leaves without its words: it goes along only so that no old copy brings it back. */
const withoutWords = (entry: Entry): Entry =>
  entry.gone && entry.kind === 'note' ? { ...entry, text: '' } : entry

/** Everything that is remembered, as one text to keep or to carry to another device. What cannot be read stays. */
export const exportAll = ({
  answers,
  confirmedAt,
  begunAt,
  spasmAt,
  records,
  preferences,
  now,
}: Here): string => {
  const entries = records
    .map(readEntry)
    .filter((entry) => entry !== undefined)
    .map(withoutWords)
  const instants = Object.entries({ confirmedAt, begunAt, spasmAt }).filter(([, at]) => at !== undefined)
  const held = { answers, ...Object.fromEntries(instants), preferences, entries }
  const sum = sumOf(JSON.stringify(held))
  return JSON.stringify(
    { schema: schemaName, version, exported: new Date(now).toISOString(), sum, held },
    null,
    1,
  )
}
