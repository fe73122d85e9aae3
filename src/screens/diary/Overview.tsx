import { useMemo } from 'react'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { clockTime, diaryWords as words } from '../../content/en/index.ts'
import { spasmsIn } from '../../journal/episodes.ts'
import { LogTrouble } from '../doses/LogTrouble.tsx'
import { DeedNotice } from '../frame/DeedNotice.tsx'
import { DoseLog } from '../frame/DoseLog.tsx'
import { EpisodeLog } from '../frame/EpisodeLog.tsx'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { MoreLinks } from '../frame/MoreLinks.tsx'
import { CoursePart } from './CoursePart.tsx'
import { DayByDay } from './DayByDay.tsx'
import { PainNow } from './PainNow.tsx'
import { saidOf } from './said-of.ts'
import { Spasms } from './Spasms.tsx'
import { paths, type DiaryOf } from './use-diary.ts'

const DoneHere = ({ diary: { done, region, language, timeZone } }: { diary: DiaryOf }) => (
  <DeedNotice
    done={done}
    title={done ? words.done[done.what] : ''}
    row={done ? words.row(saidOf(done.of, region).title, clockTime(language, timeZone)(done.of.at)) : ''}
  />
)

/** The diary: the number now, pain over time, and all that was written down, day by day. */
export const Overview = ({ diary }: { diary: DiaryOf }) => {
  const { entries, journal } = diary
  const spasms = useMemo(() => spasmsIn(entries), [entries])
  return (
    <Frame title={words.title}>
      <Wrap>
        <Split scrolls>
          <Stack gap="l">
            <DoseLog say="alarm" />
            <EpisodeLog say="alarm" />
            <Stack gap="s">
              <h1 tabIndex={-1}>{words.title}</h1>
              <DoneHere diary={diary} />
              <PainNow diary={diary} />
            </Stack>
            {journal.standing !== 'reading' && <CoursePart diary={diary} spasm={spasms[0]?.spasm} />}
            <LogTrouble journal={journal} words={words} />
          </Stack>
          <Stack gap="l">
            <DayByDay diary={diary} />
            <p>
              <Link to={paths.helps}>{words.helps.link}</Link>
            </p>
            <Spasms diary={diary} spasms={spasms} />
            <p className="hint small">{words.lead}</p>
            <MoreLinks />
          </Stack>
        </Split>
      </Wrap>
    </Frame>
  )
}
