import type { Arm, Leg, PoseData } from '../pose.ts'
import type { Prop } from '../props.ts'

/** On the back, head away from the feet; the top of the bed is the floor of the drawing. */
const flatLegs: Leg = {
  to: ['world', 13, 8, 126],
  pole: [0.1, 1, 0],
  toes: [0.25, 0.9, 0.25],
  sole: [0, -0.3, 1],
}

/** A hand that rests beside the hip. */
export const besideHip: Arm = {
  to: ['world', 40, 6, 1],
  pole: [1, 0.3, 0],
  hand: [0.1, 0, 1],
  palm: [0, -1, 0],
}

export const onBack = {
  at: [0, 17, -10],
  turn: [-90, 0, 0],
  spine: {
    lumbar: [4, 0, 0],
    lowerChest: [2, 0, 0],
    upperChest: [-6, 0, 0],
    neck: [8, 0, 0],
    head: [8, 0, 0],
  },
  legs: flatLegs,
  arms: besideHip,
} as const satisfies PoseData

export const bed: Prop = { kind: 'box', from: [-46, -16, -156], to: [46, 0, 164], as: 'mat', near: -500 }
export const pillow: Prop = { kind: 'cushion', at: [0, 7, -122], half: [32, 8, 24], round: 7, near: -100 }
export const underKnees: Prop = {
  kind: 'cushion',
  at: [0, 13, 58],
  half: [32, 13, 19],
  round: 12,
  near: -100,
}

/** On the left side, head to the right, facing the reader. */
const sideLeg = (height: number, z: number, back: number): Leg => ({
  to: ['world', back, height, z],
  pole: [0.2, 0.1, 1],
  toes: [-0.5, -0.05, 0.8],
  sole: [-0.9, 0, -0.4],
})

export const onSide = {
  at: [-38, 29, 0],
  turn: [0, 90, 0],
  leg: { L: sideLeg(9, 16, -84), R: sideLeg(38, 18, -84) },
} as const satisfies PoseData

export const headPillow: Prop = { kind: 'cushion', at: [92, 9, 6], half: [25, 10, 26], round: 8, near: -60 }
export const mat = (x: readonly [number, number], z: readonly [number, number]): Prop => ({
  kind: 'box',
  from: [x[0], -4, z[0]],
  to: [x[1], 0, z[1]],
  as: 'mat',
  near: -900,
})
