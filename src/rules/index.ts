/** The front door of the rules: what the rest of the app may use. */
export { assess, type Assessment, type Because } from './assess.ts'
export type { Condition } from './language/condition.ts'
export { isNonEmpty, type NonEmpty } from './language/non-empty.ts'
export type { Kind, Mark, Place, RedFlag, Remedy, Caution, Clue, Advice, Urgency } from './language/row.ts'
export type { MedicineStep } from './medicine.ts'
export { questionsReadBy } from './reading.ts'
export { ruleSet, type RuleSet } from './rule-set.ts'
export type { Comfort, LeftOut, Plan } from './plan.ts'
export { journey, type JourneyPage } from './journey.ts'
export { changesThatLift, changesThatRaise, type Lift, type OtherAnswer, type Raise } from './changes.ts'
export { evidenceFor, evidenceForRemedy, type Evidence } from './evidence.ts'
export { readRuleSet } from './read-rule-set.ts'
export {
  pages,
  questionById,
  questions,
  type Answers,
  type Page,
  type PageId,
  type Question,
  type QuestionId,
} from './questionnaire.ts'
export { chest } from './questions/chest.ts'
export { readAnswers } from './read-answers.ts'
export { adviceRows, type AdviceId } from './tables/advice.ts'
export { allCautions, type CautionId } from './tables/cautions/index.ts'
export {
  findProducts,
  ingredients,
  medicineOf,
  neverFor,
  classesOf,
  countsAsAntiInflammatory,
  products,
  type IngredientId,
  type Product,
} from './tables/brands.ts'
export {
  alreadyHas,
  cupboardOf,
  inHouse,
  isInHouse,
  planMedicineOf,
  strongAtHome,
  type Already,
} from './product-already.ts'
export { seenFirst, standingOf, type NoNumbers, type SeenFirst, type Standing } from './product-standing.ts'
export {
  goMinutes,
  holdsLonger,
  lungTrouble,
  mayTense,
  soreSide,
  standingOfRemedy,
  type WarmthOrColdId,
} from './protocol.ts'
export { breathing, relaxation, type BreathPart, type MuscleGroup } from './tables/calm-protocols.ts'
export { clues } from './tables/clues.ts'
export {
  olderHolds,
  stretchProtocols,
  type FlowPart,
  type StretchProtocol,
} from './tables/exercise-protocols.ts'
export { labels, labelFor, type Label } from './tables/doses.ts'
export { neverSuggested, type NeverSuggestedId } from './tables/never-suggested.ts'
export { redFlags, type FlagId } from './tables/red-flags/index.ts'
export { remedies, type MedicineId, type RemedyId, type StretchId } from './tables/remedies/index.ts'
export { sources, type Source, type SourceId } from './tables/sources.ts'
export { quickCheck, quickDanger, quickWarmth, type QuickAnswers, type QuickResult } from './quick-check.ts'
export { doseAlarms, type DoseAlarm } from './dose-clock/alarm.ts'
export { beforeDose } from './dose-clock/before.ts'
export type { DoseWarning } from './dose-clock/warning.ts'
export { doseStanding, type Clock, type DoseStanding, type Situation } from './dose-clock/clock.ts'
export type { Amount, Dose } from './dose-clock/intake.ts'
export type { Next, WhyAsk } from './dose-clock/next.ts'
export { rubUntil, type RubOn } from './dose-clock/rub.ts'
export {
  countedRow,
  countedRows,
  doseAlarmRows,
  type Counted,
  type DoseAlarmId,
} from './tables/dose-limits.ts'
export {
  doseProduct,
  doseProducts,
  doseProductsIn,
  type DoseProduct,
  type DoseProductId,
  type DoseRegion,
} from './tables/dose-products.ts'
export { checkInPages, type CheckInPage } from './follow-up/pages.ts'
export { becomeBy } from './follow-up/become.ts'
export { pain as painNow } from './follow-up/known.ts'
export { askedAnew, openedByTime, type CheckIn, type Episode } from './follow-up/check-in.ts'
export { dueCheckIns, type Due, type Schedule } from './follow-up/due.ts'
export { followUp, standing, type FollowUp, type Reasons } from './follow-up/follow-up.ts'
export type { Reason } from './follow-up/look.ts'
export { howItGoes, news, tablets, trend, type HowItGoes } from './follow-up/questions.ts'
export type { Change, Why } from './follow-up/what-changed.ts'
export {
  checkInRows,
  escalations,
  phases,
  whenNothingHurts,
  type CheckInId,
  type EscalationId,
  type Phase,
} from './tables/check-ins.ts'
