import type { Drawing } from '../drawing.ts'
import type { DrawingId } from '../ids.ts'
import { backDrawings } from './back.ts'
import { chestDrawings } from './chest.ts'
import { kneelingDrawings } from './kneeling.ts'
import { neckDrawings } from './neck.ts'
import { restingDrawings } from './resting.ts'
import { shoulderDrawings } from './shoulders.ts'
import { walkingDrawings } from './walking.ts'
import { coldDrawings, warmthDrawings } from './warmth.ts'

/** Every drawing by its id. */
export const drawings: Readonly<Record<DrawingId, Drawing>> = {
  ...shoulderDrawings,
  ...neckDrawings,
  ...backDrawings,
  ...kneelingDrawings,
  ...chestDrawings,
  ...walkingDrawings,
  ...restingDrawings,
  ...warmthDrawings,
  ...coldDrawings,
}
