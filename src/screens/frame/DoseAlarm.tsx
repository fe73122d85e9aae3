import { buttonClass } from '../../components/Button.tsx'
import { EmergencyPanel } from '../../components/EmergencyPanel.tsx'
import { NetRow } from '../../components/NetRow.tsx'
import { doseAlarmWords, dosesScreenWords, helpIn, timeOfDay } from '../../content/en/index.ts'
import type { DoseAlarm as Alarm } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useRegion } from '../../state/use-session.ts'
import { Link } from './Link.tsx'

const words = dosesScreenWords.alarm

/** An alarm of the dose clock on a screen that is about something else: the most urgent, and the way to all of it. */
export const DoseAlarm = ({
  alarms: [alarm],
  now,
  href,
}: {
  alarms: readonly Alarm[]
  now: number
  /** Where all of it stands, on any screen but that one. */
  href?: string
}) => {
  const { language, timeZone } = useDevice()
  const region = useRegion()
  if (!alarm) return null
  const time = (instant: number) => timeOfDay(instant, now, language, timeZone)
  const { title, say } = doseAlarmWords(alarm, { region, time })
  if (alarm.urgency !== 'now') {
    return (
      <NetRow level="today">
        <p>
          <b>{title}</b>
        </p>
        <p className="clock">{say[0]}</p>
        {href !== undefined && (
          <p>
            <Link to={href} className={buttonClass('small')}>
              {words.seeToday}
            </Link>
          </p>
        )}
      </NetRow>
    )
  }
  return (
    <EmergencyPanel
      title={title}
      action={
        href !== undefined && (
          <Link to={href} className={buttonClass('call')}>
            {words.seeNow}
          </Link>
        )
      }
    >
      <p className="clock">{say[0]}</p>
      <p>{helpIn(region).poison.say}</p>
    </EmergencyPanel>
  )
}
