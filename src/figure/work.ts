import type { Camera } from './camera.ts'
import { muscles } from './muscles.ts'
import type { Bead, Muscle, Work } from './muscles.ts'
import { blob } from './blob.ts'
import { chain, pair } from './outline.ts'
import type { Disc } from './outline.ts'
import { sides } from './pose.ts'
import type { FrameName, Side } from './pose.ts'
import { shape } from './shape.ts'
import type { Shape } from './shape.ts'
import { out, placed } from './skeleton.ts'
import type { Skeleton } from './skeleton.ts'
import { add, mix, turned } from './vector.ts'

/** How far the halo reaches round a muscle, in units. It tells the place where a printer knows no colour. */
const halo = 2.2
/** Turned away further than this, a muscle lies behind the body. */
const hidden = -0.35

function beadOn({ frames, arm }: Skeleton, side: Side, camera: Camera, [name, x, y, z, r]: Bead): Disc {
  const k = out[side]
  if (name === 'upperArm') {
    const { from, bend } = arm[side]
    return { ...camera.spot(add(mix(from, bend, x), turned(frames.chest.turn, [0, y, z]))), r }
  }
  const frame: FrameName = name === 'shoulder' || name === 'blade' ? `${name}${side}` : name
  return { ...camera.spot(placed(frames[frame], [k * x, y, z])), r }
}

const faces = ({ frames }: Skeleton, camera: Camera, { faces: [x, y, z] }: Muscle, side: Side) =>
  camera.seen(turned(frames.chest.turn, [out[side] * x, y, z]))[2] > hidden

const wider = (discs: readonly Disc[]) => discs.map((disc) => ({ ...disc, r: disc.r + halo }))

/** The muscles at work: a halo, a solid core and a few fibres, inside the outline of what they lie on. */
export function workOf(
  skeleton: Skeleton,
  camera: Camera,
  works: readonly Work[],
  clip: string,
): readonly Shape[] {
  let [glow, core, fibres] = ['', '', '']
  for (const { muscle: name, side: only, onArm } of works) {
    const muscle: Muscle = muscles[name]
    for (const side of sides) {
      if ((only ?? side) !== side || (!onArm && !faces(skeleton, camera, muscle, side))) continue
      const strands = muscle.strands.map((strand) => strand.map((b) => beadOn(skeleton, side, camera, b)))
      if (!muscle.sheet) {
        glow += strands.map((strand) => chain(wider(strand))).join('')
        core += strands.map(chain).join('')
        continue
      }
      glow += blob(wider(strands.flat()))
      core += blob(strands.flat())
      const inner = strands.filter((_, i) => i % 2 === 1)
      fibres += inner.map((strand) => `M${strand.map(({ x, y }) => pair(x, y)).join('L')}`).join('')
    }
  }
  if (core === '') return []
  const shapes = [shape('glow', glow, clip), shape('muscle', core, clip)]
  return fibres === '' ? shapes : [...shapes, shape('fibre', fibres, clip)]
}
