import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { DayOfEntries } from '../../components/DayOfEntries.tsx'
import { EntryRow } from '../../components/EntryRow.tsx'
import { Stack } from '../../components/Stack.tsx'
import { clockTime, dayAndDate, diaryWords } from '../../content/en/index.ts'
import type { Entry } from '../../journal/entry.ts'
import { renderLink } from '../frame/Frame.tsx'
import { startOfDay } from './calendar-days.ts'
import { daysBefore, nextBefore, type Day } from './days.ts'
import { GoToDay } from './GoToDay.tsx'
import { pathOf, saidOf } from './said-of.ts'
import type { DiaryOf } from './use-diary.ts'

const words = diaryWords.days

/** How many entries are shown at a time, and the rest of their last day: more than a phone has room for. */
const most = 24

const isSaid = ({ kind }: Entry): boolean => kind === 'triage' || kind === 'check-in'

/** One day and its entries. */
const OneDay = ({ day, diary }: { day: Day; diary: DiaryOf }) => {
  const { now, language, timeZone, region, journal } = diary
  const timeOf = useMemo(() => clockTime(language, timeZone), [language, timeZone])
  const date = dayAndDate(day.start, language, timeZone, now)
  const title =
    day.start === startOfDay(now, timeZone)
      ? words.today(date)
      : day.start === startOfDay(now, timeZone, -1)
        ? words.yesterday(date)
        : date
  return (
    <DayOfEntries title={title}>
      {day.entries.map((entry) => {
        const { more, ...said } = saidOf(entry, region)
        return (
          <EntryRow
            key={entry.id}
            {...said}
            time={timeOf(entry.at)}
            href={pathOf(entry)}
            label={isSaid(entry) ? words.look : words.change}
            renderLink={renderLink}
          >
            {more !== undefined && <p>{more}</p>}
            {journal.unsaved.includes(entry.id) && <p>{words.notKept}</p>}
          </EntryRow>
        )
      })}
    </DayOfEntries>
  )
}

/** All that was written down, the newest day first, some days at a time: years of it are no more on the page than days are. */
export const DayByDay = ({ diary }: { diary: DiaryOf }) => {
  const { entries, timeZone, journal } = diary
  /** Shows what is before this instant; the newest, without one. */
  const [before, setBefore] = useState<number>()
  const list = useRef<HTMLDivElement>(null)
  const days = useMemo(
    () => daysBefore(entries, before ?? Infinity, most, (instant) => startOfDay(instant, timeZone)),
    [entries, before, timeZone],
  )
  const moved = useRef(false)
  useEffect(() => {
    if (moved.current) list.current?.querySelector<HTMLElement>('h3, p')?.focus()
    moved.current = false
  })
  const show = (until: number | undefined) => {
    moved.current = until !== before
    setBefore(until)
  }
  const oldest = days.at(-1)
  const hasEarlier = oldest !== undefined && (entries[0]?.at ?? Infinity) < oldest.start
  const none = before === undefined ? words.empty : words.none
  return (
    <Stack>
      <h2>{words.title}</h2>
      <div ref={list}>
        <Stack gap="l">
          {days.length === 0 && (
            <p tabIndex={-1}>{journal.standing === 'reading' ? diaryWords.reading : none}</p>
          )}
          {days.map((day) => (
            <OneDay key={day.start} day={day} diary={diary} />
          ))}
        </Stack>
      </div>
      {(hasEarlier || before !== undefined) && (
        <Stack gap="s">
          <div>
            {hasEarlier && <Button onClick={() => show(oldest.start)}>{words.earlier}</Button>}{' '}
            {before !== undefined && (
              <Button
                onClick={() =>
                  show(nextBefore(entries, before, most, (instant) => startOfDay(instant, timeZone, 1)))
                }
              >
                {words.later}
              </Button>
            )}
          </div>
          <GoToDay diary={diary} onGo={show} />
          {before !== undefined && (
            <div>
              <Button kind="quiet" onClick={() => show(undefined)}>
                {words.newest}
              </Button>
            </div>
          )}
        </Stack>
      )}
    </Stack>
  )
}
