import { memo, useId } from 'react'
import { aspectOf, drawings, frameOf, keyOf, paint, pairOf, posesOf, ratios } from '../figure/index.ts'
import type { DrawingId, PackSpot } from '../figure/index.ts'
import styles from './DrawnFigure.module.css'
import { Shapes } from './Shapes.tsx'

export type DrawnFigureProps = {
  of: DrawingId
  /** A key pose, or a fraction of the way to the next; without it, the pose by which one knows the movement. */
  at?: number | undefined
  /** Start and finish together, where there are two. */
  pair?: boolean | undefined
  /** Where something warm or cold lies; without it, where it mostly does. */
  pack?: PackSpot | undefined
  /** The same for the other side of the body. */
  mirrored?: boolean | undefined
  /** What a person hears who does not see it. Without a title it is decoration. */
  title?: string | undefined
  description?: string | undefined
}

/** The figure itself, painted from numbers. */
export const DrawnFigure = memo(function DrawnFigure({
  of,
  at,
  pair = false,
  pack,
  mirrored = false,
  title,
  description,
}: DrawnFigureProps) {
  const id = useId()
  const drawing = drawings[of]
  const { x, y, width, height } = frameOf(of)
  const stacked = ratios[aspectOf(of)] > 1.2
  const [right, down] = stacked ? [0, height] : [width, 0]
  const both = pair && posesOf(of) > 1
  const moments = both ? pairOf(drawing) : [at ?? keyOf(drawing)]
  const [whole, high] = both ? [width + right, height + down] : [width, height]
  const words = title === undefined ? ({ 'aria-hidden': true } as const) : labels(id, description)
  return (
    <svg className={styles.figure} viewBox={`${x} ${y} ${whole} ${high}`} focusable="false" {...words}>
      {title !== undefined && <title id={`${id}t`}>{title}</title>}
      {description !== undefined && <desc id={`${id}d`}>{description}</desc>}
      {moments.map((moment, i) => (
        <svg
          key={i}
          x={x + right * i}
          y={y + down * i}
          width={width}
          height={height}
          viewBox={`${x} ${y} ${width} ${height}`}
        >
          <g transform={mirrored ? `matrix(-1 0 0 1 ${2 * x + width} 0)` : undefined}>
            <Shapes of={paint(drawing, moment, pack)} id={`${id}${i}`} />
          </g>
        </svg>
      ))}
    </svg>
  )
})

const labels = (id: string, description: string | undefined) => ({
  role: 'img',
  'aria-labelledby': `${id}t`,
  'aria-describedby': description === undefined ? undefined : `${id}d`,
})
