import type { Drawing } from '../drawing.ts'
import type { Arm } from '../pose.ts'
import { headPillow, mat, onSide } from './lying.ts'
import { chair, crossed, hugging, seated, stool } from './seated.ts'

const book: Drawing = {
  view: { yaw: -8, pitch: 56 },
  frame: [-120, -176, 296],
  poses: [
    {
      ...onSide,
      spine: { neck: [0, -4, 0], head: [0, -4, 0] },
      arm: {
        L: { to: ['world', 48, 8, 92], pole: [0, -1, 0], hand: [0, 0, 1], palm: [0, 1, 0] },
        R: { to: ['shoulderR', 3, 0, 98.6], pole: [-0.3, -1, 0] },
      },
    },
    {
      ...onSide,
      spine: {
        lumbar: [0, 0, -8],
        lowerChest: [0, 0, -21],
        upperChest: [0, 0, -21],
        neck: [0, -4, -14],
        head: [0, -4, -18],
      },
      shoulder: { R: [0, -18] },
      arm: {
        L: { to: ['world', 48, 8, 92], pole: [0, -1, 0], hand: [0, 0, 1], palm: [0, 1, 0] },
        R: { to: ['shoulderR', -94, 8, -16], pole: [-0.3, -1, 0], palm: [0, 0.2, 1] },
      },
    },
  ],
  props: [mat([-128, 128], [-78, 118]), headPillow],
  works: [{ muscle: 'pectorals', side: 'R' }, { muscle: 'rotators' }],
  arrows: [
    [],
    [
      [
        ['world', 124, 20, 72],
        ['world', 168, 60, -10],
        ['world', 112, 60, -92],
      ],
    ],
  ],
}

const halfTurn: Drawing = {
  view: { yaw: 172, pitch: 8 },
  frame: [-93, -248, 186],
  poses: [
    { ...seated },
    {
      ...seated,
      spine: {
        lumbar: [0, 0, 5],
        lowerChest: [0, 0, 13],
        upperChest: [0, 0, 15],
        neck: [0, 0, 10],
        head: [0, 0, 14],
      },
      arm: {
        L: {
          to: ['world', 26, 134, -27],
          pole: [1, 0.2, -0.3],
          hand: [-0.8, -0.6, -0.1],
          palm: [0, -0.6, 0.8],
        },
        R: { to: ['thighL', -4, 14, -24], pole: [-0.8, -0.4, 0.2], hand: [0.8, 0, 0.6], palm: [0, -1, 0] },
      },
    },
  ],
  props: [{ ...chair, back: 58, rest: 20, z: [-28, 24] }],
  works: [{ muscle: 'rotators' }],
  arrows: [
    [],
    [
      [
        ['world', 36, 242, -10],
        ['world', 0, 242, -110],
        ['world', -36, 242, -10],
      ],
    ],
  ],
}

/** A forearm that rests on the frame of a door, elbow at the height of the shoulder. */
const onFrame: Arm = {
  to: ['world', -70, 262, 3],
  pole: [-0.9, -1, -0.2],
  hand: [0, 1, 0.05],
  palm: [0, 0, 1],
  curl: 0,
}

const doorway: Drawing = {
  view: { yaw: 62, pitch: 3 },
  frame: [-108, -324, 244],
  poses: [
    {
      at: [0, 156, -8],
      leg: {
        L: { to: ['world', 10, 9, -4], pole: [0.1, 0, 1] },
        R: { to: ['world', -10, 9, -10], pole: [-0.1, 0, 1] },
      },
      arm: { R: onFrame },
    },
    {
      at: [0, 151, 26],
      turn: [3, 0, 0],
      spine: { upperChest: [-8, 0, 4], head: [4, 0, 0] },
      shoulder: { R: [0, -20] },
      leg: {
        L: { to: ['world', 10, 9, 58], pole: [0.1, 0, 1] },
        R: { to: ['world', -10, 19, -26], pole: [-0.1, 0, 1], toes: [-0.05, -0.6, 1] },
      },
      arm: { R: { ...onFrame, to: ['world', -70, 258, 3] } },
    },
  ],
  props: [
    { kind: 'floor', x: [-100, 126] },
    { kind: 'box', from: [70, 0, 10], to: [84, 312, 18], as: 'mat', near: -300 },
    { kind: 'box', from: [-84, 306, 10], to: [84, 318, 18], as: 'mat', near: -300 },
    { kind: 'box', from: [-84, 0, 10], to: [-66, 318, 18], as: 'prop' },
  ],
  works: [{ muscle: 'pectorals', side: 'R' }],
  arrows: [
    [],
    [
      [
        ['world', 0, 190, 64],
        ['world', 0, 190, 100],
      ],
    ],
  ],
}

const elbowsBack: Drawing = {
  view: { yaw: 24, pitch: 6 },
  frame: [-93, -306, 186],
  poses: [
    {
      shoulders: [0, 6],
      arms: { to: ['pelvis', 29, 8, 8], pole: [1, 0, 0], hand: [-0.5, -0.3, -0.8], palm: [-1, 0, 0] },
    },
    {
      spine: { upperChest: [-6, 0, 0], head: [2, 0, 0] },
      shoulders: [-3, -22],
      arms: { to: ['pelvis', 29, 8, 8], pole: [0.7, 0, -1], hand: [-0.5, -0.3, -0.8], palm: [-1, 0, 0] },
    },
  ],
  works: [{ muscle: 'pectorals' }],
}

const across: Drawing = {
  view: { yaw: 0, pitch: 10 },
  frame: [-95, -270, 219],
  poses: [
    { ...seated, arm: { L: { to: ['chest', 96, -20, 62], pole: [0.3, -1, -0.2], palm: [0, -1, 0] } } },
    {
      ...seated,
      shoulder: { L: [0, 18], R: [0, 6] },
      arm: {
        L: { to: ['chest', -58, -17, 46], pole: [0.2, -0.3, 1], hand: [-1, 0, 0.1], palm: [0, -0.3, -1] },
        R: {
          to: ['chest', -2, -14, 50],
          pole: [-0.7, -1, 0.2],
          hand: [0.35, 0.9, -0.1],
          palm: [0, 0, -1],
          curl: 0.4,
        },
      },
    },
  ],
  props: [stool],
  works: [{ muscle: 'back-of-shoulder', side: 'L', onArm: true }],
  arrows: [
    [],
    [
      [
        ['chest', -40, 10, 60],
        ['chest', -72, 6, 60],
      ],
    ],
  ],
}

const selfHug: Drawing = {
  view: { yaw: 0, pitch: 8 },
  frame: [-93, -248, 186],
  poses: [
    { ...seated, shoulders: [0, 8], arm: crossed },
    { ...seated, shoulders: [0, 22], arm: hugging, spine: { upperChest: [4, 0, 0] } },
  ],
  props: [stool],
  works: [
    { muscle: 'back-of-shoulder', side: 'L', onArm: true },
    { muscle: 'back-of-shoulder', side: 'R', onArm: true },
  ],
}

export const chestDrawings = {
  'open-book': book,
  'open-book/gentler': halfTurn,
  'doorway-stretch': doorway,
  'doorway-stretch/gentler': elbowsBack,
  'cross-body-stretch': across,
  'cross-body-stretch/gentler': selfHug,
} as const satisfies Record<string, Drawing>
