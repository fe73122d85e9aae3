import { Suspense, useEffect, useMemo, useRef } from 'react'
import { fetchAhead, routes } from './all-screens.ts'
import { MovesContext } from './screens/frame/navigate.ts'
import { Rescue } from './screens/frame/Rescue.tsx'
import { firstFit, Routes } from './screens/frame/routes.tsx'
import { useLook } from './screens/frame/use-look.ts'
import { Waiting } from './screens/frame/Waiting.tsx'
import { useMemory } from './state/memory.tsx'
import { useDevice } from './state/use-device.ts'

const shown = Object.fromEntries(
  Object.entries(routes).map(([path, Screen]) => [path, <Screen key={path} />]),
)

/** What is known of moves. Before the person's own memory is here, most screens cannot be shown. */
const useMoves = () => {
  const { coming } = useMemory()
  const heard = useRef(false)
  useEffect(() => {
    heard.current = true
  }, [])
  return useMemo(() => {
    const isHere = (path: string) => {
      const { screen } = firstFit(routes, path)
      return screen?.isHere === undefined || (screen.isHere() && (!coming || screen.knowsNobody === true))
    }
    return { isHere, heard }
  }, [coming])
}

interface AppProps {
  /** Whether something is missing that no screen can do without. */
  isLost?: boolean
  /** Called once the screen stands, and hears what is done. */
  onListening?: (() => void) | undefined
}

/** A page that was built ahead is taken up part by part: the screen listens when what stands beside it does. */
const Listening = ({ onListening }: Pick<AppProps, 'onListening'>) => {
  useEffect(() => onListening?.(), [onListening])
  return null
}

/** The routes. The danger signs are never fetched late, and what finds an emergency comes with what shows it. */
export const App = ({ isLost = false, onListening }: AppProps) => {
  const { updates } = useDevice()
  useEffect(() => {
    // The worker fetches everything once more, so it must not be in the way.
    void fetchAhead().then(updates.begin)
  }, [updates])
  useLook()
  const moves = useMoves()
  return (
    <Rescue isBroken={isLost}>
      <MovesContext value={moves}>
        <Suspense fallback={<Waiting />}>
          <Routes routes={shown} />
          <Listening onListening={onListening} />
        </Suspense>
      </MovesContext>
    </Rescue>
  )
}
