import { useEffect, useState } from 'react'
import type { Persistence } from '../device/device.ts'
import { useDevice } from './use-device.ts'
import { useJournal } from './use-journal.ts'

/** The name of the record that the browser was asked. Whatever it said, it is not asked again unless a person wants it. */
export const askedName = 'unknot.asked-to-keep'

/** Asks the browser once to keep what is stored: after the first thing that was saved, when there is something to keep. */
export const useAskToKeep = (): void => {
  const { persistence, storage } = useDevice()
  const hasSaved = useJournal(({ saves }) => saves > 0)
  useEffect(() => {
    if (!hasSaved || storage.read(askedName) !== undefined) return
    storage.write(askedName, 'yes')
    void persistence.ask()
  }, [hasSaved, persistence, storage])
}

/** What the browser says of keeping, once it has said it, and how to ask it. */
export const usePersistence = () => {
  const { persistence } = useDevice()
  const [says, setSays] = useState<Persistence>()
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    let stale = false
    void persistence.standing().then((standing) => stale || setSays(standing))
    return () => {
      stale = true
    }
  }, [persistence])
  const ask = async () => {
    setSays(await persistence.ask())
    setAsked(true)
  }
  return { says, asked, ask }
}
