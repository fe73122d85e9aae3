import { takeOver } from '../worker/take-over.ts'
import type { Device } from './device.ts'

/** The one script that may ever run as our worker. */
const address = `${import.meta.env.BASE_URL}sw.js`

/** After this long in the background, a page that is seen again asks whether there is a newer version. */
const oftenEnough = 3_600_000

interface Policy {
  createScriptURL(wanted: string): string
}

/** Not yet in TypeScript's own list of what a browser has. */
interface MayTrust {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy }
}

/** The address, as a browser that only runs what a named policy has looked at wants it. */
const trusted = (): string => {
  const { trustedTypes } = window as MayTrust
  const policy = trustedTypes?.createPolicy('unknot-worker', {
    createScriptURL: (wanted) => {
      if (wanted !== address) throw new TypeError(`Not our worker: ${wanted}`)
      return wanted
    },
  })
  return policy?.createScriptURL(address) ?? address
}

/** Puts the worker in its place, and asks it now and then. Where that is refused, the app works without it. */
const register = async (onChange: () => void): Promise<ServiceWorkerRegistration | undefined> => {
  const registration = await navigator.serviceWorker.register(trusted())
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', onChange)
  follow(registration.waiting)
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < oftenEnough) return
    asked = Date.now()
    registration.update().catch(() => undefined)
  })
  return registration
}

/** The service worker of a browser, only in a build. It fetches everything, so it begins after all that the page itself needs. */
export const updatesInBrowser = (): Device['updates'] => {
  const listeners = new Set<() => void>()
  let registration: ServiceWorkerRegistration | undefined
  const tell = () => {
    for (const listener of listeners) listener()
  }
  let begun = false
  const begin = async () => {
    registration = await register(tell).catch(() => undefined)
    tell()
  }
  return {
    begin: () => {
      if (begun || !import.meta.env.PROD || !('serviceWorker' in navigator)) return
      begun = true
      void begin()
    },
    // The worker of the very first visit waits for a moment too, but there is nothing older to leave.
    standing: () => (registration?.active && registration.waiting ? 'ready' : 'none'),
    onChange: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    take: () => {
      const next = registration?.waiting
      if (!next) return
      // Once only, and only here: other pages of ours go on with what they have.
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
      next.postMessage(takeOver)
    },
  }
}
