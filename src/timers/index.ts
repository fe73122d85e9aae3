/** The front door of the timers: pure machines, with the instant as an argument. See docs/decisions/0011. */
export type { Halt } from './attention.ts'
export {
  beforeGo,
  mayStart,
  startGo,
  type BeforeGo,
  type Forbidden,
  type GoFacts,
  type Told,
  type Wish,
} from './before-go.ts'
export { calmAfter, calmAt, calmSeen, startCalm, type CalmNow, type CalmState } from './calm.ts'
export { readCalm, type Calm, type CalmAct } from './calm-record.ts'
export { calmStepsFor, type CalmStep, type CalmWay } from './calm-steps.ts'
export { breathingFor, relaxationFor, type Today } from './calm-way.ts'
export type { Steady } from './clock.ts'
export { goAfter, goAt, goSeen } from './go.ts'
export { readGo, type Found, type Go, type GoAct } from './go-record.ts'
export type { Asked, GoState, StopReason } from './go-state.ts'
export { checksFor, type Check } from './pack.ts'
export { allowedFrom, foundNumb, pastGoOf, type Allowed, type PastGo } from './past-goes.ts'
export { lengthOf, stepsFor, type InSet, type Shape, type Step, type Turn } from './steps.ts'
export {
  learnedFrom,
  startStretching,
  stretchingAfter,
  stretchingAt,
  stretchingSeen,
  type Now,
  type StretchState,
} from './stretching.ts'
export { readStretching, type StretchAct, type Stretching } from './stretching-record.ts'
export { whileAway, type WhileAway } from './while-away.ts'
