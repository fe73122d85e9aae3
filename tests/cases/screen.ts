import { alarms, emergencySignsShort, flagWords, helpIn } from '../../src/content/en/index.ts'
import {
  redFlags,
  remedies,
  type AdviceId,
  type Assessment,
  type FlagId,
  type LeftOut,
  type MedicineStep,
  type RemedyId,
} from '../../src/rules/index.ts'
import { extraSteps } from '../../src/screens/get-help/extra-steps.ts'
import { offered, offering } from '../rules/assessments.ts'
import type { Region } from './person.ts'

/** What a result screen says to one person, as far as the worked cases look at it. */
export interface Screen {
  readonly kind: Exclude<Assessment['kind'], 'asking'>
  /** Every remedy that may be used, the medicine with a label and the other temperature among them. */
  readonly remedies: readonly RemedyId[]
  readonly kinds: readonly string[]
  readonly stretches: number
  readonly medicine: MedicineStep | undefined
  readonly leftOut: readonly LeftOut[]
  readonly advice: readonly AdviceId[]
  /** The lines of an alarm, the reasons among them. A plan has none of these. */
  readonly lines: readonly string[]
}

const kindOf = new Map(remedies.map(({ id, kind }) => [id, kind]))
const natureOf = new Map(redFlags.map(({ id, nature }) => [id, nature]))

/** As in `WithinDays`: what to leave until seen, for reasons that are no plain muscle ache. */
const untilSeen = (because: readonly FlagId[]): readonly string[] => {
  const { days } = alarms
  const natures = because.map((id) => natureOf.get(id))
  return [
    ...days.steps,
    ...(natures.includes('fracture') ? [days.bone] : []),
    ...(natures.some((nature) => nature !== 'mechanical')
      ? [days.noAntiInflammatory, days.stopAntiInflammatory]
      : []),
  ]
}

/** As on each of the three alarms: the help, the reasons that fit, what to do and what to leave. */
const linesOf = (result: Assessment, region: Region): readonly string[] => {
  if (!('because' in result)) return []
  const { emergency, today, withinDays } = helpIn(region)
  const reasons = [...new Set(result.because.map((id) => flagWords[id].because))]
  if (result.kind === 'get-help-now') {
    const { title, steps } = alarms.now
    return [title(emergency.number), ...reasons.slice(0, 2), ...extraSteps(result.because), ...steps]
  }
  if (result.kind === 'be-seen-today') {
    const { title, steps, noAntiInflammatory, keepMedicines, worse } = alarms.today
    const net = worse(emergencySignsShort, emergency.number)
    return [title, ...reasons.slice(0, 2), today.say, ...steps, noAntiInflammatory, keepMedicines, net]
  }
  const { title, sooner, netNow } = alarms.days
  const net = [netNow(emergencySignsShort, emergency.number), sooner]
  return [title, ...reasons.slice(0, 3), withinDays, ...untilSeen(result.because), ...net]
}

/** The screen of a result. */
export const screenOf = (result: Exclude<Assessment, { kind: 'asking' }>, region: Region): Screen => {
  const given = offering(result)
  const ids = offered(result)
  return {
    kind: result.kind,
    remedies: ids,
    kinds: ids.map((id) => kindOf.get(id) ?? ''),
    stretches: given && 'stretches' in given ? given.stretches.length : 0,
    medicine: given?.medicine,
    leftOut: given?.leftOut ?? [],
    advice: result.kind === 'self-care' ? result.plan.advice : 'advice' in result ? result.advice : [],
    lines: linesOf(result, region),
  }
}
