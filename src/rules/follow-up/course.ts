import type { CheckIn, Episode } from './check-in.ts'

/** How it went since last time. */
export type Course = 'better' | 'flat' | 'worse' | 'much-worse'
export type Gain = 'none' | 'some' | 'half'

/** How one check-in compares with those before it. */
export interface Compared {
  readonly checkIn: CheckIn
  readonly course: Course
  readonly gain: Gain
  /** Check-ins without improvement in a row, up to this one. */
  readonly flatInARow: number
}

/** A rise of this much is "worse" whatever the person calls it (6.2). */
const rise = 2

/** The pain, where a whole number from 0 to 10 was said. */
export const painOf = ({ pain }: Pick<CheckIn, 'pain'>): number | undefined =>
  pain !== undefined && Number.isInteger(pain) && pain >= 0 && pain <= 10 ? pain : undefined

/**
 * Better needs the word and a pain that has not risen; the pain may be gone without the word. Everything
 * that is not said, or not sure, is flat at the best. "Worse" without a number is much worse.
 */
const courseOf = (checkIn: CheckIn, last: number | undefined, first: number | undefined): Course => {
  const pain = painOf(checkIn)
  const { trend } = checkIn
  const risen = [last, first].some(
    (before) => pain !== undefined && before !== undefined && pain >= before + rise,
  )
  if (risen || (trend === 'worse' && pain === undefined)) return 'much-worse'
  if (trend === 'worse') return 'worse'
  if (pain === undefined) return 'flat'
  if (trend === 'same' && pain === 0) return 'better'
  return trend === 'better' && pain <= (last ?? 0) ? 'better' : 'flat'
}

/** Half of the pain at the plan, or more, is what we call clearly better. A policy of ours. */
const gainOf = (checkIn: CheckIn, first: number | undefined): Gain => {
  const pain = painOf(checkIn)
  if (pain === 0) return 'half'
  if (pain === undefined || first === undefined || pain >= first) return 'none'
  return pain <= first / 2 ? 'half' : 'some'
}

/** Every check-in of an episode beside what came before it, in the order in which they were said. */
export const compare = ({ answers: { severity }, checkIns }: Episode): readonly Compared[] => {
  let last = severity
  let plan: number | undefined
  let flatInARow = 0
  return checkIns.map((checkIn) => {
    if (checkIn.plan !== plan) last = severity
    plan = checkIn.plan
    const course = courseOf(checkIn, last, severity)
    flatInARow = course === 'better' ? 0 : flatInARow + 1
    last = painOf(checkIn) ?? last
    return { checkIn, course, gain: gainOf(checkIn, severity), flatInARow }
  })
}
