import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { usualSize, type Size } from './geometry.ts'

/** How much room there is for a chart, and how large letters are there: measured, and again whenever it changes. */
export const useSize = (): readonly [RefObject<HTMLDivElement | null>, Size] => {
  const place = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(usualSize)
  useLayoutEffect(() => {
    const element = place.current
    if (!element || typeof ResizeObserver === 'undefined') return undefined
    const measure = () => {
      const width = Math.round(element.clientWidth)
      const em = Number.parseFloat(getComputedStyle(element).fontSize)
      if (width > 0 && em > 0) {
        setSize((was) => (was.width === width && was.em === em ? was : { width, em }))
      }
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [place, size]
}
