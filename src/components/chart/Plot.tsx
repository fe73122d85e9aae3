import { useMemo } from 'react'
import { knotOf } from '../Keypad.tsx'
import { curveAt, dashesOf, pathOf } from '../thread/geometry.ts'
import { cx } from '../cx.ts'
import type { ChartPoint, Course } from './course.ts'
import styles from './Chart.module.css'
import {
  layOut,
  legible,
  lineThrough,
  numbered,
  placed,
  spreads,
  spreadWidth,
  stretches,
  type Placed,
  type Sheet,
  type Size,
} from './geometry.ts'
import { Lanes } from './Lanes.tsx'

/** How broad the knot at the beginning is, in letters. */
const knot = 3.2

/** The knot that the line comes out of, as tight as the pain was at first; its number stands beside it. */
const Knot = ({ first: { point, x, y }, sheet: { em } }: { first: Placed; sheet: Sheet }) => {
  const { path, dashes } = useMemo(() => {
    const curve = curveAt(knotOf(point.pain))
    return { path: pathOf(curve), dashes: dashesOf(curve, 11) }
  }, [point.pain])
  const size = em * knot
  return (
    <>
      <path className={styles.line} d={`M0 ${y}H${x - size / 2}`} />
      <svg
        aria-hidden="true"
        className={styles.knot}
        x={x - size / 2}
        y={y - size / 2}
        width={size}
        height={size}
        viewBox="0 0 240 240"
        strokeWidth={11}
      >
        <path d={path} strokeDasharray={dashes} />
      </svg>
      <text className={styles.number} x={x + size * 0.42} y={y - size * 0.36}>
        {point.pain}
      </text>
    </>
  )
}

interface PointMarkProps {
  at: Placed
  sheet: Sheet
  /** How it is drawn while it is not chosen. */
  look: 'number' | 'dot' | 'none'
  isChosen: boolean
}

const PointMark = ({ at: { point, x, y }, sheet: { radius, em }, look, isChosen }: PointMarkProps) => {
  if (look === 'none' && !isChosen) return null
  if (look === 'dot' && !isChosen) return <circle className={styles.dot} cx={x} cy={y} r={em * 0.2} />
  return (
    <g className={cx(isChosen && styles.chosen)}>
      <circle className={styles.ring} cx={x} cy={y} r={radius} />
      <text className={styles.number} x={x} y={y + em * 0.38} textAnchor="middle">
        {point.pain}
      </text>
    </g>
  )
}

interface PlotProps {
  course: Course
  size: Size
  /** Whether the line begins here, and so comes out of its knot. */
  begins: boolean
  chosen?: ChartPoint | undefined
  /** What it shows, where nothing around it says so. */
  label?: string | undefined
}

/** The drawing itself. It says nothing: words beside it, or its name, do. */
export function Plot({ course, size, begins, chosen, label }: PlotProps) {
  const { sheet, all, withNumber, runs } = useMemo(() => {
    const here = layOut(course, size)
    const points = placed(course, here)
    return {
      sheet: here,
      all: points,
      withNumber: numbered(points, here),
      runs: stretches(points, course.longestSilence),
    }
  }, [course, size])
  const { right, top, bottom, axis, height, width, em, x, y } = sheet
  const [first, second] = all
  const hasKnot = begins && first !== undefined && (second?.x ?? width) - first.x > em * knot * 0.7
  /** Where the line leaves the knot. */
  const out = hasKnot ? { ...first, x: first.x + (em * knot) / 2 } : undefined
  const at = all.find(({ point }) => point === chosen)
  const inOrder = at ? [...all.filter((one) => one !== at), at] : all
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${width} ${height.toFixed(1)}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      focusable="false"
    >
      {[0, 5, 10].map((pain) => (
        <g key={pain}>
          <path className={styles.grid} d={`M${em * 1.6} ${y(pain)}H${right + em}`} />
          <text className={styles.axis} x={em * 1.3} y={y(pain) + em * 0.35} textAnchor="end">
            {pain}
          </text>
        </g>
      ))}
      {legible(course.ticks, sheet).map((tick) => (
        <g key={tick.at}>
          <path className={styles.tick} d={`M${x(tick.at)} ${bottom}V${bottom + em * 0.5}`} />
          <text className={styles.axis} x={x(tick.at)} y={axis}>
            {tick.label}
          </text>
        </g>
      ))}
      {at && <path className={styles.here} d={`M${at.x} ${top}V${height}`} />}
      <path className={styles.spread} d={spreads(all, sheet)} strokeWidth={spreadWidth(all, sheet)} />
      {runs.map((run) => (
        <path
          key={run[0]?.point.at}
          className={styles.line}
          d={lineThrough(run.map((one) => (one === first && out ? out : one))) ?? ''}
        />
      ))}
      {hasKnot && <Knot first={first} sheet={sheet} />}
      {inOrder.map((one) => (
        <PointMark
          key={one.point.at}
          at={one}
          sheet={sheet}
          look={hasKnot && one === first ? 'none' : withNumber.has(one.point) ? 'number' : 'dot'}
          isChosen={one === at}
        />
      ))}
      <Lanes lanes={course.lanes} sheet={sheet} />
    </svg>
  )
}
