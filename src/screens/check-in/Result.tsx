import { buttonClass } from '../../components/Button.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { alarms, checkInWords as words } from '../../content/en/index.ts'
import type { Episode, FollowUp } from '../../rules/index.ts'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { NowBody } from '../get-help/NowBody.tsx'
import { TodayBody } from '../get-help/TodayBody.tsx'
import { WithinDaysBody } from '../get-help/WithinDaysBody.tsx'
import { alarmOf, isFromTheLog, pageBehind, toldSince } from './alarm-of.ts'
import { AnswerAgain } from './AnswerAgain.tsx'
import { checkInPath } from './paths.ts'
import { Trouble } from './Trouble.tsx'
import { whereItStands } from './where.ts'

interface ResultProps {
  episode: Episode
  now: number
  isSaving: boolean
  /** Where a person belongs by their answers alone. */
  home: string
}

/** What holds for an alarm, and the two ways back from it: a tick put right, or all the questions again. */
const End = ({ page }: { page: string | undefined }) => (
  <>
    {page !== undefined && (
      <p>
        <Link to={checkInPath(page)} className="no-print">
          {alarms.mistake}
        </Link>
      </p>
    )}
    <p>{words.stands}</p>
    <div className="no-print">
      <AnswerAgain />
    </div>
  </>
)

/** The check-in is still to be finished: said beside an alarm that stands in the meantime. */
const NotFinished = () => (
  <p>
    {words.unfinished}{' '}
    <Link to={checkInPath()} className={buttonClass('small')}>
      {words.finish}
    </Link>
  </p>
)

type AlarmKind = 'get-help-now' | 'be-seen-today' | 'be-seen-within-days'
const isAlarm = (stands: FollowUp): stands is Extract<FollowUp, { kind: AlarmKind }> => 'because' in stands

/** Where a check-in leads: to help, with what was said; or on, to the plan. */
export const Result = ({ episode, now, isSaving, home }: ResultProps) => {
  const where = whereItStands(episode, now)
  const isUnfinished = where.kind === 'unfinished'
  const stands = isUnfinished ? where.meanwhile : where
  if (!isAlarm(stands)) {
    if (isUnfinished) return <Elsewhere to={checkInPath()} />
    if (!isSaving) return <Elsewhere to={home} />
    return (
      <Frame title={words.title}>
        <Wrap>
          <h1 tabIndex={-1}>{words.saving}</h1>
        </Wrap>
      </Frame>
    )
  }
  // The dose clock has the right line to call for what was had, and the log to put right.
  if (stands.because.every(isFromTheLog)) return <Elsewhere to="/doses" />
  const alarm = {
    ...alarmOf(episode, stands),
    notice: isUnfinished && stands.kind !== 'get-help-now' ? <NotFinished /> : <Trouble />,
    end: <End page={pageBehind(episode, stands.because, now)} />,
  }
  if (stands.kind === 'get-help-now') return <NowBody {...alarm} notice={undefined} />
  if (stands.kind === 'be-seen-today') return <TodayBody {...alarm} />
  return (
    <WithinDaysBody
      {...alarm}
      since={toldSince(episode, now)}
      comfort={isUnfinished ? undefined : stands.comfort}
      advice={stands.advice}
    />
  )
}
