import {
  createContext,
  use,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { useLocation, useNavigate, type Location } from 'react-router'

const Moves = createContext({
  /** Whether the router hears of a move. It does not before it stands itself, after all that is in it. */
  heard: { current: false },
  atOnce: () => {},
})

/**
 * Leads to where a person belongs. That screen is there before anything is painted: nobody is left with an
 * empty page in between, and nobody presses a button of the screen that no longer fits.
 */
export const Elsewhere = ({ to }: { to: string }) => {
  const navigate = useNavigate()
  const { heard, atOnce } = use(Moves)
  const lead = useCallback(() => {
    atOnce()
    void navigate(to, { replace: true })
  }, [atOnce, navigate, to])
  useLayoutEffect(() => {
    if (heard.current) lead()
  }, [heard, lead])
  useEffect(() => {
    if (!heard.current) lead()
  }, [heard, lead])
  return null
}

const lineEnds = /%0[AD]|%E2%80%A[89]/gi

/** A path with the end of a line in it fits no route, not even the last: it is read without. */
const useOneLine = (): Location => {
  const here = useLocation()
  return useMemo(() => {
    const pathname = here.pathname.replaceAll(lineEnds, '')
    return pathname === here.pathname ? here : { ...here, pathname }
  }, [here])
}

interface PlaceProps {
  /** Gets the place to show. The router must make no transition of its own of any move. */
  children: (shown: Location) => ReactNode
}

/**
 * Which place is shown. After a tap on a link the last one stays until the next is there, however long that
 * takes to fetch. Whoever is led elsewhere is there at once.
 */
export const Place = ({ children }: PlaceProps) => {
  const here = useOneLine()
  const settled = useDeferredValue(here)
  const [isLed, setLed] = useState(false)
  const heard = useRef(false)
  const moves = useMemo(() => ({ heard, atOnce: () => setLed(true) }), [])
  useEffect(() => {
    heard.current = true
  }, [])
  if (isLed && settled === here) setLed(false)
  const shown = isLed ? here : settled
  // While the next screen is made, the one that stands is not made anew.
  const screen = useMemo(() => children(shown), [children, shown])
  return <Moves value={moves}>{screen}</Moves>
}
