import type { Device, Persistence } from './device.ts'

const answer = async (ask: (storage: StorageManager) => Promise<boolean>): Promise<Persistence> => {
  try {
    // Without https there is no such thing, whatever the types say.
    const storage = navigator.storage as StorageManager | undefined
    if (!storage) return 'missing'
    return (await ask(storage)) ? 'kept' : 'may-go'
  } catch {
    return 'missing'
  }
}

/** The browser's own word on whether it keeps what is stored here. */
export const persistenceInBrowser: Device['persistence'] = {
  standing: () => answer((storage) => storage.persisted()),
  ask: () => answer((storage) => storage.persist()),
}
