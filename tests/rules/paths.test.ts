import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { assess, pages, questions, type Answers, type PageId, type Question } from '../../src/rules/index.ts'
import { anyMind, complete, wellishMind } from '../support/arbitraries.ts'
import { aWellAdult, aWellAdultInTheUk, but, has, withPainkillers } from '../support/people.ts'

vi.setConfig({ testTimeout: 120_000 })

/** The pages that this mind is asked, in order, and all that was answered on them. */
const walk = (mind: Answers): { readonly asked: readonly PageId[]; readonly answers: Answers } => {
  const asked: PageId[] = []
  let answers: Answers = {}
  for (let left = pages.length + 1; left > 0; left -= 1) {
    const result = assess(answers)
    if (result.kind !== 'asking') return { asked, answers }
    asked.push(result.next)
    const page = pages.find(({ id }) => id === result.next)
    const told = (page?.questions ?? []).map(({ id }) => [id, mind[id]] as const)
    answers = { ...answers, ...Object.fromEntries(told) }
  }
  throw new Error(`this path does not end: ${asked.join(', ')}`)
}

/** Every answer with one option only, "none", "not sure", and the numbers at the ends. */
const singleAnswers = (question: Question): readonly unknown[] => {
  if (question.kind === 'amount') return question.range
  const unsure = question.unsure ? ['not-sure'] : []
  return question.kind === 'choice'
    ? [...question.options, ...unsure]
    : ['none', ...question.options.map((option) => [option]), ...unsure]
}
const withOne = (who: Answers, question: Question, answer: unknown): Answers =>
  ({ ...who, [question.id]: answer }) as Answers
const deviations = (who: Answers): readonly Answers[] =>
  questions.flatMap((question) => singleAnswers(question).map((answer) => withOne(who, question, answer)))
const asksForMedicine = withPainkillers(aWellAdult, 'paracetamol')

const mustEnd = (mind: Answers): void => {
  const { asked, answers } = walk(mind)
  expect(new Set(asked).size).toBe(asked.length)
  expect(assess(answers).kind).not.toBe('asking')
}

