import type { Drawing } from '../drawing.ts'
import type { PoseData } from '../pose.ts'
import type { Prop } from '../props.ts'
import type { Kind } from '../shape.ts'
import { headPillow, mat, onSide } from './lying.ts'
import { hanging, seated, stool } from './seated.ts'

/** Somebody who sits, seen from behind. */
const fromBehind: Drawing = {
  view: { yaw: 180, pitch: 6 },
  frame: [-93, -247, 186],
  poses: [seated],
  props: [stool],
}
const onBackOf = (...props: readonly Prop[]): Drawing => ({ ...fromBehind, props: [stool, ...props] })

const heatPack: Drawing = {
  view: { yaw: 180, pitch: 40 },
  frame: [-134, -104, 262],
  poses: [
    {
      ...onSide,
      spine: { neck: [4, -3, 0], head: [4, -3, 0] },
      arm: {
        L: { to: ['world', 82, 9, 38], pole: [-0.4, 0, 1], hand: [1, 0, -0.2], palm: [0, 1, 0] },
        R: { to: ['world', 26, 16, 60], pole: [-0.4, 0.9, 0.4], hand: [0.4, -0.5, 0.7], palm: [0, -1, -0.3] },
      },
    },
  ],
  props: [
    mat([-140, 140], [-66, 90]),
    headPillow,
    { kind: 'pack', as: 'heat', in: 'chest', at: [-16, -24, -18], half: [15, 17], cloth: 5, marks: 2 },
  ],
}

const towel = onBackOf({
  kind: 'pack',
  as: 'heat',
  in: 'chest',
  at: [0, -18, -18],
  half: [26, 13],
  cloth: 6,
  marks: 4,
})

const pad = onBackOf(
  {
    kind: 'strip',
    through: [
      ['chest', 18, -40, -18],
      ['chest', 34, -70, -24],
      ['world', 60, 60, -30],
    ],
    as: 'line',
    near: 30,
  },
  { kind: 'pack', as: 'heat', in: 'chest', at: [0, -25, -18], half: [21, 17], cloth: 4, marks: 3 },
)

/** A stream of water from the shower's head to the upper back. */
const stream = (out: number): Prop => ({
  kind: 'strip',
  through: [
    ['world', out * 0.5, 338, -96],
    ['world', out, 254, -24],
  ],
  as: 'stream',
  near: 60,
})

const shower: Drawing = {
  view: { yaw: 152, pitch: 6 },
  frame: [-112, -372, 232],
  poses: [{ arms: hanging, spine: { neck: [18, 0, 0], head: [10, 0, 0] } }],
  props: [
    mat([-46, 46], [-46, 46]),
    ...[-18, -9, 0, 9, 18].map(stream),
    { kind: 'box', from: [-14, 338, -108], to: [14, 344, -86], as: 'prop-dark', near: 60 },
    { kind: 'box', from: [-2, 342, -170], to: [2, 348, -97], as: 'prop-dark', near: 50 },
  ],
}

/** Legs stretched out in a tub, the back against its end. */
const soaking: PoseData = {
  at: [0, 24, 0],
  turn: [-26, 0, 0],
  spine: {
    lumbar: [8, 0, 0],
    lowerChest: [4, 0, 0],
    upperChest: [2, 0, 0],
    neck: [8, 0, 0],
    head: [4, 0, 0],
  },
  legs: { to: ['world', 13, 12, 126], pole: [0.1, 1, 0], toes: [0.1, 1, 0.3], sole: [0, -0.3, 1] },
  arms: { to: ['world', 30, 44, 34], pole: [1, -0.2, -0.4], hand: [-0.3, 0, 1], palm: [0, -1, 0] },
}

type Corner = readonly [height: number, forward: number]
const flat = (as: Kind, near: number, corners: readonly Corner[]): Prop => ({
  kind: 'sheet',
  corners: corners.map(([y, z]) => ['world', 0, y, z]),
  as,
  near,
})

/** A tub cut open along its length, with water up to a height. */
const tub = (
  height: number,
  water: number,
  [from, to]: readonly [number, number],
  slope: number,
): readonly Prop[] => {
  const wall = 6
  const at = (y: number, inner: number): readonly [Corner, Corner] => {
    const lean = (1 - y / height) * slope
    return [
      [y, from + lean - (wall - inner)],
      [y, to - lean + (wall - inner)],
    ]
  }
  const [top, base] = [at(height, 0), at(-6, 0)]
  const [innerTop, innerBase] = [at(height, wall), at(0, wall)]
  const [level, bottom] = [at(water, wall), at(0, wall)]
  return [
    flat('water', 400, [level[0], level[1], bottom[1], bottom[0]]),
    flat('prop', 500, [
      top[0],
      innerTop[0],
      innerBase[0],
      innerBase[1],
      innerTop[1],
      top[1],
      base[1],
      base[0],
    ]),
  ]
}

const bath: Drawing = {
  view: { yaw: 90 },
  frame: [-112, -176, 304],
  poses: [soaking],
  props: tub(122, 106, [-66, 160], 22),
}

/** A curl of steam. */
const steam = (forward: number): Prop => ({
  kind: 'strip',
  through: [0, 1, 2, 3, 4].map((i) => ['world', 0, 158 + i * 9, forward + (i % 2 === 0 ? 3 : -3)]),
  as: 'line',
  near: 500,
})

const hotTub: Drawing = {
  view: { yaw: 90 },
  frame: [-142, -214, 352],
  poses: [
    { ...seated, at: [0, 46, -6], legs: { to: ['world', 11, 9, 74], pole: [0.1, 1, 0.6] }, turn: [-8, 0, 0] },
  ],
  props: [
    flat('prop', -600, [
      [32, -70],
      [32, 18],
      [0, 18],
      [0, -70],
    ]),
    ...tub(146, 132, [-70, 138], 0),
    ...[56, 84, 112].map(steam),
  ],
}

export const warmthDrawings = {
  'heat-pack': heatPack,
  'hot-towel': towel,
  'heating-pad': pad,
  'warm-shower': shower,
  'warm-bath': bath,
  'hot-tub': hotTub,
} as const satisfies Record<string, Drawing>

/** One side by default; the other one is its mirror image. */
const cold = (half: readonly [number, number], cloth: number, marks: number): Drawing =>
  onBackOf({ kind: 'pack', as: 'cold', in: 'chest', at: [15, -22, -18], half, cloth, marks })

export const coldDrawings = {
  'wrapped-peas': cold([12, 13], 4, 2),
  'gel-pack': cold([12, 10], 6, 2),
  'ice-massage': {
    ...cold([6.5, 6.5], 3, 1),
    arrows: [
      [
        [
          ['chest', 36, -20, -18],
          ['chest', 30, 10, -18],
          ['chest', 4, 0, -18],
        ],
        [
          ['chest', -6, -26, -18],
          ['chest', 2, -56, -18],
          ['chest', 28, -44, -18],
        ],
      ],
    ],
  },
} as const satisfies Record<string, Drawing>
