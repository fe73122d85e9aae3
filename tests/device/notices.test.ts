import { afterEach, expect, test, vi } from 'vitest'
import { noticesInBrowser } from '../../src/device/notices.ts'

afterEach(() => vi.unstubAllGlobals())

const notice = () => ({ close: vi.fn() })

/** A browser that allows notices, with a worker that has shown some, perhaps for a page that is closed by now. */
const browserWith = (shown: readonly ReturnType<typeof notice>[], worker: boolean) => {
  const own: ReturnType<typeof notice>[] = []
  const Notification = vi.fn(function Shown() {
    const one = notice()
    own.push(one)
    return one
  })
  vi.stubGlobal('Notification', Object.assign(Notification, { permission: 'granted' }))
  const registration = worker ? { getNotifications: async () => shown } : undefined
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => registration } })
  return own
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

test('to clear takes away what this page showed, and what a worker showed for any page', async () => {
  const shown = [notice(), notice()]
  const own = browserWith(shown, true)
  const notices = noticesInBrowser()
  notices.show('go', 'Time is up', 'Take it off')
  await settled()
  notices.clear()
  await settled()
  for (const one of [...shown, ...own]) expect(one.close).toHaveBeenCalledOnce()
  expect(own).toHaveLength(1)
})

test('to clear works without a worker', async () => {
  const own = browserWith([], false)
  const notices = noticesInBrowser()
  notices.show('go', 'Time is up', 'Take it off')
  await settled()
  notices.clear()
  await settled()
  expect(own[0]?.close).toHaveBeenCalledOnce()
})
