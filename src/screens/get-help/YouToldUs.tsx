import { alarms } from '../../content/en/index.ts'
import type { Alarm } from './alarm.ts'

interface YouToldUsProps extends Pick<Alarm, 'told' | 'why'> {
  /** At most so many reasons. */
  most: number
}

/** What was told that raised an alarm, and why it needs help. */
export const YouToldUs = ({ told, why, most }: YouToldUsProps) => (
  <>
    {told.length > 0 && (
      <p className="lead">
        {alarms.youToldUs} <b>{told.join('; ')}</b>.
      </p>
    )}
    {why.slice(0, most).map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
)
