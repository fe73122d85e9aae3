import { useEffect, useMemo } from 'react'
import { presentEpisode, triageToKeep } from '../journal/episodes.ts'
import { standing, type Episode, type FollowUp } from '../rules/index.ts'
import { useJournal } from './use-journal.ts'
import { useSession } from './use-session.ts'

/** The episode that goes on, once the journal was read. `undefined`: not read yet, or no triage has come to a result. */
export const useEpisode = (): Episode | undefined => {
  const entries = useJournal((journal) => journal.entries)
  const isRead = useJournal((journal) => journal.standing !== 'reading')
  const { answers, confirmedAt, begunAt, spasmAt } = usePresent()
  return useMemo(
    () => (isRead ? presentEpisode(entries, { answers, confirmedAt, begunAt, spasmAt }) : undefined),
    [isRead, entries, answers, confirmedAt, begunAt, spasmAt],
  )
}

const usePresent = () => ({
  answers: useSession((session) => session.answers),
  confirmedAt: useSession((session) => session.confirmedAt),
  begunAt: useSession((session) => session.begunAt),
  spasmAt: useSession((session) => session.spasmAt),
})

/**
 * Where the episode stands at an instant: what its triage, every check-in since, the log of doses and the
 * days say. `reading`: nothing may be shown yet that an alarm would forbid.
 */
export const useStanding = (now: number): FollowUp | 'reading' | undefined => {
  const isRead = useJournal((journal) => journal.standing !== 'reading')
  const episode = useEpisode()
  return useMemo(() => (isRead ? episode && standing(episode, now) : 'reading'), [isRead, episode, now])
}

/** Keeps every triage that came to a result, so that the next check-in knows of it. Where it was done already, nothing happens. */
export const useKeepTriage = (): void => {
  const entries = useJournal((journal) => journal.entries)
  const isReady = useJournal((journal) => journal.standing === 'ready')
  const take = useJournal((journal) => journal.take)
  const { answers, confirmedAt, begunAt, spasmAt } = usePresent()
  useEffect(() => {
    const missing = isReady && triageToKeep(entries, { answers, confirmedAt, begunAt, spasmAt })
    if (missing) void take([missing])
  }, [isReady, entries, take, answers, confirmedAt, begunAt, spasmAt])
}
