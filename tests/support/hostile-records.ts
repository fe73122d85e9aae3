/** Hostile input as records on the device: in every shape that ours have, and in none. */
import { questions } from '../../src/rules/index.ts'
import { preferencesName } from '../../src/state/preferences.ts'
import { recordName } from '../../src/state/session.ts'
import { toolsName } from '../../src/state/tools.ts'
import { schemaName, version } from '../../src/transfer/file.ts'
import { sumOf } from '../../src/transfer/sum.ts'
import { aWellAdultInTheUk } from './people.ts'

export const recordNames = [recordName, preferencesName, toolsName] as const

const record = (state: unknown) => JSON.stringify({ version: 1, state })

const spread = (keys: readonly string[], values: readonly unknown[]) =>
  Object.fromEntries(keys.map((key, n) => [key, values[n % values.length]]))

const looks = ['theme', 'skin', 'hair', 'hairStyle', 'sound', 'speech', 'shake']
const parts = ['remedy', 'way', 'startedAt', 'seenAt', 'minutes', 'deeds', 'round', 'set', 'kind', 'id']
const ids = questions.map(({ id }) => id)

/** The texts of our three records, in the order of their names. */
export type Records = readonly [string, string, string]

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** Records of each shape, with these in the places of what belongs there. */
export const recordsWith = (values: readonly [unknown, ...unknown[]]): readonly Records[] => {
  const [one, two = one, three = two] = values
  const inTools = spread(parts, values)
  const [confirmedAt, begunAt, spasmAt] = [one, two, three]
  const now = Date.now()
  return [
    [asText(one), asText(two), asText(three)],
    [record(one), record(two), record(three)],
    [
      record({ answers: spread(ids, values), confirmedAt, begunAt, spasmAt }),
      record(spread(looks, values)),
      record({ go: inTools, stretching: inTools, calm: inTools }),
    ],
    [
      record({
        answers: {
          ...aWellAdultInTheUk,
          ...spread(
            ids,
            values.map((value) => [value]),
          ),
        },
        confirmedAt: now,
        begunAt: now,
      }),
      record({ theme: 'dark', [asText(one)]: two }),
      record({ go: one, stretching: two, calm: three }),
    ],
    [
      record({
        answers: { ...aWellAdultInTheUk, ...spread(values.map(asText), values) },
        confirmedAt: now,
        begunAt: now,
      }),
      record({ theme: one }),
      record({ go: { ...inTools, deeds: [inTools] } }),
    ],
  ]
}

/** Entries of the journal that hold this wherever a text may stand, or in place of anything. */
export const entriesWith = (value: unknown, n: number, at: number): readonly object[] => {
  const stamp = { at, written: at }
  return [
    { ...stamp, id: `dose-${n}`, kind: 'dose', product: value, count: 1 },
    { ...stamp, id: `note-${n}`, kind: 'note', text: value },
    { ...stamp, id: `hurt-${n}`, kind: 'hurt', remedy: value, change: 'gentler' },
    { ...stamp, id: `go-${n}`, kind: 'go', remedy: value, until: at, outcome: value },
    { ...stamp, id: `pain-${n}`, kind: 'pain', pain: value },
    { ...stamp, id: `night-${n}`, kind: 'sleep', night: value },
    { ...stamp, id: `strange-${n}`, kind: value, text: value },
    { id: `wrong-${n}`, at: value, written: value, kind: 'note', text: value, gone: value },
    ...(typeof value === 'string'
      ? [{ ...stamp, id: value, kind: 'dose', product: 'ibuprofen', count: 1 }]
      : []),
  ]
}

/** Files in the form of ours, whose sums are right: with entries that may stand there, and with what may not. */
export const filesWith = (values: readonly [unknown, ...unknown[]]): readonly string[] => {
  const at = Date.now()
  const entries = values.flatMap((value, n) => entriesWith(value, n, at))
  const notes = entries.filter((entry) => 'kind' in entry && entry.kind === 'note' && 'id' in entry)
  const well = { answers: aWellAdultInTheUk, confirmedAt: at, begunAt: at, spasmAt: at }
  return [
    { ...well, preferences: { theme: 'dark' }, entries: notes },
    { ...well, preferences: spread(looks, values), entries },
    { answers: spread(ids, values), preferences: spread(looks, values), entries },
  ].map((held) => {
    const sum = sumOf(JSON.stringify(held))
    return JSON.stringify({ schema: schemaName, version, exported: new Date(at).toISOString(), sum, held })
  })
}
