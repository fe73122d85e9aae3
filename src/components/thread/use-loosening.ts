import { useEffect, useRef, useState } from 'react'

const duration = 900
/** No eye sees less. To draw a knot is work: towards the end, when it hardly moves, most frames are the last one still. */
const step = 0.02
const ease = (t: number) => 1 - (1 - t) ** 4

/** Where each kind of thread last came to rest, so that the next screen goes on from there. */
const rest = new Map<string, number>()

/** Follows `at`: waits for a paint, then eases once from the last place to the new one. Less motion: it is simply there. */
export function useLoosening(at: number, memory?: string): number {
  const [shown, setShown] = useState(() => (memory === undefined ? at : (rest.get(memory) ?? at)))
  const place = useRef(shown)

  useEffect(() => {
    if (memory !== undefined) rest.set(memory, at)
    const from = place.current
    if (from === at) return undefined
    const still = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true
    let start: number | undefined
    let frame = requestAnimationFrame(function draw(now) {
      start ??= now
      const t = still ? 1 : Math.min(1, (now - start) / duration)
      place.current = t === 1 ? at : Math.round((from + (at - from) * ease(t)) / step) * step
      setShown(place.current)
      if (t < 1) frame = requestAnimationFrame(draw)
    })
    return () => cancelAnimationFrame(frame)
  }, [at, memory])

  return shown
}
