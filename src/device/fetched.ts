import type { Device } from './device.ts'

/** The browser's own list of what it fetched: the page itself, then every file. */
export const fetchedInBrowser: Device['onFetched'] = (listener) => {
  const addresses: string[] = [location.href]
  const tell = () =>
    listener({
      all: addresses.length,
      elsewhere: addresses.filter((address) => new URL(address).origin !== location.origin).length,
    })
  const observer =
    typeof PerformanceObserver === 'undefined'
      ? undefined
      : new PerformanceObserver((list) => {
          addresses.push(...list.getEntries().map(({ name }) => name))
          tell()
        })
  // `buffered` asks for what was fetched before anyone listened.
  observer?.observe({ type: 'resource', buffered: true })
  tell()
  return () => observer?.disconnect()
}
