import { use, useCallback, useEffect, useLayoutEffect } from 'react'
import { useNavigate } from 'react-router'
import { MovesContext } from './navigate.ts'

/**
 * Leads to where a person belongs. That screen is there before anything is painted: nobody is left with an
 * empty page in between, and nobody presses a button of the screen that no longer fits.
 */
export const Elsewhere = ({ to }: { to: string }) => {
  const navigate = useNavigate()
  const { heard } = use(MovesContext)
  const lead = useCallback(() => void navigate(to, { replace: true }), [navigate, to])
  useLayoutEffect(() => {
    if (heard.current) lead()
  }, [heard, lead])
  // The router hears of no move before it stands itself, after all that is in it.
  useEffect(() => {
    if (!heard.current) lead()
  }, [heard, lead])
  return null
}
