import { any } from './language/condition.ts'
import { isNonEmpty, type NonEmpty } from './language/non-empty.ts'
import { judge, type Sheet, type Truth } from './language/verdict.ts'
import { permissionFor, type Permission } from './permission.ts'
import type { Answers } from './questionnaire.ts'
import { age } from './questions/about-you.ts'
import { side } from './questions/the-pain.ts'
import { lungs } from './questions/your-health.ts'
import { fillIn } from './sheet.ts'
import { allCautions } from './tables/cautions/index.ts'
import { olderHolds } from './tables/exercise-protocols.ts'
import { remedies, type RemedyId, type RemedyIn } from './tables/remedies/index.ts'
import { shorterGoes } from './tables/shorter-goes.ts'

export type WarmthOrColdId = RemedyIn<'warmth-or-cold'>

const rowOf = (id: RemedyId) => remedies.find((row) => row.id === id)

const mayHold = (caution: string, sheet: Sheet): boolean =>
  allCautions.some(({ id, when }) => id === caution && judge(when, sheet).most !== 'no')

/**
 * The minutes of one go that this person may choose from, fewest first: the row's own, cut down by
 * section 3.3. A caution that is not known to be absent counts, so no answers at all give the fewest.
 */
export const goMinutes = (id: WarmthOrColdId, answers: Answers): NonEmpty<number> => {
  const { minutes: [low, high] = [0, 0], classes = [] } = rowOf(id) ?? {}
  const sheet = fillIn(answers)
  const most = shorterGoes
    .filter(({ caution, column }) => classes.includes(column) && mayHold(caution, sheet))
    .map((row) => (row.most === 'least-of-the-row' ? low : row.most))
  const choices = [...new Set([low, high].map((minutes) => Math.min(minutes, ...most)))]
  return isNonEmpty(choices) ? choices : [low]
}

/** What the cautions say of a remedy, from all that is known: for whoever starts it at another time than the plan. */
export const standingOfRemedy = (id: RemedyId, answers: Answers): Permission =>
  permissionFor(rowOf(id) ?? { classes: [] }, fillIn(answers))

/** Whether someone may hold a breath or tense a muscle (5.3). Not knowing is not allowed. */
export const mayTense = (answers: Answers): boolean =>
  permissionFor({ classes: ['tensing'] }, fillIn(answers)).mark === 'ok'

/** Whether someone told of an illness of the lungs, or of not being sure: then a bad day changes how to breathe (5.3). */
export const lungTrouble = (answers: Answers): Truth =>
  judge(any(lungs.includes('asthma', 'asthma-with-nose-polyps', 'other-lung-disease')), fillIn(answers)).least

/** Whether holds last as long as for older adults (5.1). An unknown age gets the shorter holds. */
export const holdsLonger = (answers: Answers): boolean =>
  judge(age.atLeast(olderHolds.fromAge), fillIn(answers)).least === 'yes'

/** The side that is sore. Both, the middle and not knowing are "either": both may be. */
export const soreSide = (answers: Answers): 'left' | 'right' | 'either' => {
  const sheet = fillIn(answers)
  const isSure = (where: 'left' | 'right') => judge(side.is(where), sheet).least === 'yes'
  return isSure('left') ? 'left' : isSure('right') ? 'right' : 'either'
}
