import { playerWords as words, remedyWords, stretchCues, type StretchCues } from '../../content/en/index.ts'
import type { Tone } from '../../device/device.ts'
import type { Now, Step } from '../../timers/index.ts'
import type { Cue } from '../tool/use-cues.ts'

type Line = StretchCues['ready'] | undefined

const cuesOf = ({ stretch, gentler }: Step): StretchCues =>
  stretchCues[stretch][gentler ? 'gentler' : 'usual']

/** A line for the side, or the direction, that this step is about. */
const lineOf = (line: Line, { turn = 'left' }: Step): string => {
  const { way, other } = words.turns[turn]
  return typeof line === 'function' ? line(way, other) : (line ?? '')
}

/** Whether it is done differently on each side: what is gentler may be the same for both. */
const isTurned = (step: Step): boolean => {
  const { ready, move, hold, parts = {} } = cuesOf(step)
  const lines: readonly Line[] = [ready, move, hold, ...Object.values(parts)]
  return step.turn !== undefined && lines.some((line) => typeof line === 'function')
}

/** The name of a stretch, and whether it is done in its gentler way. */
export const nameOf = ({ stretch, gentler }: Pick<Step, 'stretch' | 'gentler'>): string =>
  gentler ? words.gentlerWay(remedyWords[stretch].name) : remedyWords[stretch].name

/** Which side or direction, and which time of how many: "Left side, 2 of 3". */
export const countOf = (step: Step): string => {
  const { turn, repeat, of } = step
  if (!turn || !isTurned(step)) return of === 1 ? '' : words.time(repeat, of)
  return of === 1 ? words.turns[turn].name : words.turns[turn].time(repeat, of)
}

/** The big line of a step, and the small one below it. Both are spoken, after the name of a new stretch. */
export interface Said {
  readonly word: string
  readonly hint: string
}

/** Longer than this is worth saying before a hold. */
const long = 15_000
/** Less time than this to get ready comes after a wait: one has heard how often. */
const brief = 10_000

const doseOf = (step: Step, hold: number | undefined): string => {
  if (step.ms < brief || step.repeat > 1) return ''
  return hold !== undefined && hold >= long ? words.holdEach(step.of, hold / 1000) : words.times(step.of)
}

const changeOf = (step: Step): string => {
  if (!isTurned(step)) return words.onceMore
  return step.turn === 'left' || step.turn === 'right' ? words.otherSide : words.otherWay
}

/** What to say in a step. `hold`: how long each hold of this stretch lasts, in milliseconds, where it has any. */
export const saidOf = ({ step, next }: Pick<Now, 'step' | 'next'>, hold?: number): Said => {
  const cues = cuesOf(step)
  switch (step.do) {
    case 'get-ready':
      return { word: lineOf(cues.ready, step), hint: doseOf(step, hold) }
    case 'move':
      return { word: lineOf(cues.move, step), hint: '' }
    case 'hold':
      return { word: words.hold, hint: lineOf(cues.hold, step) || words.breathe }
    case 'release':
      return { word: cues.release ?? '', hint: '' }
    case 'between':
      return { word: words.again, hint: '' }
    case 'change-sides':
      return { word: changeOf(step), hint: isTurned(step) ? lineOf(cues.change ?? cues.ready, step) : '' }
    case 'flow':
      return { word: lineOf(cues.parts?.[step.part], step), hint: '' }
    case 'rest':
      // What comes next is said early, so that there is time to sit up or lie down.
      return next
        ? { word: words.rest, hint: `${words.next(nameOf(next))} ${lineOf(cuesOf(next).ready, next)}` }
        : { word: words.rest, hint: words.last }
  }
}

/** A new stretch or side asks to be heard, effort is a higher tone, letting go a lower one. */
const toneOf = (step: Step): Tone => {
  if (step.do === 'get-ready' || step.do === 'change-sides') return 'ask'
  const isEffort =
    step.do === 'flow' ? ['lift', 'round', 'breathe-in'].includes(step.part) : step.do === 'move'
  return isEffort || step.do === 'hold' ? 'change' : 'begin'
}

/** The moment of a step: a tone, and the words that stand on the screen. */
export const cueOf = (now: Now, hold?: number): Cue => {
  const { word, hint } = saidOf(now, hold)
  const name = now.step.do === 'get-ready' ? `${nameOf(now.step)}.` : ''
  return {
    key: now.key,
    tone: toneOf(now.step),
    say: [name, word, hint].filter((line) => line !== '').join(' '),
    shake: now.step.do === 'hold' ? 200 : 80,
  }
}
