import { compose, pitchTurn, turned, yawTurn } from './vector.ts'
import type { Vec } from './vector.ts'

/** Degrees: how far the person is turned to their own left, and how far we look down on them. */
export interface View {
  readonly yaw: number
  readonly pitch?: number
}

/** A place on the page: x to the right, y down, z towards the reader. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly z: number
}

export interface Camera {
  readonly spot: (point: Vec) => Spot
  /** A direction as seen: x right, y up, z towards the reader. */
  readonly seen: (direction: Vec) => Vec
}

/** Without perspective: what is near is not larger, so thickness never changes. */
export function cameraFor({ yaw, pitch = 0 }: View): Camera {
  const turn = compose(pitchTurn(pitch), yawTurn(yaw))
  const seen = (v: Vec) => turned(turn, v)
  return {
    seen,
    spot: (v) => {
      const [x, y, z] = seen(v)
      return { x, y: -y, z }
    },
  }
}
