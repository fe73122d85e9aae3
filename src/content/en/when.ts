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

/** An instant as a date, as "Tuesday 1 December", in the person's zone. */
export const dayAndDate = (instant: number, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...zone(timeZone),
  }).format(instant)

/** A day of a source, as "22 November 2026". */
export const sourceDate = (isoDate: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${isoDate}T00:00:00Z`))
