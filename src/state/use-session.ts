import { useStore } from 'zustand'
import type { Answers } from '../rules/index.ts'
import { useMemory } from './memory.tsx'
import type { Session } from './session.ts'

/** One part of the session. Select a part, never a new object, or React renders for ever. */
export const useSession = <T>(select: (session: Session) => T): T => useStore(useMemory().session, select)

export const useAnswers = (): Answers => useSession(({ answers }) => answers)

/** The region that numbers and medicine names follow. */
export const useRegion = (): 'uk' | 'us' | 'eu' | 'elsewhere' => {
  const { region } = useAnswers()
  return region === undefined || region === 'not-sure' ? 'elsewhere' : region
}
