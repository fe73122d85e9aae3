import { breathing, relaxation, type BreathPart, type MuscleGroup } from '../rules/index.ts'
import { minute, second } from './clock.ts'

/**
 * A way to get calm. "own-rhythm" breathes without a count. "relaxation" tenses nothing on a side that
 * may be sore, and nothing at all where `tense` is false. "body-scan" only notices.
 */
export type CalmWay =
  | { readonly way: 'slow' | 'box' | 'own-rhythm' | 'body-scan' }
  | {
      readonly way: 'relaxation'
      readonly tense: boolean
      readonly soreSide: 'left' | 'right' | 'either'
    }

/** One timed step. `round` is the breath, or the time through the body, that it belongs to; it counts from 1. */
export type CalmStep = { readonly ms: number; readonly round: number } & (
  | { readonly do: BreathPart | 'own-rhythm' }
  | {
      readonly do: 'get-ready' | 'tense' | 'let-go' | 'notice'
      readonly group: MuscleGroup
      readonly side?: 'left' | 'right'
    }
)

/** Time to hear which muscles come next. */
const hear = 4 * second

/** Section 5.3, R4: ten minutes from head to toe. */
const scanMinutes = 10
const fromHeadToToe: readonly MuscleGroup[] = [
  'face',
  'shoulders',
  'arms',
  'hands',
  'chest',
  'belly',
  'legs',
  'feet',
]

const breaths = (way: 'slow' | 'box'): readonly CalmStep[] => {
  const { parts, minutes } = breathing[way]
  const cycle = parts.reduce((sum, [, seconds]) => sum + seconds * second, 0)
  return Array.from({ length: Math.floor((minutes * minute) / cycle) }, (_, at) =>
    parts.map(([part, seconds]) => ({ do: part, ms: seconds * second, round: at + 1 })),
  ).flat()
}

type Relaxed = Extract<CalmWay, { way: 'relaxation' }>

/**
 * One time through the body: tensed for the least time, let go for the least. Where nothing may be
 * tensed, letting go lasts as long as both.
 */
const throughTheBody = ({ tense, soreSide }: Relaxed, round: number): readonly CalmStep[] =>
  relaxation.groups.flatMap(({ group, sided, nearTheBack }) =>
    (sided ? (['left', 'right'] as const) : [undefined]).flatMap((side): readonly CalmStep[] => {
      const maybeSore = soreSide === 'either' ? sided || nearTheBack === true : side === soreSide
      const where = { group, round, ...(side && { side }) }
      const [hold, letGo] = [relaxation.tense[0] * second, relaxation.letGo[0] * second]
      const ready: CalmStep = { do: 'get-ready', ms: hear, ...where }
      return tense && !maybeSore
        ? [ready, { do: 'tense', ms: hold, ...where }, { do: 'let-go', ms: letGo, ...where }]
        : [ready, { do: 'let-go', ms: hold + letGo, ...where }]
    }),
  )

/** As many times through the body as reach the least of the minutes. */
const relaxing = (way: Relaxed): readonly CalmStep[] => {
  const once = throughTheBody(way, 1).reduce((sum, { ms }) => sum + ms, 0)
  const rounds = Math.ceil((relaxation.minutes[0] * minute) / once)
  return Array.from({ length: rounds }, (_, at) => throughTheBody(way, at + 1)).flat()
}

/** All steps of a way to get calm. */
export const calmStepsFor = (way: CalmWay): readonly CalmStep[] => {
  switch (way.way) {
    case 'slow':
    case 'box':
      return breaths(way.way)
    case 'own-rhythm':
      return [{ do: 'own-rhythm', ms: breathing.slow.minutes * minute, round: 1 }]
    case 'relaxation':
      return relaxing(way)
    case 'body-scan':
      return fromHeadToToe.map((group) => ({
        do: 'notice',
        group,
        ms: (scanMinutes * minute) / fromHeadToToe.length,
        round: 1,
      }))
  }
}
