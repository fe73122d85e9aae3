import * as v from 'valibot'
import { persist, type PersistStorage, type StorageValue } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import type { Device, SaveResult } from '../device/device.ts'

/** The version of our records. A record of another version is read as far as it can be. */
export const version = 1

/** A record that could not be read as it stood. */
export type Strange = 'damaged' | 'from-newer'

/** What every store on the device says of its record. */
export interface Keeping {
  /** What became of the last save. */
  readonly keeping: SaveResult
  /** What was strange about the record that was found, if anything. It was put aside, not lost. */
  readonly found: Strange | undefined
  /** Takes what is on the device now, as after another tab has written. Nothing there: all is forgotten. */
  readAgain(): void
}

/** One record on the device. */
interface Kind<Saved> {
  /** The name of the record. */
  readonly name: string
  /** Reads what was kept. What cannot be read at all is nothing. */
  read(state: unknown): Saved | undefined
  /** What holds before anything was kept. */
  fresh(): Saved
}

/** Who hears of saves and of strange records. */
interface Reports {
  onSave(result: SaveResult): void
  onFound(strange: Strange | undefined): void
}

const record = v.object({ version: v.number(), state: v.unknown() })

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The record on the device, for zustand. A damaged record, or one of a newer Unknot, is put aside
 * under another name before anything is written over it, so nothing is lost.
 */
const savedOn = <Saved>(
  device: Device,
  read: Kind<Saved>['read'],
  { onSave, onFound }: Reports,
): PersistStorage<Saved> => {
  let mayOverwrite = true
  const readRecord = (text: string): StorageValue<Saved> | undefined => {
    const result = v.safeParse(record, parseJson(text))
    const state = result.success ? read(result.output.state) : undefined
    return result.success && state !== undefined ? { version: result.output.version, state } : undefined
  }
  return {
    getItem: (key) => {
      const text = device.storage.read(key)
      const found = text === undefined ? undefined : readRecord(text)
      const isStrange = text !== undefined && (found?.version ?? Infinity) > version
      const strange = isStrange ? (found ? 'from-newer' : 'damaged') : undefined
      mayOverwrite = !strange || device.storage.write(`${key}.${strange}`, text ?? '') === 'saved'
      onFound(strange)
      return found ? { state: found.state, version } : null
    },
    setItem: (key, value) => onSave(mayOverwrite ? device.storage.write(key, JSON.stringify(value)) : 'full'),
    removeItem: (key) => device.storage.remove(key),
  }
}

/** A store whose record is on the device: read once, saved at each change, shared with other tabs. */
export const savedStore = <Saved extends object, Acts extends object>(
  device: Device,
  { name, read, fresh }: Kind<Saved>,
  acts: (set: (change: Partial<Saved> | ((now: Saved) => Partial<Saved>)) => void) => Acts,
) => {
  type Store = Saved & Acts & Keeping
  const report: { found: Strange | undefined; keeping: SaveResult; tell(): void } = {
    found: undefined,
    keeping: 'saved',
    tell: () => {},
  }
  const names = Object.keys(fresh())
  const store = createStore<Store>()(
    persist(
      (set, get) => ({
        ...fresh(),
        ...acts((change) =>
          set(() => (typeof change === 'function' ? change(get()) : change) as Partial<Store>),
        ),
        keeping: 'saved' as const,
        found: undefined,
        readAgain: () => void store.persist.rehydrate(),
      }),
      {
        name,
        version,
        storage: savedOn<Saved>(device, read, {
          onSave: (result) => {
            report.keeping = result
            report.tell()
          },
          onFound: (strange) => {
            report.found = strange
          },
        }),
        partialize: (now) =>
          Object.fromEntries(Object.entries(now).filter(([key]) => names.includes(key))) as Saved,
        merge: (saved, now) => ({ ...now, ...fresh(), ...(saved as Partial<Saved>), found: report.found }),
      },
    ),
  )
  // A save must not report from inside itself: the report is a change too.
  report.tell = () =>
    queueMicrotask(() => {
      const { keeping } = report
      if (store.getState().keeping !== keeping) store.setState({ keeping } as Partial<Store>)
    })
  device.storage.onOtherTab((key) => {
    if (key === name) store.getState().readAgain()
  })
  return store
}
