import { buttonClass } from '../../components/Button.tsx'
import { EmergencyPanel } from '../../components/EmergencyPanel.tsx'
import { NetRow } from '../../components/NetRow.tsx'
import { alarms, checkInWords as words, helpIn } from '../../content/en/index.ts'
import type { FollowUp } from '../../rules/index.ts'
import { useAssessment } from '../../state/use-assessment.ts'
import { useKeepTriage } from '../../state/use-episode.ts'
import { useRegion, useSession } from '../../state/use-session.ts'
import { isFromTheLog } from '../check-in/alarm-of.ts'
import { NextLook } from '../check-in/NextLook.tsx'
import { checkInPath } from '../check-in/paths.ts'
import { useSchedule } from '../check-in/use-schedule.ts'
import { useWhere } from '../check-in/use-where.ts'
import { isAbove } from '../check-in/where.ts'
import { Link } from './Link.tsx'

interface EpisodeLogProps {
  /** An alarm raised since, when to look again, both, or nothing: then only the triage is kept. */
  say?: 'alarm' | 'next' | 'all' | 'nothing'
}

/** What the check-ins have to say on another screen. What the log of doses has to say stands there already. */
export const EpisodeLog = ({ say = 'all' }: EpisodeLogProps) => {
  useKeepTriage()
  const where = useWhere()
  const schedule = useSchedule()
  const { kind } = useAssessment()
  const isConfirmed = useSession(({ confirmedAt }) => confirmedAt !== undefined)
  if (say === 'nothing' || !where || where === 'reading') return null
  const stands = where.kind === 'unfinished' ? where.meanwhile : where
  const base = isConfirmed && kind !== 'self-care' ? kind : 'go-on'
  const isRaised = isAbove(stands.kind, base) && 'because' in stands && !stands.because.every(isFromTheLog)
  if (isRaised) return say === 'next' ? null : <Raised kind={stands.kind} />
  if (say === 'alarm' || !isConfirmed) return null
  if (where.kind !== 'unfinished') return <NextLook schedule={schedule} />
  return (
    <p>
      {words.unfinished} <Link to={checkInPath()}>{words.finish}</Link>
    </p>
  )
}

/** An alarm that was raised at a check-in, and the way to all of it. */
const Raised = ({ kind }: Pick<FollowUp, 'kind'>) => {
  const { emergency } = helpIn(useRegion())
  const to = checkInPath('result')
  if (kind === 'get-help-now') {
    return (
      <EmergencyPanel
        title={alarms.now.title(emergency.number)}
        action={
          <Link to={to} className={buttonClass('call')}>
            {words.seeWhy}
          </Link>
        }
      >
        <p>{words.raised}</p>
      </EmergencyPanel>
    )
  }
  const isToday = kind === 'be-seen-today'
  return (
    <NetRow level={isToday ? 'today' : 'days'}>
      <p>
        <b>{isToday ? alarms.today.title : alarms.days.title}</b>
      </p>
      <p>{words.raised}</p>
      <p>
        <Link to={to} className={buttonClass('small')}>
          {words.seeWhy}
        </Link>
      </p>
    </NetRow>
  )
}
