import { cameraFor } from './camera.ts'
import type { Drawing } from './drawing.ts'
import { limbItems } from './limb-items.ts'
import { propLayers } from './props.ts'
import type { Prop } from './props.ts'
import { whole } from './pose.ts'
import type { Pose } from './pose.ts'
import { shape } from './shape.ts'
import type { Shape } from './shape.ts'
import { solve } from './skeleton.ts'
import { seenFrom } from './seen.ts'
import { item, trunkItems } from './trunk-items.ts'
import type { Item } from './trunk-items.ts'
import { between } from './tween.ts'

/** The pose of a drawing at a moment: 0 is its first key pose, 1 the second, and so on. Outside, the nearest one. */
export function poseAt({ poses }: Drawing, at: number): Pose {
  const last = poses.length - 1
  const here = Math.max(0, Math.min(last, at))
  const i = Math.min(Math.floor(here), Math.max(0, last - 1))
  const [from, to] = [poses[i], poses[i + 1]]
  if (!from) throw new RangeError('a drawing has a pose')
  return to ? between(whole(from), whole(to), here - i) : whole(from)
}

/** Arrows belong to a key pose; on the way there is none, for the movement itself is seen. */
function arrowsAt({ arrows = [] }: Drawing, at: number) {
  const here = Number.isInteger(at) ? (arrows[at] ?? []) : []
  return here.map((through) => ({ kind: 'arrow', through }) as const)
}

/** Where on the upper back something warm or cold lies: the person's own left and right. */
export type PackSpot = 'left' | 'middle' | 'right'
const across = { left: 15, middle: 0, right: -15 } as const

const movedTo = (spot: PackSpot, prop: Prop): Prop =>
  prop.kind === 'pack' ? { ...prop, at: [across[spot], prop.at[1], prop.at[2]] } : prop

/** From back to front: the gap round a part, its neighbours again where they meet, then the part. */
function layered(items: readonly Item[]): readonly Shape[] {
  const done = new Set<string>()
  return items
    .toSorted((a, b) => a.depth - b.depth)
    .flatMap(({ part, gap, knit, shapes }) => {
      const knots = Object.entries(knit).flatMap(([neighbour, again]) => (done.has(neighbour) ? again : []))
      done.add(part)
      return [...gap.map((d) => shape('cut', d)), ...knots, ...shapes]
    })
}

/** The shapes of a drawing at a moment (a key pose, or a fraction of the way to the next), to be painted in order. A pack lies where `spot` says. */
export function paint(drawing: Drawing, at: number = keyOf(drawing), spot?: PackSpot): readonly Shape[] {
  const camera = cameraFor(drawing.view)
  const skeleton = solve(poseAt(drawing, at))
  const body = seenFrom(skeleton, camera)
  const props = (drawing.props ?? []).map((prop) => (spot ? movedTo(spot, prop) : prop))
  const around = [...props, ...arrowsAt(drawing, at)].flatMap((prop) =>
    propLayers(prop, skeleton, camera).map(({ depth, shapes }) => item('prop', depth, shapes)),
  )
  const parts = [...trunkItems(body, drawing.works ?? []), ...limbItems(body)]
  const near = drawing.near ?? {}
  const nearer = parts.map((it) =>
    it.part === 'prop' || it.part === 'blades' ? it : { ...it, depth: it.depth + (near[it.part] ?? 0) },
  )
  return layered([...nearer, ...around])
}

/** Start and finish: the first pose, and the one by which one knows the movement. */
export const pairOf = (drawing: Drawing): readonly [number, number] => [
  0,
  keyOf(drawing) || drawing.poses.length - 1,
]

/** The pose by which one knows the movement. */
export const keyOf = ({ key, poses }: Drawing): number => key ?? poses.length - 1
