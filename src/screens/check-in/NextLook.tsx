import { checkInWords as words, dateAndTime } from '../../content/en/index.ts'
import type { Schedule } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { Link } from '../frame/Link.tsx'
import { checkInPath } from './paths.ts'

interface NextLookProps {
  schedule: Schedule
  /** Whether the way there stands elsewhere on the screen. */
  bare?: boolean
}

/** Whether it is time to look again, and the way there; or when it will be. */
export const NextLook = ({ schedule: { due, next }, bare = false }: NextLookProps) => {
  const { language, timeZone } = useDevice()
  if (due) {
    return (
      <p>
        <b>{words.due}</b> {!bare && <Link to={checkInPath()}>{words.title}</Link>}
      </p>
    )
  }
  return next ? <p className="hint clock">{words.next(dateAndTime(next.at, language, timeZone))}</p> : null
}
