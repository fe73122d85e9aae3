import type { FrameName, Side } from './pose.ts'
import type { Vec } from './vector.ts'

/** A point of a strand on the left side: frame (a side is added where there are two), x, y, z and radius. */
export type Bead = readonly [
  frame: FrameName | 'shoulder' | 'blade' | 'upperArm',
  x: number,
  y: number,
  z: number,
  radius: number,
]

export interface Muscle {
  /** The way its surface faces, in the chest of a left side; facing away it is not drawn. */
  readonly faces: Vec
  readonly strands: readonly (readonly Bead[])[]
  /** A sheet is one form round all its strands; else each strand is a cord. */
  readonly sheet?: true
  /** It runs over the neck, and so is painted after it. */
  readonly onNeck?: true
}

/** Just under the skin of the back. */
const back = -13
const backwards: Vec = [0, 0, -1]
const between = (y: number, out: number): readonly Bead[] => [
  ['chest', 3.5, y, back + 1, 1.6],
  ['blade', out, y + 8, -12, 2],
]
const rib = (i: number): readonly Bead[] => [
  ['lowerChest', 13, 2 + i * 8, -10, 1.1],
  ['lowerChest', 21, 1 + i * 8, -4, 1.4],
  ['lowerChest', 23.5, i * 8 - 1, 2, 1.5],
  ['lowerChest', 21, i * 8 - 4, 9, 1.3],
  ['lowerChest', 15, i * 8 - 6.5, 14, 1],
]

/** The muscles that the movements work, by their course over the body. */
export const muscles = {
  rhomboids: {
    faces: backwards,
    sheet: true,
    strands: [between(-9, -17), between(-14, -16.3), between(-20, -16), between(-27, -16.3)],
  },
  'upper-trapezius': {
    faces: [0.2, 0.9, -0.15],
    strands: [
      [
        ['head', 4, -2, -4, 2.2],
        ['neck', 5.5, 4, -3, 3.2],
        ['chest', 12, -1.5, -4, 4],
        ['shoulder', -8, 5.5, -2, 3.4],
        ['shoulder', -2, 5, 0, 2.2],
      ],
    ],
  },
  'deep-neck': {
    faces: [0, 0, 1],
    onNeck: true,
    strands: [
      [
        ['head', 0, -2, 4, 2.4],
        ['neck', 0, 11, 4.2, 3],
        ['neck', 0, 4, 4.2, 2.8],
      ],
    ],
  },
  levator: {
    faces: [0.5, 0.3, -0.6],
    onNeck: true,
    strands: [
      [
        ['head', 5.5, -1, -5, 2],
        ['neck', 6.6, 8, -4, 2.7],
        ['chest', 9.5, -1, -7, 3.3],
        ['chest', 13, -8, -10, 3],
      ],
    ],
  },
  'along-the-spine': {
    faces: backwards,
    strands: [
      [
        ['lowerChest', 4.5, 3, back + 1, 4],
        ['lowerChest', 4.5, 20, back + 0.5, 5],
        ['upperChest', 4.5, 6, back + 0.5, 5],
        ['upperChest', 4, 20, back + 4.5, 3.6],
      ],
    ],
  },
  rotators: {
    faces: backwards,
    strands: [
      [
        ['lowerChest', 4, 4, back, 2.4],
        ['lowerChest', 8, 14, back, 2.6],
      ],
      [
        ['lowerChest', 4, 14, back, 2.4],
        ['lowerChest', 8.5, 24, back, 2.6],
      ],
      [
        ['upperChest', 3.5, -2, back, 2.4],
        ['upperChest', 8, 8, back, 2.6],
      ],
      [
        ['upperChest', 3.5, 8, back, 2.4],
        ['upperChest', 7, 17, back + 2, 2.4],
      ],
    ],
  },
  pectorals: {
    faces: [0.2, 0, 1],
    sheet: true,
    strands: [
      [
        ['chest', 6, -14, 15, 2.4],
        ['shoulder', -4, -3, 5, 3],
      ],
      [
        ['chest', 6, -20, 17, 2.6],
        ['shoulder', -4, -6, 5, 2.8],
      ],
      [
        ['chest', 8, -29, 17, 2.6],
        ['shoulder', -4, -8, 5, 2.2],
      ],
    ],
  },
  'back-of-shoulder': {
    faces: [0.5, 0, -0.85],
    strands: [
      [
        ['shoulder', -2, 2, -3, 3.2],
        ['upperArm', 0.16, 2, 0, 5.2],
        ['upperArm', 0.32, 2, 0, 4.8],
        ['upperArm', 0.5, 2, 0, 2.8],
      ],
    ],
  },
  'side-of-back': {
    faces: [0.8, 0, -0.6],
    strands: [
      [
        ['lumbar', 8, 16, back + 2, 3],
        ['lowerChest', 18, 12, -6, 4.4],
        ['upperChest', 22, 4, -4, 4.4],
        ['shoulder', -3, -6, -2, 3],
      ],
    ],
  },
  ribs: { faces: [1, 0, 0], strands: [rib(0), rib(1), rib(2), rib(3)] },
} as const satisfies Record<string, Muscle>

export type MuscleName = keyof typeof muscles

/** A muscle that a drawing shows, on both sides if none is named; `over` paints it on that arm. */
export interface Work {
  readonly muscle: MuscleName
  readonly side?: Side
  readonly onArm?: true
}
