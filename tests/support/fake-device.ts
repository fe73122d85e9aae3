import type { Device, SaveResult } from '../../src/device/device.ts'

const hour = 60 * 60 * 1000

interface FakeDevice extends Device {
  /** All that is in storage. */
  readonly kept: Map<string, string>
  /** Lets time pass. */
  advance(hours: number): void
  /** What becomes of saves from now on. Blocked storage cannot be read either. */
  storageIs(what: SaveResult): void
  /** What another tab of the same browser does. */
  otherTabWrites(key: string, text: string): void
}

/** A device without a browser: its clock stands still until it is moved, and its storage can fail. */
export const fakeDevice = (
  startIso = '2026-11-24T02:08:00Z',
  { language = 'en-GB', timeZone = 'Europe/London' } = {},
): FakeDevice => {
  let now = Date.parse(startIso)
  let storage: SaveResult = 'saved'
  const kept = new Map<string, string>()
  const listeners = new Set<(key: string) => void>()
  return {
    kept,
    now: () => now,
    language,
    timeZone,
    storage: {
      read: (key) => (storage === 'blocked' ? undefined : kept.get(key)),
      write: (key, text) => {
        if (storage === 'saved') kept.set(key, text)
        return storage
      },
      remove: (key) => void kept.delete(key),
      onOtherTab: (listener) => {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
    advance: (hours) => {
      now += hours * hour
    },
    storageIs: (what) => {
      storage = what
    },
    otherTabWrites: (key, text) => {
      kept.set(key, text)
      for (const listener of listeners) listener(key)
    },
  }
}
