import { StrictMode, useEffect, useMemo, useState, type ReactNode } from 'react'
import { App } from './App.tsx'
import { MemoryProvider, type Memory } from './state/memory.tsx'
import { nobody } from './state/nobody.ts'

interface WholeProps {
  /** The person's own memory, on its way. Left out where nobody is there yet: in the build. */
  coming?: Promise<Memory>
  /** The same, where it is here already and the page was not built ahead. */
  memory?: Memory
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
  const { coming, memory, isLost = false, onListening, onTakenUp, router: Router } = props
  const [own, setOwn] = useState(memory)
  const asBuilt = useMemo(() => (coming ? { ...nobody, coming } : nobody), [coming])
  useEffect(() => {
    // Where it cannot be had, the page stays as it was built, and whoever needs more is told.
    coming?.then(setOwn, () => undefined)
  }, [coming])
  useEffect(() => onListening?.(), [onListening])
  useEffect(() => {
    if (own) onTakenUp?.()
  }, [own, onTakenUp])
  return (
    <StrictMode>
      <MemoryProvider memory={own ?? asBuilt}>
        <Router>
          <App isLost={isLost} />
        </Router>
      </MemoryProvider>
    </StrictMode>
  )
}
