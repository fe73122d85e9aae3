import { checkInWords as words } from '../../content/en/index.ts'
import type { Schedule } from '../../rules/index.ts'
import { RingLater } from '../tool/RingLater.tsx'

/** An alarm for the person's calendar, for when to look again. Nothing where that has come already. */
export const LookAgain = ({ schedule: { due, next }, now }: { schedule: Schedule; now: number }) => {
  const look = [due, next].find((one) => one && one.at > now)
  if (!look) return null
  const { id, at } = look
  return (
    <RingLater
      summary={words.remind}
      alarm={{ id: 'check-in', at, title: words.schedule[id], text: words.lead }}
    />
  )
}
