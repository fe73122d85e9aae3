import type { Camera } from './camera.ts'
import { bonesOf } from './limbs.ts'
import type { Bones } from './limbs.ts'
import { sides } from './pose.ts'
import type { Skeleton } from './skeleton.ts'
import { trunkOf } from './trunk.ts'
import type { Trunk } from './trunk.ts'
import { dot, sub, turned } from './vector.ts'

/** A solved body under a camera: its outlines, and how near its parts are to the reader. */
export interface Seen {
  readonly skeleton: Skeleton
  readonly camera: Camera
  readonly trunk: Trunk
  readonly bones: Bones
  readonly chestDepth: number
  readonly hipsDepth: number
  /** From here on, parts lie over the shirt and over upper arms that hang. */
  readonly overShirt: number
  /** How much the back faces the reader, from -1 to 1. */
  readonly backFacing: number
}

/** Arms lie a little nearer than their bones: sleeves go over the shirt. */
export const armBias = 6

export function seenFrom(skeleton: Skeleton, camera: Camera): Seen {
  const { frames, arm } = skeleton
  const z = (name: 'upperChest' | 'lowerChest' | 'neck' | 'pelvis') => camera.spot(frames[name].at).z
  const chestDepth = (z('upperChest') + z('lowerChest') + z('neck')) / 3
  const hipsDepth = Math.min(z('pelvis'), chestDepth - 0.1)
  const bones = bonesOf(skeleton, camera, chestDepth, hipsDepth)
  const up = turned(frames.chest.turn, [0, 1, 0])
  const hanging = sides.filter((side) => dot(sub(arm[side].bend, arm[side].from), up) < 8)
  const sleeves = hanging.map((side) => bones[`upperArm${side}`].depth + armBias + 0.1)
  return {
    skeleton,
    camera,
    trunk: trunkOf(skeleton, camera),
    bones,
    chestDepth,
    hipsDepth,
    overShirt: Math.max(chestDepth + 1, ...sleeves),
    backFacing: camera.seen(turned(frames.chest.turn, [0, 0, -1]))[2],
  }
}
