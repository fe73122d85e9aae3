import { useEffect, useEffectEvent } from 'react'
import { useDevice } from '../../state/use-device.ts'

/**
 * Calls when the page goes out of sight: another app, a locked screen, a closed tab. It is the last
 * moment of which a page hears for certain, so what must be kept is saved then.
 */
export const useLeaving = (leave: () => void): void => {
  const { sight } = useDevice()
  const left = useEffectEvent(leave)
  useEffect(
    () =>
      sight.onChange(() => {
        if (!sight.seen()) left()
      }),
    [sight],
  )
}