describe('every path ends, and asks no page twice', () => {
  test('on 5,000 walks at random', () => {
    fc.assert(fc.property(fc.oneof(anyMind, wellishMind), mustEnd), { numRuns: 5000, endOnFailure: true })
  })

  test.each([
    ['a well adult', aWellAdult],
    ['a well adult in the UK', aWellAdultInTheUk],
    ['a well adult with painkillers', asksForMedicine],
  ])('for %s with any one answer changed', (_, who) => {
    for (const mind of deviations(who)) mustEnd(mind)
  })

  test('every page that is asked has something on it that was not answered', () => {
    fc.assert(
      fc.property(
        fc.oneof(complete, fc.constantFrom(...deviations(aWellAdult))),
        fc.constantFrom(...questions),
        (answers, { id }) => {
          const partly: Answers = Object.fromEntries(Object.entries(answers).filter(([one]) => one !== id))
          const result = assess(partly)
          if (result.kind !== 'asking') return
          const page = pages.find((one) => one.id === result.next)
          expect(page?.questions.some((question) => partly[question.id] === undefined)).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('an empty sheet is asked about the chest first', () => {
    expect(assess({})).toMatchObject({ kind: 'asking', next: 'chest' })
  })
})

describe('every page is reached by somebody', () => {
  const reached = new Set<PageId>()
  const pregnant = but(aWellAdult, has({ pregnancy: ['could-be'] }))
  const older = but(aWellAdult, { age: 70, exertion: 'sport' })
  const stiff = but(aWellAdult, { age: 55, side: 'both', duration: 'two-to-six-weeks', feel: ['stiff'] })
  for (const who of [aWellAdult, asksForMedicine, older, stiff, pregnant])
    for (const mind of deviations(who)) for (const id of walk(mind).asked) reached.add(id)

  test.each(pages.map(({ id }) => id))('%s', (id) => {
    expect(reached.has(id)).toBe(true)
  })
})

/** Every benign answer of a healthy adult with a plain spasm; what no gate and no flag tells apart is taken in turn. */
const benign = {
  exertion: [
    'lifting',
    'sport',
    'overhead',
    'desk-or-phone',
    'slept-wrong',
    'stress',
    'cough',
    'knock-or-small-fall',
    'nothing',
  ],
  timing: [
    'during',
    'within-minutes',
    'within-hours',
    'next-day-to-three-days',
    'later',
    'not-linked',
    'not-sure',
  ],
  feel: [
    ['cramp-or-knot'],
    ['sharp-on-moving'],
    ['dull-ache', 'stiff'],
    ['cramp-or-knot', 'changes-with-movement'],
    ['swollen-or-bruised', 'sharp-on-moving'],
    ['cramp-or-knot', 'sharp-on-moving', 'dull-ache', 'stiff', 'changes-with-movement', 'swollen-or-bruised'],
  ],
  where: [['between-blades'], ['neck', 'top-of-shoulder'], ['over-blade', 'below-blade'], ['on-the-spine']],
  side: ['left', 'right', 'both', 'middle'],
  duration: ['under-a-day', 'one-to-three-days', 'three-days-to-a-week', 'one-to-two-weeks'],
  age: [20, 49],
  severity: [0, 1, 2, 3, 4, 5, 6],
  house: [
    'none',
    ['shower'],
    ['frozen-peas-or-ice', 'bath'],
    ['heat-pack-or-bottle', 'electric-pad', 'hot-tub', 'gel-pack'],
  ],
  region: ['us', 'uk'],
} as const

/** The answers that shape the path in every combination, and with each of them the others, turn by turn. */
const everyPlainSpasm = function* (who: Answers): Generator<Answers> {
  let turn = 0
  const next = <T>(list: readonly T[]): T | undefined => list[turn % list.length]
  for (const exertion of benign.exertion)
    for (const timing of ['lifting', 'sport', 'overhead'].includes(exertion)
      ? benign.timing
      : (['during'] as const))
      for (const feel of benign.feel)
        for (const duration of benign.duration)
          for (const region of benign.region)
            for (const age of benign.age) {
              turn += 1
              const house = next(benign.house)
              const things = house === 'none' || house === undefined ? [] : house
              yield but(
                who,
                { exertion, timing, feel, duration, region, age },
                {
                  where: next(benign.where) ?? ['neck'],
                  side: next(benign.side) ?? 'left',
                  severity: next(benign.severity) ?? 0,
                  house: asksFor(who) ? ['painkillers', ...things] : (house ?? 'none'),
                },
              )
            }
}
const asksFor = ({ house }: Answers): boolean => Array.isArray(house) && house.includes('painkillers')

/** How many people were asked how many pages. */
const spread = (who: Answers): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const mind of everyPlainSpasm(who)) {
    const { length } = walk(mind).asked
    counts.set(length, (counts.get(length) ?? 0) + 1)
  }
  return counts
}
const total = (counts: ReadonlyMap<number, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

describe('a healthy adult with a plain spasm is asked little', () => {
  test('at most 10 pages without painkillers, 11 screens with the check page', () => {
    const counts = spread(aWellAdult)
    expect(total(counts)).toBeGreaterThan(2000)
    expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([9, 10])
  })

  test('at most 13 pages with painkillers, 14 screens with the check page', () => {
    const counts = spread(asksForMedicine)
    expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([12, 13])
  })
})

const outcome = (mind: Answers): string => JSON.stringify(assess(walk(mind).answers))
const shownOn = (id: PageId): readonly Question[] => pages.find((page) => page.id === id)?.questions ?? []

/** What can come of this person if this page is answered otherwise, and what it opens in any way. */
const outcomesOf = function* (who: Answers, id: PageId): Generator<string> {
  const usual = walk(who).asked
  for (const question of shownOn(id))
    for (const answer of singleAnswers(question)) {
      const other = withOne(who, question, answer)
      yield outcome(other)
      const opened = walk(other).asked.filter((page) => !usual.includes(page))
      for (const further of opened.flatMap(shownOn))
        for (const more of singleAnswers(further)) yield outcome(withOne(other, further, more))
    }
}

const matters = (who: Answers, id: PageId): boolean => {
  const own = outcome(who)
  for (const one of outcomesOf(who, id)) if (one !== own) return true
  return false
}

/** Pages that no answer makes any difference on. */
const idlePages = (who: Answers): readonly PageId[] => walk(who).asked.filter((id) => !matters(who, id))

describe('a page that cannot change the result is not asked', () => {
  test.each([
    ['a well adult', aWellAdult],
    ['a well adult in the UK', aWellAdultInTheUk],
    ['a well adult with painkillers', asksForMedicine],
    ['someone of seventy after sport', but(aWellAdult, { age: 70, exertion: 'sport' })],
    ['a child of twelve', but(aWellAdult, { age: 12 })],
  ])('%s', (_, who) => {
    expect(idlePages(who)).toEqual([])
  })

  test.each<[string, Answers]>([
    ['brief pain on effort', { chest: ['comes-with-effort'] }],
    ['a weak arm', { nerves: ['arm-or-belt'], 'arm-signs': ['weak-or-getting-worse'] }],
    ['pain of 10', { severity: 10 }],
  ])('for %s nobody asks what is in the house', (_, change) => {
    expect(walk(but(aWellAdult, change)).asked).not.toContain('house')
  })
})
