import type { Arm, FrameName, Leg, Place, Pose, Side } from './pose.ts'
import { sides } from './pose.ts'
import { hip, lean, lengths, shoulder } from './proportions.ts'
import { reachFor } from './reach.ts'
import type { Limb } from './reach.ts'
import { add, compose, cross, rotation, square, still, sub, turned, unit } from './vector.ts'
import type { Bend, Turn, Vec } from './vector.ts'

/** A part of the body as a space of its own. */
export interface Frame {
  readonly at: Vec
  readonly turn: Turn
}

export interface Skeleton {
  readonly pose: Pose
  readonly frames: Readonly<Record<FrameName, Frame>>
  readonly arm: Readonly<
    Record<Side, Limb & { readonly along: Vec; readonly palm: Vec; readonly curl: number }>
  >
  readonly leg: Readonly<Record<Side, Limb & { readonly toes: Vec; readonly sole: Vec }>>
}

type Frames = Record<FrameName, Frame>

/** 1 on the person's left, -1 on their right. */
export const out = { L: 1, R: -1 } as const

export const placed = (frame: Frame, v: Vec): Vec => add(frame.at, turned(frame.turn, v))

/** The point of the world that a place means. */
export const pointAt = (frames: Readonly<Frames>, [name, x, y, z]: Place): Vec =>
  placed(frames[name], [x, y, z])

/** A hand or wrist never sinks into the floor: this is how high its middle must stay. */
const clearance = 5

function grow(from: Frame, length: Vec, [forward, left, turn]: Bend, relaxed: number): Frame {
  return { at: placed(from, length), turn: compose(from.turn, rotation([forward + relaxed, left, turn])) }
}

function trunkOf({ root, spine }: Pose) {
  const pelvis = { at: root.at, turn: rotation(root.turn) }
  const lumbar = grow(pelvis, [0, lengths.sacrum, -2], spine.lumbar, lean.lumbar)
  const lowerChest = grow(lumbar, [0, lengths.lumbar, 0], spine.lowerChest, lean.lowerChest)
  const upperChest = grow(lowerChest, [0, lengths.lowerChest, 0], spine.upperChest, lean.upperChest)
  const neck = grow(upperChest, [0, lengths.upperChest, 0], spine.neck, lean.neck)
  const head = grow(neck, [0, lengths.neck, 0], spine.head, lean.head)
  return { pelvis, lumbar, lowerChest, upperChest, neck, head, chest: { at: neck.at, turn: upperChest.turn } }
}

function legOf(frames: Frames, side: Side, { to, pole, toes, sole }: Leg) {
  const turn = frames[to[0]].turn
  const from = placed(frames.pelvis, [out[side] * hip, 0, 0])
  const limb = reachFor(from, pointAt(frames, to), lengths.thigh, lengths.shin, turned(turn, pole))
  const z = unit(sub(limb.bend, from))
  const x = unit(square(turned(frames.pelvis.turn, [1, 0, 0]), z))
  const y = cross(z, x)
  frames[`thigh${side}`] = {
    at: limb.bend,
    turn: [
      [x[0], y[0], z[0]],
      [x[1], y[1], z[1]],
      [x[2], y[2], z[2]],
    ],
  }
  return {
    ...limb,
    toes: unit(turned(turn, toes ?? [out[side] * 0.12, 0, 1])),
    sole: unit(turned(turn, sole ?? [0, -1, 0])),
  }
}

const softCosine = (degrees: number) => (Math.cos((degrees * Math.PI) / 180) + 1) / 2
const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)

function armOf(frames: Frames, side: Side, { girdle, arm }: Pose) {
  const [lift, forward] = girdle[side]
  const { chest } = frames
  const from = placed(chest, [
    out[side] * shoulder.out * softCosine(lift) * softCosine(forward),
    shoulder.down + shoulder.out * sine(lift),
    shoulder.back + shoulder.out * sine(forward),
  ])
  frames[`shoulder${side}`] = { at: from, turn: chest.turn }
  // The blade glides further than the joint: this is what one sees of a squeeze.
  const blade: Vec = [out[side] * (shoulder.out + forward * 0.22), shoulder.down + lift * 0.4, shoulder.back]
  frames[`blade${side}`] = { at: placed(chest, blade), turn: chest.turn }
  return reachArm(frames, side, arm[side], from)
}

function reachArm(frames: Frames, side: Side, { to, pole, hand, palm, curl = 0.25 }: Arm, from: Vec) {
  const { turn } = frames[to[0]]
  const [x, y, z] = pointAt(frames, to)
  const target: Vec = [x, Math.max(y, clearance), z]
  const limb = reachFor(from, target, lengths.upperArm, lengths.forearm, turned(turn, pole))
  frames[`elbow${side}`] = { at: limb.bend, turn: frames.chest.turn }
  frames[`wrist${side}`] = { at: limb.to, turn: frames.chest.turn }
  const along = hand ? unit(turned(turn, hand)) : unit(sub(limb.to, limb.bend))
  const faces = palm ? turned(turn, palm) : turned(frames.chest.turn, [-out[side], 0, 0.25])
  return { ...limb, along, palm: unit(square(faces, along)), curl }
}

/** Where every joint is. A target out of reach is approached as far as the limb goes, and `reach` says so. */
export function solve(pose: Pose): Skeleton {
  const world: Frame = { at: [0, 0, 0], turn: still }
  const yet = Object.fromEntries(
    ['shoulder', 'blade', 'elbow', 'wrist', 'thigh'].flatMap((part) =>
      sides.map((side) => [part + side, world]),
    ),
  )
  const frames = { world, ...trunkOf(pose), ...yet } as Frames
  const leg = { L: legOf(frames, 'L', pose.leg.L), R: legOf(frames, 'R', pose.leg.R) }
  // Both shoulders first: a hand may hold the other one.
  const arm = { L: armOf(frames, 'L', pose), R: armOf(frames, 'R', pose) }
  return { pose, frames, leg, arm }
}
