import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { assess, type Answers, type Assessment } from '../rules/index.ts'
import type { Session, SessionStore } from './session.ts'

const SessionContext = createContext<SessionStore | undefined>(undefined)

/** Gives the session to all that stands below. */
export const SessionProvider = ({ session, children }: { session: SessionStore; children: ReactNode }) => (
  <SessionContext value={session}>{children}</SessionContext>
)

/** One part of the session. Select a part, never a new object, or React renders for ever. */
export const useSession = <T,>(select: (session: Session) => T): T => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('No session: wrap the app in <SessionProvider>')
  return useStore(session, select)
}

export const useAnswers = (): Answers => useSession(({ answers }) => answers)

/** The assessment of the answers as they are. It is worked out, never stored. */
export const useAssessment = (): Assessment => {
  const answers = useAnswers()
  return useMemo(() => assess(answers), [answers])
}

/** The region that numbers and medicine names follow. */
export const useRegion = (): 'uk' | 'us' | 'eu' | 'elsewhere' => {
  const { region } = useAnswers()
  return region === undefined || region === 'not-sure' ? 'elsewhere' : region
}
