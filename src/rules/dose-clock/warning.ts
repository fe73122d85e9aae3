import type { NonEmpty } from '../language/non-empty.ts'
import type { CautionId } from '../tables/cautions/index.ts'
import type { Counted } from '../tables/dose-limits.ts'
import type { NeverSuggestedId } from '../tables/never-suggested.ts'
import type { Amount, Dose } from './intake.ts'

/** What a dose would break, or use up, said before it is logged. Amounts are milligrams or uses. */
export type DoseWarning =
  | {
      readonly kind: 'too-much'
      readonly of: Counted
      readonly had: Amount
      readonly most: number
      readonly overTheLabel: boolean
    }
  | { readonly kind: 'too-much-at-once'; readonly of: Counted; readonly had: Amount; readonly most: number }
  | { readonly kind: 'too-soon'; readonly of: Counted; readonly other: Dose; readonly notBefore: number }
  | {
      readonly kind: 'second-anti-inflammatory'
      readonly of: Counted
      readonly other: Dose
      readonly otherOf: Counted
    }
  | { readonly kind: 'too-many-days'; readonly of: Counted; readonly day: number; readonly most: number }
  | {
      readonly kind: 'kept-from-you'
      readonly mark: 'ask' | 'avoid'
      readonly because: NonEmpty<CautionId>
      /** Those of them that hold only because the person was not sure. */
      readonly unsure: readonly CautionId[]
    }
  | {
      readonly kind: 'ask-first'
      readonly because: 'several-cautions' | 'your-answers' | 'one-already' | 'until-seen'
    }
  | { readonly kind: 'never-suggested'; readonly because: NonEmpty<NeverSuggestedId> }
  | { readonly kind: 'no-label'; readonly of: Counted }
  | { readonly kind: 'would-be-the-last-allowed'; readonly of: Counted; readonly until: number }
  | { readonly kind: 'in-the-future' }
