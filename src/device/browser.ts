import { cuesInBrowser } from './cues.ts'
import type { Device, SaveResult } from './device.ts'
import { noticesInBrowser } from './notices.ts'
import { fetchedInBrowser } from './fetched.ts'
import { copy, share } from './hand-over.ts'
import { keptTwice } from './kept-twice.ts'
import { persistenceInBrowser } from './persistence.ts'
import { recordsInBrowser } from './records.ts'
import { screenInBrowser } from './screen.ts'
import { updatesInBrowser } from './updates.ts'
import { zone } from './zone.ts'

/** Runs something that storage may refuse: switched off, blocked, or full. */
const attempt = <T>(act: () => T): T | 'full' | 'blocked' => {
  try {
    return act()
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
  }
}

const read = (key: string): string | undefined => {
  const found = attempt(() => ({ text: localStorage.getItem(key) }))
  return typeof found === 'string' ? undefined : (found.text ?? undefined)
}

const write = (key: string, text: string): SaveResult => {
  const result = attempt(() => localStorage.setItem(key, text))
  return result ?? 'saved'
}

/** The storage that is read before the first paint. */
const texts = {
  read,
  write,
  remove: (key: string) => void attempt(() => localStorage.removeItem(key)),
  keys: () => {
    const found = attempt(() => Object.keys(localStorage))
    return typeof found === 'string' ? [] : found
  },
  onOtherTab: (listener: (key: string) => void) => {
    const hear = (event: StorageEvent) => {
      if (event.key !== null) listener(event.key)
    }
    window.addEventListener('storage', hear)
    return () => window.removeEventListener('storage', hear)
  },
}

/** The browser's language, where it is one that Intl understands; some machines name none. */
const language = (): string => {
  try {
    return Intl.getCanonicalLocales(navigator.language)[0] ?? 'en'
  } catch {
    return /^[a-z]{2,3}-[A-Z]{2}/.exec(navigator.language)?.[0] ?? 'en'
  }
}

/** 128 random bits, as text. `crypto.randomUUID` is missing where the page came without https. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** A file goes through a link that nobody sees; its address is given back once the browser has read it. */
const saveFile = (name: string, type: string, text: string) => {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The browser that the page runs in. */
export const browser = (): Device => ({
  now: () => Date.now(),
  sinceOpened: () => performance.now(),
  every: (milliseconds, listener) => {
    const timer = setInterval(listener, milliseconds)
    return () => clearInterval(timer)
  },
  newId,
  language: language(),
  timeZone: zone(),
  storage: keptTwice(texts),
  records: recordsInBrowser(),
  sight: {
    seen: () => document.visibilityState === 'visible',
    onChange: (listener) => {
      document.addEventListener('visibilitychange', listener)
      return () => document.removeEventListener('visibilitychange', listener)
    },
  },
  screen: screenInBrowser(),
  cues: cuesInBrowser(language()),
  notices: noticesInBrowser(),
  updates: updatesInBrowser(),
  onFetched: fetchedInBrowser,
  persistence: persistenceInBrowser,
  share,
  copy,
  print: () => window.print(),
  saveFile,
})
