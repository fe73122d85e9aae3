import type { Drawing } from '../drawing.ts'
import type { Arm, PoseData } from '../pose.ts'
import { allFours } from './kneeling.ts'
import { chair, floor, seated, stool } from './seated.ts'

const onKnees = (reach: number): Arm => ({
  to: ['thighL', 3, 13, reach],
  pole: [0.6, 0.1, -1],
  palm: [0, -1, 0],
  hand: [-0.1, -0.22, 1],
})

/** A seated wave of the back; `much` is 1 for all of it. */
const wave = (much: number): readonly [PoseData, PoseData] => [
  {
    ...seated,
    turn: [-14 * much, 0, 0],
    spine: {
      lumbar: [26 * much, 0, 0],
      lowerChest: [22 * much, 0, 0],
      upperChest: [14 * much, 0, 0],
      neck: [18 * much, 0, 0],
      head: [24 * much, 0, 0],
    },
    shoulders: [2, 18 * much],
    arms: onKnees(-12),
  },
  {
    ...seated,
    turn: [18 * much, 0, 0],
    spine: {
      lumbar: [-14 * much, 0, 0],
      lowerChest: [-12 * much, 0, 0],
      upperChest: [-15 * much, 0, 0],
      neck: [0, 0, 0],
      head: [6 * much, 0, 0],
    },
    shoulders: [0, -14 * much],
    arms: onKnees(-30),
  },
]

const cat: Drawing = {
  view: { yaw: 90, pitch: 4 },
  frame: [-95, -241, 253],
  poses: wave(1),
  key: 0,
  props: [stool, floor],
  works: [{ muscle: 'along-the-spine' }],
  arrows: [
    [
      [
        ['lowerChest', 0, 6, -24],
        ['lowerChest', 0, 12, -46],
      ],
    ],
    [
      [
        ['lowerChest', 0, 10, 24],
        ['lowerChest', 0, 22, 44],
      ],
    ],
  ],
}

const smallCat: Drawing = { ...cat, poses: wave(0.45) }

const fourCat: Drawing = {
  view: { yaw: 84, pitch: 6 },
  frame: [-178, -172, 292],
  poses: [
    {
      ...allFours,
      at: [0, 82, -46],
      turn: [48, 0, 0],
      spine: {
        lumbar: [20, 0, 0],
        lowerChest: [20, 0, 0],
        upperChest: [9, 0, 0],
        neck: [16, 0, 0],
        head: [36, 0, 0],
      },
      shoulders: [0, 22],
    },
    {
      ...allFours,
      at: [0, 80, -48],
      turn: [106, 0, 0],
      spine: {
        lumbar: [-20, 0, 0],
        lowerChest: [-13, 0, 0],
        upperChest: [-10, 0, 0],
        neck: [-18, 0, 0],
        head: [-2, 0, 0],
      },
      shoulders: [4, -6],
    },
  ],
  key: 0,
  props: [{ kind: 'floor', x: [-150, 96] }],
  works: [{ muscle: 'along-the-spine' }],
  arrows: [
    [
      [
        ['lowerChest', 0, 10, -24],
        ['lowerChest', 0, 10, -48],
      ],
    ],
    [
      [
        ['lowerChest', 0, 6, 22],
        ['lowerChest', 0, 6, 44],
      ],
    ],
  ],
}

const behindNeck: Arm = {
  to: ['head', 15, 0, -9],
  pole: [1, 0.15, 0.05],
  hand: [-0.8, 0.1, -0.5],
  palm: [0, 0, 1],
}

const lean: Drawing = {
  view: { yaw: 76, pitch: 4 },
  frame: [-104, -272, 212],
  poses: [
    { ...seated, spine: { upperChest: [2, 0, 0] }, arms: behindNeck },
    {
      ...seated,
      spine: {
        lumbar: [-3, 0, 0],
        lowerChest: [-14, 0, 0],
        upperChest: [-24, 0, 0],
        neck: [-4, 0, 0],
        head: [8, 0, 0],
      },
      arms: behindNeck,
    },
  ],
  props: [chair, floor],
  works: [{ muscle: 'along-the-spine' }],
  arrows: [
    [],
    [
      [
        ['world', 0, 244, -2],
        ['world', 0, 262, -30],
        ['world', 0, 246, -58],
      ],
    ],
  ],
}

const leanOnTowel: Drawing = {
  ...lean,
  poses: [
    { ...seated, spine: { upperChest: [2, 0, 0] }, arms: behindNeck },
    {
      ...seated,
      spine: {
        lumbar: [-2, 0, 0],
        lowerChest: [-6, 0, 0],
        upperChest: [-10, 0, 0],
        neck: [-2, 0, 0],
        head: [4, 0, 0],
      },
      arms: behindNeck,
    },
  ],
  props: [
    { kind: 'chair', height: 68, back: 84, rest: 34, z: [-31, 24] },
    floor,
    { kind: 'cushion', at: [0, 140, -21], half: [35, 7, 7], round: 7, as: 'towel', near: -1 },
  ],
}

export const backDrawings = {
  'cat-cow': cat,
  'cat-cow/gentler': smallCat,
  'cat-cow/on-all-fours': fourCat,
  'chair-back-lean': lean,
  'chair-back-lean/gentler': leanOnTowel,
} as const satisfies Record<string, Drawing>
