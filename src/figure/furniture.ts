import type { Camera, Spot } from './camera.ts'
import { hull } from './blob.ts'
import { polygon } from './outline.ts'
import { shape } from './shape.ts'
import type { Kind, Shape } from './shape.ts'
import type { Vec } from './vector.ts'

/** Shapes that belong together, and how near to the reader they are. */
export interface Layer {
  readonly depth: number
  readonly shapes: readonly Shape[]
}

export interface Seat {
  /** The height of the seat, and its depth from back to front. */
  readonly height: number
  readonly z?: readonly [from: number, to: number]
}

export interface Chair extends Seat {
  /** How far the back stands over the seat, and how much of it is a board to lean on. */
  readonly back: number
  readonly rest?: number
}

export const depthOf = (spots: readonly Spot[]): number =>
  spots.reduce((sum, { z }) => sum + z, 0) / spots.length

export function boxLayer([x0, y0, z0]: Vec, [x1, y1, z1]: Vec, as: Kind, camera: Camera): Layer {
  const spots = [x0, x1].flatMap((x) => [y0, y1].flatMap((y) => [z0, z1].map((z) => camera.spot([x, y, z]))))
  return { depth: depthOf(spots), shapes: [shape(as, polygon(hull(spots)))] }
}

const stacked = (layers: readonly Layer[]) =>
  layers.toSorted((a, b) => a.depth - b.depth).flatMap(({ shapes }) => shapes)

/** Half the width of a seat. */
const half = 25
const usual = [-26, 24] as const

/** A seat on four legs lies behind whoever sits on it. */
export function seatLayer({ height, z: [z0, z1] = usual }: Seat, camera: Camera): Layer {
  const legs = [3 - half, half - 3].flatMap((x) =>
    [z0 + 3, z1 - 3].map((z) => boxLayer([x - 2, 0, z - 2], [x + 2, height - 2, z + 2], 'prop-dark', camera)),
  )
  const seat = boxLayer([-half, height - 6, z0], [half, height, z1], 'prop', camera)
  return { depth: seat.depth - 8, shapes: [...stacked(legs), ...seat.shapes] }
}

/** Posts and a board: in front of the body if one looks at it from behind. */
export function chairLayers(chair: Chair, camera: Camera): readonly Layer[] {
  const { height, back, rest = 26, z: [z0] = usual } = chair
  const top = height + back
  const posts = [3 - half, half - 3].map((x) =>
    boxLayer([x - 2, height - 4, z0 - 2], [x + 2, top, z0 + 2], 'prop-dark', camera),
  )
  const board = boxLayer([-half, top - rest, z0 - 3], [half, top, z0 + 2.5], 'prop', camera)
  const seat = seatLayer(chair, camera)
  const before = board.depth > seat.depth + 13
  const depth = before ? board.depth + 12 : seat.depth - 0.1
  return [seat, { depth, shapes: [...stacked(posts), ...board.shapes] }]
}
