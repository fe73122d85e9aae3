import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolStar, symbolTriangle } from 'd3-shape'
import type { Temp } from '../remedy.ts'
import type { ChartLane } from './course.ts'
import type { Sheet } from './geometry.ts'
import styles from './Chart.module.css'

const shapes = {
  heat: symbolSquare,
  cold: symbolTriangle,
  med: symbolCircle,
  move: symbolDiamond,
  calm: symbolStar,
} satisfies Record<Temp, unknown>

/** The area of a mark: that of the busiest, or less where it was less often, down to a third. */
const sizeOf = (em: number, part: number): number => em * em * 0.55 * (0.33 + 0.67 * part)

/** What was done, kind by kind, each in its own row below the pain, under its own name. */
export function Lanes({ lanes, sheet }: { lanes: readonly ChartLane[]; sheet: Sheet }) {
  const { em, x, laneY, left, right } = sheet
  return lanes.map(({ temp, label, marks }, n) => {
    const mark = symbol().type(shapes[temp]).digits(1)
    const most = Math.max(...marks.map(({ many = 1 }) => many))
    const y = laneY(n)
    const middle = y + em * 1.75
    return (
      <g key={label} data-temp={temp}>
        <path className={styles.rail} d={`M${left} ${middle}H${right}`} />
        <path
          className={styles.mark}
          d={mark.size(sizeOf(em, 1))() ?? ''}
          transform={`translate(${em * 0.7} ${y + em * 0.55})`}
        />
        <text className={styles.axis} x={em * 1.7} y={y + em * 0.9}>
          {label}
        </text>
        {marks.map(({ at, many = 1 }) => (
          <path
            key={at}
            className={styles.mark}
            d={mark.size(sizeOf(em, many / most))() ?? ''}
            transform={`translate(${x(at).toFixed(1)} ${middle.toFixed(1)})`}
          />
        ))}
      </g>
    )
  })
}
