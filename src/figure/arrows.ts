import { pair } from './outline.ts'
import type { Dot } from './outline.ts'
import { shape } from './shape.ts'
import type { Shape } from './shape.ts'

/** How long the two strokes of a tip are, and how far they spread, in radians. */
const tip = 8
const spread = 0.62

/** Which way to move: straight through two points, or bent through three. */
export function arrowShapes(dots: readonly Dot[]): readonly Shape[] {
  const [start, middle, bent] = dots
  if (!start || !middle) return []
  const end = bent ?? middle
  const before = bent ? middle : start
  const heading = Math.atan2(end.y - before.y, end.x - before.x)
  const barb = (turn: number) =>
    pair(end.x - tip * Math.cos(heading + turn), end.y - tip * Math.sin(heading + turn))
  const shaft = bent ? `Q${pair(middle.x, middle.y)} ${pair(end.x, end.y)}` : `L${pair(end.x, end.y)}`
  const d = `M${pair(start.x, start.y)}${shaft}M${barb(spread)}L${pair(end.x, end.y)}L${barb(-spread)}`
  return [shape('arrow-gap', d), shape('arrow', d)]
}
