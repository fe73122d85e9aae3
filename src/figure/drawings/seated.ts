import type { Arm, Leg, PoseData } from '../pose.ts'
import type { Prop } from '../props.ts'

/** Hips on a seat of 68 units, feet flat on the floor, shins upright. */
const legs: Leg = { to: ['world', 11, 9, 74], pole: [0.1, 1, 0.6] }

/** A hand that lies on the thigh, palm down. */
export const onThigh: Arm = {
  to: ['thighL', 1, 15, -20],
  pole: [0.8, -0.6, -0.8],
  palm: [0, -1, 0],
  hand: [-0.1, -0.1, 1],
}

/** An arm that hangs by the side. */
export const hanging: Arm = { to: ['shoulderL', 12, -96, 4], pole: [1, 0, -0.6] }

export const seated = { at: [0, 82, 0], legs, arms: onThigh } as const satisfies PoseData

export const stool = { kind: 'stool', height: 68 } as const satisfies Prop
/** Its upper edge meets the middle of the back. */
export const chair = { kind: 'chair', height: 68, back: 74, rest: 26, z: [-25, 24] } as const satisfies Prop
/** Its back leans on to the shoulder blades. */
export const armchair = { ...chair, back: 104, rest: 60, z: [-23, 24] } as const satisfies Prop
export const floor = { kind: 'floor', x: [-120, 140] } as const satisfies Prop

/** Arms crossed over the chest, hands on the opposite shoulders. */
export const crossed = {
  L: { to: ['chest', -19, -14, 22], pole: [0.6, -1, 0.5], hand: [-0.8, 0.35, -0.3], palm: [-0.2, 0, -1] },
  R: { to: ['chest', 19, -19, 20], pole: [-0.6, -1, 0.5], hand: [0.8, 0.35, -0.3], palm: [0.2, 0, -1] },
} as const satisfies PoseData['arm']

/** The same with the elbows gliding forward. */
export const hugging = {
  L: { to: ['chest', -22, -12, 22], pole: [0.3, -0.5, 1], hand: [-0.8, 0.1, -0.6], palm: [-0.4, 0, -1] },
  R: { to: ['chest', 22, -17, 20], pole: [-0.3, -0.5, 1], hand: [0.8, 0.1, -0.6], palm: [0.4, 0, -1] },
} as const satisfies PoseData['arm']
