import { startTransition, StrictMode, useEffect, useMemo, useState, type ReactNode } from 'react'
import { App } from './App.tsx'
import { MemoryProvider, type Memory } from './state/memory.tsx'
import { nobody } from './state/nobody.ts'

interface WholeProps {
  /** The person's own memory, on its way. Left out where nobody is there yet: in the build. */
  coming?: Promise<Memory>
  /** The same, where the page was not built ahead: then nothing is shown without it. */
  memory?: Memory
  /** Whether it has come by now, so that no screen need wait for it. */
  hasCome?: boolean
  /** Whether it could not be had, on a page that is nothing without it. */
  isLost?: boolean
  /** Called once the app stands, and hears what is done. */
  onListening?: () => void
  /** Called once it stands on the person's own memory. */
  onTakenUp?: () => void
  router: (props: { children: ReactNode }) => ReactNode
}

/**
 * The whole app, where it is built as well as where it runs. A page of a build is taken up knowing nobody, as it
 * was built, so that every word of it fits; and on the person's own memory as soon as that is here.
 */
export const Whole = (props: WholeProps) => {
  const { coming, memory, hasCome = false, isLost = false, onListening, onTakenUp, router: Router } = props
  const [own, setOwn] = useState(memory)
  const asBuilt = useMemo(() => (coming && !hasCome ? { ...nobody, coming } : nobody), [coming, hasCome])
  useEffect(() => {
    // Where it cannot be had, the page stays as it was built, and whoever needs more is told.
    coming?.then(
      (known) => startTransition(() => setOwn(known)),
      () => undefined,
    )
  }, [coming])
  useEffect(() => {
    if (own) onTakenUp?.()
  }, [own, onTakenUp])
  return (
    <StrictMode>
      <MemoryProvider memory={own ?? asBuilt}>
        <Router>
          <App isLost={isLost} onListening={onListening} />
        </Router>
      </MemoryProvider>
    </StrictMode>
  )
}
