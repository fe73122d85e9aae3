import type { Here } from '../../transfer/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useJournal } from '../../state/use-journal.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { useSession } from '../../state/use-session.ts'

/** Reads all that is remembered here, from the disk; and what could not be written there, from this page. */
export const useHere = (): (() => Promise<Here>) => {
  const device = useDevice()
  const entries = useJournal((journal) => journal.entries)
  const unsaved = useJournal((journal) => journal.unsaved)
  const answers = useSession((session) => session.answers)
  const confirmedAt = useSession((session) => session.confirmedAt)
  const begunAt = useSession((session) => session.begunAt)
  const spasmAt = useSession((session) => session.spasmAt)
  const { theme, skin, hair, hairStyle, sound, speech, shake } = usePreferences((all) => all)
  return async () => {
    const onDisk = await device.records.all()
    const onlyHere = entries.filter(({ id }) => unsaved.includes(id))
    return {
      answers,
      confirmedAt,
      begunAt,
      spasmAt,
      records: onDisk ? [...onDisk, ...onlyHere] : entries,
      preferences: { theme, skin, hair, hairStyle, sound, speech, shake },
      now: device.now(),
    }
  }
}
