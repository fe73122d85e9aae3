import { NetRow } from '../../components/NetRow.tsx'
import { SafetyNet } from '../../components/SafetyNet.tsx'
import {
  dayAndDate,
  dayAndTime,
  emergencySignsShort,
  helpIn,
  planWords as words,
} from '../../content/en/index.ts'
import type { Plan } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useRegion } from '../../state/use-session.ts'

const hour = 60 * 60 * 1000
const twoWeeks = 14 * 24

/** The three alarms in order, each with a condition, a clock time or a date, and one action. */
export const Net = ({ plan, madeAt }: { plan: Plan; madeAt: number }) => {
  const { language, timeZone } = useDevice()
  const { emergency } = helpIn(useRegion())
  const time = (hours: number) => dayAndTime(madeAt + hours * hour, language, timeZone)
  const date = (hours: number) => dayAndDate(madeAt + hours * hour, language, timeZone)
  return (
    <SafetyNet title={words.net}>
      <NetRow level="now">{words.netNow(emergencySignsShort, emergency.number)}</NetRow>
      <NetRow level="today">
        <span className="clock">{words.netToday(time(24))}</span>
      </NetRow>
      <NetRow level="days">{words.netDays(date(plan.noBetterHours))}</NetRow>
      {plan.noBetterHours < twoWeeks && <NetRow level="days">{words.netGone(date(twoWeeks))}</NetRow>}
      <NetRow level="check">
        <span className="clock">{words.again(time(plan.lookAgainHours))}</span>
      </NetRow>
    </SafetyNet>
  )
}
