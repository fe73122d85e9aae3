import { useMemo, useState } from 'react'
import { Chips } from '../../components/Chips.tsx'
import { PainChart } from '../../components/PainChart.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { diaryWords } from '../../content/en/index.ts'
import { tellCourse } from './course-in-words.ts'
import { CourseTable } from './CourseTable.tsx'
import { rangeOf, ranges, usualRange, type RangeId } from './ranges.ts'
import type { DiaryOf } from './use-diary.ts'

const words = diaryWords.chart

/** Pain over time as a chart and as a table, over as much time as is chosen. */
export const CoursePart = ({ diary, spasm }: { diary: DiaryOf; spasm: number | undefined }) => {
  const { entries, language, timeZone, region, now } = diary
  const [chosen, setChosen] = useState<RangeId>()
  const [isTable, setTable] = useState(false)
  const id = chosen ?? usualRange(entries, now)
  // To the hour: the chart need not be drawn anew each minute.
  const hour = Math.ceil(now / 3_600_000) * 3_600_000
  const told = useMemo(
    () => tellCourse(entries, rangeOf(id, entries, { now: hour, spasm }), { language, timeZone, region }),
    [entries, id, hour, spasm, language, timeZone, region],
  )
  const offered = ranges.filter((range) => range !== 'this-spasm' || spasm !== undefined)
  return (
    <Stack>
      <h2>{told.rows.length > 0 ? told.title : words.title}</h2>
      <Chips<RangeId>
        legend={words.range}
        options={offered.map((value) => ({ value, label: words.ranges[value] }))}
        value={id}
        onChange={setChosen}
      />
      {told.rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <PainChart
          key={id}
          course={told.drawn}
          label={words.label(told.title)}
          begins={id === 'this-spasm' && told.note === undefined}
          words={words}
        >
          {told.note !== undefined && <p className="hint small">{told.note}</p>}
          {/* A long table is made when it is wanted, and not before. */}
          <Why summary={words.table.summary} onToggle={setTable}>
            {isTable && <CourseTable rows={told.rows} />}
          </Why>
        </PainChart>
      )}
    </Stack>
  )
}
