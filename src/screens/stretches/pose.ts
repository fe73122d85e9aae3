import { hasSides, isDrawn, posesOf, type DrawingId } from '../../components/Drawing.tsx'
import type { Now, Step } from '../../timers/index.ts'

/** Which drawing, which moment of it, and whether it is turned to the other side of the body. */
export interface Picture {
  readonly of: DrawingId
  readonly mirrored: boolean
  readonly at: number
}

/** The drawing of a stretch in the way that it is done. */
export const drawingOf = ({ stretch, gentler }: Pick<Step, 'stretch' | 'gentler'>): DrawingId => {
  const own = `${stretch}/gentler`
  return gentler && isDrawn(own) ? own : stretch
}

/** What shows the right side of the body when it is not mirrored. The others show the left. */
const showsRight: readonly DrawingId[] = ['open-book', 'doorway-stretch', 'childs-pose', 'rib-breathing']

const isMirrored = (of: DrawingId, { turn }: Step): boolean =>
  hasSides(of) && turn === (showsRight.includes(of) ? 'left' : 'right')

/** Where the body waits, and from where to where each part takes it, by the key poses of a drawing. */
interface Flow {
  readonly start: number
  readonly parts: Partial<Record<Extract<Step, { do: 'flow' }>['part'], readonly [from: number, to: number]>>
}

const wave: Flow = { start: 0.5, parts: { round: [1, 0], arch: [0, 1] } }
const breath: Flow = { start: 0, parts: { 'breathe-in': [0, 1], 'breathe-out': [1, 0] } }
const flows: Partial<Record<DrawingId, Flow>> = {
  'shoulder-rolls': { start: 0, parts: { lift: [0, 1], roll: [1, 2], drop: [2, 3] } },
  'shoulder-rolls/gentler': { start: 1, parts: { lift: [1, 0], roll: [0, 0], drop: [0, 1] } },
  'cat-cow': wave,
  'cat-cow/gentler': wave,
  'rib-breathing': breath,
  'rib-breathing/gentler': breath,
}

const startOf = (of: DrawingId): number => flows[of]?.start ?? 0

const flowing = (of: DrawingId, step: Extract<Step, { do: 'flow' }>, share: number): number => {
  const [from, to] = flows[of]?.parts[step.part] ?? [0, 0]
  const isFirst = step.repeat === 1 && of.startsWith('cat-cow') && step.part === 'round'
  const at = (isFirst ? startOf(of) : from) * (1 - share) + to * share
  return step.turn === 'forward' ? forward(of, at) : at
}

/** A roll to the front is one to the back the other way round. Off the key poses, so that no arrow shows. */
const forward = (of: DrawingId, at: number): number =>
  of === 'shoulder-rolls' ? Math.max(0.001, posesOf(of) - 1 - at - 0.001) : at

/** So many milliseconds before a hold goes on, one moves back into it. */
const intoHold = 3000
const clamped = (n: number): number => Math.min(1, Math.max(0, n))

const momentOf = (
  { step, next, share, leftMs }: Now,
  of: DrawingId,
  since: number,
  still: boolean,
): number => {
  const here = still ? 1 : clamped(share + since / step.ms)
  switch (step.do) {
    case 'move':
      return here
    case 'hold':
      return 1
    case 'release':
      return 1 - here
    case 'flow':
      return flowing(of, step, here)
    case 'get-ready':
      return next?.do === 'hold' ? clamped(1 - (leftMs - since) / intoHold) : startOf(of)
    default:
      return startOf(of)
  }
}

/**
 * The drawn body, so many milliseconds after its state was worked out. `still`: key poses only, for whoever
 * asked for less motion. A rest shows how the next stretch begins.
 */
export const pictureOf = (now: Now, since = 0, still = false): Picture => {
  const step = now.step.do === 'rest' ? (now.next ?? now.step) : now.step
  const of = drawingOf(step)
  const at = step === now.step ? momentOf(now, of, since, still) : startOf(of)
  return { of, mirrored: isMirrored(of, step), at }
}
