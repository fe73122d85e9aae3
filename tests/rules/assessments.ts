import type { Assessment, Comfort, Plan, RemedyId } from '../../src/rules/index.ts'

/** What an assessment lets someone do: the plan, or the comfort while waiting. */
export const offering = (result: Assessment): Plan | Comfort | undefined =>
  'plan' in result ? result.plan : 'comfort' in result ? result.comfort : undefined

/** Every remedy in it. */
export const offered = (result: Assessment): readonly RemedyId[] => {
  const given = offering(result)
  if (!given) return []
  const { movement, calm, warmthOrCold, orInstead, medicine } = given
  const more = 'stretches' in given ? [...given.stretches, ...given.nextDay] : []
  const step = medicine?.kind === 'label' ? medicine.medicine : undefined
  return [movement, calm, warmthOrCold, orInstead, step, ...more].filter((id) => id !== undefined)
}

/** Urgencies in order, for whoever has been asked all there is to ask. */
export const urgencyOf = (result: Assessment): number =>
  ['asking', 'self-care', 'be-seen-within-days', 'be-seen-today', 'get-help-now'].indexOf(result.kind)
