import type { Arm, FrameName, Leg, Place, Pose } from './pose.ts'
import type { Bend, Vec } from './vector.ts'

const flip = (v: Vec): Vec => [-v[0], v[1], v[2]]
const flipBend = ([f, l, t]: Bend): Bend => [f, -l, -t]

const flipFrame = (name: FrameName): FrameName =>
  name.replace(/[LR]$/, (side) => (side === 'L' ? 'R' : 'L')) as FrameName

const flipPlace = ([frame, x, y, z]: Place): Place => [flipFrame(frame), -x, y, z]

export const flipArm = ({ to, pole, hand, palm, ...rest }: Arm): Arm => ({
  ...rest,
  to: flipPlace(to),
  pole: flip(pole),
  ...(hand && { hand: flip(hand) }),
  ...(palm && { palm: flip(palm) }),
})

export const flipLeg = ({ to, pole, toes, sole }: Leg): Leg => ({
  to: flipPlace(to),
  pole: flip(pole),
  ...(toes && { toes: flip(toes) }),
  ...(sole && { sole: flip(sole) }),
})

/** The same pose with left and right exchanged. */
export function mirrored(pose: Pose): Pose {
  const { root, spine, girdle, arm, leg, breath } = pose
  return {
    root: { at: flip(root.at), turn: flipBend(root.turn) },
    spine: {
      lumbar: flipBend(spine.lumbar),
      lowerChest: flipBend(spine.lowerChest),
      upperChest: flipBend(spine.upperChest),
      neck: flipBend(spine.neck),
      head: flipBend(spine.head),
    },
    girdle: { L: girdle.R, R: girdle.L },
    arm: { L: flipArm(arm.R), R: flipArm(arm.L) },
    leg: { L: flipLeg(leg.R), R: flipLeg(leg.L) },
    breath,
  }
}
