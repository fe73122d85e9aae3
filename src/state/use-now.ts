import { useEffect, useState } from 'react'
import { useDevice } from './use-device.ts'

/**
 * The present instant, read again at this pace while the page is open, and at once when it is seen
 * again. Whatever stands on the screen is worked out from it: a late tick shows late, never wrong.
 */
export const useNow = (milliseconds = 250): number => {
  const device = useDevice()
  const [now, setNow] = useState(() => device.now())
  useEffect(() => {
    const read = () => setNow(device.now())
    const stops = [device.every(milliseconds, read), device.sight.onChange(read)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [device, milliseconds])
  return now
}
