const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const formats = new Map<string, Intl.DateTimeFormat>()

/** To make a format takes longer than to use it a hundred times. */
const formatFor = (timeZone: string): Intl.DateTimeFormat => {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
      ...(timeZone !== '' && { timeZone }),
    })
  formats.set(timeZone, format)
  return format
}

/** The clock on the wall of a zone at an instant, written as if it were universal time. */
const wallOf = (instant: number, timeZone: string): number => {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day: date = 1, hour: hours = 0, minute: minutes = 0 } = parts
  return Date.UTC(year, month - 1, date, hours, minutes)
}

/** What a field for day and time shows at an instant: "2026-11-24T02:08", by the clocks of the zone. */
export const wallTime = (instant: number, timeZone: string): string =>
  new Date(wallOf(instant, timeZone)).toISOString().slice(0, 16)

/**
 * The instant that a field for day and time means, by the clocks of the zone. Where an hour comes twice
 * it is the later that is not still to come, so that nobody waits too short; where the clocks skip an
 * hour it is as long after the change. What is no time gives nothing.
 */
export const instantOf = (wall: string, timeZone: string, now: number): number | undefined => {
  const meant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(wall) ? Date.parse(`${wall.slice(0, 16)}Z`) : Number.NaN
  if (Number.isNaN(meant)) return undefined
  const offsets = [meant - day, meant + day].map((near) => {
    const whole = Math.floor(near / minute) * minute
    return wallOf(whole, timeZone) - whole
  })
  const instants = offsets.map((offset) => meant - offset).toSorted((a, b) => b - a)
  const real = instants.filter((instant) => wallOf(instant, timeZone) === meant)
  return real.find((instant) => instant <= now) ?? real.at(-1) ?? instants[0]
}

/** Where the clock on the wall stands at an instant, as a part of its day: 0 at midnight, 0.25 at six in the morning. */
export const partOfDay = (instant: number, timeZone: string): number => {
  const ofDay = (((wallOf(instant, timeZone) + (instant % minute)) % day) + day) % day
  return ofDay / day
}
