/** Episodes and courses of check-ins drawn at random. */
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { followUp, type Answers, type CheckIn, type Episode, type FollowUp } from '../../src/rules/index.ts'
import { answerAsAsked, wellishMind } from '../support/arbitraries.ts'
import { stepsTowardsDanger } from './danger.ts'
import { anEpisode, hour, levelOf, said, start } from './follow-up-people.ts'

export const nothingMore: CheckIn['signs'] = {
  ...said(0).signs,
  effort: 'none',
  breathing: 'none',
  'chest-unsure': 'no-worse',
  'nerves-unsure': 'no-worse',
  'since-unsure': 'no-worse',
  'legs-speed': 'slowly-over-weeks',
  'arm-signs': 'none',
  'fever-with': 'none',
  'constant-how': 'none',
  'weight-or-lump': 'none',
  'pregnancy-signs': 'none',
  morning: 'none',
  'both-shoulders': 'none',
}
export const signIds = Object.keys(nothingMore)
export const steps = stepsTowardsDanger.filter(({ question }) => signIds.includes(question))

export const newsOptions = [
  'pain-moved-or-changed',
  'swelling-or-bruise',
  'rash-blisters-or-burn',
  'fall',
  'cannot-do-daily-things',
  'more-painkiller-than-before',
  'more-than-the-pack',
  'new-medicine',
  'could-be-pregnant',
] as const
export type News = NonNullable<CheckIn['news']>

const anyNews: fc.Arbitrary<News> = fc.oneof(
  { weight: 8, arbitrary: fc.constant('none' as const) },
  { weight: 1, arbitrary: fc.constant('not-sure' as const) },
  {
    weight: 1,
    arbitrary: fc.subarray([...newsOptions], { minLength: 1, maxLength: 2 }) as unknown as fc.Arbitrary<News>,
  },
)
const anyTrend = fc.constantFrom('better', 'better', 'better', 'same', 'worse', 'not-sure', undefined)
const anyPain = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 10 }) },
  fc.constantFrom(undefined, 11, -1, 2.5, Number.NaN),
)
const anySigns = fc.oneof(
  { weight: 8, arbitrary: fc.constant(nothingMore) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...steps)
      .map(({ question, to }) => ({ ...nothingMore, [question]: to }) as CheckIn['signs']),
  },
  { weight: 1, arbitrary: fc.constant<CheckIn['signs']>({}) },
)
export const aCheckIn: fc.Arbitrary<CheckIn> = fc.record({
  at: fc
    .oneof(fc.integer({ min: 0, max: 12 * 7 * 24 }), fc.integer({ min: 0, max: 96 }))
    .map((at) => start + at * hour),
  plan: fc.constant(start),
  signs: anySigns,
  trend: anyTrend,
  pain: anyPain,
  helped: fc.constant([]),
  news: anyNews,
  tablets: fc.constantFrom('no-longer', 'now-and-then', 'not-sure', undefined),
})
export const inOrder = (checkIns: readonly CheckIn[]) => checkIns.toSorted((a, b) => a.at - b.at)
const anyOf = fc.array(aCheckIn, { minLength: 1, maxLength: 4 }).map(inOrder)

/** Someone who mostly gets better: less pain each time, and rarely anything else. */
const mostlyBetter = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 5 * 7 * 24 }).map((at) => start + at * hour),
      pain: fc.integer({ min: 0, max: 5 }),
      trend: fc.constantFrom('better', 'better', 'better', 'better', 'better', 'same', 'worse', 'not-sure'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((looks) => {
    const pains = looks.map(({ pain }) => pain).toSorted((a, b) => b - a)
    return inOrder(looks.map((look) => said(0, { ...look, signs: nothingMore, tablets: 'no-longer' }))).map(
      (look, n) => ({ ...look, pain: pains[n] }),
    )
  })

/** Check-ins in the order of their clocks. Half of them really leave a plan standing until the last. */
export const anyCourse: fc.Arbitrary<readonly CheckIn[]> = fc.oneof(
  { weight: 3, arbitrary: mostlyBetter },
  { weight: 1, arbitrary: anyOf },
)

/** People who have a plan or comfort, and those who were sent. */
export const someone: fc.Arbitrary<Episode> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({
        severity: fc.integer({ min: 3, max: 7 }),
        region: fc.constantFrom('us', 'uk', 'eu'),
        age: fc.integer({ min: 18, max: 55 }),
      })
      .map((answers) => anEpisode(answers as Answers)),
  },
  { weight: 1, arbitrary: wellishMind.map((mind) => anEpisode({}, { answers: answerAsAsked(mind) })) },
)
export const withSome = (episode: Episode, checkIns: readonly CheckIn[]): Episode => ({
  ...episode,
  checkIns,
})
export const endOf = (episode: Episode, [...checkIns]: readonly CheckIn[]) => {
  const last = checkIns.pop() ?? said(0)
  return followUp(withSome(episode, checkIns), last, last.at)
}

/** Whether the second is at least as urgent. Asking shows nothing, so it lowers nothing. */
export const notLowered = (before: FollowUp, after: FollowUp) => {
  if (after.kind === 'asking' || before.kind === 'asking') return
  expect(levelOf(after)).toBeGreaterThanOrEqual(levelOf(before))
}
export const changeLast = (checkIns: readonly CheckIn[], change: Partial<CheckIn>): readonly CheckIn[] => {
  const last = checkIns.at(-1) ?? said(0)
  return [...checkIns.slice(0, -1), { ...last, ...change }]
}
