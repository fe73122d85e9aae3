import { useMemo } from 'react'
import { summaryOf, type Summary } from '../../summary/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useNow } from '../../state/use-now.ts'
import { useSession } from '../../state/use-session.ts'

/** How often it is made anew: it shows days, and a minute on it. */
const minute = 60_000

/** What a doctor is told at this moment. `reading`: the journal is not read yet. Nothing: nothing was told to us. */
export const useSummary = (): Summary | 'reading' | undefined => {
  const { timeZone } = useDevice()
  const now = useNow(minute)
  const entries = useJournal((journal) => journal.entries)
  const isRead = useJournal((journal) => journal.standing !== 'reading')
  const answers = useSession((session) => session.answers)
  const confirmedAt = useSession((session) => session.confirmedAt)
  const begunAt = useSession((session) => session.begunAt)
  const spasmAt = useSession((session) => session.spasmAt)
  return useMemo(() => {
    if (!isRead) return 'reading'
    // The region is a guess of ours until something else is answered.
    const saysSomething = entries.length > 0 || Object.keys(answers).some((id) => id !== 'region')
    return saysSomething
      ? summaryOf({ answers, confirmedAt, begunAt, spasmAt }, entries, now, timeZone)
      : undefined
  }, [isRead, entries, answers, confirmedAt, begunAt, spasmAt, now, timeZone])
}
