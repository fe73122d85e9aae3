import { NetRow } from '../../components/NetRow.tsx'
import { SafetyNet } from '../../components/SafetyNet.tsx'
import {
  checkInWords,
  dateAndTime,
  dayAndDate,
  dayAndTime,
  emergencySignsShort,
  helpIn,
  planWords as words,
} from '../../content/en/index.ts'
import type { Plan, Schedule } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useRegion } from '../../state/use-session.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
const aboutAWeek = 6 * day
const twoWeeks = 14 * day

interface NetProps {
  plan: Plan
  /** When the first plan of this spasm was made, in milliseconds since 1970. */
  startedAt: number
  /** When the danger signs were last looked at: when the plan was made, or at a check-in. */
  lookedAt: number
  schedule: Schedule
}

/** The three alarms in order, each with a condition, a clock time or a date, and one action. */
export const Net = ({ plan, startedAt, lookedAt, schedule: { due, next } }: NetProps) => {
  const { language, timeZone } = useDevice()
  const { emergency } = helpIn(useRegion())
  const date = (instant: number) => dayAndDate(instant, language, timeZone)
  const time = (instant: number) =>
    instant - lookedAt < aboutAWeek
      ? dayAndTime(instant, language, timeZone)
      : dateAndTime(instant, language, timeZone)
  const noBetter = [startedAt + plan.noBetterHours * hour, (due ?? next)?.at].find(
    (at) => (at ?? 0) > lookedAt,
  )
  const gone = startedAt + twoWeeks
  return (
    <SafetyNet title={words.net}>
      <NetRow level="now">{words.netNow(emergencySignsShort, emergency.number)}</NetRow>
      <NetRow level="today">
        <span className="clock">{words.netToday(time(lookedAt + day))}</span>
      </NetRow>
      {noBetter !== undefined && <NetRow level="days">{words.netDays(date(noBetter))}</NetRow>}
      {gone > lookedAt && <NetRow level="days">{words.netGone(date(gone))}</NetRow>}
      {(due ?? next) && (
        <NetRow level="check">
          <span className="clock">{due ? checkInWords.due : words.again(time(next?.at ?? 0))}</span>
        </NetRow>
      )}
    </SafetyNet>
  )
}
