import { facing, headOf } from './head.ts'
import type { BoneName } from './limbs.ts'
import { muscles } from './muscles.ts'
import type { Muscle, Work } from './muscles.ts'
import { circle, ring } from './outline.ts'
import { sides } from './pose.ts'
import type { Side } from './pose.ts'
import type { Seen } from './seen.ts'
import { armBias } from './seen.ts'
import { shape, toned } from './shape.ts'
import type { Shape } from './shape.ts'
import { out, placed } from './skeleton.ts'
import { workOf } from './work.ts'

export type BodyPart = BoneName | 'hips' | 'shirt' | 'neck' | 'head' | 'muscles'

/** One part of the picture. A gap is drawn round it first, then its neighbours are knitted to it over the gap. */
export interface Item {
  readonly part: BodyPart | 'blades' | 'prop'
  readonly depth: number
  readonly gap: readonly string[]
  readonly knit: Partial<Record<BodyPart, readonly Shape[]>>
  readonly shapes: readonly Shape[]
}

export const item = (part: Item['part'], depth: number, shapes: readonly Shape[]): Item => ({
  part,
  depth,
  gap: [],
  knit: {},
  shapes,
})

/** The outline of a blade, from its outer upper corner round by the spine to its tip. */
const blade = [
  [-13.5, 2.5],
  [-4, 3.5],
  [2, 1],
  [-2, -8],
  [-9, -20],
  [-13.5, -27],
  [-15, -20],
  [-14.6, -7],
] as const

/** Blades show as a whisper of tone, and only on a back that faces the reader. */
function bladeItems({ skeleton, camera, overShirt, backFacing }: Seen): readonly Item[] {
  if (backFacing <= 0.8) return []
  return sides.map((side) => {
    const at = (x: number, y: number) => placed(skeleton.frames[`blade${side}`], [out[side] * x, y, -12])
    return item('blades', overShirt - 0.04, [
      shape('shade', ring(blade.map(([x, y]) => camera.spot(at(x, y))))),
    ])
  })
}

function muscleItem(seen: Seen, works: readonly Work[]): Item {
  const { skeleton, camera, trunk, bones, chestDepth, overShirt, backFacing } = seen
  const arms = works.flatMap(({ onArm, side }) => (onArm && side ? [bones[`upperArm${side}`]] : []))
  const cover = trunk.shirt + trunk.neck + arms.map(({ cloth, skin }) => cloth + skin).join('')
  const shapes = workOf(skeleton, camera, works, cover)
  const onNeck = works.some(({ muscle }) => (muscles[muscle] as Muscle).onNeck)
  const square = Math.abs(backFacing) > 0.8
  const onShirt = 0.5 + (square ? Math.max(chestDepth, overShirt - 0.53) : chestDepth)
  const onArm = Math.max(...arms.map(({ depth }) => depth + armBias + 0.4))
  return item('muscles', onNeck ? overShirt + 0.15 : arms.length > 0 ? onArm : onShirt, shapes)
}

/** How far round a hip a thigh is knitted to the trunk, in units. */
const atHip = 20

/** Hips that lie over a thigh close the gap to it. */
function thighsAgain({ skeleton, camera, bones }: Seen): Item['knit'] {
  const again = (side: Side) => {
    const { cloth, far } = bones[`thigh${side}`]
    const joint = circle({ ...camera.spot(skeleton.leg[side].from), r: atHip })
    return [shape(toned('trousers', far), cloth, joint)]
  }
  return { thighL: again('L'), thighR: again('R') }
}

/** Hips, shirt, blades, muscles, neck and head. */
export function trunkItems(seen: Seen, works: readonly Work[]): readonly Item[] {
  const { skeleton, camera, trunk, chestDepth, hipsDepth, overShirt } = seen
  const headDepth = camera.spot(placed(skeleton.frames.head, [0, 8, 3])).z + 3
  const inFront = trunk.open > 0.12 || (facing(skeleton, camera) > -0.5 && trunk.open > -0.3)
  const neckDepth = inFront ? overShirt : Math.min(chestDepth - 1.2, headDepth - 0.2)
  const neckline = trunk.open > 0.12 ? [shape('skin', trunk.neckline)] : []
  return [
    {
      ...item('hips', hipsDepth - 2, [shape('trousers', trunk.hips)]),
      gap: [trunk.hips],
      knit: thighsAgain(seen),
    },
    item('shirt', chestDepth - 1, [shape('edge', trunk.shirt), shape('shirt', trunk.shirt)]),
    ...bladeItems(seen),
    muscleItem(seen, works),
    item('neck', neckDepth, [shape('edge', trunk.neck), ...neckline, shape('skin', trunk.neck)]),
    item('head', inFront ? Math.max(headDepth, overShirt + 0.3) : headDepth, headOf(skeleton, camera)),
  ]
}
