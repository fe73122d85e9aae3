import type { Drawing } from '../drawing.ts'
import type { Arm } from '../pose.ts'
import { bed, onBack, pillow } from './lying.ts'
import { armchair, onThigh, seated, stool } from './seated.ts'

const tuck: Drawing = {
  view: { yaw: 90 },
  frame: [-72, -250, 176],
  poses: [
    { ...seated, spine: { upperChest: [10, 0, 0], neck: [24, 0, 0], head: [-42, 0, 0] }, shoulders: [2, 10] },
    { ...seated, spine: { upperChest: [-3, 0, 0], neck: [-12, 0, 0], head: [8, 0, 0] }, shoulders: [0, -4] },
  ],
  props: [{ ...armchair, z: [-20, 24] }],
  works: [{ muscle: 'deep-neck' }],
  arrows: [
    [],
    [
      [
        ['head', 0, 2, 48],
        ['head', 0, 2, 26],
      ],
    ],
  ],
}

const nod: Drawing = {
  view: { yaw: 90, pitch: 6 },
  frame: [-168, -92, 196],
  poses: [onBack, { ...onBack, spine: { ...onBack.spine, neck: [5, 0, 0], head: [17, 0, 0] } }],
  props: [bed, pillow],
  works: [{ muscle: 'deep-neck' }],
  arrows: [
    [],
    [
      [
        ['head', 0, 20, 30],
        ['head', 0, 4, 36],
        ['head', 0, -10, 26],
      ],
    ],
  ],
}

/** One hand is sat on. */
const underSeat: Arm = {
  to: ['pelvis', 31, -12, -4],
  pole: [1, 0, -0.5],
  hand: [-0.5, -0.8, 0],
  palm: [0, -1, 0],
}

/** A hand that rests on top of the head, from the right. */
const onHead: Arm = {
  to: ['head', -7, 31, -2],
  pole: [-1, 0.5, 0.1],
  hand: [0.92, -0.42, -0.05],
  palm: [-0.4, -1, 0],
  curl: 0.5,
}

const tip: Drawing = {
  view: { yaw: 0, pitch: 10 },
  frame: [-100, -248, 186],
  poses: [
    { ...seated, arm: { L: underSeat } },
    {
      ...seated,
      spine: { neck: [0, -18, 0], head: [0, -20, 0] },
      shoulder: { L: [-8, 0], R: [4, 0] },
      arm: { L: underSeat, R: onHead },
    },
  ],
  props: [stool],
  works: [{ muscle: 'upper-trapezius', side: 'L' }],
  arrows: [
    [],
    [
      [
        ['chest', 14, 62, 0],
        ['chest', -8, 72, 0],
        ['chest', -30, 58, 0],
      ],
    ],
  ],
  near: { forearmR: 60 },
}

const tipHalf: Drawing = {
  ...tip,
  poses: [
    { ...seated },
    { ...seated, spine: { neck: [0, -9, 0], head: [0, -10, 0] }, shoulder: { L: [-5, 0] } },
  ],
  near: {},
}

/** A hand that rests on the back of the head, from the right. */
const onBackOfHead: Arm = {
  to: ['head', -14, 22, -14],
  pole: [-1, 0.4, 0.3],
  hand: [0.8, -0.1, -0.2],
  palm: [0.2, -0.3, 1],
  curl: 0.4,
}

const armpit: Drawing = {
  view: { yaw: 152, pitch: 6 },
  frame: [-93, -248, 186],
  poses: [
    { ...seated, spine: { neck: [0, 0, -12], head: [0, 0, -28] } },
    {
      ...seated,
      spine: { neck: [14, -10, -14], head: [22, -8, -26] },
      shoulder: { L: [-6, 0], R: [5, 4] },
      arm: { R: onBackOfHead },
    },
  ],
  props: [stool],
  works: [{ muscle: 'levator', side: 'L' }],
}

const armpitHalf: Drawing = {
  ...armpit,
  poses: [
    { ...seated, spine: { neck: [0, 0, -8], head: [0, 0, -20] } },
    { ...seated, spine: { neck: [8, -4, -8], head: [14, -4, -22] }, arms: onThigh },
  ],
}

export const neckDrawings = {
  'chin-tuck': tuck,
  'chin-tuck/gentler': nod,
  'side-neck-stretch': tip,
  'side-neck-stretch/gentler': tipHalf,
  'nose-to-armpit': armpit,
  'nose-to-armpit/gentler': armpitHalf,
} as const satisfies Record<string, Drawing>
