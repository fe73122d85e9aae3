import { add, mix, scale, size, square, sub, unit } from './vector.ts'
import type { Vec } from './vector.ts'

/** Two bones. `reach` is how much of their length the pose asks for; above 1 it asks for more than there is. */
export interface Limb {
  readonly from: Vec
  readonly bend: Vec
  readonly to: Vec
  readonly reach: number
}

/** Two bones from a joint towards a target; the joint between them leans towards the pole. */
export function reachFor(from: Vec, target: Vec, upper: number, lower: number, pole: Vec): Limb {
  const wanted = sub(target, from)
  const all = upper + lower
  const long = Math.min(all * 0.999, Math.max(Math.abs(upper - lower) * 1.02 + 1, size(wanted)))
  const along = unit(size(wanted) > 0 ? wanted : [0, -1, 0])
  const aside = square(pole, along)
  const bendTo = unit(size(aside) > 1e-3 ? aside : square([0, 0.1, 1], along))
  const down = (long * long + upper * upper - lower * lower) / (2 * long)
  const off = Math.sqrt(Math.max(0, upper * upper - down * down))
  const bend = add(from, add(scale(along, down), scale(bendTo, off)))
  return { from, bend, to: add(from, scale(along, long)), reach: size(wanted) / all }
}

/** The middle of a limb's two ends: away from it lies the point of the elbow or the knee. */
export const waist = (limb: Limb): Vec => mix(limb.from, limb.to, 0.5)
