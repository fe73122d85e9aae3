/** The decisions of the rules that are code and not rows, each with the value that the code gives it. */
import type { Nature, Urgency } from '../../src/rules/language/row.ts'

export interface Policy {
  /** Whose comfort is offered while they wait (`triage.ts`). */
  readonly comfortable: readonly Nature[]
  /** Whether a caution that may apply restrains (`permission.ts`). */
  readonly doubtRestrains: boolean
  /** From which urgency on there is no plan (`assess.ts`). */
  readonly planUpTo: Urgency
  /** How many medicines a plan shows (`medicine.ts`). */
  readonly medicinesAtOnce: 'one' | 'all'
  /** Whether a medicine on the skin takes heat out of a plan (`plan.ts`). */
  readonly skinForbidsHeat: boolean
  /** Which of the raised rows decides (`triage.ts`). */
  readonly decides: 'the most urgent' | 'the first'
  /** Whether being unsure of one's history is heard as "none" by red flags (`triage.ts`). */
  readonly historyDoubtIsNone: boolean
  /** Whether a question is set aside before it is known that it does not apply (`sheet.ts`). */
  readonly setsAsideTooSoon: boolean
}

export const policy: Policy = {
  comfortable: ['mechanical'],
  doubtRestrains: true,
  planUpTo: 'within-days',
  medicinesAtOnce: 'one',
  skinForbidsHeat: true,
  decides: 'the most urgent',
  historyDoubtIsNone: true,
  setsAsideTooSoon: false,
}
