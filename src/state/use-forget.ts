import { isOurs } from '../device/kept-twice.ts'
import { useDevice } from './use-device.ts'
import { useJournal } from './use-journal.ts'
import { usePreferences } from './use-preferences.ts'
import { useSession } from './use-session.ts'
import { useTools } from './use-tools.ts'

export { isOurs }

/** Forgets everything of ours that is on the device, and everything that this page remembers of it. */
export const useForget = (): (() => Promise<void>) => {
  const { storage, notices } = useDevice()
  const readSession = useSession(({ readAgain }) => readAgain)
  const readPreferences = usePreferences(({ readAgain }) => readAgain)
  const readTools = useTools(({ readAgain }) => readAgain)
  const forgetJournal = useJournal(({ forget }) => forget)
  return async () => {
    // What a crash took comes back a moment after the page opens: it must not come back after this.
    await storage.whole
    for (const key of storage.keys().filter(isOurs)) storage.remove(key)
    await forgetJournal()
    notices.clear()
    readSession()
    readPreferences()
    readTools()
  }
}
