/** The first and the last instant that a calendar can name, in milliseconds since 1970. */
const earliest = 0
const latest = 8.64e15

const known = new Map<string, Intl.DateTimeFormat>()

const formatIn = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })

/** The calendar of a zone. A zone that is not known gives that of UTC: a count of days is better than none. */
const calendarOf = (zone: string): Intl.DateTimeFormat => {
  const found = known.get(zone)
  if (found) return found
  let made: Intl.DateTimeFormat
  try {
    made = formatIn(zone)
  } catch {
    made = formatIn('UTC')
  }
  known.set(zone, made)
  return made
}

/** A date as a number that grows by one a day. The year begins in March, so that a leap day comes last. */
const numberOf = (year: number, month: number, day: number): number => {
  const from = month > 2 ? year : year - 1
  const monthsSinceMarch = (month + 9) % 12
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400)
  return 365 * from + leapDays + Math.floor((monthsSinceMarch * 306 + 5) / 10) + day
}

/**
 * The calendar day of an instant where a person is, as a number that grows by one a day. A day may have
 * 23 or 25 hours. An instant that no calendar can name is moved to the nearest that it can.
 */
export const dayIn = (zone: string, instant: number): number => {
  const parts = { year: 0, month: 0, day: 0 }
  for (const { type, value } of calendarOf(zone).formatToParts(
    Math.min(Math.max(instant, earliest), latest),
  )) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number(value)
  }
  return numberOf(parts.year, parts.month, parts.day)
}
