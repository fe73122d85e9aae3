/** A place on the page, and a disc on it. */
export interface Dot {
  readonly x: number
  readonly y: number
}
export interface Disc extends Dot {
  readonly r: number
}

const tidy = (n: number) => String(Math.round(n * 10) / 10)

/** Two coordinates of a path, to a tenth of a unit. */
export const pair = (x: number, y: number): string => `${tidy(x)} ${tidy(y)}`

export const onRim = ({ x, y, r }: Disc, angle: number): Dot => ({
  x: x + r * Math.cos(angle),
  y: y + r * Math.sin(angle),
})

export const move = ({ x, y }: Dot) => `M${pair(x, y)}`
export const line = ({ x, y }: Dot) => `L${pair(x, y)}`
export const arc = (r: number, large: boolean, { x, y }: Dot) =>
  `A${tidy(r)} ${tidy(r)} 0 ${large ? 1 : 0} 0 ${pair(x, y)}`

export function circle(disc: Disc): string {
  const [right, left] = [onRim(disc, 0), onRim(disc, Math.PI)]
  return `${move(right)}${arc(disc.r, true, left)}${arc(disc.r, true, right)}Z`
}

/**
 * Two discs and everything between them. All outlines here run the same way round, so that those that overlap
 * in one path melt into one form.
 */
export function capsule(a: Disc, b: Disc): string {
  const distance = Math.hypot(b.x - a.x, b.y - a.y)
  // A bone that points at the reader shows its thicker end only.
  if (distance <= Math.abs(a.r - b.r) + 0.05) return circle(a.r > b.r ? a : b)
  const heading = Math.atan2(b.y - a.y, b.x - a.x)
  const tangent = Math.acos((a.r - b.r) / distance)
  const wide = tangent > Math.PI / 2
  const start = onRim(a, heading + tangent)
  return (
    move(start) +
    line(onRim(b, heading + tangent)) +
    arc(b.r, wide, onRim(b, heading - tangent)) +
    line(onRim(a, heading - tangent)) +
    arc(a.r, !wide, start) +
    'Z'
  )
}

/** A limb through its discs. */
export const chain = (discs: readonly Disc[]): string =>
  discs
    .slice(1)
    .map((disc, i) => capsule(discs[i] ?? disc, disc))
    .join('')

export const polygon = (points: readonly Dot[]): string =>
  `M${points.map(({ x, y }) => pair(x, y)).join('L')}Z`

/** The pull of a neighbour on a smooth line through points. */
const pull = 1 / 6

/** A smooth line through points, from where the pen stands at the first of them. */
export function through(points: readonly Dot[]): string {
  const at = (i: number): Dot => points[Math.max(0, Math.min(points.length - 1, i))] ?? { x: 0, y: 0 }
  return points
    .slice(1)
    .map((_, i) => {
      const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
      const c1 = pair(from.x + (to.x - before.x) * pull, from.y + (to.y - before.y) * pull)
      const c2 = pair(to.x - (after.x - from.x) * pull, to.y - (after.y - from.y) * pull)
      return `C${c1} ${c2} ${pair(to.x, to.y)}`
    })
    .join('')
}

/** A smooth closed form through points. */
export function ring(points: readonly Dot[]): string {
  const n = points.length
  const closed = [...points.slice(-1), ...points, ...points.slice(0, 2)]
  const all = through(closed)
    .split('C')
    .slice(2, n + 2)
  const start = points[0]
  return start ? `${move(start)}C${all.join('C')}Z` : ''
}

/** The points in the one direction in which outlines run here. */
export function oriented<D extends Dot>(points: readonly D[]): readonly D[] {
  const area = points.reduce((sum, p, i) => {
    const q = points[(i + 1) % points.length] ?? p
    return sum + p.x * q.y - q.x * p.y
  }, 0)
  return area > 0 ? points.toReversed() : points
}
