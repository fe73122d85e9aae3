import { blob } from './blob.ts'
import { chain } from './outline.ts'
import type { Disc } from './outline.ts'
import type { Side } from './pose.ts'
import { out } from './skeleton.ts'
import type { Skeleton } from './skeleton.ts'
import { add, cross, scale, unit } from './vector.ts'
import type { Vec } from './vector.ts'

type Draw = (point: Vec, radius: number) => Disc

/** A point given along, across and into a hand or a foot. */
const within = (origin: Vec, along: Vec, across: Vec, into: Vec) => (a: number, b: number, c: number) =>
  add(origin, add(scale(along, a), add(scale(across, b), scale(into, c))))

/** Across the hand and how long: from the side of the little finger to the index on the left hand. */
const fingers = [
  [-3.6, 20.5],
  [-1.2, 24],
  [1.2, 25],
  [3.6, 22.5],
] as const

/** A palm, four fingers and a thumb; seen from the edge it turns thin by itself. */
export function handOf({ arm }: Skeleton, side: Side, draw: Draw): string {
  const { to, along, palm, curl } = arm[side]
  const k = out[side]
  const at = within(to, along, unit(cross(palm, along)), palm)
  const knuckles = fingers.map(([across, length]) => {
    const long = length - 11
    return chain([
      draw(at(11, across, 0), 2.1),
      draw(at(11 + long * 0.55, across * 0.97, curl * 3), 1.95),
      draw(at(11 + long * (1 - curl * 0.22), across * 0.9, curl * 8), 1.55),
    ])
  })
  // A loose thumb lies beside the palm; one of a bent hand comes round in front of it.
  const thumb = chain([
    draw(at(2.5, k * 2.4, 0.6), 2.5),
    draw(at(7.5, k * (5.4 - curl), 1.6 + curl * 2), 2.1),
    draw(at(12.6, k * (5.9 - curl * 2.2), 2 + curl * 4), 1.5),
  ])
  const back = [
    draw(at(3, 1.6, 0), 2.9),
    draw(at(3, -1.6, 0), 2.9),
    draw(at(12.5, 3.4, 0), 2.3),
    draw(at(12.5, -3.4, 0), 2.3),
  ]
  return chain([draw(to, 3.9), draw(at(4, 0, 0), 4.1)]) + blob(back) + knuckles.join('') + thumb
}

/** An ankle, a heel, a ball and toes. */
export function footOf({ leg }: Skeleton, side: Side, draw: Draw): string {
  const { to, toes, sole } = leg[side]
  const at = within(to, toes, unit(cross(sole, toes)), sole)
  const ball = [draw(at(16.5, 2.6, 5.4), 3.4), draw(at(16.5, -2.8, 5.6), 3.1)]
  return (
    chain([draw(to, 4.9), draw(at(-4.2, 0, 4), 4.8)]) +
    blob([draw(to, 4.7), draw(at(-4, 0, 4.2), 4.6), draw(at(12, 0, 4.6), 4)]) +
    blob([draw(at(-4, 0, 4.4), 4.4), ...ball]) +
    blob([...ball, draw(at(26, 2.3, 6.4), 2.4), draw(at(23, -3, 6.6), 2.2)])
  )
}
