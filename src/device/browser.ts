import type { Device, SaveResult } from './device.ts'

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

/** The browser's language, where it is one that Intl understands; some machines name none. */
const language = (): string => {
  try {
    return Intl.getCanonicalLocales(navigator.language)[0] ?? 'en'
  } catch {
    return /^[a-z]{2,3}-[A-Z]{2}/.exec(navigator.language)?.[0] ?? 'en'
  }
}

/** The browser that the page runs in. */
export const browser = (): Device => ({
  now: () => Date.now(),
  language: language(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  storage: {
    read,
    write,
    remove: (key) => void attempt(() => localStorage.removeItem(key)),
    onOtherTab: (listener) => {
      const hear = (event: StorageEvent) => {
        if (event.key !== null) listener(event.key)
      }
      window.addEventListener('storage', hear)
      return () => window.removeEventListener('storage', hear)
    },
  },
})
