import { flipArm, flipLeg } from './mirror.ts'
import type { Bend, Vec } from './vector.ts'

export type Side = 'L' | 'R'
export const sides = ['L', 'R'] as const
export const other = { L: 'R', R: 'L' } as const

export type SpinePart = 'lumbar' | 'lowerChest' | 'upperChest' | 'neck' | 'head'

/**
 * What a point can be given against. `chest` is the base of the neck with the directions of the upper chest;
 * `thigh` has its origin at the knee, z along the bone and y out of its upper side; `world` lies on the floor.
 */
export type FrameName =
  'world' | 'pelvis' | SpinePart | 'chest' | `${'shoulder' | 'blade' | 'elbow' | 'wrist' | 'thigh'}${Side}`

/** A point: its frame, then x, y and z in units. */
export type Place = readonly [frame: FrameName, x: number, y: number, z: number]

/** Where a wrist goes. Directions are read in the frame of the place. */
export interface Arm {
  readonly to: Place
  /** Where the elbow points. */
  readonly pole: Vec
  /** Where the fingers point; without it they follow the forearm. */
  readonly hand?: Vec
  /** Where the palm faces; without it, the body. */
  readonly palm?: Vec
  /** How bent the fingers are, from 0 to 1. */
  readonly curl?: number
  /** The hand swings about the shoulder on its way to and from this pose. */
  readonly swing?: true
}

/** Where an ankle goes, and where the knee, the toes and the sole point. */
export interface Leg {
  readonly to: Place
  readonly pole: Vec
  readonly toes?: Vec
  readonly sole?: Vec
}

/** Degrees: how far a shoulder is lifted (down is less than 0), and drawn forward (back is less than 0). */
export type Girdle = readonly [lift: number, forward: number]

/** A whole pose. Degrees of the spine come on top of its relaxed curve; `breath` runs from 0 to 1. */
export interface Pose {
  readonly root: { readonly at: Vec; readonly turn: Bend }
  readonly spine: Readonly<Record<SpinePart, Bend>>
  readonly girdle: Readonly<Record<Side, Girdle>>
  readonly arm: Readonly<Record<Side, Arm>>
  readonly leg: Readonly<Record<Side, Leg>>
  readonly breath: number
}

/** A pose as it is written down: what is left out is relaxed, and what is said once holds for both sides. */
export interface PoseData {
  /** Only a whole pose has one. */
  readonly root?: never
  readonly at?: Vec
  readonly turn?: Bend
  readonly spine?: Partial<Record<SpinePart, Bend>>
  readonly shoulders?: Girdle
  readonly shoulder?: Partial<Record<Side, Girdle>>
  /** Both arms or legs, written for the left. */
  readonly arms?: Arm
  readonly arm?: Partial<Record<Side, Arm>>
  readonly legs?: Leg
  readonly leg?: Partial<Record<Side, Leg>>
  readonly breath?: number
}

const hang: Arm = { to: ['shoulderL', 12, -96, 4], pole: [1, 0, -0.6] }
const stand: Leg = { to: ['world', 11, 9, 0], pole: [0.1, 0, 1] }

/** The whole pose that was meant; one that is whole stays as it is. */
export function whole(data: PoseData | Pose): Pose {
  if (data.root) return data
  const { arms = hang, legs = stand, shoulders = [0, 0], spine } = data
  const straight: Bend = [0, 0, 0]
  const bones = {
    lumbar: straight,
    lowerChest: straight,
    upperChest: straight,
    neck: straight,
    head: straight,
  }
  return {
    root: { at: data.at ?? [0, 156, 0], turn: data.turn ?? straight },
    spine: { ...bones, ...spine },
    girdle: { L: shoulders, R: shoulders, ...data.shoulder },
    arm: { L: arms, R: flipArm(arms), ...data.arm },
    leg: { L: legs, R: flipLeg(legs), ...data.leg },
    breath: data.breath ?? 0,
  }
}
