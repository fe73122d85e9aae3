import { instantOf, wallTime } from '../doses/wall-clock.ts'

const dateOf = (instant: number, timeZone: string): string => wallTime(instant, timeZone).slice(0, 10)

const onDate = (date: string, by: { days?: number; months?: number }): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + (by.months ?? 0), day + (by.days ?? 0)))
    .toISOString()
    .slice(0, 10)
}

/** When a date begins. Where its first hour comes twice, with the first of the two. */
const beginningOf = (date: string, timeZone: string): number =>
  instantOf(`${date}T00:00`, timeZone, Number.NEGATIVE_INFINITY) ?? 0

/** When the day of an instant begins, or one so many days later, by the clocks of the zone. */
export const startOfDay = (instant: number, timeZone: string, later = 0): number =>
  beginningOf(onDate(dateOf(instant, timeZone), { days: later }), timeZone)

interface Range {
  readonly from: number
  readonly until: number
}

const startsIn = (
  { from, until }: Range,
  timeZone: string,
  first: string,
  next: (date: string) => string,
): readonly number[] => {
  const starts = [beginningOf(first, timeZone)]
  for (let date = next(first); ; date = next(date)) {
    const start = beginningOf(date, timeZone)
    starts.push(start)
    if (start >= until || start < from) break
  }
  return starts
}

/** Where each group of so many days begins, from the one that holds `from` to the first that begins at `until` or later. */
export const daysIn = (range: Range, days: number, timeZone: string): readonly number[] =>
  startsIn(range, timeZone, dateOf(range.from, timeZone), (date) => onDate(date, { days }))

/** The same for the months of the calendar. */
export const monthsIn = (range: Range, timeZone: string): readonly number[] =>
  startsIn(range, timeZone, `${dateOf(range.from, timeZone).slice(0, 7)}-01`, (date) =>
    onDate(date, { months: 1 }),
  )
