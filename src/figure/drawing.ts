import type { View } from './camera.ts'
import type { Work } from './muscles.ts'
import type { BodyPart } from './trunk-items.ts'
import type { Place, Pose, PoseData } from './pose.ts'
import type { Prop } from './props.ts'

/** Points of an arrow: two for a straight one, three for a bent one. */
export type Arrow = readonly Place[]

/** All that one picture needs: who stands how, seen from where, with what around. */
export interface Drawing {
  readonly view: View
  /** The upper left corner of the picture and its width, in units; its height follows from its aspect. */
  readonly frame: readonly [x: number, y: number, width: number]
  readonly poses: readonly (PoseData | Pose)[]
  /** The pose by which one knows the movement; the last one, if nothing is said. */
  readonly key?: number
  readonly props?: readonly Prop[]
  readonly works?: readonly Work[]
  /** For each pose, the arrows of the way that leads there. */
  readonly arrows?: readonly (readonly Arrow[])[]
  /** Brings a part of the body towards the reader, in units. */
  readonly near?: Partial<Record<BodyPart, number>>
}
