import { lungTrouble, mayTense, soreSide, type Answers } from '../rules/index.ts'
import type { Told } from './before-go.ts'
import type { CalmWay } from './calm-steps.ts'

/** What a person says of today, where it was asked. */
export interface Today {
  /** A bad day for breathing, as with asthma or COPD. */
  readonly breathingIsBad?: Told
  readonly panic?: Told
}

const maybe = (told: Told | undefined): boolean => told === 'yes' || told === 'not-sure'

/**
 * The way to breathe for this person (5.3, R1 and R2). Holds need a clear "no" to panic, and no caution
 * against them; otherwise the box becomes slow breathing. On a bad day, or in panic, nobody counts; with
 * an illness of the lungs a day is bad until the person says that it is not.
 */
export const breathingFor = (
  wanted: 'slow' | 'box',
  answers: Answers,
  { breathingIsBad, panic }: Today = {},
): CalmWay => {
  const badDay = maybe(breathingIsBad) || (lungTrouble(answers) !== 'no' && breathingIsBad !== 'no')
  if (badDay || maybe(panic)) return { way: 'own-rhythm' }
  return { way: wanted === 'box' && mayTense(answers) && panic === 'no' ? 'box' : 'slow' }
}

/** Relaxation for this person (R3): the sore side is only let go, and so is all of who must not tense. */
export const relaxationFor = (answers: Answers): CalmWay => ({
  way: 'relaxation',
  tense: mayTense(answers),
  soreSide: soreSide(answers),
})
