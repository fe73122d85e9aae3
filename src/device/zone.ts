// The script in the head of every page takes this in, so it imports nothing.

declare global {
  /** What we use of it. Safari has none yet. */
  var Temporal: { readonly Now: { timeZoneId(): string } } | undefined
}

/**
 * The name of the time zone, as "Europe/London", where the browser can tell it at once. Through `Intl` it takes a
 * slow phone a tenth of a second, because everything that formats dates is made ready first.
 */
export const zoneAtOnce = (): string | undefined => globalThis.Temporal?.Now.timeZoneId()

/** The name of the time zone, however long it takes. */
export const zone = (): string => zoneAtOnce() ?? Intl.DateTimeFormat().resolvedOptions().timeZone
