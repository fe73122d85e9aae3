import { useStore } from 'zustand'
import { createJournal, type Journal } from './journal.ts'
import { readWhenNeeded, useMemory } from './memory.tsx'

/** The journal of a device. */
export const journalOf = readWhenNeeded(createJournal)

/** One part of the journal. Select a part, never a new object, or React renders for ever. */
export const useJournal = <T>(select: (journal: Journal) => T): T =>
  useStore(journalOf(useMemory().device), select)
