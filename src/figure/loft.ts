import type { Camera, Spot } from './camera.ts'
import { hull } from './blob.ts'
import { oriented, pair, polygon, through } from './outline.ts'
import type { Dot } from './outline.ts'
import { breathIn, trunk } from './proportions.ts'
import { placed } from './skeleton.ts'
import type { Skeleton } from './skeleton.ts'
import { add, mix, scale, size, sub, turned, unit } from './vector.ts'
import type { Vec } from './vector.ts'

/** A slice of the trunk: its middle, and half of it to the person's left and to the front. */
export interface Slice {
  readonly at: Vec
  readonly wide: Vec
  readonly deep: Vec
}

/** The slices of the trunk, from the seat up. */
export const slicesOf = ({ frames, pose }: Skeleton): readonly Slice[] =>
  trunk.map(([name, y, z, wide, deep]) => {
    const full = name.endsWith('Chest') ? 1 + breathIn * pose.breath : 1
    const { turn } = frames[name]
    return {
      at: placed(frames[name], [0, y, z]),
      wide: turned(turn, [wide * full, 0, 0]),
      deep: turned(turn, [0, 0, deep * full]),
    }
  })

function sliceAt(slices: readonly Slice[], where: number): Slice {
  const i = Math.max(0, Math.min(slices.length - 2, Math.floor(where)))
  const [a, b] = [slices[i], slices[i + 1]]
  if (!a || !b) throw new RangeError('a trunk needs two slices')
  const t = where - i
  return { at: mix(a.at, b.at, t), wide: mix(a.wide, b.wide, t), deep: mix(a.deep, b.deep, t) }
}

/** How far a slice reaches from its middle in a direction of the page, and the point where it does. */
function rim({ wide, deep }: Slice, camera: Camera, middle: Dot, nx: number, ny: number) {
  const [p, q] = [camera.seen(wide), camera.seen(deep)]
  const a = p[0] * nx - p[1] * ny
  const b = q[0] * nx - q[1] * ny
  const reach = Math.hypot(a, b)
  const k = reach || 1
  return {
    reach,
    dot: { x: middle.x + (p[0] * a + q[0] * b) / k, y: middle.y - (p[1] * a + q[1] * b) / k },
  }
}

/** Seen along the spine a trunk has no sides: the rubber bands round neighbouring slices instead. */
function stacked(slices: readonly Slice[], camera: Camera): string {
  const rims = slices.map(({ at, wide, deep }) =>
    Array.from({ length: 24 }, (_, i) => {
      const angle = (i / 12) * Math.PI
      return camera.spot(add(at, add(scale(wide, Math.sin(angle)), scale(deep, Math.cos(angle)))))
    }),
  )
  return rims
    .slice(1)
    .map((dots, i) => polygon(hull<Dot>([...dots, ...(rims[i] ?? [])])))
    .join('')
}

/** Below this share of its real length on the page, a trunk is seen along the spine. */
const foreshortened = 0.55

const between = (a: Dot, b: Dot): Dot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** How far the lower end of a form bulges: a hem shows a little of its roundness, a seat all of it. */
function bulge(
  slice: Slice,
  camera: Camera,
  [left, right]: readonly [Dot, Dot],
  tx: number,
  ty: number,
  domed: boolean,
) {
  const middle = between(left, right)
  const { reach } = rim(slice, camera, middle, -tx, -ty)
  const half = Math.hypot(left.x - right.x, left.y - right.y) / 2
  const [wx, wy] = camera.seen(unit(slice.wide))
  const flat = !domed && (reach > half * 0.7 || Math.hypot(wx, wy) < 0.3)
  return flat ? middle : { x: middle.x - tx * reach * 2, y: middle.y - ty * reach * 2 }
}

/**
 * The outline of the trunk between two places (counted in slices): a smooth line up one side, one down the other,
 * and a soft curve at the lower end. `tuck` narrows the upper end.
 */
export function loft(all: readonly Slice[], from: number, to: number, camera: Camera, tuck = 1): string {
  const stops = [from]
  for (let v = Math.ceil(from + 0.25); v < to - 0.2; v++) stops.push(v)
  stops.push(to)
  const slices = stops.map((v, i) => {
    const { at, wide, deep } = sliceAt(all, v)
    const k = i === stops.length - 1 ? tuck : 1
    return { at, wide: scale(wide, k), deep: scale(deep, k) }
  })
  const middles: readonly Spot[] = slices.map(({ at }) => camera.spot(at))
  const rises = slices.slice(1).map((slice, i) => sub(slice.at, slices[i]?.at ?? slice.at))
  const seen = rises.reduce((sum, v) => sum + Math.hypot(...camera.seen(v).slice(0, 2)), 0)
  if (seen < foreshortened * rises.reduce((sum, v) => sum + size(v), 0)) return stacked(slices, camera)
  const rows = slices.flatMap((slice, i) => {
    const [below, here, above] = [middles[i - 1] ?? middles[i], middles[i], middles[i + 1] ?? middles[i]]
    if (!below || !here || !above) return []
    const long = Math.hypot(above.x - below.x, above.y - below.y) || 1
    const [tx, ty] = [(above.x - below.x) / long, (above.y - below.y) / long]
    const [left, right] = [rim(slice, camera, here, -ty, tx).dot, rim(slice, camera, here, ty, -tx).dot]
    return [{ slice, left, right, tx, ty }]
  })
  const first = rows[0]
  if (!first) return ''
  const low = bulge(first.slice, camera, [first.left, first.right], first.tx, first.ty, from === 0)
  const up = rows.map(({ left }) => left)
  const down = rows.toReversed().map(({ right }) => right)
  const round = oriented([...up, ...down])
  const runs = round[0] === up[0] ? [up, down] : [down.toReversed(), up.toReversed()]
  const [one = [], two = []] = runs
  const [start, turn] = [one[0] ?? low, two[0] ?? low]
  return `M${pair(start.x, start.y)}${through(one)}L${pair(turn.x, turn.y)}${through(two)}Q${pair(low.x, low.y)} ${pair(start.x, start.y)}Z`
}
