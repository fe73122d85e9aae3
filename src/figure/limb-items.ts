import { stubs } from './limbs.ts'
import { circle } from './outline.ts'
import { sides } from './pose.ts'
import type { Side } from './pose.ts'
import type { Seen } from './seen.ts'
import { armBias } from './seen.ts'
import { shape, toned } from './shape.ts'
import { item } from './trunk-items.ts'
import type { Item } from './trunk-items.ts'
import { mix } from './vector.ts'
import type { Vec } from './vector.ts'

/** How far round a shoulder and a hip the trunk is knitted to the limb, in units. */
const [atShoulder, atHip] = [15, 18]

function armItems({ skeleton, camera, trunk, bones }: Seen, side: Side): readonly Item[] {
  const [upper, lower] = [bones[`upperArm${side}`], bones[`forearm${side}`]]
  const { from, bend } = skeleton.arm[side]
  const stub = stubs(skeleton, side, camera)
  const joint = circle({ ...camera.spot(mix(from, bend, 0.06)), r: atShoulder })
  const lowerSkin = toned('skin', lower.far)
  return [
    {
      ...item(`upperArm${side}`, upper.depth + armBias, [
        shape(toned('skin', upper.far), upper.skin),
        shape(toned('shirt', upper.far), upper.cloth),
      ]),
      gap: [upper.skin, upper.cloth],
      knit: {
        shirt: [shape('shirt', trunk.shirt, joint)],
        [`forearm${side}`]: [shape(lowerSkin, stub.forearm)],
      },
    },
    {
      ...item(`forearm${side}`, lower.depth + armBias + 0.5, [shape(lowerSkin, lower.skin)]),
      gap: [lower.skin],
      knit: { [`upperArm${side}`]: [shape(toned('skin', upper.far), stub.upperArm)] },
    },
  ]
}

function legItems({ skeleton, camera, trunk, bones }: Seen, side: Side): readonly Item[] {
  const [upper, lower] = [bones[`thigh${side}`], bones[`shin${side}`]]
  const stub = stubs(skeleton, side, camera)
  const round = (v: Vec) => circle({ ...camera.spot(v), r: atHip })
  const joint = round(skeleton.leg[side].from)
  return [
    {
      ...item(`thigh${side}`, upper.depth, [shape(toned('trousers', upper.far), upper.cloth)]),
      gap: [upper.cloth],
      knit: {
        ...(!upper.far && { shirt: [shape('shirt', trunk.shirt, joint)] }),
        hips: [shape('trousers', trunk.seat, ...(upper.far ? [joint] : []))],
        [`shin${side}`]: [shape(toned('trousers', lower.far), stub.shin)],
      },
    },
    {
      ...item(`shin${side}`, lower.depth - 0.5, [
        shape(toned('skin', lower.far), lower.skin),
        shape(toned('trousers', lower.far), lower.cloth),
      ]),
      gap: [lower.skin, lower.cloth],
      knit: { [`thigh${side}`]: [shape(toned('trousers', upper.far), stub.thigh)] },
    },
  ]
}

/** All limbs, each knitted to its neighbours: whichever is painted second closes the gap between them. */
export const limbItems = (seen: Seen): readonly Item[] =>
  sides.flatMap((side) => [...armItems(seen, side), ...legItems(seen, side)])
