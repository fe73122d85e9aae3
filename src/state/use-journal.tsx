import { createContext, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Journal, JournalStore } from './journal.ts'

const JournalContext = createContext<JournalStore | undefined>(undefined)

/** Gives the journal to all that stands below. */
export const JournalProvider = ({ journal, children }: { journal: JournalStore; children: ReactNode }) => (
  <JournalContext value={journal}>{children}</JournalContext>
)

/** One part of the journal. Select a part, never a new object, or React renders for ever. */
export const useJournal = <T,>(select: (journal: Journal) => T): T => {
  const journal = useContext(JournalContext)
  if (!journal) throw new Error('No journal: wrap the app in <JournalProvider>')
  return useStore(journal, select)
}
