/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- An application takes keys. */
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './chart/Chart.module.css'
import type { Course } from './chart/course.ts'
import { nearest, usualSize } from './chart/geometry.ts'
import { Plot } from './chart/Plot.tsx'
import { useSize } from './chart/use-size.ts'
import { Icon } from './Icon.tsx'

export type { ChartLane, ChartMark, ChartPoint, ChartTick, Course } from './chart/course.ts'

export interface PainChartProps {
  course: Course
  /** What the chart shows, in words: it stands for the drawing where that is not seen. */
  label: string
  /** Whether the line begins with the spasm, and so comes out of its knot. */
  begins?: boolean | undefined
  /** The words of the ways from point to point. Without them the chart is still, as on paper. */
  words?: { readonly how: string; readonly earlier: string; readonly later: string } | undefined
  children?: ReactNode
}

/** Where a key leads from one point, of so many. */
const next = (key: string, here: number | undefined, count: number): number | undefined => {
  const last = count - 1
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, (here ?? count) - 1)
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, (here ?? -1) + 1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}

/**
 * Pain over time, with what was done in rows beneath it. One goes from point to point with the arrow keys,
 * Home and End, with two buttons, or with a tap; what the point is stands below, and is heard.
 */
export function PainChart({ course, label, begins = false, words, children }: PainChartProps) {
  const [place, size] = useSize()
  const [at, setAt] = useState<number>()
  const howId = useId()
  const { points } = course
  const chosen = points.find((point) => point.at === at)
  const here = chosen && points.indexOf(chosen)
  const go = (key: string): boolean => {
    const to = next(key, here, points.length)
    if (to === undefined) return false
    setAt(points[to]?.at)
    return true
  }
  if (!words || points.length === 0) {
    return (
      <div className={styles.chart}>
        <div className={styles.sheet}>
          <Plot course={course} size={usualSize} begins={begins} label={label} />
        </div>
        {children}
      </div>
    )
  }
  return (
    <div className={styles.chart}>
      {/* A reader's own keys would keep the arrows from a mere group. */}
      <div
        ref={place}
        className={styles.sheet}
        role="application"
        tabIndex={0}
        aria-label={label}
        aria-describedby={howId}
        onClick={({ clientX, currentTarget }) => {
          const { left, width } = currentTarget.getBoundingClientRect()
          setAt(nearest(course, size, (clientX - left) / Math.max(1, width))?.at)
        }}
        onKeyDown={(event: KeyboardEvent) => {
          const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey
          if (isPlain && go(event.key)) event.preventDefault()
        }}
      >
        <Plot course={course} size={size} begins={begins} chosen={chosen} />
      </div>
      <div className={styles.reading}>
        <Button kind="small" aria-label={words.earlier} onClick={() => go('ArrowLeft')}>
          <Icon name="back" />
        </Button>
        <output>{chosen ? chosen.said : ''}</output>
        <Button kind="small" aria-label={words.later} onClick={() => go('ArrowRight')}>
          <Icon name="forward" />
        </Button>
      </div>
      <p id={howId} className={`hint small ${styles.how ?? ''}`}>
        {words.how}
      </p>
      {children}
    </div>
  )
}
