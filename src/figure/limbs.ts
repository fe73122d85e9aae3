import type { Camera } from './camera.ts'
import { footOf, handOf } from './hand-and-foot.ts'
import { chain } from './outline.ts'
import type { Disc } from './outline.ts'
import type { Side } from './pose.ts'
import { profiles } from './proportions.ts'
import type { Profile } from './proportions.ts'
import { waist } from './reach.ts'
import type { Skeleton } from './skeleton.ts'
import { add, mix, scale, size, sub, turned, unit } from './vector.ts'
import type { Vec } from './vector.ts'

/** One bone with its flesh: outlines of skin and cloth, and how near it is. */
export interface Bone {
  readonly skin: string
  readonly cloth: string
  readonly depth: number
  /** The farther limb of a body seen from the side is drawn in a quieter tone. */
  readonly far: boolean
}

export type BoneName = `${'upperArm' | 'forearm' | 'thigh' | 'shin'}${Side}`
export type Bones = Readonly<Record<BoneName, Bone>>

const none = [0, 0, 0] as const

/** A calf stands a little behind its bone, most of all in the middle. */
const bone = (from: Vec, to: Vec, profile: Profile, draw: (v: Vec, r: number) => Disc, calf: Vec = none) =>
  chain(
    profile.map(([along, radius]) =>
      draw(add(mix(from, to, along), scale(calf, Math.sin(Math.min(1, along * 1.6) * Math.PI))), radius),
    ),
  )

function armBones(skeleton: Skeleton, side: Side, camera: Camera, chestDepth: number) {
  const draw = (v: Vec, r: number) => ({ ...camera.spot(v), r })
  const z = (v: Vec) => camera.spot(v).z
  const limb = skeleton.arm[side]
  const { from, bend, to } = limb
  const far = z(from) - chestDepth < -17 && z(bend) < chestDepth - 10 && z(to) < chestDepth - 8
  const depth = z(mix(bend, to, 0.75))
  const upperArm: Bone = {
    skin: bone(from, bend, profiles.upperArm, draw),
    cloth: bone(from, bend, profiles.sleeve, draw),
    depth: z(mix(from, bend, 0.6)),
    far,
  }
  const forearm: Bone = {
    skin: bone(bend, to, profiles.forearm, draw) + handOf(skeleton, side, draw),
    cloth: '',
    depth,
    far: far && depth < chestDepth - 8,
  }
  return { upperArm, forearm }
}

function legBones(skeleton: Skeleton, side: Side, camera: Camera, hipsDepth: number) {
  const draw = (v: Vec, r: number) => ({ ...camera.spot(v), r })
  const z = (v: Vec) => camera.spot(v).z
  const limb = skeleton.leg[side]
  const { from, bend, to } = limb
  const behind = sub(waist(limb), bend)
  const calf = size(behind) > 4 ? scale(unit(behind), 1.6) : turned(skeleton.frames.pelvis.turn, [0, 0, -1.6])
  const depth = z(mix(from, bend, 0.6))
  const far = z(from) - hipsDepth < -8 && depth < hipsDepth - 5
  const thigh: Bone = { skin: '', cloth: bone(from, bend, profiles.thigh, draw), depth, far }
  const shin: Bone = {
    skin: bone(bend, to, profiles.shin, draw) + footOf(skeleton, side, draw),
    cloth: bone(bend, to, profiles.trouser, draw, calf),
    depth: z(mix(bend, to, 0.5)),
    far,
  }
  return { thigh, shin }
}

/** All eight bones, as seen. */
export function bonesOf(skeleton: Skeleton, camera: Camera, chestDepth: number, hipsDepth: number): Bones {
  const arms = (side: Side) => armBones(skeleton, side, camera, chestDepth)
  const legs = (side: Side) => legBones(skeleton, side, camera, hipsDepth)
  const [armL, armR, legL, legR] = [arms('L'), arms('R'), legs('L'), legs('R')]
  return {
    upperArmL: armL.upperArm,
    upperArmR: armR.upperArm,
    forearmL: armL.forearm,
    forearmR: armR.forearm,
    thighL: legL.thigh,
    thighR: legR.thigh,
    shinL: legL.shin,
    shinR: legR.shin,
  }
}

/** The end of a neighbouring bone nearest to the joint: painted over a gap, it knits the joint together again. */
export function stubs({ arm, leg }: Skeleton, side: Side, camera: Camera) {
  const draw = (v: Vec, r: number) => ({ ...camera.spot(v), r })
  const [a, l] = [arm[side], leg[side]]
  return {
    upperArm: bone(
      a.bend,
      a.from,
      [
        [0, 6],
        [0.2, 6.5],
        [0.38, 7.2],
      ],
      draw,
    ),
    forearm: bone(
      a.bend,
      a.to,
      [
        [0, 6],
        [0.22, 6.4],
        [0.4, 6],
      ],
      draw,
    ),
    thigh: bone(
      l.bend,
      l.from,
      [
        [0, 9.2],
        [0.15, 9.6],
        [0.3, 11],
      ],
      draw,
    ),
    shin: bone(
      l.bend,
      l.to,
      [
        [0, 9.7],
        [0.15, 9.3],
        [0.3, 9.6],
      ],
      draw,
    ),
  }
}
