import { useLayoutEffect, useRef } from 'react'

/** Brings the reader to the heading of a new part. The first is the affair of the page. */
export const usePart = (part: string): void => {
  const shown = useRef(part)
  useLayoutEffect(() => {
    if (shown.current === part) return
    shown.current = part
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [part])
}
