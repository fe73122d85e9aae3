import { createContext, startTransition, use, useCallback } from 'react'
import { useNavigate as useRouterNavigate, type NavigateOptions } from 'react-router'

/** What is known of a move before it is made. */
export const MovesContext = createContext({
  /** Whether the screen of a path can be shown at once: it was fetched, and all that it needs is known. */
  isHere: (_path: string): boolean => true,
  /** Whether the router stands, and hears of moves. */
  heard: { current: false },
})

/** Leads to another screen, or some screens back. */
export type Navigate = (to: string | number, options?: NavigateOptions) => void

/**
 * Leads to another screen. One that is here is painted in one go, with whatever else the tap has changed; for one
 * that must still be fetched, this one stays until it is.
 */
export const useNavigate = (): Navigate => {
  const navigate = useRouterNavigate()
  const { isHere } = use(MovesContext)
  return useCallback(
    (to, options) => {
      const go = () => void (typeof to === 'number' ? navigate(to) : navigate(to, options))
      if (typeof to === 'number' || isHere(to)) go()
      else startTransition(go)
    },
    [navigate, isHere],
  )
}
