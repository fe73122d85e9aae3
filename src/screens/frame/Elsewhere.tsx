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
import { useNavigate, type Location } from 'react-router'

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

interface PlaceProps {
  /** Where the person is by the router, which must make no transition of its own of any move. */
  here: Location
  /** Gets the place to show. */
  children: (shown: Location) => ReactNode
}

/**
 * Which place is shown. After a tap on a link the last one stays until the next is there, however long that
 * takes to fetch. Whoever is led elsewhere is there at once.
 */
export const Place = ({ here, children }: PlaceProps) => {
  const settled = useDeferredValue(here)
  const [isLed, setLed] = useState(false)
  const heard = useRef(false)
  const moves = useMemo(() => ({ heard, atOnce: () => setLed(true) }), [])
  useEffect(() => {
    heard.current = true
  }, [])
  if (isLed && settled === here) setLed(false)
  return <Moves value={moves}>{children(isLed ? here : settled)}</Moves>
}
