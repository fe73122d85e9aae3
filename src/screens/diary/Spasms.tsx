import { Rows } from '../../components/Rows.tsx'
import { Stack } from '../../components/Stack.tsx'
import { dayAndDate, diaryWords } from '../../content/en/index.ts'
import type { Spasm } from '../../journal/episodes.ts'
import { Link } from '../frame/Link.tsx'
import { paths, type DiaryOf } from './use-diary.ts'

const words = diaryWords.spasms

/** The spasm now, and those before it, each with the way to it. */
export const Spasms = ({ diary, spasms }: { diary: DiaryOf; spasms: readonly Spasm[] }) => {
  const { language, timeZone, now } = diary
  if (spasms.length === 0) return null
  return (
    <Stack gap="s">
      <h2>{words.title}</h2>
      <Rows>
        {spasms.map(({ spasm }, n) => (
          <li key={spasm}>
            <Link to={paths.spasm(spasm)}>{words.began(dayAndDate(spasm, language, timeZone, now))}</Link>
            {n === 0 && <span className="hint"> ({words.latest})</span>}
          </li>
        ))}
      </Rows>
    </Stack>
  )
}
