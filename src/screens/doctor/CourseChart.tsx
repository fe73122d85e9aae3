import { PainChart } from '../../components/PainChart.tsx'
import type { Summary } from '../../summary/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useRegion } from '../../state/use-session.ts'
import { tellCourse } from '../diary/course-in-words.ts'
import { rangeOf } from '../diary/ranges.ts'

/** Pain from the first answer of the spasm to now. One number alone is no course. */
export const CourseChart = ({ summary }: { summary: Summary }) => {
  const { language, timeZone } = useDevice()
  const region = useRegion()
  const entries = useJournal((journal) => journal.entries)
  if (summary.pains.length < 2) return null
  const range = rangeOf('this-spasm', entries, { now: summary.madeAt, spasm: summary.spasm?.from })
  const { drawn, title } = tellCourse(entries, range, { language, timeZone, region })
  // What was done stands in words beside it: the sheet has room for a small chart.
  return <PainChart course={{ ...drawn, lanes: [] }} label={title} begins />
}
