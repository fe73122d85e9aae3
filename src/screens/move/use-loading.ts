import { useState } from 'react'
import { useJournal } from '../../state/use-journal.ts'
import { readChoices } from '../../state/preferences.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { useSession } from '../../state/use-session.ts'
import { applyImport, mostBytes, readImport, type Preview, type Refused } from '../../transfer/index.ts'
import { useHere } from './use-here.ts'

/** Where the loading of a file stands. Nothing is changed before "yes". */
export type Loading =
  | { readonly kind: 'idle' | 'reading' | 'unchanged' | 'done' | 'failed' }
  | { readonly kind: 'refused'; readonly because: Refused['because'] | 'not-opened' }
  | Preview

const read = async (file: File): Promise<string | undefined> => {
  try {
    return await file.text()
  } catch {
    return undefined
  }
}

/** Loading a file: look, say what it would do, and do it only when the person says so. */
export const useLoading = () => {
  const readHere = useHere()
  const take = useJournal((journal) => journal.take)
  const takeSession = useSession((session) => session.take)
  const preferences = usePreferences((all) => all)
  const [loading, setLoading] = useState<Loading>({ kind: 'idle' })

  const lookAt = async (file: File): Promise<Loading> => {
    // Too large to be ours: it is not even opened.
    if (file.size > mostBytes) return { kind: 'refused', because: 'too-large' }
    const text = await read(file)
    return text === undefined
      ? { kind: 'refused', because: 'not-opened' }
      : readImport(text, await readHere())
  }
  const load = async ({ plan }: Preview): Promise<Loading> => {
    const change = applyImport(plan, await readHere())
    const result = change.put.length > 0 ? await take(change.put) : 'saved'
    if (result !== 'saved') return { kind: 'failed' }
    if (change.session) takeSession(change.session)
    const choices = change.preferences && readChoices(change.preferences, preferences)
    if (choices) preferences.choose(choices)
    return { kind: 'done' }
  }
  return {
    loading,
    choose: (file: File) => {
      setLoading({ kind: 'reading' })
      void lookAt(file).then(setLoading)
    },
    yes: (preview: Preview) => {
      setLoading({ kind: 'reading' })
      void load(preview).then(setLoading)
    },
    no: () => setLoading({ kind: 'unchanged' }),
  }
}
