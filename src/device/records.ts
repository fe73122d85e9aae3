import type { IDBPDatabase } from 'idb'
import { databaseOf } from './database.ts'
import type { Device, Kept, SaveResult } from './device.ts'

/** The name of the database, and of the channel on which tabs tell each other of a change. */
export const recordsName = 'unknot'

const store = 'records'

const reasonOf = (error: unknown): SaveResult =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'

/** Puts all or none. A record refused before it reached the store would leave those before it written. */
const putAll = async (database: IDBPDatabase, records: readonly Kept[]) => {
  const transaction = database.transaction(store, 'readwrite', { durability: 'strict' })
  const steps: Promise<unknown>[] = [transaction.done]
  try {
    for (const record of records) steps.push(transaction.store.put(record))
    await Promise.all(steps)
  } catch (error) {
    const reason = transaction.error ?? error
    if (transaction.error === null) transaction.abort()
    await Promise.allSettled(steps)
    throw reason
  }
}

/**
 * The records in IndexedDB. A write is told as saved only when its transaction is complete, and asks
 * for strict durability: flushed to the disk, not only handed to the system (decision 12).
 */
export const recordsInBrowser = (): Device['records'] => {
  const database = databaseOf({ name: recordsName, store, key: 'id' })
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(recordsName)
  return {
    all: async () => {
      try {
        return (await (await database.find())?.getAll(store)) ?? []
      } catch {
        return undefined
      }
    },
    put: async (records) => {
      try {
        await putAll(await database.make(), records)
        channel?.postMessage('put')
        return 'saved'
      } catch (error) {
        return reasonOf(error)
      }
    },
    clear: async () => {
      try {
        await database.forget()
        channel?.postMessage('clear')
      } catch {
        // What cannot be opened holds nothing of ours that could be forgotten.
      }
    },
    onOtherTab: (listener) => {
      channel?.addEventListener('message', listener)
      return () => channel?.removeEventListener('message', listener)
    },
  }
}
