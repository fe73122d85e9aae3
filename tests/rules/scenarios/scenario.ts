import type {
  AdviceId,
  Answers,
  Assessment,
  CautionId,
  FlagId,
  Mark,
  MedicineId,
  RemedyId,
} from '../../../src/rules/index.ts'

/** What must become of a person. What is not mentioned is not looked at. */
export interface Outcome {
  readonly kind: Assessment['kind']
  /** Must be among the reasons. */
  readonly flags?: readonly FlagId[]
  /** Must not be among the reasons: the person only comes near. */
  readonly not?: readonly FlagId[]
  readonly offers?: readonly RemedyId[]
  readonly withholds?: readonly RemedyId[]
  /** The first thing to do about warmth or cold. */
  readonly first?: RemedyId
  readonly medicine?: MedicineId | 'a pharmacist' | 'nothing'
  readonly marks?: { readonly [R in RemedyId]?: Mark }
  readonly cautions?: readonly CautionId[]
  readonly noCautions?: readonly CautionId[]
  readonly comfort?: boolean
  readonly advice?: readonly AdviceId[]
}

/** A sentence that a clinician could sign, the person, and what must become of them. */
export type Scenario = readonly [sentence: string, answers: Answers, outcome: Outcome]

type Flags = FlagId | readonly FlagId[]
type More = Omit<Outcome, 'kind' | 'flags'>

const because =
  (kind: Assessment['kind']) =>
  (flags: Flags, more: More = {}): Outcome => ({ kind, flags: [flags].flat(), ...more })

export const now = because('get-help-now')
export const today = because('be-seen-today')
export const withinDays = because('be-seen-within-days')
export const selfCare = (more: More = {}): Outcome => ({ kind: 'self-care', ...more })

/** Nobody near this line may be sent by this flag. */
export const selfCareNot = (...not: readonly FlagId[]): Outcome => selfCare({ not })
