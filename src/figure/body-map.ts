import { below, halves, strip, walk } from './body-regions.ts'
import type { Half, MapView, Patch, Point, SidedRegion } from './body-regions.ts'
import { cameraFor } from './camera.ts'
import type { Camera } from './camera.ts'
import type { Frame } from './frame.ts'
import { headOf } from './head.ts'
import { pair, polygon, through } from './outline.ts'
import type { Dot } from './outline.ts'
import { paint } from './paint.ts'
import { whole } from './pose.ts'
import type { PoseData } from './pose.ts'
import { seenFrom } from './seen.ts'
import type { Seen } from './seen.ts'
import type { Shape } from './shape.ts'
import { solve } from './skeleton.ts'

/** A patch on the page: its form, to be clipped to the body where it is seen, and the middle of its tick. */
export interface DrawnPatch {
  readonly patch: Patch
  readonly d: string
  readonly tick: Dot
}

/** A body seen from one side. `behind` is painted first, then the patches, then the head over them. */
export interface BodyMap {
  readonly frame: Frame
  readonly behind: readonly Shape[]
  readonly head: readonly Shape[]
  readonly outline: string
  readonly patches: readonly DrawnPatch[]
}

/** From half of the head to the hips: nothing that is not asked about takes the room of what is. */
const frame: Frame = { x: -56, y: -287, width: 112, height: 127 }
/** Arms a little away from the body, so that its sides are seen. */
const pose: PoseData = { arms: { to: ['shoulderL', 30, -94, 4], pole: [1, 0, -0.6] } }
const yaw = { back: 180, front: 0 } as const

const outlineOf = ({ trunk, bones }: Seen): string =>
  trunk.shirt + trunk.neck + trunk.neckline + trunk.hips + bones.upperArmL.cloth + bones.upperArmR.cloth

/** The way along the borders of a region, back to where it began. */
const loop = ({ round }: Half, at: (point: Point) => Dot): string =>
  `M${round
    .map((name) => walk(name).map(at))
    .map((line) => line.slice(0, 1).map(({ x, y }) => pair(x, y)) + through(line))
    .join('L')}Z`

/** Page places for points of one half: 1 where it lies to the right of the page, -1 where to the left. */
const placing =
  (base: Dot, half: number) =>
  ([out, down]: Point): Dot => ({ x: base.x + half * out, y: base.y + down })

function spine(at: (point: Point) => Dot): DrawnPatch {
  const corners: readonly Point[] = [
    [-strip, 2],
    [strip, 2],
    [strip, below],
    [-strip, below],
  ]
  return { patch: { region: 'on-the-spine', side: 'middle' }, d: polygon(corners.map(at)), tick: at([0, 29]) }
}

function patchesOf(view: MapView, camera: Camera, base: Dot): readonly DrawnPatch[] {
  const [left] = camera.seen([1, 0, 0])
  const ats = { left: placing(base, left), right: placing(base, -left) }
  const both = (Object.entries<Half>(halves[view]) as [SidedRegion, Half][]).flatMap(([region, half]) =>
    (['left', 'right'] as const).map((side) => ({
      patch: { region, side },
      d: loop(half, ats[side]),
      tick: ats[side](half.tick),
    })),
  )
  return view === 'back' ? [...both, spine(ats.left)] : both
}

/** The body to be marked, from behind or from before. */
export function bodyMap(view: MapView): BodyMap {
  const camera = cameraFor({ yaw: yaw[view] })
  const skeleton = solve(whole(pose))
  return {
    frame,
    behind: paint({ view: { yaw: yaw[view] }, frame: [frame.x, frame.y, frame.width], poses: [pose] }, 0),
    head: headOf(skeleton, camera),
    outline: outlineOf(seenFrom(skeleton, camera)),
    patches: patchesOf(view, camera, camera.spot(skeleton.frames.neck.at)),
  }
}
