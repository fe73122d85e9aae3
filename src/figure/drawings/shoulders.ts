import type { Drawing } from '../drawing.ts'
import type { Arm, PoseData } from '../pose.ts'
import { bed, onBack, pillow } from './lying.ts'
import { armchair, chair, crossed, floor, hanging, hugging, seated, stool } from './seated.ts'

const loose: PoseData = { ...seated, arms: hanging }

const squeeze: Drawing = {
  view: { yaw: 180, pitch: 6 },
  frame: [-93, -247, 186],
  poses: [
    { ...loose, spine: { upperChest: [8, 0, 0], neck: [4, 0, 0] }, shoulders: [5, 16] },
    {
      ...loose,
      spine: { upperChest: [-6, 0, 0] },
      shoulders: [-6, -23],
      arms: { to: ['shoulderL', 16, -92, -12], pole: [0.7, 0, -1] },
    },
  ],
  props: [stool],
  works: [{ muscle: 'rhomboids' }],
  arrows: [
    [],
    [
      [
        ['chest', 50, 6, -20],
        ['chest', 31, -9, -20],
      ],
      [
        ['chest', -50, 6, -20],
        ['chest', -31, -9, -20],
      ],
    ],
  ],
}

const squeezeInBed: Drawing = {
  view: { yaw: 90, pitch: 4 },
  frame: [-168, -84, 214],
  poses: [
    { ...onBack, shoulders: [2, 12] },
    { ...onBack, shoulders: [-4, -22], spine: { ...onBack.spine, upperChest: [-7, 0, 0] } },
  ],
  props: [bed, pillow],
  works: [{ muscle: 'rhomboids' }],
  arrows: [
    [],
    [
      [
        ['chest', -20, -22, 44],
        ['chest', -20, -22, 22],
      ],
    ],
  ],
}

const rolls: Drawing = {
  view: { yaw: 42, pitch: 6 },
  frame: [-82, -250, 186],
  poses: [
    { ...loose, shoulders: [-6, 0] },
    { ...loose, shoulders: [27, 6] },
    { ...loose, shoulders: [12, -23], spine: { upperChest: [-4, 0, 0] } },
    { ...loose, shoulders: [-6, 0] },
  ],
  key: 1,
  props: [stool],
  works: [{ muscle: 'upper-trapezius' }],
  arrows: [
    [],
    [
      [
        ['chest', -56, -26, 0],
        ['chest', -56, 4, 0],
      ],
    ],
    [
      [
        ['chest', -52, 6, 18],
        ['chest', -52, 34, -8],
        ['chest', -52, 2, -34],
      ],
    ],
    [
      [
        ['chest', -56, 6, 0],
        ['chest', -56, -24, 0],
      ],
    ],
  ],
}

const shrug: Drawing = {
  ...rolls,
  view: { yaw: 0, pitch: 8 },
  frame: [-93, -248, 186],
  poses: [
    { ...loose, shoulders: [14, 0] },
    { ...loose, shoulders: [-7, -4] },
  ],
  key: 0,
  arrows: [
    [
      [
        ['chest', 50, -16, 0],
        ['chest', 50, 6, 0],
      ],
      [
        ['chest', -50, -16, 0],
        ['chest', -50, 6, 0],
      ],
    ],
    [
      [
        ['chest', 50, 6, 0],
        ['chest', 50, -18, 0],
      ],
      [
        ['chest', -50, 6, 0],
        ['chest', -50, -18, 0],
      ],
    ],
  ],
}

const rounded = {
  lumbar: [6, 0, 0],
  lowerChest: [12, 0, 0],
  upperChest: [18, 0, 0],
  neck: [14, 0, 0],
  head: [12, 0, 0],
} as const

const hug: Drawing = {
  view: { yaw: 62, pitch: 6 },
  frame: [-80, -247, 186],
  poses: [
    { ...seated, shoulders: [0, 8], arm: crossed },
    { ...seated, spine: rounded, shoulders: [0, 26], arm: hugging },
  ],
  props: [stool],
  works: [{ muscle: 'rhomboids' }],
  arrows: [
    [],
    [
      [
        ['chest', 0, -16, -20],
        ['chest', 0, -12, -40],
      ],
    ],
  ],
}

/** Fingers linked in front of the chest. */
const linked = (forward: number): Arm => ({
  to: ['chest', 9, -34, forward],
  pole: [1, -0.6, 0.1],
  hand: [-0.9, 0, 0.5],
  palm: [0, 0, -1],
  curl: 0.6,
})

const reach: Drawing = {
  ...hug,
  view: { yaw: 100, pitch: 6 },
  poses: [
    { ...seated, shoulders: [0, 6], arms: linked(46) },
    {
      ...seated,
      spine: {
        lumbar: [2, 0, 0],
        lowerChest: [6, 0, 0],
        upperChest: [10, 0, 0],
        neck: [6, 0, 0],
        head: [4, 0, 0],
      },
      shoulders: [0, 24],
      arms: linked(66),
    },
  ],
  arrows: [
    [],
    [
      [
        ['chest', -20, -16, 74],
        ['chest', -20, -18, 100],
      ],
    ],
  ],
}

const cramp: Drawing = {
  ...hug,
  view: { yaw: 66, pitch: 6 },
  frame: [-88, -247, 190],
  props: [armchair],
  poses: [
    { ...seated, shoulders: [0, 8], arm: crossed },
    { ...seated, spine: { ...rounded, lumbar: [2, 0, 0] }, shoulders: [0, 24], arm: hugging },
  ],
}

const crampSqueeze: Drawing = {
  ...squeeze,
  props: [{ ...chair, back: 40, rest: 20 }, floor],
}

export const shoulderDrawings = {
  'shoulder-blade-squeeze': squeeze,
  'shoulder-blade-squeeze/gentler': squeezeInBed,
  'shoulder-rolls': rolls,
  'shoulder-rolls/gentler': shrug,
  'upper-back-hug': hug,
  'upper-back-hug/gentler': reach,
  'cramp-stretch': cramp,
  'cramp-stretch/gentler': crampSqueeze,
} as const satisfies Record<string, Drawing>
