import { useMemo } from 'react'
import { buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Table } from '../../components/Table.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { diaryWords, screens } from '../../content/en/index.ts'
import { spasmsIn } from '../../journal/episodes.ts'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { useParams } from '../frame/routes.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { beganOn, courseOfSpasm, rowsOfSpasm } from './spasm-in-words.ts'
import { paths, type DiaryOf } from './use-diary.ts'

const words = diaryWords.spasms

/** Two spasms side by side. It counts, and judges neither. */
export const Compare = ({ diary: { entries, journal, now, ...telling } }: { diary: DiaryOf }) => {
  const { one, other } = useParams()
  const courses = useMemo(() => {
    const spasms = spasmsIn(entries)
    return [one, other].flatMap((spasm) => courseOfSpasm(spasms, Number(spasm), entries) ?? [])
  }, [entries, one, other])
  const [first, second] = courses
  if (!first || !second) {
    return journal.standing === 'reading' ? (
      <Waiting title={words.compareTitle} />
    ) : (
      <Elsewhere to={paths.diary} />
    )
  }
  const rows = [rowsOfSpasm(first, telling), rowsOfSpasm(second, telling)] as const
  return (
    <Frame title={words.compareTitle}>
      <Wrap>
        <Stack>
          <h1 tabIndex={-1}>{words.compareTitle}</h1>
          <Table
            caption={words.compareTitle}
            head={[words.what, ...courses.map(({ from }) => beganOn(from, telling, now))]}
            rows={(Object.keys(words.rows) as (keyof typeof words.rows)[]).map((row) => ({
              key: row,
              cells: [words.rows[row], rows[0][row], rows[1][row]],
            }))}
          />
          <p className="hint">{words.limits}</p>
          <Dock>
            <Link to={paths.spasm(first.spasm)} className={buttonClass('plain')}>
              {screens.back}
            </Link>
          </Dock>
        </Stack>
      </Wrap>
    </Frame>
  )
}
