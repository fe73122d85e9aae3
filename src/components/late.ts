import { startTransition, useEffect, useState } from 'react'

/** A moment in which nobody waits for anything. */
export const idle = () =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 200 })
    else setTimeout(resolve, 50)
  })

/** Something that comes in a file of its own, after the page that it belongs to. */
export interface Late<T> {
  /** Fetches it, once. After a failure it may be tried again. */
  fetch(): Promise<T>
  /** It, as soon as it is here. */
  useHere(): T | undefined
}

/** What `load` fetches, for as many as need it. */
export const late = <T>(load: () => Promise<T>): Late<T> => {
  let here: T | undefined
  let coming: Promise<T> | undefined
  const listeners = new Set<() => void>()
  const fetchOnce = async (): Promise<T> => {
    try {
      here = await load()
      for (const listener of listeners) listener()
      return here
    } catch (error) {
      coming = undefined
      throw error
    }
  }
  const useHere = () => {
    const [known, setKnown] = useState(() => here)
    useEffect(() => {
      // It can wait for a tap, and is drawn a piece at a time.
      const listener = () => startTransition(() => setKnown(() => here))
      if (here !== known) listener()
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }, [known])
    return known
  }
  return { fetch: () => (coming ??= fetchOnce()), useHere }
}
