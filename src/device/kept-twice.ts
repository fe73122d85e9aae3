import { databaseOf } from './database.ts'
import type { Device } from './device.ts'

type Storage = Device['storage']

/** A text as it was written last, or that it was taken away. `at` is how many writes there had been. */
interface Copy {
  readonly key: string
  readonly text?: string
  readonly at: number
}

/** The database of the copies. */
export const copiesName = 'unknot.copies'
/** Under this key stands how often anything of ours was written. It is nobody's business but ours. */
const counter = 'unknot.writes'
const store = 'copies'
/** The browser has written out by then what it holds back, in milliseconds. Chromium takes 5 seconds. */
const longEnough = 15_000

/** Whether a key of the browser's storage is one of our records, or one that we put aside. */
export const isOurs = (key: string): boolean => key === 'unknot' || key.startsWith('unknot.')

/**
 * Storage of which nothing is lost when the browser is killed. Browsers hand texts to the disk seconds after
 * they were written; a database gets them at once. So each text is copied there, and if the storage turns out
 * to be older than the copies when the page opens, they are put back, as if another tab had written them.
 * Where there is no database, the storage is as good as it is by itself.
 */
export const keptTwice = (plain: Omit<Storage, 'whole'>): Storage => {
  const database = databaseOf({ name: copiesName, store, key: 'key' })
  const count = () => Number(plain.read(counter)) || 0
  const ourKeys = () => plain.keys().filter((key) => isOurs(key) && key !== counter)
  const listeners = new Set<(key: string) => void>()
  const found = { count: count(), keys: ourKeys() }
  /** What this page wrote and the copies lack. */
  const waiting = new Set<string>()
  let last = found.count
  /** One after another, each with all that was written in the meantime. */
  let copying = Promise.resolve()

  const step = () => {
    last = Math.max(last, count()) + 1
    if (ourKeys().length > 0) plain.write(counter, String(last))
    else plain.remove(counter)
  }
  const copyOf = (key: string): Copy => {
    const text = plain.read(key)
    return { key, at: last, ...(text !== undefined && { text }) }
  }
  /** Takes the copies away once all that they say is that nothing is there, and the storage says so too. */
  const tidy = async () => {
    const copies = ((await (await database.find())?.getAll(store)) ?? []) as Copy[]
    if (copies.length > 0 && copies.every(({ text }) => text === undefined)) await database.forget()
  }
  /** In its turn, so that it never takes what is being copied. */
  const tidyLater = () => {
    if (ourKeys().length > 0) return
    setTimeout(() => (copying = copying.then(tidy).catch(() => undefined)), longEnough)
  }
  const putBack = (copies: readonly Copy[]) => {
    const newest = Math.max(0, ...copies.map(({ at }) => at))
    // Without a count, but with texts, the storage was written by somebody who keeps no copies.
    if (newest <= found.count || (found.count === 0 && found.keys.length > 0)) return
    last = Math.max(last, newest)
    for (const { key, text, at } of copies) {
      if (at <= found.count || waiting.has(key)) continue
      if (text === undefined) plain.remove(key)
      else plain.write(key, text)
      for (const listener of listeners) listener(key)
    }
    step()
  }
  const compare = async () => {
    try {
      // Where there is something to copy, the database is there before anyone does anything.
      const opened = await (found.keys.length > 0 ? database.make() : database.find())
      const copies = ((await opened?.getAll(store)) ?? []) as Copy[]
      putBack(copies)
      if (found.keys.length === 0) await tidy()
      else tidyLater()
    } catch {
      // Without copies there is nothing to put back.
    }
  }
  const whole = compare()
  copying = whole

  const copy = (key: string) => {
    step()
    waiting.add(key)
    copying = copying.then(async () => {
      const keys = [...waiting]
      if (keys.length === 0) return
      try {
        const transaction = (await database.make()).transaction(store, 'readwrite')
        for (const one of keys) void transaction.store.put(copyOf(one))
        for (const one of keys) waiting.delete(one)
        await transaction.done
      } catch {
        // The storage itself has it.
      }
    })
  }
  return {
    ...plain,
    whole,
    keys: () => plain.keys().filter((key) => key !== counter),
    write: (key, text) => {
      const result = plain.write(key, text)
      if (result === 'saved') copy(key)
      return result
    },
    remove: (key) => {
      plain.remove(key)
      copy(key)
      tidyLater()
    },
    onOtherTab: (listener) => {
      listeners.add(listener)
      const stop = plain.onOtherTab(listener)
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
  }
}
