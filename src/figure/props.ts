import type { Camera } from './camera.ts'
import { boxLayer, chairLayers, depthOf, seatLayer } from './furniture.ts'
import type { Chair, Layer, Seat } from './furniture.ts'
import { blob } from './blob.ts'
import { oriented, pair, polygon } from './outline.ts'
import type { Dot } from './outline.ts'
import { arrowShapes } from './arrows.ts'
import { packShapes } from './packs.ts'
import type { Pack } from './packs.ts'
import type { FrameName, Place } from './pose.ts'
import { shape } from './shape.ts'
import type { Kind } from './shape.ts'
import { placed, pointAt } from './skeleton.ts'
import type { Skeleton } from './skeleton.ts'
import type { Vec } from './vector.ts'

/** What is around the body. `near` brings it towards the reader, in units; what is `in` a frame moves with it. */
export type Prop = { readonly near?: number } & (
  | ({ readonly kind: 'stool' } & Seat)
  | ({ readonly kind: 'chair' } & Chair)
  | { readonly kind: 'floor'; readonly x: readonly [number, number]; readonly y?: number }
  | { readonly kind: 'box'; readonly from: Vec; readonly to: Vec; readonly as: Kind }
  | {
      readonly kind: 'cushion'
      readonly at: Vec
      readonly half: Vec
      readonly round: number
      readonly in?: FrameName
      readonly as?: Kind
    }
  | { readonly kind: 'strip'; readonly through: readonly Place[]; readonly as: Kind }
  | { readonly kind: 'sheet'; readonly corners: readonly Place[]; readonly as: Kind }
  | { readonly kind: 'arrow'; readonly through: readonly Place[] }
  | ({ readonly kind: 'pack' } & Pack)
)

/** Far behind or far before every part of a body. */
const [ground, front] = [-1000, 900]

function cushionLayer(
  {
    at: [x, y, z],
    half: [a, b, c],
    round: r,
    in: name = 'world',
    as = 'pillow',
  }: Extract<Prop, { kind: 'cushion' }>,
  { frames }: Skeleton,
  camera: Camera,
): Layer {
  const discs = [-1, 1].flatMap((i) =>
    [-1, 1].flatMap((j) =>
      [-1, 1].map((k) => {
        const corner: Vec = [x + i * (a - r), y + j * Math.max(0, b - r), z + k * (c - r)]
        return { ...camera.spot(placed(frames[name], corner)), r }
      }),
    ),
  )
  const d = blob(discs)
  return { depth: depthOf(discs), shapes: [shape('cut', d), shape(as, d)] }
}

/** A prop, as seen, in as many layers as its parts can stand before and behind a body. */
export function propLayers(prop: Prop, skeleton: Skeleton, camera: Camera): readonly Layer[] {
  const layers = prop.kind === 'chair' ? chairLayers(prop, camera) : [layerOf(prop, skeleton, camera)]
  return layers.map(({ depth, shapes }) => ({ depth: depth + (prop.near ?? 0), shapes }))
}

function layerOf(prop: Exclude<Prop, { kind: 'chair' }>, skeleton: Skeleton, camera: Camera): Layer {
  const spots = (places: readonly Place[]) => places.map((p) => camera.spot(pointAt(skeleton.frames, p)))
  switch (prop.kind) {
    case 'stool':
      return seatLayer(prop, camera)
    case 'box':
      return boxLayer(prop.from, prop.to, prop.as, camera)
    case 'cushion':
      return cushionLayer(prop, skeleton, camera)
    case 'floor': {
      const { x, y = 1 } = prop
      return { depth: ground, shapes: [shape('line', `M${pair(x[0], y)}L${pair(x[1], y)}`)] }
    }
    case 'strip': {
      const dots = spots(prop.through)
      return {
        depth: depthOf(dots),
        shapes: [shape(prop.as, `M${dots.map(({ x, y }) => pair(x, y)).join('L')}`)],
      }
    }
    case 'sheet': {
      const dots = spots(prop.corners)
      return { depth: depthOf(dots), shapes: [shape(prop.as, polygon(oriented<Dot>(dots)))] }
    }
    case 'arrow':
      return { depth: front, shapes: arrowShapes(spots(prop.through)) }
    case 'pack':
      return packShapes(prop, skeleton, camera)
  }
}
