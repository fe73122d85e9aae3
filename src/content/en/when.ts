const zone = (timeZone: string) => (timeZone === '' ? {} : { timeZone })

/** An instant as a clock time with its day, as "Tuesday at 2:08 am", in the person's zone. */
export const dayAndTime = (instant: number, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language, {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
    ...zone(timeZone),
  }).format(instant)

/** An instant in full, as "Tuesday 24 November at 2:08 am", in the person's zone. */
export const dateAndTime = (instant: number, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    ...zone(timeZone),
  }).format(instant)

/** An instant as a date, as "Tuesday 1 December", in the person's zone; with its year where `now` is far from it. */
export const dayAndDate = (instant: number, language: string, timeZone: string, now = instant): string => {
  const isFar = Math.abs(now - instant) > 300 * 24 * 3_600_000
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isFar && { year: 'numeric' }),
    ...zone(timeZone),
  }).format(instant)
}

const short = {
  weekday: { weekday: 'short' },
  date: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: '2-digit' },
} as const

/** A day in few letters, as "Tue", "24 Nov", or its month, as "Nov 26", in the person's zone. */
export const shortDay = (
  instant: number,
  style: keyof typeof short,
  language: string,
  timeZone: string,
): string => new Intl.DateTimeFormat(language, { ...short[style], ...zone(timeZone) }).format(instant)

/** Says one instant after another as a clock time, as "2:31 am", in the person's zone. */
export const clockTime = (language: string, timeZone: string): ((instant: number) => string) => {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', ...zone(timeZone) })
  return (instant) => format.format(instant)
}

/** A day of a source, as "22 November 2026". */
export const sourceDate = (isoDate: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${isoDate}T00:00:00Z`))

/** How far the clocks of a zone are from universal time at an instant, as "GMT+01:00". */
const offsetAt = (instant: number, timeZone: string) =>
  new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset', ...zone(timeZone) })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value

const dayOf = (instant: number, timeZone: string) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'short', ...zone(timeZone) }).format(instant)

/**
 * An instant as a clock time, as "2:31 am". Its day comes with it where that is not today, and its zone
 * where the clocks change in between, because an hour may then come twice.
 */
export const timeOfDay = (instant: number, now: number, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    ...(dayOf(instant, timeZone) !== dayOf(now, timeZone) && { weekday: 'long' }),
    ...(offsetAt(instant, timeZone) !== offsetAt(now, timeZone) && { timeZoneName: 'short' }),
    ...zone(timeZone),
  }).format(instant)

/** The hours that stand on a dial of 24, midnight first, as "12 am", "6 am", "12 pm", "6 pm". */
export const dialHours = (language: string): readonly [string, string, string, string] => {
  const someDay = 24
  const hour = (hours: number) =>
    new Intl.DateTimeFormat(language, { hour: 'numeric', timeZone: 'UTC' }).format(
      (someDay + hours) * 3_600_000,
    )
  return [hour(0), hour(6), hour(12), hour(18)]
}
