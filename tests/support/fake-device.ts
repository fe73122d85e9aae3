import type {
  Device,
  Kept,
  NoticeStanding,
  Persistence,
  SaveResult,
  Shared,
  UpdateStanding,
} from '../../src/device/device.ts'

const hour = 60 * 60 * 1000

interface FakeDevice extends Device {
  /** All that is in storage. */
  readonly kept: Map<string, string>
  /** All the records of the journal that are on the disk. */
  readonly disk: Map<string, Kept>
  /** What was heard, felt, shown and saved as files, in order. */
  readonly done: string[]
  /** Lets time pass, and then ticks once. */
  advance(hours: number): void
  /** Sets the clock, as a person or a network may. The time since the page was opened does not change. */
  setClock(iso: string): void
  /** What becomes of saves from now on. Blocked storage cannot be read either. */
  storageIs(what: SaveResult): void
  /** What another tab of the same browser does. */
  otherTabWrites(key: string, text: string): void
  otherTabRecords(...records: Kept[]): void
  /** Hides the page, or shows it again. */
  show(seen: boolean): void
  noticesAre(what: NoticeStanding): void
  /** A newer version arrives, or is taken in another tab. */
  updateIs(what: UpdateStanding): void
  persistenceIs(what: Persistence): void
  /** What becomes of sharing, and whether a text can be copied. */
  sharingIs(what: Shared, canCopy: boolean): void
}

const listenersOf = <T extends readonly unknown[]>() => {
  const all = new Set<(...heard: T) => void>()
  return {
    tell: (...heard: T) => {
      for (const listener of all) listener(...heard)
    },
    listen: (listener: (...heard: T) => void) => {
      all.add(listener)
      return () => void all.delete(listener)
    },
  }
}

/** A device without a browser: its clock stands still until it is moved, and its storage can fail. */
export const fakeDevice = (
  startIso = '2026-11-24T02:08:00Z',
  { language = 'en-GB', timeZone = 'Europe/London' } = {},
): FakeDevice => {
  let now = Date.parse(startIso)
  let opened = 0
  let ids = 0
  let storage: SaveResult = 'saved'
  let seen = true
  let notices: NoticeStanding = 'not-asked'
  let update: UpdateStanding = 'none'
  let persistence: Persistence = 'may-go'
  let sharing: Shared = 'shared'
  let copying = true
  const kept = new Map<string, string>()
  const disk = new Map<string, Kept>()
  const done: string[] = []
  const otherTab = listenersOf<[string]>()
  const otherRecords = listenersOf<[]>()
  const sight = listenersOf<[]>()
  const ticks = listenersOf<[]>()
  const updates = listenersOf<[]>()
  return {
    kept,
    disk,
    done,
    now: () => now,
    sinceOpened: () => opened,
    every: (_, listener) => ticks.listen(listener),
    newId: () => `id-${(ids += 1)}-${startIso}`,
    language,
    timeZone,
    storage: {
      read: (key) => (storage === 'blocked' ? undefined : kept.get(key)),
      write: (key, text) => {
        if (storage === 'saved') kept.set(key, text)
        return storage
      },
      remove: (key) => void kept.delete(key),
      keys: () => (storage === 'blocked' ? [] : [...kept.keys()]),
      onOtherTab: otherTab.listen,
      whole: Promise.resolve(),
    },
    records: {
      all: async () => (storage === 'blocked' ? undefined : structuredClone([...disk.values()])),
      put: async (records) => {
        if (storage === 'saved') for (const record of records) disk.set(record.id, structuredClone(record))
        return storage
      },
      clear: async () => disk.clear(),
      onOtherTab: otherRecords.listen,
    },
    sight: { seen: () => seen, onChange: sight.listen },
    screen: {
      stayOn: async () => {
        done.push('screen stays on')
        return 'kept'
      },
      rest: () => void done.push('screen may rest'),
    },
    cues: {
      canSpeak: true,
      canShake: true,
      speak: (text) => void done.push(`says: ${text}`),
      sound: (tone) => void done.push(`sounds: ${tone}`),
      shake: () => void done.push('shakes'),
    },
    notices: {
      standing: () => notices,
      ask: async () => notices,
      show: (tag) => void done.push(`notice: ${tag}`),
      clear: () => void done.push('notices cleared'),
    },
    updates: {
      begin: () => {},
      standing: () => update,
      onChange: updates.listen,
      take: () => void done.push('takes the newer version'),
    },
    onFetched: (listener) => {
      listener({ all: 3, elsewhere: 0 })
      return () => {}
    },
    persistence: {
      standing: async () => persistence,
      ask: async () => {
        done.push('asked to keep for good')
        return persistence
      },
    },
    share: async (title) => {
      if (sharing !== 'missing') done.push(`shares: ${title}`)
      return sharing
    },
    copy: async (text) => {
      if (copying) done.push(`copies: ${text.length}`)
      return copying
    },
    print: () => void done.push('prints'),
    saveFile: (name, type) => void done.push(`file: ${name} ${type}`),
    advance: (hours) => {
      now += hours * hour
      opened += hours * hour
      ticks.tell()
    },
    setClock: (iso) => {
      now = Date.parse(iso)
    },
    storageIs: (what) => {
      storage = what
    },
    otherTabWrites: (key, text) => {
      kept.set(key, text)
      otherTab.tell(key)
    },
    otherTabRecords: (...records) => {
      for (const record of records) disk.set(record.id, record)
      otherRecords.tell()
    },
    show: (isSeen) => {
      seen = isSeen
      sight.tell()
    },
    noticesAre: (what) => {
      notices = what
    },
    updateIs: (what) => {
      update = what
      updates.tell()
    },
    persistenceIs: (what) => {
      persistence = what
    },
    sharingIs: (what, canCopy) => {
      sharing = what
      copying = canCopy
    },
  }
}
