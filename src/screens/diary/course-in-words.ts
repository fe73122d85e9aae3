import type { Course as Drawn } from '../../components/PainChart.tsx'
import { dateAndTime, dayAndDate, diaryWords, shortDay } from '../../content/en/index.ts'
import {
  courseOf,
  kindOfDone,
  timesOf,
  type Course,
  type CoursePoint,
  type Done,
} from '../../journal/course.ts'
import type { Entry } from '../../journal/entry.ts'
import type { DoseRegion } from '../../rules/index.ts'
import { daysIn, monthsIn } from './calendar-days.ts'
import type { Range } from './ranges.ts'
import { looks, nameOf } from './said-of.ts'

const words = diaryWords.chart
const day = 24 * 3_600_000

/** Where and for whom it is told. */
export interface Telling {
  readonly language: string
  readonly timeZone: string
  readonly region: DoseRegion
}

/** One row of the course, as a table has it. */
export interface CourseRow {
  readonly at: number
  readonly when: string
  readonly pain: string
  readonly done: string
}

/** A course as it is drawn, as it is told, and as a table. */
export interface ToldCourse {
  readonly drawn: Drawn
  /** What it shows, in a sentence without an end. */
  readonly title: string
  /** What a point stands for, where it is more than one number. */
  readonly note?: string
  readonly rows: readonly CourseRow[]
}

const doneIn = (done: readonly Done[], region: DoseRegion): string =>
  timesOf(done)
    .map(({ of, times }) => words.done(nameOf(of, region), times))
    .join('; ')

/** Of many days, the kinds are enough. */
const kindsIn = (done: readonly Done[]): string =>
  [...new Set(done.map(kindOfDone))]
    .map((kind) => words.done(words.lanes[kind], done.filter((one) => kindOfDone(one) === kind).length))
    .join('; ')

const saidOf = (point: CoursePoint, when: string, done: string): string => {
  const { days, pain } = point
  const what = days
    ? [words.from(when), words.middleOf(pain, days.many), words.between(days.low, days.high)].join(' ')
    : words.point(when, pain)
  const did = days ? words.within(done) : words.since(done)
  return done === '' ? what : `${what} ${did}`
}

const titleOf = ({ points, days }: Course): string => {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return words.none
  if (days !== undefined) return words.byDays[days] ?? ''
  if (first === last) return words.one(first.pain)
  return words.inTime(words.fromTo(first.pain, last.pain), words.length(last.at - first.at))
}

const ticksIn = (range: Range, { language, timeZone }: Telling): Drawn['ticks'] => {
  const days = (range.until - range.from) / day
  const starts = days > 92 ? monthsIn(range, timeZone) : daysIn(range, 1, timeZone)
  const style = days > 92 ? 'month' : days > 8 ? 'date' : 'weekday'
  return starts
    .filter((at) => at >= range.from && at < range.until)
    .map((at) => ({ at, label: shortDay(at, style, language, timeZone) }))
}

/** Over a longer silence no line is drawn: two days between single numbers, three groups between groups of days. */
const longestSilence = ({ days }: Course): number => (days === undefined ? 2.5 : days * 3) * day

/** The course of pain in a range, worked out and put into words. */
export const tellCourse = (entries: readonly Entry[], range: Range, telling: Telling): ToldCourse => {
  const { language, timeZone, region } = telling
  const course = courseOf(entries, range, (some, days) => daysIn(some, days, timeZone))
  const now = range.until
  const told = course.points.map((point) => {
    const when = point.days
      ? dayAndDate(point.days.from, language, timeZone, now)
      : dateAndTime(point.at, language, timeZone)
    return { point, when, done: point.days ? kindsIn(point.done) : doneIn(point.done, region) }
  })
  return {
    title: titleOf(course),
    ...(course.days !== undefined && { note: words.band }),
    drawn: {
      ...range,
      points: told.map(({ point, when, done }) => ({
        at: point.at,
        pain: point.pain,
        ...(point.days && { low: point.days.low, high: point.days.high }),
        said: saidOf(point, when, done),
      })),
      lanes: course.lanes.map(({ kind, marks }) => ({
        temp: looks[kind].temp,
        label: words.lanes[kind],
        marks,
      })),
      ticks: ticksIn(range, telling),
      longestSilence: longestSilence(course),
    },
    rows: told.map(({ point, when, done }) => ({
      at: point.at,
      when,
      pain: point.days
        ? `${point.pain} ${words.lowToHigh(point.days.low, point.days.high)}`
        : String(point.pain),
      done: done === '' ? words.table.nothing : done,
    })),
  }
}
