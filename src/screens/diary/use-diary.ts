import type { Entry, Said } from '../../journal/entry.ts'
import { useDevice } from '../../state/use-device.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useNow } from '../../state/use-now.ts'
import { useRegion } from '../../state/use-session.ts'
import { useNavigate } from '../frame/navigate.ts'
import { stillShows, useDeed } from '../frame/use-deed.ts'

/** What a person writes down by hand. All else writes itself, or is at home in another place. */
export type Written = Said<'pain' | 'sleep' | 'trigger' | 'note'>

/** What can be put right here. */
export type Mine = Extract<Entry, { kind: 'pain' | 'sleep' | 'trigger' | 'note' | 'go' | 'hurt' }>

export const paths = {
  diary: '/diary',
  add: (kind: Written['kind']) => `/diary/add/${kind}`,
  helps: '/diary/helps',
  spasm: (spasm: number) => `/diary/spasm/${spasm}`,
  compare: (one: number, other: number) => `/diary/compare/${one}/${other}`,
}

/** How often the page is worked out anew, in milliseconds. It shows minutes. */
const pace = 60_000

/** The diary, and what one does to it. */
export const useDiary = () => {
  const { language, timeZone, now: readClock } = useDevice()
  const navigate = useNavigate()
  const region = useRegion()
  const journal = useJournal((all) => all)
  useNow(pace)
  // The clock itself, not the last tick: what was written a moment ago is not still to come.
  const now = readClock()
  const { done, once, perform } = useDeed<'logged' | 'changed' | 'removed', Entry>((isHere) => {
    if (isHere) navigate(paths.diary, { replace: true })
  })

  return {
    now,
    language,
    timeZone,
    region,
    journal,
    entries: journal.entries,
    done: done && stillShows(done, journal.entries) ? done : undefined,
    write: (said: Written) =>
      void once(async () => {
        const { id, result } = await journal.add(said)
        const entry: Entry = { ...said, id, written: 0 }
        return perform(
          'logged',
          entry,
          () => journal.change(entry),
          () => journal.takeBack(id),
          result,
        )
      }),
    correct: (entry: Mine) => {
      const before = journal.entries.find(({ id }) => id === entry.id)
      const back = async () => (before ? journal.change(before) : ('blocked' as const))
      void once(() => perform('changed', entry, () => journal.change(entry), back))
    },
    remove: (entry: Mine) =>
      void once(() =>
        perform(
          'removed',
          entry,
          () => journal.takeBack(entry.id),
          () => journal.bringBack(entry.id),
        ),
      ),
  }
}

export type DiaryOf = ReturnType<typeof useDiary>
