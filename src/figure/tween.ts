import type { Arm, Girdle, Leg, Place, Pose, Side, SpinePart } from './pose.ts'
import { waist } from './reach.ts'
import { solve } from './skeleton.ts'
import type { Skeleton } from './skeleton.ts'
import { add, dot, mix, scale, size, sub, unit, unturned } from './vector.ts'
import type { Vec } from './vector.ts'

/** Slow at both ends. */
const ease = (t: number) => t * t * (3 - 2 * t)

/** From one direction to another on the arc between them, and from one length to the other. */
function swing(a: Vec, b: Vec, k: number): Vec {
  const [from, to] = [unit(a), unit(b)]
  const angle = Math.acos(Math.max(-1, Math.min(1, dot(from, to))))
  const long = size(a) + (size(b) - size(a)) * k
  if (angle < 0.01) return scale(unit(mix(from, to, k)), long)
  const part = (t: number) => Math.sin(t * angle) / Math.sin(angle)
  return scale(add(scale(from, part(1 - k)), scale(to, part(k))), long)
}

/** An arm told again in the space of its own shoulder, with nothing left open. */
function fromShoulder({ frames, arm }: Skeleton, side: Side): Arm {
  const limb = arm[side]
  const local = (v: Vec) => unturned(frames.chest.turn, v)
  const [x, y, z] = local(sub(limb.to, limb.from))
  return {
    to: [`shoulder${side}`, x, y, z],
    pole: local(unit(sub(limb.bend, waist(limb)))),
    hand: local(limb.along),
    palm: local(limb.palm),
    curl: limb.curl,
  }
}

const number = (a: number, b: number, k: number) => a + (b - a) * k

const place = (a: Place, b: Place, k: number): Place => {
  const [x, y, z] = mix([a[1], a[2], a[3]], [b[1], b[2], b[3]], k)
  return [a[0], x, y, z]
}

/** Whether two arms can be blended as they are written: the same frame, and the same things said. */
const alike = (a: Arm, b: Arm) =>
  a.to[0] === b.to[0] && !a.swing && !b.swing && !a.hand === !b.hand && !a.palm === !b.palm

function blendArm(a: Arm, b: Arm, k: number): Arm {
  const turns = a.to[0].startsWith('shoulder')
  const vec = turns ? swing : mix
  const [x, y, z] = vec([a.to[1], a.to[2], a.to[3]], [b.to[1], b.to[2], b.to[3]], k)
  return {
    to: [a.to[0], x, y, z],
    pole: mix(a.pole, b.pole, k),
    ...(a.hand && b.hand && { hand: swing(a.hand, b.hand, k) }),
    ...(a.palm && b.palm && { palm: swing(a.palm, b.palm, k) }),
    curl: number(a.curl ?? 0.25, b.curl ?? 0.25, k),
  }
}

function blendLeg(a: Leg, b: Leg, k: number): Leg {
  if (a.to[0] !== b.to[0]) throw new TypeError('a leg keeps its frame from pose to pose')
  return {
    to: place(a.to, b.to, k),
    pole: mix(a.pole, b.pole, k),
    ...(a.toes && b.toes && { toes: mix(a.toes, b.toes, k) }),
    ...(a.sole && b.sole && { sole: mix(a.sole, b.sole, k) }),
  }
}

/**
 * The pose at `t` (0 to 1) on the way between two. Numbers of the poses are blended and the body is solved again,
 * so that bones keep their length; a hand that changes what it holds on to swings about its shoulder.
 */
export function between(from: Pose, to: Pose, t: number): Pose {
  if (t <= 0) return from
  if (t >= 1) return to
  const k = ease(t)
  const arm = (side: Side) => {
    const [a, b] = [from.arm[side], to.arm[side]]
    if (alike(a, b)) return blendArm(a, b, k)
    return blendArm(fromShoulder(solve(from), side), fromShoulder(solve(to), side), k)
  }
  const girdle = (side: Side): Girdle => {
    const [a, b] = [from.girdle[side], to.girdle[side]]
    return [number(a[0], b[0], k), number(a[1], b[1], k)]
  }
  const bend = (part: SpinePart) => mix(from.spine[part], to.spine[part], k)
  return {
    root: { at: mix(from.root.at, to.root.at, k), turn: mix(from.root.turn, to.root.turn, k) },
    spine: {
      lumbar: bend('lumbar'),
      lowerChest: bend('lowerChest'),
      upperChest: bend('upperChest'),
      neck: bend('neck'),
      head: bend('head'),
    },
    girdle: { L: girdle('L'), R: girdle('R') },
    arm: { L: arm('L'), R: arm('R') },
    leg: { L: blendLeg(from.leg.L, to.leg.L, k), R: blendLeg(from.leg.R, to.leg.R, k) },
    breath: number(from.breath, to.breath, k),
  }
}
