import { useEffect, useMemo, useRef } from 'react'
import { checkInWords as words } from '../../content/en/index.ts'
import { dueCheckIns, type Schedule } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useEpisode } from '../../state/use-episode.ts'
import { useNow } from '../../state/use-now.ts'

const minute = 60_000

/**
 * When to look again. A notice comes when that falls due while the page lives, for whoever allowed notices
 * and looks elsewhere.
 */
export const useSchedule = (): Schedule => {
  const device = useDevice()
  const { notices, sight } = device
  const tick = useNow(minute)
  const episode = useEpisode()
  const schedule = useMemo<Schedule>(
    () => (episode ? dueCheckIns(episode, Math.max(device.now(), tick)) : {}),
    [device, episode, tick],
  )
  const { due } = schedule
  const isTime = due !== undefined && tick >= due.at
  const wasTime = useRef(true)
  useEffect(() => {
    const falls = isTime && !wasTime.current
    wasTime.current = isTime
    if (falls && !sight.seen() && notices.standing() === 'allowed') {
      notices.show('check-in', words.due, words.lead)
    }
  }, [isTime, notices, sight])
  return schedule
}
