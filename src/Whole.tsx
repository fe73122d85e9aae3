import { StrictMode, useEffect, useSyncExternalStore, type ReactNode } from 'react'
import { App } from './App.tsx'
import { nowhere } from './device/nowhere.ts'
import { createMemory, MemoryProvider, type Memory } from './state/memory.tsx'

/** What the pages of a build know of the person: nothing. */
const asBuilt = createMemory(nowhere)

const never = () => () => {}

interface WholeProps {
  /** Left out where nobody is there yet: in the build. */
  memory?: Memory
  /** Called once the app stands on the person's own memory, and listens. */
  onTakenUp?: () => void
  router: (props: { children: ReactNode }) => ReactNode
}

/**
 * The whole app, where it is built as well as where it runs. A page of a build is taken up on the memory it was
 * built with, so that every word of it fits, and right after that on the person's own.
 */
export const Whole = ({ memory = asBuilt, onTakenUp, router: Router }: WholeProps) => {
  const known = useSyncExternalStore(
    never,
    () => memory,
    () => asBuilt,
  )
  useEffect(() => {
    if (known === memory) onTakenUp?.()
  }, [known, memory, onTakenUp])
  return (
    <StrictMode>
      <MemoryProvider memory={known}>
        <Router>
          <App />
        </Router>
      </MemoryProvider>
    </StrictMode>
  )
}
