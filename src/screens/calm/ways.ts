import { calmWords as words } from '../../content/en/index.ts'
import { lungTrouble, type Answers } from '../../rules/index.ts'
import {
  breathingFor,
  calmStepsFor,
  relaxationFor,
  type Calm,
  type CalmNow,
  type CalmState,
  type CalmWay,
  type Today,
} from '../../timers/index.ts'
import type { Cue } from '../tool/use-cues.ts'

/** What stands in the path of a way to get calm. "own-rhythm" is never asked for: it is what is left on a bad day. */
export const asked = ['slow', 'box', 'relaxation', 'body-scan'] as const
export type Asked = (typeof asked)[number]

export const isAsked = (way: string | undefined): way is Asked => asked.some((one) => one === way)

/** Whether it is done with breaths, so that the knot opens and settles with them. */
export const isBreathing = ({ way }: CalmWay): boolean => way === 'slow' || way === 'box'

/** Whether something under way was begun when this was asked for. */
export const belongs = ({ way: { way } }: Calm, wanted: Asked): boolean =>
  way === wanted || ((wanted === 'slow' || wanted === 'box') && (way === 'slow' || way === 'own-rhythm'))

/** Left for so long that nobody comes back to go on with the same breath. */
const stale = 60 * 60_000
export const isStale = (state: CalmState, now: number): boolean =>
  state.kind === 'paused' && now - state.since > stale

/** What must be asked about today before this way may start (5.3). */
export const questionsFor = (wanted: Asked, answers: Answers): readonly (keyof Today)[] => [
  ...((wanted === 'slow' || wanted === 'box') && lungTrouble(answers) !== 'no'
    ? (['breathingIsBad'] as const)
    : []),
  ...(wanted === 'box' ? (['panic'] as const) : []),
]

/** The way that fits this person today. */
export const wayFor = (wanted: Asked, answers: Answers, today: Today = {}): CalmWay => {
  if (wanted === 'relaxation') return relaxationFor(answers)
  return wanted === 'body-scan' ? { way: wanted } : breathingFor(wanted, answers, today)
}

/** How long a way takes: in milliseconds, and in minutes to the nearest. */
export const lengthOf = (way: CalmWay): number => calmStepsFor(way).reduce((sum, { ms }) => sum + ms, 0)
export const minutesOf = (way: CalmWay): number => Math.round(lengthOf(way) / 60_000)

type Step = CalmNow['step']

/** The parts of the body that a way goes through, in their order, and where they are only let go. */
export const partsOf = (way: CalmWay): readonly string[] => {
  const steps = calmStepsFor(way).flatMap((step) => ('group' in step ? [step] : []))
  return [...new Set(steps.map(({ group }) => group))].map((group) => {
    const ofGroup = steps.filter((step) => step.group === group)
    const isTensed = (side?: 'left' | 'right') =>
      ofGroup.some((step) => step.do === 'tense' && (!side || step.side === side))
    const name = words.parts[group]
    if (way.way !== 'relaxation') return name
    if (!isTensed()) return words.onlyLetGo.both(name)
    const loose = (['left', 'right'] as const).filter(
      (side) => ofGroup.some((step) => step.side === side) && !isTensed(side),
    )
    return loose[0] ? words.onlyLetGo[loose[0]](name) : name
  })
}

const partOf = (step: Step): string =>
  'group' in step ? words.groups[step.group][('side' in step && step.side) || 'both'] : ''

/** The big word of a step, and the line below it. */
export const saidOf = (step: Step): { readonly word: string; readonly hint: string } => {
  switch (step.do) {
    case 'settle':
      return words.settle
    case 'own-rhythm':
      return words.ownRhythm
    case 'get-ready':
      return words.getReady(partOf(step))
    case 'tense':
      return words.tense(partOf(step))
    case 'let-go':
      return words.letGo(partOf(step))
    case 'notice':
      return words.notice(partOf(step))
    default:
      return words.breaths[step.do]
  }
}

/** How long each kind of step shakes. In is short and out is long, so that they can be told apart in the dark. */
const shakes: Partial<Record<Step['do'], number>> = {
  in: 80,
  hold: 40,
  out: 300,
  wait: 40,
  tense: 80,
  'let-go': 300,
  notice: 150,
  'get-ready': 40,
}
const high: readonly Step['do'][] = ['in', 'tense', 'notice']
const low: readonly Step['do'][] = ['out', 'let-go']

/** The moment of a step: a higher tone in, a lower one out, and none while nothing changes. */
export const cueOf = ({ key, step }: CalmNow): Cue => ({
  key,
  tone: high.includes(step.do) ? 'change' : low.includes(step.do) ? 'begin' : undefined,
  say: saidOf(step).word,
  shake: shakes[step.do],
})
