import { sides } from '../../src/figure/pose.ts'
import type { Pose, SpinePart } from '../../src/figure/pose.ts'
import { solve } from '../../src/figure/skeleton.ts'
import { dot, sub, turned, unit } from '../../src/figure/vector.ts'
import type { Vec } from '../../src/figure/vector.ts'

/** Degrees, a little inside what healthy adults reach; for `reach`, the share of a limb's length. */
export const limits = {
  elbow: [0, 150],
  knee: [0, 160],
  hip: [-20, 135],
  'shoulder lifted': [0, 180],
  'girdle up': [-10, 30],
  'girdle forward': [-25, 30],
  'lumbar forward': [-25, 40],
  'lumbar aside': [-20, 20],
  'lumbar turn': [-10, 10],
  'chest forward': [-40, 45],
  'chest aside': [-30, 30],
  'chest turn': [-45, 45],
  'neck forward': [-60, 55],
  'neck aside': [-40, 40],
  'neck turn': [-75, 75],
  reach: [0, 1.015],
} as const

type Measure = keyof typeof limits

const angle = (a: Vec, b: Vec) =>
  (Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))) * 180) / Math.PI

/** Every joint of a pose, in the words of the limits. */
export function jointsOf(pose: Pose): readonly (readonly [Measure, number])[] {
  const { frames, arm, leg } = solve(pose)
  const sum = (parts: readonly SpinePart[], axis: 0 | 1 | 2) =>
    parts.reduce((total, part) => total + pose.spine[part][axis], 0)
  const spine = (
    [
      ['lumbar', ['lumbar']],
      ['chest', ['lowerChest', 'upperChest']],
      ['neck', ['neck', 'head']],
    ] as const
  ).flatMap(([name, parts]) => [
    [`${name} forward`, sum(parts, 0)] as const,
    [`${name} aside`, sum(parts, 1)] as const,
    [`${name} turn`, sum(parts, 2)] as const,
  ])
  const limbs = sides.flatMap((side) => {
    const [a, l] = [arm[side], leg[side]]
    const thigh = sub(l.bend, l.from)
    const down = (frame: 'chest' | 'pelvis') => turned(frames[frame].turn, [0, -1, 0])
    const ahead = Math.sign(dot(thigh, turned(frames.pelvis.turn, [0, 0, 1])) + 1e-6)
    return [
      ['elbow', angle(sub(a.bend, a.from), sub(a.to, a.bend))],
      ['knee', angle(thigh, sub(l.to, l.bend))],
      ['hip', angle(thigh, down('pelvis')) * ahead],
      ['shoulder lifted', angle(sub(a.bend, a.from), down('chest'))],
      ['girdle up', pose.girdle[side][0]],
      ['girdle forward', pose.girdle[side][1]],
      ['reach', a.reach],
      ['reach', l.reach],
    ] as const
  })
  return [...spine, ...limbs]
}

/** What a pose asks for that a body cannot do. Half a degree is forgiven. */
export const strains = (pose: Pose): readonly string[] =>
  jointsOf(pose).flatMap(([name, value]) => {
    const [low, high] = limits[name]
    const slack = name === 'reach' ? 0 : 0.5
    return value < low - slack || value > high + slack ? [`${name} ${value.toFixed(2)}`] : []
  })
