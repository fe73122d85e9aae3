import { dosesScreenWords } from '../../content/en/index.ts'
import { doseAlarms, type Dose } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useAnswers, useRegion } from '../../state/use-session.ts'
import { DoseAlarm } from './DoseAlarm.tsx'
import { Link } from './Link.tsx'

const day = 24 * 3_600_000
/** No older dose can raise an alarm: one lasts three days, and looks a day back from its last dose. */
const oldest = 5 * day

/** What the log of doses has to say on another screen: an alarm, or only that there is a log. */
export const DoseLog = ({ say = 'alarm' }: { say?: 'alarm' | 'way' }) => {
  const entries = useJournal((journal) => journal.entries)
  const answers = useAnswers()
  const region = useRegion()
  const now = useDevice().now()
  const recent = entries.filter(
    (entry): entry is typeof entry & Dose => entry.kind === 'dose' && now - entry.at < oldest,
  )
  if (recent.length === 0) return null
  if (say === 'way') {
    return (
      <p>
        <Link to="/doses">{dosesScreenWords.fromStart}</Link>
      </p>
    )
  }
  const alarms = doseAlarms(recent, region, now, answers)
  return alarms.length > 0 && <DoseAlarm alarms={alarms} now={now} href="/doses" />
}
