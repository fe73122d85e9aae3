import type { Camera } from './camera.ts'
import { blob } from './blob.ts'
import { pair } from './outline.ts'
import type { FrameName } from './pose.ts'
import type { Layer } from './furniture.ts'
import { shape } from './shape.ts'
import { placed } from './skeleton.ts'
import type { Skeleton } from './skeleton.ts'
import type { Vec } from './vector.ts'

/** Something warm or cold on the body: its middle in a frame, and half its width and height. */
export interface Pack {
  readonly as: 'heat' | 'cold'
  readonly in: FrameName
  readonly at: Vec
  readonly half: readonly [wide: number, high: number]
  /** How far the cloth beneath shows on each side. */
  readonly cloth?: number
  /** How many waves or stars it carries. */
  readonly marks: number
}

/** Waves for warmth, stars for cold: told apart without colour. */
const wave = (x: number, y: number) => `M${pair(x, y + 6)}c-4 -4 4 -8 0 -12`
const star = (x: number, y: number) =>
  `M${pair(x - 3.4, y)}h6.8M${pair(x - 1.7, y - 2.9)}l3.4 5.8M${pair(x + 1.7, y - 2.9)}l-3.4 5.8`

const corner = 5

export function packShapes(
  { as, in: name, at: [x, y, z], half: [a, b], cloth = 0, marks }: Pack,
  { frames }: Skeleton,
  camera: Camera,
): Layer {
  const frame = frames[name]
  const sheet = (extra: number) =>
    blob(
      [-1, 1].flatMap((i) =>
        [-1, 1].map((j) => ({
          ...camera.spot(placed(frame, [x + i * (a + extra - corner), y + j * (b + extra - corner), z])),
          r: corner,
        })),
      ),
    )
  const draw = as === 'heat' ? wave : star
  const signs = Array.from({ length: marks }, (_, i) => {
    const across = ((i + 0.5) / marks - 0.5) * 2 * a * 0.8
    const spot = camera.spot(placed(frame, [x + across, y, z]))
    return draw(spot.x, spot.y)
  })
  const [wrap, pack] = [sheet(cloth), sheet(0)]
  const under = cloth > 0 ? [shape('cut', wrap), shape('towel', wrap)] : [shape('cut', pack)]
  return {
    depth: camera.spot(placed(frame, [x, y, z])).z + 22,
    shapes: [...under, shape(as, pack), shape('mark', signs.join(''))],
  }
}
