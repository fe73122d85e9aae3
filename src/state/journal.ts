import { createStore } from 'zustand/vanilla'
import type { Device, SaveResult } from '../device/device.ts'
import { newerOf, readEntry, type Entry, type Said } from '../journal/entry.ts'

/** What the person did and felt, entry by entry. */
export interface Journal {
  /** Every entry that was not taken back, oldest first. */
  readonly entries: readonly Entry[]
  /** Whether the records were read. `unreadable`: this browser keeps none; entries live until the page is closed. */
  readonly standing: 'reading' | 'ready' | 'unreadable'
  /** What became of the last save. */
  readonly keeping: SaveResult
  /** The ids of entries that are on this screen and not on the disk. */
  readonly unsaved: readonly string[]
  /** How many records could not be read. They are left as they are. */
  readonly strange: number
  /** How often something was saved since this page was opened. */
  readonly saves: number
  /** Adds an entry. It resolves once it is on the disk, or says why it is not. */
  add(said: Said): Promise<{ id: string; result: SaveResult }>
  /** Replaces an entry by what the person says now. One that was taken out, here or in another tab, stays out. */
  change(entry: Entry): Promise<SaveResult>
  /** Takes an entry back. It is kept as taken back, so that an old copy cannot bring it back. */
  takeBack(id: string): Promise<SaveResult>
  /** Undoes taking back. */
  bringBack(id: string): Promise<SaveResult>
  /** Takes entries as they are, with the instants of their writing, all or none: those of a file. */
  take(entries: readonly Entry[]): Promise<SaveResult>
  /** Tries again to save what is on this screen and not on the disk, all or none. */
  keepAgain(): Promise<SaveResult>
  /** Forgets everything. */
  forget(): Promise<void>
}

const shownOf = (known: ReadonlyMap<string, Entry>): readonly Entry[] =>
  [...known.values()].filter(({ gone }) => !gone).toSorted((a, b) => a.at - b.at)

/** The journal on a device: read once, written entry by entry, shared with other tabs. */
export const createJournal = (device: Device) => {
  let known = new Map<string, Entry>()
  /** Entries that are not on the disk, or not yet. */
  const unsaved = new Set<string>()
  const store = createStore<Journal>()((set) => {
    const keep = async (...entries: readonly Entry[]): Promise<SaveResult> => {
      for (const entry of entries) {
        known.set(entry.id, entry)
        unsaved.add(entry.id)
      }
      const keeping = await device.records.put(entries)
      for (const entry of entries) {
        if (keeping === 'saved' && known.get(entry.id) === entry) unsaved.delete(entry.id)
      }
      set(({ saves }) => ({
        entries: shownOf(known),
        keeping,
        unsaved: [...unsaved],
        saves: keeping === 'saved' ? saves + 1 : saves,
      }))
      return keeping
    }
    /** A version is newer than the one before it, even if the clock was set back in between. */
    const rewrite = async (entry: Entry | undefined): Promise<SaveResult> => {
      if (!entry) return 'blocked'
      const before = known.get(entry.id)?.written ?? 0
      return keep({ ...entry, written: Math.max(device.now(), before + 1) })
    }
    const read = async () => {
      const records = await device.records.all()
      const entries = (records ?? []).map(readEntry)
      const mine = [...known.values()].filter(({ id }) => unsaved.has(id))
      known = new Map()
      for (const entry of [...entries, ...mine]) {
        const other = entry && known.get(entry.id)
        if (entry) known.set(entry.id, other ? newerOf(other, entry) : entry)
      }
      const strange = entries.filter((entry) => !entry).length
      set({
        entries: shownOf(known),
        standing: records ? 'ready' : 'unreadable',
        strange,
        unsaved: [...unsaved],
      })
    }
    device.records.onOtherTab(() => void read())
    void read()
    return {
      entries: [],
      standing: 'reading',
      keeping: 'saved',
      unsaved: [],
      strange: 0,
      saves: 0,
      add: async (said) => {
        const id = device.newId()
        return { id, result: await keep({ ...said, id, written: device.now() } as Entry) }
      },
      change: async (entry) => (known.get(entry.id)?.gone && !entry.gone ? 'saved' : rewrite(entry)),
      takeBack: async (id) => rewrite(withGone(known.get(id), true)),
      bringBack: async (id) => rewrite(withGone(known.get(id), false)),
      take: (entries) => keep(...entries),
      keepAgain: () => keep(...[...known.values()].filter(({ id }) => unsaved.has(id))),
      forget: async () => {
        known.clear()
        unsaved.clear()
        await device.records.clear()
        set({ entries: [], strange: 0, unsaved: [], keeping: 'saved' })
      },
    }
  })
  return store
}

const withGone = (entry: Entry | undefined, gone: boolean): Entry | undefined => {
  if (!entry) return undefined
  const { gone: _, ...rest } = entry
  return gone ? { ...rest, gone: true } : rest
}

export type JournalStore = ReturnType<typeof createJournal>
