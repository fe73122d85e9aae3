import { lazy, Suspense, useEffect, useRef, useState, type ComponentType } from 'react'
import { aspectOf, posesOf } from '../figure/ids.ts'
import type { DrawingId } from '../figure/ids.ts'
import { cx } from './cx.ts'
import type { DrawnFigureProps } from './DrawnFigure.tsx'
import styles from './Drawing.module.css'

export { drawingIds, hasSides, isDrawn, posesOf } from '../figure/ids.ts'
export type { DrawingId } from '../figure/ids.ts'
export type { PackSpot } from '../figure/paint.ts'

/**
 * Fetches the figure ahead of its need, and never fails: the words beside it say everything, so one that cannot
 * be fetched leaves its place empty. The build wraps an import so that a lost stylesheet fails outside of a
 * `then`; only an `await` catches both.
 */
export const fetchFigure = async (): Promise<{ default: ComponentType<DrawnFigureProps> }> => {
  try {
    return { default: (await import('./DrawnFigure.tsx')).DrawnFigure }
  } catch {
    return { default: () => null }
  }
}
const DrawnFigure = lazy(fetchFigure)

type DrawingProps = DrawnFigureProps & {
  /** What lies behind it: the gaps between limbs are painted in it. */
  ground?: 'paper' | 'raised' | 'tint' | undefined
}

/** Where nobody can watch what comes near, all of it is. In the build nothing does. */
const canObserve = typeof window === 'undefined' || 'IntersectionObserver' in window

/** Whether an element has come near what is seen of the page. Once near, always near. */
const useNear = () => {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(!canObserve)
  useEffect(() => {
    if (near || !place.current) return undefined
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: '600px' },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [near])
  return { place, near }
}

/**
 * A drawn body. It is drawn when it comes near, and its place keeps its form until then, so that nothing
 * moves when it comes and a folded card costs nothing.
 */
export function Drawing({ ground = 'paper', ...figure }: DrawingProps) {
  const { place, near } = useNear()
  return (
    <div ref={place} className={cx(styles.place, styles[placeOf(figure.of, figure.pair)], styles[ground])}>
      {near && (
        <Suspense>
          <DrawnFigure {...figure} />
        </Suspense>
      )}
    </div>
  )
}

/** Two pictures stand side by side; wide ones stand one above the other. */
const placeOf = (of: DrawingId, pair = false) => {
  const form = aspectOf(of)
  return pair && posesOf(of) > 1 ? (`${form}-pair` as const) : form
}
