import { aspectOf, ratios } from './ids.ts'
import type { DrawingId } from './ids.ts'
import { drawings } from './drawings/index.ts'

/** The part of the page that a picture shows, in units. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** It stays the same from pose to pose. */
export function frameOf(id: DrawingId): Frame {
  const [x, y, width] = drawings[id].frame
  return { x, y, width, height: width / ratios[aspectOf(id)] }
}
