import { useEffect, useState } from 'react'
import type { Awake } from '../../device/device.ts'
import { useDevice } from '../../state/use-device.ts'

/**
 * Keeps the screen on while something runs. A page that was hidden has lost its hold on the screen, so
 * it asks again whenever it is seen. Tells what became of the wish, once that is known.
 */
export const useScreenOn = (runs: boolean): Awake | undefined => {
  const { screen, sight } = useDevice()
  const [awake, setAwake] = useState<Awake>()
  useEffect(() => {
    if (!runs) return undefined
    let wanted = true
    const ask = async () => {
      if (!sight.seen()) return
      const got = await screen.stayOn()
      if (wanted) setAwake(got)
    }
    void ask()
    const stop = sight.onChange(() => void ask())
    return () => {
      wanted = false
      stop()
      screen.rest()
    }
  }, [runs, screen, sight])
  return runs ? awake : undefined
}
