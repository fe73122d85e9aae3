import type { Drawing } from '../drawing.ts'
import type { Arm, Leg, PoseData } from '../pose.ts'
import { mat } from './lying.ts'
import { chair, floor, onThigh, seated } from './seated.ts'

const shins: Leg = {
  to: ['world', 12, 7, -120],
  pole: [0.05, -1, 0.25],
  toes: [0, -0.12, -1],
  sole: [0, 1, 0],
}
const planted: Arm = {
  to: ['world', 26, 6, 42],
  pole: [0.25, 0.2, -1],
  hand: [-0.05, -0.1, 1],
  palm: [0, -1, 0],
  curl: 0,
}

/** On hands and knees. */
export const allFours = {
  at: [0, 82, -48],
  turn: [77, 0, 0],
  legs: shins,
  arms: planted,
} as const satisfies PoseData

const needle: Drawing = {
  view: { yaw: -34, pitch: 20 },
  frame: [-140, -142, 238],
  poses: [
    { ...allFours, at: [0, 79, -46] },
    {
      ...allFours,
      at: [0, 80, -52],
      turn: [108, 0, 0],
      spine: {
        lumbar: [8, 0, -4],
        lowerChest: [-1, 0, -20],
        upperChest: [-9, 0, -22],
        neck: [-4, 0, -12],
        head: [6, -8, -24],
      },
      shoulder: { L: [0, 22], R: [0, 0] },
      arm: {
        L: {
          to: ['world', -78, 8, 22],
          pole: [0, 0.4, 1],
          hand: [-1, 0, -0.1],
          palm: [0, 1, 0],
          swing: true,
        },
        R: {
          to: ['world', -40, 6, 82],
          pole: [-0.5, 1, -0.2],
          hand: [0.1, -0.1, 1],
          palm: [0, -1, 0],
          curl: 0,
        },
      },
    },
  ],
  props: [mat([-90, 70], [-150, 110])],
  works: [
    { muscle: 'rhomboids', side: 'L' },
    { muscle: 'back-of-shoulder', side: 'L' },
  ],
  arrows: [
    [],
    [
      [
        ['world', -108, 0, 30],
        ['world', -142, 0, 30],
      ],
    ],
  ],
}

const seatedNeedle: Drawing = {
  view: { yaw: 0, pitch: 8 },
  frame: [-100, -248, 186],
  poses: [
    { ...seated },
    {
      ...seated,
      spine: { lowerChest: [4, 0, -10], upperChest: [6, 0, -12], neck: [0, 0, -4], head: [4, 0, -8] },
      shoulder: { L: [0, 22], R: [0, 0] },
      arm: {
        L: {
          to: ['world', -50, 128, 62],
          pole: [0.8, -0.4, 0.6],
          hand: [-0.9, -0.2, 0.1],
          palm: [0, 1, 0.2],
        },
        R: { ...onThigh, to: ['thighR', -1, 15, -20], pole: [-0.8, -0.6, -0.8], hand: [0.1, -0.1, 1] },
      },
    },
  ],
  props: [{ kind: 'stool', height: 68 }],
  works: [{ muscle: 'back-of-shoulder', side: 'L', onArm: true }],
}

const heels: Leg = { to: ['world', 10, 7, -58], pole: [0.18, 0, 1], toes: [0, -0.12, -1], sole: [0, 1, 0] }
const child = {
  at: [0, 34, -54],
  turn: [67, 0, 0],
  spine: {
    lumbar: [23, 0, 0],
    lowerChest: [7, 0, 0],
    upperChest: [-1, 0, 0],
    neck: [-4, 0, 0],
    head: [24, 0, 0],
  },
  legs: heels,
  shoulders: [12, 4],
} as const satisfies PoseData

const childs: Drawing = {
  view: { yaw: 90, pitch: 74 },
  frame: [-104, -128, 286],
  poses: [
    {
      ...child,
      arms: {
        to: ['world', 20, 5, 128],
        pole: [0.8, 0.6, 0],
        hand: [0, -0.05, 1],
        palm: [0, -1, 0],
        curl: 0,
      },
    },
    {
      ...child,
      spine: {
        lumbar: [23, 8, 0],
        lowerChest: [7, 14, 0],
        upperChest: [-1, 14, 0],
        neck: [-4, 2, 0],
        head: [24, 2, 0],
      },
      arm: {
        L: {
          to: ['world', 100, 5, 82],
          pole: [0.3, 0.8, -0.6],
          hand: [0.7, -0.05, 0.8],
          palm: [0, -1, 0],
          curl: 0,
        },
        R: {
          to: ['world', 72, 5, 102],
          pole: [-0.4, 0.8, 0],
          hand: [0.7, -0.05, 0.8],
          palm: [0, -1, 0],
          curl: 0,
        },
      },
    },
  ],
  props: [mat([-60, 120], [-120, 180])],
  works: [{ muscle: 'side-of-back', side: 'R' }],
  arrows: [
    [],
    [
      [
        ['world', 24, 0, 158],
        ['world', 60, 0, 160],
        ['world', 96, 0, 138],
      ],
    ],
  ],
}

const slide = (forward: number): Arm => ({
  to: ['world', 16, 110, forward],
  pole: [0.9, -0.3, 0],
  hand: [0, 0, 1],
  palm: [0, -1, 0],
  curl: 0,
})

const tableSlide: Drawing = {
  view: { yaw: 90, pitch: 4 },
  frame: [-50, -240, 250],
  poses: [
    { ...seated, arms: slide(64) },
    {
      ...seated,
      turn: [26, 0, 0],
      spine: {
        lumbar: [16, 0, 0],
        lowerChest: [8, 0, 0],
        upperChest: [2, 0, 0],
        neck: [-4, 0, 0],
        head: [16, 0, 0],
      },
      shoulders: [14, 12],
      arms: slide(150),
    },
  ],
  props: [
    chair,
    floor,
    { kind: 'box', from: [-50, 99, 40], to: [50, 105, 180], as: 'prop' },
    { kind: 'box', from: [40, 0, 172], to: [46, 99, 178], as: 'prop-dark' },
  ],
  works: [{ muscle: 'side-of-back' }],
  arrows: [
    [],
    [
      [
        ['world', 0, 124, 150],
        ['world', 0, 124, 184],
      ],
    ],
  ],
}

export const kneelingDrawings = {
  'thread-the-needle': needle,
  'thread-the-needle/gentler': seatedNeedle,
  'childs-pose': childs,
  'childs-pose/gentler': tableSlide,
} as const satisfies Record<string, Drawing>
