import { useMemo } from 'react'
import { AnswerRow } from '../../components/AnswerRow.tsx'
import { Answers } from '../../components/Answers.tsx'
import { buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { PainChart } from '../../components/PainChart.tsx'
import { Rows } from '../../components/Rows.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { dateAndTime, diaryWords, entryWords, screens } from '../../content/en/index.ts'
import { spasmsIn } from '../../journal/episodes.ts'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { useParams } from '../frame/routes.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { tellCourse } from './course-in-words.ts'
import { CourseTable } from './CourseTable.tsx'
import { beganOn, courseOfSpasm, rowsOfSpasm } from './spasm-in-words.ts'
import { paths, type DiaryOf } from './use-diary.ts'

const words = diaryWords.spasms

/** One spasm: its course, what was told of it and done, and the way to hold it against another. */
export const SpasmPage = ({ diary }: { diary: DiaryOf }) => {
  const { entries, journal, language, timeZone, region, now } = diary
  const { start } = useParams()
  const telling = useMemo(() => ({ language, timeZone, region }), [language, timeZone, region])
  const spasms = useMemo(() => spasmsIn(entries), [entries])
  const course = useMemo(() => courseOfSpasm(spasms, Number(start), entries), [spasms, start, entries])
  const told = useMemo(
    () => course && tellCourse(entries, { from: course.from, until: course.until + 1 }, telling),
    [course, entries, telling],
  )
  if (!course || !told) {
    return journal.standing === 'reading' ? (
      <Waiting title={diaryWords.title} />
    ) : (
      <Elsewhere to={paths.diary} />
    )
  }
  const title = words.one(beganOn(course.from, telling, now))
  const rows = rowsOfSpasm(course, telling)
  const others = spasms.filter(({ spasm }) => spasm !== course.spasm)
  const looks = [
    ...course.told.map(({ id, at, result }) => ({ id, at, what: entryWords.results[result] })),
    ...course.checkIns.map(({ id, at }) => ({ id, at, what: entryWords['check-in'] })),
  ].toSorted((a, b) => a.at - b.at)
  return (
    <Frame title={title}>
      <Wrap>
        <Split scrolls>
          <Stack>
            <h1 tabIndex={-1}>{title}</h1>
            {told.rows.length > 0 && (
              <>
                <p className="lead">{told.title}.</p>
                <PainChart
                  begins={told.note === undefined}
                  course={told.drawn}
                  label={diaryWords.chart.label(told.title)}
                  words={diaryWords.chart}
                >
                  <Why summary={diaryWords.chart.table.summary}>
                    <CourseTable rows={told.rows} />
                  </Why>
                </PainChart>
              </>
            )}
          </Stack>
          <Stack gap="l">
            <Answers>
              {(Object.keys(words.rows) as (keyof typeof words.rows)[]).map((row) => (
                <AnswerRow key={row} term={words.rows[row]}>
                  {rows[row]}
                </AnswerRow>
              ))}
            </Answers>
            <h2>{words.looks}</h2>
            <Rows>
              {looks.map(({ id, at, what }) => (
                <li key={id}>
                  <Link to={`/diary/said/${encodeURIComponent(id)}`}>
                    {what}, <span className="clock">{dateAndTime(at, language, timeZone)}</span>
                  </Link>
                </li>
              ))}
            </Rows>
            {others.length > 0 && (
              <Stack gap="s">
                <h2>{words.compare}</h2>
                <Rows>
                  {others.map(({ spasm }) => (
                    <li key={spasm}>
                      <Link to={paths.compare(course.spasm, spasm)}>
                        {words.one(beganOn(spasm, telling, now))}
                      </Link>
                    </li>
                  ))}
                </Rows>
              </Stack>
            )}
            <p className="hint">{words.limits}</p>
          </Stack>
          <Dock>
            <Link to={paths.diary} className={buttonClass('plain')}>
              {screens.back}
            </Link>
          </Dock>
        </Split>
      </Wrap>
    </Frame>
  )
}
