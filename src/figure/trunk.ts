import type { Camera } from './camera.ts'
import { loft, slicesOf } from './loft.ts'
import { hull } from './blob.ts'
import { chain, circle, polygon } from './outline.ts'
import type { Disc } from './outline.ts'
import { sides } from './pose.ts'
import type { FrameName } from './pose.ts'
import { collar, hem } from './proportions.ts'
import { out, placed } from './skeleton.ts'
import type { Skeleton } from './skeleton.ts'
import { add, mix, scale, turned, unit } from './vector.ts'
import type { Vec } from './vector.ts'

/** Outlines of what has no limbs: hips, shirt, neck and neckline. */
export interface Trunk {
  readonly hips: string
  /** The hips up to the hem only: what is painted again over a shirt. */
  readonly seat: string
  readonly shirt: string
  readonly neck: string
  readonly neckline: string
  /** How much the neckline faces the reader, from -1 to 1. */
  readonly open: number
}

/** Slopes from the neck to wherever the shoulders are, and cloth from the ribs to them. */
function yoke({ frames, arm }: Skeleton, disc: (v: Vec, r: number) => Disc): string {
  const at = (name: FrameName, v: Vec) => placed(frames[name], v)
  const slopes = sides.map((side) => {
    const k = out[side]
    const joint = arm[side].from
    const nape = at('chest', [k * 6, -1, -1.5])
    const slope = add(mix(nape, joint, 0.52), turned(frames.chest.turn, [0, 1.1, -0.6]))
    const ribs = at('lowerChest', [k * 14, 15, 2])
    const armpit = mix(at('upperChest', [k * 15, 4, 2]), joint, 0.35)
    const breast = at('chest', [k * 4, -13, 3])
    return (
      chain([disc(nape, 6.4), disc(slope, 6.6), disc(joint, 8.4)]) +
      chain([disc(ribs, 10.5), disc(armpit, 10), disc(joint, 8.4)]) +
      chain([disc(breast, 11), disc(mix(breast, joint, 0.45), 10), disc(joint, 8.4)])
    )
  })
  return slopes.join('') + chain([-6, 6].map((x) => disc(at('chest', [x, -1, -1.5]), 6.4)))
}

/** The rim of the shirt round the neck, together with the root of the neck. */
function necklineOf({ frames }: Skeleton, camera: Camera, root: Disc): string {
  const { neck } = frames
  const middle = placed(neck, [0, 0.5, 2.2])
  const wide = turned(neck.turn, [9.6, 0, 0])
  const deep = scale(unit(turned(neck.turn, [0, -0.55, 1])), 10.5)
  const rim = Array.from({ length: 20 }, (_, i) => {
    const angle = (i / 10) * Math.PI
    return camera.spot(add(middle, add(scale(wide, Math.sin(angle)), scale(deep, Math.cos(angle)))))
  })
  return polygon(hull(rim)) + circle(root)
}

export function trunkOf(skeleton: Skeleton, camera: Camera): Trunk {
  const slices = slicesOf(skeleton)
  const disc = (v: Vec, r: number): Disc => ({ ...camera.spot(v), r })
  const { neck, head } = skeleton.frames
  const [root, skull] = [placed(neck, [0, 1.5, 0.8]), placed(head, [0, -1, 0])]
  return {
    hips: loft(slices, 0, hem + 0.35, camera, 0.95),
    seat: loft(slices, 0, hem + 0.02, camera),
    shirt: loft(slices, hem, collar, camera) + yoke(skeleton, disc),
    neck: chain([
      disc(root, 8.4),
      disc(mix(root, skull, 0.5), 8.1),
      disc(skull, 8),
      disc(placed(head, [0, 6, 1]), 8.6),
    ]),
    neckline: necklineOf(skeleton, camera, disc(root, 8.2)),
    open: camera.seen(turned(neck.turn, [0, 0.88, 0.48]))[2],
  }
}
