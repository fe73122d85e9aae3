import { useMemo } from 'react'
import { useDevice } from '../../state/use-device.ts'
import { useEpisode } from '../../state/use-episode.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useNow } from '../../state/use-now.ts'
import { whereItStands, type Where } from './where.ts'

/** How often time alone may change where someone stands. */
const minute = 60_000

/**
 * Where the person stands: by their answers, every check-in since, the log and the days. `reading`: nothing
 * may be shown yet that an alarm would forbid. Nothing: no triage has come to a result.
 */
export const useWhere = (): Where | 'reading' | undefined => {
  const device = useDevice()
  const tick = useNow(minute)
  const isRead = useJournal((journal) => journal.standing !== 'reading')
  const episode = useEpisode()
  return useMemo(() => {
    // Read anew: a tick from before the last check-in would look like a clock that was set back.
    const now = Math.max(device.now(), tick)
    return isRead ? episode && whereItStands(episode, now) : 'reading'
  }, [device, tick, isRead, episode])
}
