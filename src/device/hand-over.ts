import type { Device } from './device.ts'

/** Offers a text to other apps. A person who changes their mind has not failed. */
export const share: Device['share'] = async (title, text) => {
  if (typeof navigator.share !== 'function') return 'missing'
  try {
    await navigator.share({ title, text })
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'missing'
  }
}

/** Copies a text, where the page may. */
export const copy: Device['copy'] = async (text) => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
