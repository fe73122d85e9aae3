import { stages } from './stages.ts'

type Point = { x: number; y: number; along: number }
type Stroke = { at: number; a: Point; b: Point; left: number; right: number }
type Crossing = { along: number; pair: number; sine: number }

const numbers = stages.map((stage) => stage.split(' ').map(Number))
const stepsPerCurve = 12
const last = stages.length - 1

/** The curve at any moment from 0 (tangled) to 6 (straight), mixed from the two stages beside it. */
export function curveAt(at: number): number[] {
  const k = Math.min(last, Math.max(0, at))
  const before = Math.min(last - 1, Math.floor(k))
  const from = numbers[before] ?? []
  const to = numbers[before + 1] ?? []
  return from.map((n, i) => n + ((to[i] ?? n) - n) * (k - before))
}

/** The `d` of an SVG path. */
export function pathOf(curve: readonly number[]): string {
  const tidy = curve.map((n) => Number(n.toFixed(1)))
  let path = `M${tidy.slice(0, 2).join(' ')}`
  for (let i = 2; i < tidy.length; i += 6) path += `C${tidy.slice(i, i + 6).join(' ')}`
  return path
}

/** Walks the curve in small steps, noting how far along each point lies. */
function walk(curve: readonly number[]): Point[] {
  const [x0 = 0, y0 = 0] = curve
  const points: Point[] = [{ x: x0, y: y0, along: 0 }]
  let here = { x: x0, y: y0, along: 0 }
  for (let i = 2; i < curve.length; i += 6) {
    const start = here
    const [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0] = curve.slice(i, i + 6)
    for (let step = 1; step <= stepsPerCurve; step++) {
      const t = step / stepsPerCurve
      const u = 1 - t
      const mix = (p: number, a: number, b: number, q: number) =>
        u * u * u * p + 3 * u * u * t * a + 3 * u * t * t * b + t * t * t * q
      const next = { x: mix(start.x, ax, bx, x), y: mix(start.y, ay, by, y), along: 0 }
      next.along = here.along + Math.hypot(next.x - here.x, next.y - here.y)
      points.push(next)
      here = next
    }
  }
  return points
}

/** The steps of the curve, each with its place in it, from left to right. */
const strokesOf = (points: readonly Point[]): Stroke[] =>
  points
    .flatMap((a, at): Stroke[] => {
      const b = points[at + 1]
      return b ? [{ at, a, b, left: Math.min(a.x, b.x), right: Math.max(a.x, b.x) }] : []
    })
    .toSorted((one, other) => one.left - other.left)

/** Every place where the thread meets itself, once for each of the two strands, in the order of the thread. */
function crossings(points: readonly Point[]): Crossing[] {
  const found: Crossing[] = []
  let pair = 0
  const strokes = strokesOf(points)
  for (const [i, { at, a, b, right }] of strokes.entries()) {
    // From left to right, only those that begin before this one ends can meet it.
    for (let j = i + 1; j < strokes.length; j++) {
      const other = strokes[j]
      if (!other || other.left > right) break
      if (Math.abs(other.at - at) < 2) continue
      const { a: c, b: d } = other
      const ab = { x: b.x - a.x, y: b.y - a.y }
      const cd = { x: d.x - c.x, y: d.y - c.y }
      const turn = ab.x * cd.y - ab.y * cd.x
      if (turn === 0) continue
      const onAb = ((c.x - a.x) * cd.y - (c.y - a.y) * cd.x) / turn
      const onCd = ((c.x - a.x) * ab.y - (c.y - a.y) * ab.x) / turn
      if (onAb < 0 || onAb >= 1 || onCd < 0 || onCd >= 1) continue
      const [long, short] = [b.along - a.along, d.along - c.along]
      const sine = Math.abs(turn) / (long * short)
      found.push({ along: a.along + onAb * long, pair, sine })
      found.push({ along: c.along + onCd * short, pair, sine })
      pair += 1
    }
  }
  return found.toSorted((m, n) => m.along - n.along)
}

/** A dash pattern that lifts the line wherever it passes under itself; over and under take turns, as in a real knot. */
export function dashesOf(curve: readonly number[], width: number): string | undefined {
  const points = walk(curve)
  const under = new Map<number, boolean>()
  const gaps: { from: number; to: number }[] = []
  crossings(points).forEach(({ along, pair, sine }, turn) => {
    const met = under.get(pair)
    const below = met === undefined ? turn % 2 === 0 : !met
    if (met === undefined) under.set(pair, below)
    if (!below) return
    const half = width / Math.max(sine, 0.45)
    const previous = gaps.at(-1)
    if (previous && along - half <= previous.to + width * 1.1)
      previous.to = Math.max(previous.to, along + half)
    else gaps.push({ from: along - half, to: along + half })
  })
  if (gaps.length === 0) return undefined
  let at = 0
  const dashes: number[] = []
  for (const { from, to } of gaps) {
    dashes.push(Math.max(0, from - at), to - from)
    at = to
  }
  dashes.push((points.at(-1)?.along ?? 0) - at + 20, 0)
  return dashes.map((n) => Number(n.toFixed(1))).join(' ')
}
