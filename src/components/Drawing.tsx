import { lazy, Suspense, type ComponentType } from 'react'
import { aspectOf, posesOf } from '../figure/ids.ts'
import type { DrawingId } from '../figure/ids.ts'
import { cx } from './cx.ts'
import type { DrawnFigureProps } from './DrawnFigure.tsx'
import styles from './Drawing.module.css'

export { drawingIds, hasSides, isDrawn, posesOf } from '../figure/ids.ts'
export type { DrawingId } from '../figure/ids.ts'
export type { PackSpot } from '../figure/paint.ts'

// The words beside it say everything; a figure that cannot be fetched leaves its place empty.
const DrawnFigure = lazy(() =>
  import('./DrawnFigure.tsx').then(
    (file): { default: ComponentType<DrawnFigureProps> } => ({ default: file.DrawnFigure }),
    () => ({ default: () => null }),
  ),
)

type DrawingProps = DrawnFigureProps & {
  /** What lies behind it: the gaps between limbs are painted in it. */
  ground?: 'paper' | 'raised' | 'tint' | undefined
}

/** A drawn body. Its place keeps its form while the figure is fetched, so that nothing moves when it comes. */
export function Drawing({ ground = 'paper', ...figure }: DrawingProps) {
  return (
    <div className={cx(styles.place, styles[placeOf(figure.of, figure.pair)], styles[ground])}>
      <Suspense>
        <DrawnFigure {...figure} />
      </Suspense>
    </div>
  )
}

/** Two pictures stand side by side; wide ones stand one above the other. */
const placeOf = (of: DrawingId, pair = false) => {
  const form = aspectOf(of)
  return pair && posesOf(of) > 1 ? (`${form}-pair` as const) : form
}
