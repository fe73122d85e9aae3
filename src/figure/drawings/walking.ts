import type { Drawing } from '../drawing.ts'
import { mirrored } from '../mirror.ts'
import { whole } from '../pose.ts'
import type { PoseData } from '../pose.ts'
import { mat } from './lying.ts'
import { armchair, floor, hanging, seated } from './seated.ts'

/** The left foot in front; `long` is the stride in units, `bent` how far the hands swing up. */
const step = (long: number, bent: number): PoseData => ({
  at: [0, 156 - long * 0.07, 0],
  spine: { lowerChest: [-2, 0, 3], upperChest: [-3, 0, 4], neck: [-6, 0, 0], head: [4, 0, -4] },
  leg: {
    L: { to: ['world', 9, 10, long * 0.52], pole: [0, 0, 1], toes: [0.08, 0.22, 1] },
    R: { to: ['world', -9, 20, long * -0.48], pole: [0, -0.2, 1], toes: [-0.08, -0.62, 1] },
  },
  arm: {
    L: { to: ['shoulderL', 9, bent - 94, long * -0.42], pole: [0.5, 0, -1] },
    R: { to: ['shoulderR', -9, bent - 90, long * 0.48], pole: [-0.5, 0, -1] },
  },
})

const walk = (long: number, bent: number): Drawing => ({
  view: { yaw: 66, pitch: 3 },
  frame: [-116, -312, 241],
  poses: [step(long, bent), mirrored(whole(step(long, bent)))],
  key: 0,
  props: [{ kind: 'floor', x: [-80, 90] }],
})

const rest: Drawing = {
  view: { yaw: 66, pitch: 4 },
  frame: [-100, -318, 246],
  poses: [{ ...seated, spine: { upperChest: [-2, 0, 0] } }, { arms: hanging }, step(44, 4)],
  key: 2,
  props: [{ ...armchair, near: -60 }, floor],
}

const desk: Drawing = {
  view: { yaw: 78, pitch: 5 },
  frame: [-108, -318, 330],
  poses: [
    {
      ...seated,
      spine: { upperChest: [8, 0, 0], neck: [8, 0, 0], head: [-8, 0, 0] },
      arms: { to: ['world', 16, 108, 56], pole: [0.8, -1, -0.4], hand: [-0.1, -0.1, 1], palm: [0, -1, 0] },
    },
    { at: [0, 155, 16], legs: { to: ['world', 11, 9, 22], pole: [0.1, 0, 1] } },
    { at: [0, 155, 16], legs: { to: ['world', 11, 9, 22], pole: [0.1, 0, 1] }, shoulders: [24, -10] },
  ],
  key: 1,
  props: [
    { ...armchair, back: 90, rest: 40, near: -60 },
    { kind: 'floor', x: [-90, 170] },
    { kind: 'box', from: [-50, 99, 62], to: [50, 104, 140], as: 'prop' },
    { kind: 'box', from: [44, 0, 134], to: [50, 99, 138], as: 'prop-dark' },
    { kind: 'box', from: [-4, 104, 112], to: [4, 124, 118], as: 'prop-dark' },
    { kind: 'box', from: [-34, 122, 110], to: [34, 168, 114], as: 'prop-dark' },
  ],
  arrows: [
    [],
    [
      [
        ['world', 0, 96, -26],
        ['world', 0, 138, -26],
      ],
    ],
    [],
  ],
}

const grip = { curl: 0.9, palm: [0, -1, 0] } as const
const bandAt = (out: number, up: number, forward: number): PoseData => ({
  arms: { to: ['chest', out, up, forward], pole: [0.8, -1, -0.3], hand: [0.1, 0, 1], ...grip },
})

const band: Drawing = {
  view: { yaw: 0, pitch: 6 },
  frame: [-132, -330, 264],
  poses: [
    { ...bandAt(20, -72, 40), shoulders: [0, 10] },
    { ...bandAt(58, -66, 30), shoulders: [-4, -20], spine: { upperChest: [-4, 0, 0] } },
    {
      arms: { to: ['chest', 100, -16, 44], pole: [0.2, -1, -0.4], hand: [1, 0, 0.4], ...grip },
      shoulders: [0, -14],
    },
  ],
  key: 1,
  props: [
    {
      kind: 'strip',
      through: [
        ['wristL', 2, -2, 9],
        ['wristR', -2, -2, 9],
      ],
      as: 'band',
      near: 30,
    },
    { kind: 'floor', x: [-90, 90] },
  ],
  works: [{ muscle: 'upper-trapezius' }],
}

const noBand: Drawing = {
  ...band,
  poses: [
    { ...bandAt(20, -72, 40), shoulders: [0, 8] },
    { ...bandAt(40, -68, 36), shoulders: [-2, -10] },
    {
      arms: { to: ['chest', 78, -58, 40], pole: [0.4, -1, -0.4], hand: [0.7, -0.3, 0.5], ...grip },
      shoulders: [0, -6],
    },
  ],
  props: [{ kind: 'floor', x: [-90, 90] }],
}

const yoga: Drawing = {
  view: { yaw: 24, pitch: 8 },
  frame: [-136, -360, 276],
  poses: [
    { arms: hanging },
    {
      arms: { to: ['chest', 122, -16, 6], pole: [0.3, -1, -0.4], hand: [1, 0, 0], palm: [0, -1, 0], curl: 0 },
    },
    {
      shoulders: [18, 0],
      spine: { upperChest: [-4, 0, 0], head: [-4, 0, 0] },
      arms: {
        to: ['chest', 20, 72, 10],
        pole: [1, 0, 0.2],
        hand: [0, 1, 0],
        palm: [-1, 0, 0],
        curl: 0,
        swing: true,
      },
    },
  ],
  props: [mat([-50, 50], [-60, 90])],
}

export const walkingDrawings = {
  'rest-then-move': rest,
  'easy-movement': walk(56, 4),
  'keep-moving': walk(56, 4),
  'brisk-walk': walk(84, 26),
  'move-from-the-desk': desk,
  'band-strength': band,
  'band-strength/gentler': noBand,
  'gentle-yoga': yoga,
} as const satisfies Record<string, Drawing>
