import { useEffect, useState } from 'react'
import { Terms } from '../../components/Terms.tsx'
import { privacyWords } from '../../content/en/index.ts'
import { preferencesName } from '../../state/preferences.ts'
import { recordName } from '../../state/session.ts'
import { toolsName } from '../../state/tools.ts'
import { useAsBuilt } from '../../state/use-as-built.ts'
import { useDevice } from '../../state/use-device.ts'
import { isOurs } from '../../state/use-forget.ts'
import { useJournal } from '../../state/use-journal.ts'
import { askedName } from '../../state/use-persistence.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { useAnswers } from '../../state/use-session.ts'
import { useTools } from '../../state/use-tools.ts'

const words = privacyWords.kept

const nameOf = (key: string): string => {
  if (key === recordName) return words.names.answers
  if (key === preferencesName) return words.names.preferences
  if (key === toolsName) return words.names.tools
  if (key === askedName) return words.names.asked
  return /\.(damaged|from-newer)$/.test(key) ? words.names.aside : words.names.other
}

/** What is on the device at this moment, by names that say what it is, with its size. */
export const KeptHere = () => {
  const { storage, records } = useDevice()
  const entries = useJournal((journal) => journal.entries)
  const asBuilt = useAsBuilt()
  const [count, setCount] = useState(0)
  // Another tab may answer, choose, or forget, while this page is open.
  useAnswers()
  usePreferences((all) => all)
  useTools((all) => all)
  useEffect(() => {
    let stale = false
    // Entries that were taken back are no longer shown, but they are kept, so the disk is asked.
    void records.all().then((all) => stale || setCount(all?.length ?? entries.length))
    return () => {
      stale = true
    }
  }, [records, entries])
  if (asBuilt) return null
  const rows = storage
    .keys()
    .filter(isOurs)
    .toSorted()
    .map((key) => ({ term: nameOf(key), is: words.letters(storage.read(key)?.length ?? 0) }))
  const all = count > 0 ? [...rows, { term: words.names.journal, is: words.entries(count) }] : rows
  return all.length === 0 ? <p>{words.nothing}</p> : <Terms rows={all} />
}
