/** An alarm for a person's own calendar, because a page cannot ring through a locked phone. */
export interface Alarm {
  /** The same id replaces the alarm, where the calendar can. */
  readonly id: string
  /** When it rings, in milliseconds since 1970. */
  readonly at: number
  readonly title: string
  readonly text: string
}

/** The type without which some phones do nothing with the file. */
export const calendarType = 'text/calendar;charset=utf-8'

/**
 * The calendar file (RFC 5545) of these alarms, in universal time, so that no change of zone or of
 * summer time moves them. The library is fetched when somebody asks for a file.
 */
export const calendarFile = async (alarms: readonly Alarm[]): Promise<string> => {
  const { createEvents } = await import('ics')
  const { error, value } = createEvents(
    alarms.map(({ id, at, title, text }) => ({
      uid: `${id}@unknot`,
      productId: '-//Unknot//Unknot//EN',
      title,
      description: text,
      start: at,
      startInputType: 'utc',
      startOutputType: 'utc',
      duration: { minutes: 5 },
      busyStatus: 'FREE',
      // An instant, not "0 minutes before": the library writes no valid duration for nothing.
      alarms: [{ action: 'display', description: title, trigger: at }],
    })),
  )
  if (error || !value) throw error ?? new Error('No calendar file was made')
  return value
}
