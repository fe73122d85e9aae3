import type { Device, NoticeStanding } from './device.ts'

const standingOf = (permission: NotificationPermission): NoticeStanding =>
  permission === 'granted' ? 'allowed' : permission === 'denied' ? 'refused' : 'not-asked'

const registration = async () => navigator.serviceWorker?.getRegistration()

/** Notices of a browser. On many phones only an installed page may show them, through its worker. */
export const noticesInBrowser = (): Device['notices'] => {
  const here = 'Notification' in window
  const own = new Set<Notification>()
  const standing = () => (here ? standingOf(Notification.permission) : 'missing')
  const show = async (tag: string, title: string, body: string) => {
    const worker = await registration()
    if (worker?.active) return worker.showNotification(title, { tag, body })
    const notice = new Notification(title, { tag, body })
    own.add(notice)
  }
  const clear = async () => {
    for (const notice of own) notice.close()
    own.clear()
    for (const notice of (await (await registration())?.getNotifications()) ?? []) notice.close()
  }
  return {
    standing,
    ask: async () => (here ? standingOf(await Notification.requestPermission()) : 'missing'),
    show: (tag, title, body) => {
      // Where it fails, the page itself says the same as soon as it is seen.
      if (standing() === 'allowed') show(tag, title, body).catch(() => undefined)
    },
    clear: () => void clear().catch(() => undefined),
  }
}
