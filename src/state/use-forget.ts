import { useDevice } from './use-device.ts'
import { useJournal } from './use-journal.ts'
import { usePreferences } from './use-preferences.ts'
import { useSession } from './use-session.ts'
import { useTools } from './use-tools.ts'

/** Whether a key of the browser's storage is one of our records, or one that we put aside. */
export const isOurs = (key: string): boolean => key === 'unknot' || key.startsWith('unknot.')

/** Forgets everything of ours that is on the device, and everything that this page remembers of it. */
export const useForget = (): (() => Promise<void>) => {
  const { storage, notices } = useDevice()
  const readSession = useSession(({ readAgain }) => readAgain)
  const readPreferences = usePreferences(({ readAgain }) => readAgain)
  const readTools = useTools(({ readAgain }) => readAgain)
  const forgetJournal = useJournal(({ forget }) => forget)
  return async () => {
    for (const key of storage.keys().filter(isOurs)) storage.remove(key)
    await forgetJournal()
    notices.clear()
    readSession()
    readPreferences()
    readTools()
  }
}
