/** Weak signs and what is worked out from several answers, by hand. */
import type { Answers } from '../../src/rules/index.ts'
import { atLeast, both, either, had, is, NO, ticked, under, UNSURE, YES } from './truth.ts'

export const expecting = ['could-be', 'under-20-weeks', 'from-20-weeks', 'baby-in-last-6-weeks'] as const
export const weeks = ['two-to-six-weeks', 'six-weeks-to-three-months', 'over-three-months'] as const

/** Weak signs add up. A symptom that a person is unsure of counts, a piece of history does not. */
export const pointsOf = (a: Answers): number => {
  let points = 0
  if (both(atLeast(a.age, 51), is(a.exertion, 'nothing')) !== NO) points += 1
  if (under(a.age, 20) !== NO) points += 1
  if (ticked(a['constant-how'], 'wakes-me-and-turning-does-not-help') !== NO) points += 1
  if (ticked(a['constant-how'], 'same-in-any-position') !== NO) points += 1
  if (ticked(a.morning, 'stiff-for-half-an-hour') !== NO) points += 1
  if (is(a.duration, ...weeks) !== NO) points += 1
  if (had(a.bones, 'thin-bones', 'broke-a-bone-easily') === YES) points += 1
  if (had(a.takes, 'steroid-tablets') === YES) points += 1
  if (either(had(a.blood, 'weak-immune-system'), had(a.takes, 'methotrexate')) === YES) points += 1
  if (had(a['sugar-and-nerves'], 'diabetes', 'diabetes-with-damage') === YES) points += 1
  if (had(a.blood, 'cancer-ever') === YES) points += 2
  if (ticked(a['weight-or-lump'], 'losing-weight') !== NO) points += 2
  if (ticked(a.since, 'fever-or-very-ill') !== NO) points += 2
  if (had(a.blood, 'recent-infection-or-procedure') === YES) points += 1
  if (had(a.blood, 'injects-drugs') === YES) points += 2
  if (ticked(a.feel, 'worse-on-cough-or-strain') !== NO) points += 1
  if (had(a.pregnancy, ...expecting) === YES) points += 1
  if (both(had(a.takes, 'warfarin', 'other-blood-thinner'), is(a.exertion, 'knock-or-small-fall')) === YES)
    points += 2
  return points
}

/** Whether moving does not change the pain. Nothing is known before the page about how it feels. */
export const notMechanical = (a: Answers): number => {
  const same = ticked(a['constant-how'], 'same-in-any-position')
  if (same === YES) return YES
  if (a.feel === undefined) return NO
  const moves = ticked(a.feel, 'sharp-on-moving', 'changes-with-movement')
  if (moves === YES) return same === UNSURE ? UNSURE : NO
  return moves === UNSURE ? UNSURE : YES
}

const worked = ['lifting', 'sport', 'overhead'] as const
const loading = [...worked, 'desk-or-phone', 'slept-wrong', 'cough', 'knock-or-small-fall'] as const

/** Whether the person can name nothing that loads muscles. Nothing is known while the timing is still to be asked. */
export const noClearTrigger = (a: Answers): number => {
  if (a.exertion === undefined) return NO
  if (a.timing === undefined && is(a.exertion, ...worked) !== NO) return NO
  const unlinked = is(a.timing, 'later', 'not-linked')
  if (unlinked === YES) return YES
  const clear = is(a.exertion, ...loading)
  if (clear === YES) return unlinked === UNSURE ? UNSURE : NO
  return clear === UNSURE ? UNSURE : YES
}
