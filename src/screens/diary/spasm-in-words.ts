import { inFigures } from '../../content/figures.ts'
import { dayAndDate, diaryWords, entryWords, remedyWords } from '../../content/en/index.ts'
import type { Entry } from '../../journal/entry.ts'
import type { Spasm } from '../../journal/episodes.ts'
import { daysFrom, spasmCourse, type SpasmCourse } from '../../journal/spasm-course.ts'
import type { Telling } from './course-in-words.ts'
import { nameOf } from './said-of.ts'

const words = diaryWords.spasms

/** What each row tells of a spasm. */
export type SpasmRows = Readonly<Record<keyof typeof words.rows, string>>

/** The course of one spasm among all, the latest first. The next one begun ends it. */
export const courseOfSpasm = (
  spasms: readonly Spasm[],
  spasm: number,
  entries: readonly Entry[],
): SpasmCourse | undefined => {
  const n = spasms.findIndex((one) => one.spasm === spasm)
  const found = spasms[n]
  return found && spasmCourse(found, entries, spasms[n - 1]?.spasm)
}

/** When a spasm began, as it is named by. */
export const beganOn = (spasm: number, { language, timeZone }: Telling, now: number): string =>
  dayAndDate(spasm, language, timeZone, now)

const length = (from: number, until: number): string => {
  const days = daysFrom(from, until)
  return days < 1 ? words.underADay : words.days(Math.round(days))
}

const listOf = (lines: readonly string[], none: string): string =>
  lines.length === 0 ? none : lines.join('; ')

/** A spasm as rows for a table, alone or beside another. */
export const rowsOfSpasm = (course: SpasmCourse, { region }: Telling): SpasmRows => {
  const { from, until, over, first, worst, last, half, told, checkIns, done, doses, helped } = course
  const days = Math.max(1, daysFrom(from, until))
  const number = (pain: number | undefined) => (pain === undefined ? words.unknown : words.ofTen(pain))
  return {
    lasted: over ? length(from, until) : words.soFar(length(from, until)),
    first: number(first?.pain),
    worst: number(worst?.pain),
    last: number(last?.pain),
    half: half ? length(from, half.at) : worst ? words.notYet : words.unknown,
    told: listOf([...new Set(told.map(({ result }) => entryWords.results[result]))], words.unknown),
    checkIns: String(checkIns.length),
    doses: words.doses(doses, inFigures(doses / days, 1)),
    done: listOf(
      done
        .filter(({ of }) => of.kind === 'go')
        .map(({ of, times }) => diaryWords.chart.done(nameOf(of, region), times)),
      words.nothing,
    ),
    helped: listOf(
      helped.map(({ id, times }) => diaryWords.chart.done(remedyWords[id].name, times)),
      words.nothing,
    ),
  }
}
