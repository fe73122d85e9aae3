import type { Condition } from './condition.ts'
import type { NonEmpty } from './non-empty.ts'

interface Asked<Id extends string> {
  readonly id: Id
  /** Asked only of those for whom this may hold; of everyone where it is missing. */
  readonly askIf?: Condition
  /** About a person's past, illnesses or medicines. Being unsure of it adds no urgency by itself (SI-04). */
  readonly history?: true
}

/** One answer out of several. */
export interface Choice<Id extends string = string, Option extends string = string> extends Asked<Id> {
  readonly kind: 'choice'
  readonly options: NonEmpty<Option>
  /** Whether "Not sure" is offered. */
  readonly unsure: boolean
  is(...options: NonEmpty<Option>): Condition
}

/** Tick all that apply. "None of these" is always offered, and stands alone. */
export interface Several<Id extends string = string, Option extends string = string> extends Asked<Id> {
  readonly kind: 'several'
  readonly options: NonEmpty<Option>
  readonly unsure: boolean
  includes(...options: NonEmpty<Option>): Condition
  /** For gates: the person said "Not sure". */
  readonly leftUnsure: Condition
}

/** A whole number. */
export interface Amount<Id extends string = string> extends Asked<Id> {
  readonly kind: 'amount'
  /** The smallest and the largest number taken, both included. */
  readonly range: readonly [number, number]
  under(limit: number): Condition
  atLeast(limit: number): Condition
}

export type Question = Choice | Several | Amount

/** The answer to "tick all that apply": none, not sure, or at least one tick. Never a mixture. */
export type AnswerToSeveral<Option extends string> = 'none' | 'not-sure' | NonEmpty<Option>

export type AnswerTo<Q> =
  Q extends Choice<string, infer Option>
    ? Option | 'not-sure'
    : Q extends Several<string, infer Option>
      ? AnswerToSeveral<Option>
      : Q extends Amount
        ? number
        : never

interface About<Option extends string> {
  readonly options: NonEmpty<Option>
  readonly unsure?: boolean
  readonly askIf?: Condition
  readonly history?: true
}

/** The optional parts of a question, left out where they say nothing. */
const extras = ({ askIf, history }: { readonly askIf?: Condition; readonly history?: true }) => ({
  ...(askIf && { askIf }),
  ...(history && { history }),
})

/** A question with one answer. `unsure` defaults to true: a person may always not know. */
export const choice = <const Id extends string, const Option extends string>(
  id: Id,
  about: About<Option>,
): Choice<Id, Option> => ({
  kind: 'choice',
  id,
  options: about.options,
  unsure: about.unsure ?? true,
  ...extras(about),
  is: (...options) => ({ question: id, is: options }),
})

/** A question with any number of answers. `unsure` defaults to true. */
export const several = <const Id extends string, const Option extends string>(
  id: Id,
  about: About<Option>,
): Several<Id, Option> => ({
  kind: 'several',
  id,
  options: about.options,
  unsure: about.unsure ?? true,
  ...extras(about),
  includes: (...options) => ({ question: id, includes: options }),
  leftUnsure: { question: id, unsure: true },
})

/** A question whose answer is a whole number within a range. */
export const amount = <const Id extends string>(
  id: Id,
  about: { readonly range: readonly [number, number]; readonly askIf?: Condition },
): Amount<Id> => ({
  kind: 'amount',
  id,
  range: about.range,
  ...extras(about),
  under: (limit) => ({ question: id, under: limit }),
  atLeast: (limit) => ({ question: id, atLeast: limit }),
})
