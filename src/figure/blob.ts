import { arc, circle, line, move, onRim } from './outline.ts'
import type { Disc, Dot } from './outline.ts'

/** The rubber band round some points. */
export function hull<D extends Dot>(points: readonly D[]): D[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y)
  const half = (row: readonly D[]) => {
    const kept: D[] = []
    for (const p of row) {
      for (;;) {
        const [o, a] = [kept.at(-2), kept.at(-1)]
        if (!o || !a || (a.x - o.x) * (p.y - o.y) > (a.y - o.y) * (p.x - o.x)) break
        kept.pop()
      }
      kept.push(p)
    }
    return kept.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.toReversed())].toReversed()
}

const circleRound = 2 * Math.PI

/** The turn from one angle back to another, from 0 up to a whole circle. */
const turnBack = (from: number, to: number) => (((from - to) % circleRound) + circleRound) % circleRound

/** Discs that reach equally far within this angle take over at once; the band goes straight to the last of them. */
const together = 1e-7

/** The disc that takes over first as the band turns on, and after how much of a turn. */
function nextDisc(discs: readonly Disc[], here: Disc, facing: number) {
  let [next, turn, far] = [here, circleRound, 0]
  for (const disc of discs) {
    const [dx, dy] = [disc.x - here.x, disc.y - here.y]
    const distance = Math.hypot(dx, dy)
    if (distance <= Math.abs(here.r - disc.r) + 1e-6) continue
    const angle = turnBack(facing, Math.atan2(dy, dx) + Math.acos((here.r - disc.r) / distance))
    const by = angle > circleRound - together ? 0 : angle
    // One that reaches as far already is met only if it lies ahead.
    if (by <= together && dx * Math.sin(facing) <= dy * Math.cos(facing)) continue
    const same = Math.abs(by - turn) <= together
    if (same ? distance > far : by < turn) [next, turn, far] = [disc, by, distance]
  }
  return { next, turn }
}

/**
 * The rubber band round some discs, as arcs and lines. It is followed by the direction it faces: on each disc until
 * another one reaches further in that direction.
 */
export function blob(discs: readonly Disc[]): string {
  const start = discs.reduce((most, disc) => (disc.x + disc.r > most.x + most.r ? disc : most))
  let [here, facing, turned, d] = [start, 0, 0, move(onRim(start, 0))]
  // A band meets a disc twice at most; the bound is for coordinates that are no numbers.
  for (let step = 0; step <= 2 * discs.length; step++) {
    const { next, turn } = nextDisc(discs, here, facing)
    if (next === here && turned === 0 && step === 0) return circle(start)
    // Once round, the band is closed on the disc it began with.
    const last = turned + turn >= circleRound - together
    const by = last ? circleRound - turned : turn
    if (by > 1e-3) d += arc(here.r, by > Math.PI, onRim(here, facing - by))
    if (last) break
    facing -= turn
    turned += turn
    here = next
    d += line(onRim(here, facing))
  }
  return `${d}Z`
}
