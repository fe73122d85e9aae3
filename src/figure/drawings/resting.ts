import type { Arrow, Drawing } from '../drawing.ts'
import type { Arm, Leg, PoseData } from '../pose.ts'
import { bed, besideHip, headPillow, mat, onBack, onSide, pillow, underKnees } from './lying.ts'
import { armchair, seated } from './seated.ts'

const onBelly: Arm = {
  to: ['lumbar', 6, 8, 19],
  pole: [1, -0.2, 0.1],
  hand: [-1, -0.1, 0.3],
  palm: [0, 0, -1],
  curl: 0.2,
}

/** Ribs that widen to both sides. */
const outwards: readonly Arrow[] = [
  [
    ['lowerChest', 44, 16, 0],
    ['lowerChest', 62, 18, 0],
  ],
  [
    ['lowerChest', -44, 16, 0],
    ['lowerChest', -62, 18, 0],
  ],
]

const breathe = (yaw: number, left: number, resting: PoseData, arrows: readonly Arrow[]): Drawing => ({
  view: { yaw, pitch: 6 },
  frame: [left, -250, 190],
  poses: [
    { ...seated, ...resting, shoulders: [2, 0] },
    { ...seated, ...resting, shoulders: [-3, 0], breath: 1 },
  ],
  props: [armchair],
  arrows: [[], arrows],
})

const ribLeg = (height: number, z: number): Leg => ({
  to: ['world', -100, height, z],
  pole: [0, 0.1, 1],
  toes: [-0.5, -0.05, 0.8],
  sole: [-0.9, 0, -0.4],
})
const overRoll = {
  ...onSide,
  leg: { L: ribLeg(9, 12), R: ribLeg(40, 14) },
} as const satisfies PoseData
const under: Arm = { to: ['world', 62, 8, 62], pole: [-1, 0, 0.6], hand: [0.9, 0, 0.3], palm: [0, 1, 0] }

const ribs: Drawing = {
  view: { yaw: 0, pitch: 28 },
  frame: [-134, -104, 284],
  poses: [
    {
      ...overRoll,
      spine: { lumbar: [0, -3, 0], lowerChest: [0, -4, 0], neck: [0, -2, 0] },
      arm: {
        L: under,
        R: { to: ['world', 122, 52, 8], pole: [0.2, 1, 0.4], hand: [1, -0.4, 0], palm: [0, -1, 0] },
      },
    },
    {
      ...overRoll,
      breath: 1,
      spine: {
        lumbar: [0, -6, 0],
        lowerChest: [0, -9, 0],
        upperChest: [0, -4, 0],
        neck: [0, 4, 0],
        head: [0, 4, 0],
      },
      arm: {
        L: under,
        R: { to: ['world', 126, 56, 8], pole: [0.2, 1, 0.4], hand: [1, -0.4, 0], palm: [0, -1, 0] },
      },
    },
  ],
  props: [
    mat([-135, 140], [-52, 74]),
    headPillow,
    { kind: 'cushion', at: [20, 6, 2], half: [7, 7, 26], round: 6, near: -60 },
  ],
  works: [{ muscle: 'ribs', side: 'R' }],
  arrows: [
    [
      [
        ['world', 16, 96, 0],
        ['world', 16, 74, 0],
      ],
    ],
    [
      [
        ['world', 16, 74, 0],
        ['world', 16, 98, 0],
      ],
    ],
  ],
}

const onRibs: Arm = {
  to: ['lowerChest', 30, 4, 10],
  pole: [0.8, -1, -0.4],
  hand: [-0.9, -0.1, 0.5],
  palm: [-0.8, 0, -0.6],
  curl: 0.1,
}
const handsOnRibs: Drawing = {
  view: { yaw: 0, pitch: 8 },
  frame: [-93, -248, 186],
  poses: [
    { ...seated, arms: onRibs },
    { ...seated, arms: onRibs, breath: 0.7, spine: { upperChest: [-2, 0, 0] } },
  ],
  props: [armchair],
  works: [{ muscle: 'ribs' }],
  arrows: [
    [],
    [
      [
        ['lumbar', 34, 12, 10],
        ['lumbar', 56, 14, 10],
      ],
      [
        ['lumbar', -34, 12, 10],
        ['lumbar', -56, 14, 10],
      ],
    ],
  ],
}

const supine: Drawing = {
  view: { yaw: 90, pitch: 10 },
  frame: [-172, -108, 332],
  poses: [onBack],
  props: [bed, pillow, underKnees],
}

const relax: Drawing = {
  ...supine,
  poses: [
    { ...onBack, arms: { ...besideHip, to: ['world', 40, 18, -2], curl: 1 }, shoulders: [4, 2] },
    { ...onBack, arms: { ...besideHip, curl: 0.2 } },
  ],
  key: 1,
}

const asleepLeg = (height: number, back: number, z: number): Leg => ({
  to: ['world', back, height, z],
  pole: [0.2, 0.1, 1],
  toes: [-0.7, 0, 0.7],
  sole: [-0.7, 0, -0.7],
})

const sideSleep: Drawing = {
  view: { yaw: 0, pitch: 58 },
  frame: [-140, -56, 272],
  poses: [
    {
      ...onSide,
      leg: { L: asleepLeg(8, -102, 26), R: asleepLeg(44, -96, 34) },
      spine: { neck: [4, -3, 0], head: [4, -3, 0] },
      shoulders: [0, 10],
      arm: {
        L: { to: ['world', 82, 9, 38], pole: [-0.4, 0, 1], hand: [1, 0, -0.2], palm: [0, 1, 0] },
        R: { to: ['world', 22, 36, 76], pole: [-0.9, 0.9, 0.2], hand: [0.2, -0.7, 0.7], palm: [0, -1, -0.3] },
      },
    },
  ],
  props: [
    mat([-146, 146], [-76, 100]),
    headPillow,
    { kind: 'cushion', at: [-62, 26, 52], half: [34, 9, 15], round: 8 },
    { kind: 'cushion', at: [32, 24, 46], half: [15, 13, 28], round: 9 },
  ],
}

const backSleep: Drawing = {
  ...supine,
  poses: [
    {
      ...onBack,
      arms: { to: ['world', 22, 34, -26], pole: [1, -0.5, 0], hand: [-0.7, -0.1, 0.7], palm: [0, -1, 0] },
    },
  ],
}

export const restingDrawings = {
  'slow-breathing': breathe(
    70,
    -74,
    { arm: { R: { ...onBelly, to: ['lumbar', -6, 8, 19], pole: [-1, -0.2, 0.1], hand: [1, -0.1, 0.3] } } },
    [
      [
        ['lumbar', 0, 14, 42],
        ['lumbar', 0, 16, 66],
      ],
    ],
  ),
  'box-breathing': breathe(0, -95, {}, outwards),
  'rib-breathing': ribs,
  'rib-breathing/gentler': handsOnRibs,
  'muscle-relaxation': relax,
  'body-scan': supine,
  'sleep-position': sideSleep,
  'sleep-position/on-back': backSleep,
} as const satisfies Record<string, Drawing>
