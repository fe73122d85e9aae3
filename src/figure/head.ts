import type { Camera } from './camera.ts'
import { blob } from './blob.ts'
import { chain } from './outline.ts'
import type { Disc } from './outline.ts'
import { out, placed } from './skeleton.ts'
import type { Skeleton } from './skeleton.ts'
import { shape } from './shape.ts'
import type { Shape } from './shape.ts'
import { sides } from './pose.ts'
import { turned } from './vector.ts'
import type { Vec } from './vector.ts'

/** Facing away from here on, nothing of the face is seen; and from here on, the hair lies over it. */
const turnedAway = -0.7
const sideways = -0.35

/** Head, hair, ears and a hint of a nose: enough to read where it points. */
export function headOf({ frames }: Skeleton, camera: Camera): readonly Shape[] {
  const { head } = frames
  const disc = (x: number, y: number, z: number, r: number): Disc => ({
    ...camera.spot(placed(head, [x, y, z])),
    r,
  })
  const seen = (v: Vec) => camera.seen(turned(head.turn, v))[2]
  const facing = seen([0, 0, 1])
  const hair = blob([disc(0, 14, -3.4, 15.4), disc(0, 15.5, 2.5, 14), disc(0, 6.5, -5.4, 9.2)])
  const face = blob([
    disc(0, 10.5, 6.2, 11.8),
    disc(0, 4, 4.4, 11.2),
    disc(0, -5, 10.2, 5.6),
    disc(0, 0, 3, 9.5),
  ])
  const nose = chain([disc(0, 7.4, 16.9, 0.6), disc(0, 2.6, 18.3, 1.7)])
  const bun = blob([disc(0, 26.5, -12.5, 6.6), disc(0, 24.5, -10, 6)])
  const scarf = blob([
    disc(0, 12, -3.6, 16.6),
    disc(0, 15, 2.5, 15.2),
    disc(0, -2, -3, 13),
    disc(0, -15, 0, 11.6),
  ])
  const bunInFront = seen([0, 0.6, -0.8]) > 0
  const ear = (side: 'L' | 'R') => {
    const k = out[side]
    return {
      z: seen([k, 0, 0]),
      shape: shape('ear', chain([disc(k * 12.6, 6.2, -0.6, 2.7), disc(k * 11.8, 2, 0.2, 1.9)])),
    }
  }
  const ears = sides.map(ear)
  const shapes = [shape('cut', hair), shape('scarf-cut', scarf)]
  if (facing >= turnedAway) shapes.push(shape('cut', face))
  if (!bunInFront) shapes.push(shape('bun-cut', bun), shape('bun', bun))
  shapes.push(shape('scarf', scarf))
  if (facing > sideways) {
    shapes.push(shape('hair', hair))
    shapes.push(...ears.filter(({ z }) => Math.abs(z) < 0.35).map((e) => e.shape))
    if (facing > -0.1 && facing < 0.55) shapes.push(shape('skin', nose))
    shapes.push(shape('skin', face), ...ears.filter(({ z }) => z >= 0.35).map((e) => e.shape))
    if (facing >= 0.55) shapes.push(shape('shade', nose))
  } else {
    shapes.push(...ears.map((e) => e.shape))
    if (facing >= turnedAway) shapes.push(shape('skin', face))
    shapes.push(shape('hair', hair), shape('scarf', scarf))
  }
  if (bunInFront) shapes.push(shape('bun', bun))
  return shapes
}

/** How much the face is turned to the reader, from -1 to 1. */
export const facing = ({ frames }: Skeleton, camera: Camera): number =>
  camera.seen(turned(frames.head.turn, [0, 0, 1]))[2]
