import { useEffect, useRef, useState } from 'react'
import type { SaveResult } from '../../device/device.ts'
import type { Entry } from '../../journal/entry.ts'

/** Something done to the journal. It tells what became of it. */
export type Act = () => Promise<SaveResult>

/** What was done last, which the person can undo. It stays until something else is done. */
export interface Deed<What extends string, Of> {
  readonly what: What
  readonly of: Of
  readonly result: SaveResult
  /** Brings back what was before. What was undone is not undone again. */
  readonly undo?: () => void
  readonly retry: () => void
}

/** Whether a deed still shows in the journal: what was taken out since, as in another tab, is not to be told or undone. */
export const stillShows = (
  { what, of }: Deed<string, Pick<Entry, 'id'>>,
  entries: readonly Pick<Entry, 'id'>[],
): boolean => (what !== 'logged' && what !== 'changed') || entries.some(({ id }) => id === of.id)

/**
 * Does one thing at a time: a second tap while the first is being saved is the same tap. `onDone` hears of
 * each, and whether the screen is still there.
 */
export const useDeed = <What extends string, Of>(onDone: (isHere: boolean) => void) => {
  type Done = Deed<What | 'undone', Of>
  const [done, setDone] = useState<Done>()
  const busy = useRef(false)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])

  const once = async (act: () => Promise<Done>) => {
    if (busy.current) return
    busy.current = true
    try {
      setDone(await act())
      onDone(here.current)
    } finally {
      busy.current = false
    }
  }
  /** Does it, unless its result is there already, and tells how it can be undone and tried again. */
  const perform = async (
    what: What | 'undone',
    of: Of,
    act: Act,
    back?: Act,
    result?: SaveResult,
  ): Promise<Done> => ({
    what,
    of,
    result: result ?? (await act()),
    retry: () => void once(() => perform(what, of, act, back)),
    ...(back && { undo: () => void once(() => perform('undone', of, back)) }),
  })
  return { done, once, perform, forget: () => setDone(undefined) }
}
