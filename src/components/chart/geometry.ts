import { curveMonotoneX, line } from 'd3-shape'
import type { ChartPoint, ChartTick, Course } from './course.ts'

/** How large the chart is drawn: its width and the size of its letters, in pixels. */
export interface Size {
  readonly width: number
  readonly em: number
}

/** What a chart is drawn at where nothing can be measured: on paper, and before the first look. */
export const usualSize: Size = { width: 340, em: 14 }

/** A point and its place on the sheet. */
export interface Placed {
  readonly point: ChartPoint
  readonly x: number
  readonly y: number
}

/** Where everything stands. Times run from left to right, 10 is at the top. */
export const layOut = ({ from, until, lanes }: Course, { width, em }: Size) => {
  const radius = em * 1.05
  const [left, right] = [em * 2 + radius, width - radius - 2]
  const top = radius + 2
  const bottom = top + em * 10
  const axis = bottom + radius + em * 1.2
  const lane = em * 2.7
  const lanesTop = axis + em * 0.9
  const length = Math.max(1, until - from)
  return {
    em,
    width,
    radius,
    left,
    right,
    top,
    bottom,
    axis,
    height: lanesTop + lanes.length * lane + 2,
    x: (at: number) => left + ((at - from) / length) * (right - left),
    y: (pain: number) => bottom - (pain / 10) * (bottom - top),
    laneY: (n: number) => lanesTop + n * lane,
  }
}

export type Sheet = ReturnType<typeof layOut>

/** Every point in its place. */
export const placed = ({ points }: Course, { x, y }: Sheet): readonly Placed[] =>
  points.map((point) => ({ point, x: x(point.at), y: y(point.pain) }))

/** The points without a long silence between them, stretch by stretch. */
export const stretches = (all: readonly Placed[], longestSilence: number): readonly (readonly Placed[])[] => {
  const runs: Placed[][] = []
  for (const one of all) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && one.point.at - before.point.at <= longestSilence) run.push(one)
    else runs.push([one])
  }
  return runs
}

/** The line through a stretch. It never rises above or sinks below the numbers it joins. */
export const lineThrough = line<Placed>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveMonotoneX)
  .digits(1)

/** From the lowest to the highest number of each point that stands for several, as strokes beside each other. */
export const spreads = (all: readonly Placed[], { y }: Sheet): string =>
  all
    .flatMap(({ point: { low, high }, x }) =>
      low === undefined || high === undefined ? [] : [`M${x.toFixed(1)} ${y(high) - 1}V${y(low) + 1}`],
    )
    .join('')

/** How broad such a stroke may be, so that none touches the next. */
export const spreadWidth = (all: readonly Placed[], { em }: Sheet): number => {
  const gaps = all.flatMap((one, n) => {
    const before = all[n - 1]
    return before ? [one.x - before.x] : []
  })
  return Math.min(em * 0.7, Math.max(1, Math.min(...gaps) * 0.7))
}

/** The points that have room to hold their own number: the last and the first, the worst and the best, then any other that is one number. */
export const numbered = (all: readonly Placed[], { radius }: Sheet): ReadonlySet<ChartPoint> => {
  const byPain = all.toSorted((a, b) => a.point.pain - b.point.pain)
  const isDense = all.some(({ point }) => point.low !== undefined)
  const wanted = [all.at(-1), all[0], byPain.at(-1), byPain[0], ...(isDense ? [] : all)]
  const shown: Placed[] = []
  for (const one of wanted) {
    const isFree = shown.every((other) => other !== one && one && apart(one, other) > radius * 2 + 2)
    if (one && isFree) shown.push(one)
  }
  return new Set(shown.map(({ point }) => point))
}

const apart = (one: Placed, other: Placed): number => Math.hypot(one.x - other.x, one.y - other.y)

/** The times that fit side by side, every second or third where all do not. */
export const legible = (ticks: readonly ChartTick[], { x, em, right }: Sheet): readonly ChartTick[] => {
  const widest = Math.max(...ticks.map(({ label }) => label.length)) * em * 0.56 + em
  const [first, second] = ticks
  const step = first && second ? x(second.at) - x(first.at) : widest
  const every = Math.max(1, Math.ceil(widest / Math.max(step, 0.01)))
  return ticks.filter((tick, n) => n % every === 0 && x(tick.at) + widest - em <= right + em * 0.5)
}

/** The point that is nearest to a place along the sheet, from 0 at its left edge to 1 at its right. */
export const nearest = (course: Course, size: Size, along: number): ChartPoint | undefined => {
  const far = ({ x }: Placed) => Math.abs(x - along * size.width)
  const [first, ...rest] = placed(course, layOut(course, size))
  return rest.reduce((best, one) => (best && far(best) <= far(one) ? best : one), first)?.point
}
