import * as v from 'valibot'
import type { PersistStorage, StorageValue } from 'zustand/middleware'
import type { Device, SaveResult } from '../device/device.ts'
import { readAnswers, type Answers } from '../rules/index.ts'

/** What is kept on the device: only what the person said or did. Everything else is worked out from it. */
export interface Saved {
  readonly answers: Answers
  /** When the person said that these answers are right, in milliseconds since 1970. */
  readonly confirmedAt?: number | undefined
}

/** The version of the record. A record of another version is read as far as it can be. */
export const version = 1

/** A record that could not be read as it stood. */
export type Strange = 'damaged' | 'from-newer'

/** Who hears of saves and of strange records. */
interface Reports {
  onSave(result: SaveResult): void
  onStrange(strange: Strange): void
}

const record = v.object({
  version: v.number(),
  state: v.object({ answers: v.unknown(), confirmedAt: v.optional(v.number()) }),
})

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a record of any kind. What cannot be read at all is nothing. */
const readRecord = (text: string): StorageValue<Saved> | undefined => {
  const result = v.safeParse(record, parseJson(text))
  if (!result.success) return undefined
  const { state, version: found } = result.output
  return { version: found, state: { answers: readAnswers(state.answers), confirmedAt: state.confirmedAt } }
}

/**
 * The record on the device, for zustand. A damaged record, or one of a newer Unknot, is put aside
 * under another name before anything is written over it, so nothing is lost.
 */
export const savedOn = (device: Device, { onSave, onStrange }: Reports): PersistStorage<Saved> => {
  let mayOverwrite = true
  return {
    getItem: (key) => {
      const text = device.storage.read(key)
      if (text === undefined) return null
      const found = readRecord(text)
      const strange =
        found === undefined ? 'damaged' : (found.version ?? 0) > version ? 'from-newer' : undefined
      if (strange) {
        mayOverwrite = device.storage.write(`${key}.${strange}`, text) === 'saved'
        onStrange(strange)
      }
      return found ? { state: found.state, version } : null
    },
    setItem: (key, value) => onSave(mayOverwrite ? device.storage.write(key, JSON.stringify(value)) : 'full'),
    removeItem: (key) => device.storage.remove(key),
  }
}
