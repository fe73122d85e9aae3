/** Answer sheets drawn at random from a seed: quick to make, the same on every machine. */
import type { Answers } from '../../src/rules/index.ts'
import type { Question } from '../../src/rules/language/question.ts'

/** A number from 0 up to, but not, 1. The next is another (mulberry32). */
export type Dice = () => number

export const diceFrom = (seed: number): Dice => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** How a kind of people answers: the chances of leaving a question out, of "none", and of "not sure". */
export interface Habit {
  readonly leavesOut: number
  readonly none: number
  readonly unsure: number
}

/** Kinds of people. The well are told apart by their answers to the lists of danger signs. */
export const habits: Readonly<Record<string, Habit>> = {
  complete: { leavesOut: 0, none: 0.6, unsure: 0.05 },
  partial: { leavesOut: 0.3, none: 0.5, unsure: 0.1 },
  unsure: { leavesOut: 0.05, none: 0.4, unsure: 0.5 },
  ill: { leavesOut: 0.02, none: 0.1, unsure: 0.02 },
  well: { leavesOut: 0.01, none: 0.97, unsure: 0.01 },
  wellish: { leavesOut: 0.002, none: 0.9, unsure: 0.005 },
}

const pick = <T>(list: readonly T[], dice: Dice): T | undefined => list[Math.floor(dice() * list.length)]

/** What a well person says, so that plans and comfort really occur. */
const harmless: Readonly<Record<string, readonly (string | number)[]>> = {
  age: [18, 25, 30, 40, 49, 50, 55, 60, 16],
  severity: [0, 2, 3, 4, 5, 6, 7],
  duration: [
    'under-a-day',
    'one-to-three-days',
    'three-days-to-a-week',
    'one-to-two-weeks',
    'keeps-coming-back',
  ],
  exertion: ['lifting', 'sport', 'overhead', 'desk-or-phone', 'slept-wrong', 'cough', 'stress'],
  timing: ['during', 'within-minutes', 'within-hours', 'next-day-to-three-days'],
  region: ['uk', 'us', 'us', 'us', 'eu'],
  'skin-strip': ['neither'],
  fall: ['no'],
}
/** Questions to which even the well give ticks. */
const told = ['feel', 'where', 'house', 'cupboard']

const ticksOf = (question: Question & { kind: 'several' }, dice: Dice): readonly string[] => {
  const many = dice() < 0.5 ? 1 : 1 + Math.floor(dice() * 4)
  const ticks = new Set(Array.from({ length: many }, () => pick(question.options, dice)))
  return question.options.filter((option) => ticks.has(option))
}

const answerOf = (question: Question, kind: string, habit: Habit, dice: Dice): unknown => {
  const well = kind.startsWith('well')
  if (dice() < habit.leavesOut) return undefined
  if (question.kind !== 'amount' && question.unsure && dice() < habit.unsure) return 'not-sure'
  if (well && harmless[question.id] && dice() < 0.95) return pick(harmless[question.id] ?? [], dice)
  if (question.kind === 'amount') {
    const [low, high] = question.range
    return low + Math.floor(dice() * (high - low + 1))
  }
  if (question.kind === 'choice') return pick(question.options, dice)
  const none = well && told.includes(question.id) ? 0.1 : habit.none
  return dice() < none ? 'none' : ticksOf(question, dice)
}

/** Someone of this kind, with an answer in mind for questions that will not apply to them too. */
export const drawAnswers = (questions: readonly Question[], kind: string, dice: Dice): Answers => {
  const habit = habits[kind] ?? { leavesOut: 0, none: 0.5, unsure: 0.1 }
  const entries = questions.map((question) => [question.id, answerOf(question, kind, habit, dice)] as const)
  return Object.fromEntries(entries.filter(([, answer]) => answer !== undefined)) as Answers
}
