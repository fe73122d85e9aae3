import { useEffect, useState, useSyncExternalStore } from 'react'

import type * as wayOn from './way-on.ts'

type WayOn = typeof wayOn

let here: WayOn | undefined
let coming: Promise<WayOn> | undefined
const listeners = new Set<() => void>()

const fetchOnce = async (): Promise<WayOn> => {
  try {
    here = await import('./way-on.ts')
    for (const listener of listeners) listener()
    return here
  } catch (error) {
    coming = undefined
    throw error
  }
}

/** Fetches what comes after the first screens, once. After a failure it may be tried again. */
export const fetchWayOn = (): Promise<WayOn> => (coming ??= fetchOnce())

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
const arrived = () => here
const notYet = () => undefined

/** What comes after the first screens, as soon as it is here; and whether it could not be fetched. */
export const useWayOn = (): { readonly here: WayOn | undefined; readonly failed: boolean } => {
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    fetchWayOn().catch(() => setFailed(true))
  }, [])
  return { here: useSyncExternalStore(listen, arrived, notYet), failed }
}
