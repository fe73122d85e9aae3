import type { IDBPDatabase } from 'idb'

/** A database of one store. */
export interface Kind {
  readonly name: string
  readonly store: string
  /** What of a record names it. */
  readonly key: string
}

interface Opened extends Kind {
  readonly create: boolean
  onClosed(): void
}

/** Nobody waits longer for a database, in milliseconds: one that is about to go may be held by a tab that sleeps. */
const patience = 10_000

/** A database, or an error where it takes too long. One that comes later is closed. */
const inTime = async (opening: Promise<IDBPDatabase>): Promise<IDBPDatabase> => {
  let isLate = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true
      reject(new DOMException('The database does not open', 'TimeoutError'))
    }, patience)
  })
  const kept = opening.then((database) => {
    if (isLate) database.close()
    return database
  })
  try {
    return await Promise.race([kept, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Opens a database, at whatever version it has: a newer Unknot may have added to it, and what can be read is
 * read. One that is not there is made only where something is to be written: to look leaves nothing behind.
 */
const open = async ({ name, store, key, create, onClosed }: Opened): Promise<IDBPDatabase | undefined> => {
  const { openDB } = await import('idb')
  let isMissing = false
  const opening = openDB(name, undefined, {
    upgrade: (database, _before, _now, transaction) => {
      if (create) return void database.createObjectStore(store, { keyPath: key })
      isMissing = true
      transaction.done.catch(() => undefined)
      transaction.abort()
    },
    // Another tab forgets everything, or a newer Unknot needs the database to itself for a moment.
    blocking: (_now, _wanted, event) => {
      ;(event.target as IDBDatabase).close()
      onClosed()
    },
    terminated: onClosed,
  })
  try {
    const database = await inTime(opening)
    if (database.objectStoreNames.contains(store)) return database
    database.close()
  } catch (error) {
    if (isMissing) return undefined
    throw error
  }
  throw new DOMException(`${name} has no ${store}`, 'NotFoundError')
}

/** A database that is opened when it is first needed, and again when something closed it. Each act may throw. */
export const databaseOf = (kind: Kind) => {
  let opened: Promise<IDBPDatabase | undefined> | undefined
  const get = async (create: boolean): Promise<IDBPDatabase | undefined> => {
    const onClosed = () => (opened = undefined)
    opened ??= open({ ...kind, create, onClosed })
    opened.catch(onClosed)
    const database = await opened
    if (database === undefined) onClosed()
    return database ?? (create ? get(create) : undefined)
  }
  return {
    /** The database, if it is there. */
    find: () => get(false),
    /** The database, made if it has to be. */
    make: async (): Promise<IDBPDatabase> => {
      const database = await get(true)
      if (!database) throw new DOMException(kind.name, 'InvalidStateError')
      return database
    },
    /** Empties the database and takes it away. Where a tab that sleeps holds on to it, it goes when that tab does. */
    forget: async (): Promise<void> => {
      const database = await get(false)
      await database?.clear(kind.store)
      database?.close()
      opened = undefined
      const { deleteDB } = await import('idb')
      await new Promise<void>((resolve, reject) => {
        deleteDB(kind.name, { blocked: () => resolve() }).then(resolve, reject)
      })
    },
  }
}
