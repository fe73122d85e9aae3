import { useState } from 'react'
import { TimeField } from '../../components/TimeField.tsx'
import { diaryWords } from '../../content/en/index.ts'
import { instantOf, wallTime } from '../doses/wall-clock.ts'
import { startOfDay } from './calendar-days.ts'
import type { DiaryOf } from './use-diary.ts'

const words = diaryWords.days

/** The way to a day long ago. It gives the instant at which that day ends. */
export const GoToDay = ({ diary, onGo }: { diary: DiaryOf; onGo: (before: number) => void }) => {
  const { now, entries, timeZone } = diary
  const [date, setDate] = useState('')
  const dateOf = (instant: number) => wallTime(instant, timeZone).slice(0, 10)
  return (
    <TimeField
      dayOnly
      id="go-to-day"
      label={words.goTo}
      hint={words.goToHint}
      value={date}
      min={dateOf(entries[0]?.at ?? now)}
      max={dateOf(now)}
      onChange={(chosen) => {
        setDate(chosen)
        const noon = instantOf(`${chosen}T12:00`, timeZone, now)
        // A year is typed digit by digit: what is not yet a year of ours leads nowhere.
        if (noon !== undefined && chosen >= '2000') onGo(startOfDay(noon, timeZone, 1))
      }}
    />
  )
}
