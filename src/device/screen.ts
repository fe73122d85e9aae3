import type { Device } from './device.ts'

/** Keeps the screen of a browser on. A hidden page loses the lock, so it is asked for again when seen. */
export const screenInBrowser = (): Device['screen'] => {
  let lock: WakeLockSentinel | undefined
  let wanted = false
  return {
    stayOn: async () => {
      wanted = true
      if (!('wakeLock' in navigator)) return 'missing'
      if (lock && !lock.released) return 'kept'
      try {
        const got = await navigator.wakeLock.request('screen')
        // The wish may have gone while the browser thought about it.
        if (wanted) lock = got
        else void got.release()
        return 'kept'
      } catch {
        return 'refused'
      }
    },
    rest: () => {
      wanted = false
      void lock?.release()
      lock = undefined
    },
  }
}
