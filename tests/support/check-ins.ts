import type { Entry } from '../../src/journal/entry.ts'
import type { Answers, CheckIn } from '../../src/rules/index.ts'
import { version } from '../../src/state/saved.ts'
import { recordName, type Saved } from '../../src/state/session.ts'
import { hour, start } from './doses.ts'
import { fakeDevice } from './fake-device.ts'

/** A check-in of before, so many hours ago: no danger sign, better, pain of 3 and nothing new, where nothing else is said. */
export interface Looked extends Partial<Omit<CheckIn, 'at' | 'plan'>> {
  readonly ago: number
}

/** A plan of so many hours ago, and the check-ins since. */
export interface Past {
  readonly planAgo: number
  readonly looks?: readonly Looked[]
}

export const noSigns: CheckIn['signs'] = { chest: 'none', nerves: 'none', since: 'none' }
const well = { signs: noSigns, trend: 'better', pain: 3, news: 'none' } as const

/** What such a past has left in the session and in the journal. */
export const leftBy = (answers: Answers, { planAgo, looks = [] }: Past) => {
  const at = start - planAgo * hour
  const session: Saved = { answers, confirmedAt: at, begunAt: looks.length > 0 ? 0 : at, spasmAt: at }
  const triage: Entry = {
    id: `triage-${at}-${at}`,
    kind: 'triage',
    at,
    written: at,
    spasm: at,
    begun: at,
    answers,
  }
  const checkIns = looks.map(
    ({ ago, ...said }, n): Entry =>
      ({
        ...well,
        ...said,
        id: `check-in-${n}`,
        kind: 'check-in',
        at: start - ago * hour,
        written: start - ago * hour,
        plan: at,
      }) as Entry,
  )
  return { session, entries: [triage, ...checkIns] }
}

/** A device that has lived through it, and perhaps other entries. */
export const deviceAfter = (answers: Answers, past: Past, ...more: readonly { id: string }[]) => {
  const device = fakeDevice()
  const { session, entries } = leftBy(answers, past)
  device.kept.set(recordName, JSON.stringify({ version, state: session }))
  for (const entry of [...entries, ...more]) device.disk.set(entry.id, entry)
  return device
}
