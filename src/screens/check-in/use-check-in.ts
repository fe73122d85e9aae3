import { useState } from 'react'
import type { EntryOf } from '../../journal/entry.ts'
import type { CheckIn, Episode } from '../../rules/index.ts'
import { useEpisode } from '../../state/use-episode.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useSession } from '../../state/use-session.ts'
import { withCheckIn } from './where.ts'

type Entry = EntryOf<'check-in'>

/** What was said and is not on the disk yet. Whatever follows from it does not wait for the disk. */
interface Saving {
  readonly said: CheckIn
  /** What it corrects, if anything. */
  readonly instead: CheckIn | undefined
  /** The id of its entry, once it is saved. */
  readonly saved: Promise<string>
}

/** The check-ins of the episode, with what is being said now, and how to say it. */
export const useCheckIn = () => {
  const entries = useJournal((journal) => journal.entries)
  const add = useJournal((journal) => journal.add)
  const change = useJournal((journal) => journal.change)
  const lookedAgain = useSession((session) => session.lookedAgain)
  const kept = useEpisode()
  const [saving, setSaving] = useState<Saving>()
  const episode: Episode | undefined = kept && saving ? withCheckIn(kept, saving.said, saving.instead) : kept
  const entryOf = (checkIn: CheckIn | undefined) => entries.find((entry): entry is Entry => entry === checkIn)

  /** Saves a check-in: a new one, or in place of the latest. Resolves when the journal has it. */
  const say = (said: CheckIn, instead?: CheckIn): Promise<string> => {
    const entry = { ...said, kind: 'check-in' } as const
    const before = saving && instead === saving.said ? saving.saved : entryOf(instead)?.id
    if (!instead || instead.at !== said.at) lookedAgain()
    const save = async () => {
      const id = await before
      if (id === undefined) return (await add(entry as Omit<Entry, 'id' | 'written'>)).id
      await change({ ...entry, id, written: said.at } as Entry)
      return id
    }
    const saved = save()
    const next = { said, instead, saved }
    // In one turn with the move to the next page, so that no screen shows half of both.
    setSaving(next)
    void saved.then(() => setSaving((now) => (now === next ? undefined : now)))
    return saved
  }
  return { episode, isSaving: saving !== undefined, say }
}
