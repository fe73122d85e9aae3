/** People drawn at random. */
import * as fc from 'fast-check'
import { assess, pages, questions, type Answers, type Question } from '../../src/rules/index.ts'

/** How often a list is answered with "none", with ticks and with "not sure". */
interface Habits {
  readonly none: number
  readonly ticks: number
  readonly unsure: number
}

const ticksOf = (options: readonly string[], most: number): fc.Arbitrary<readonly string[]> =>
  fc.subarray([...options], { minLength: 1, maxLength: Math.min(most, options.length) })

const anAnswer = (question: Question, { none, ticks, unsure }: Habits): fc.Arbitrary<unknown> => {
  if (question.kind === 'amount') return fc.integer({ min: question.range[0], max: question.range[1] })
  const notSure = { weight: question.unsure ? unsure : 0, arbitrary: fc.constant('not-sure') }
  if (question.kind === 'choice') {
    return fc.oneof({ weight: none + ticks, arbitrary: fc.constantFrom(...question.options) }, notSure)
  }
  return fc.oneof(
    { weight: none, arbitrary: fc.constant('none') },
    { weight: ticks, arbitrary: ticksOf(question.options, 3) },
    notSure,
  )
}

const sheetOf = (
  answerTo: (question: Question) => fc.Arbitrary<unknown>,
  all: boolean,
): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])),
    all ? {} : { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>

const anything: Habits = { none: 2, ticks: 3, unsure: 1 }
const mostlyNone: Habits = { none: 9, ticks: 2, unsure: 1 }

/** Any answers at all: missing, not sure, contradictory, even to questions that do not apply. */
export const anyAnswers: fc.Arbitrary<Answers> = sheetOf((question) => anAnswer(question, anything), false)

/** An answer ready for every question that could be asked. */
export const anyMind: fc.Arbitrary<Answers> = sheetOf((question) => anAnswer(question, mostlyNone), true)

/** Answers page by page, as asked, until nothing more is asked. What was not asked is not answered. */
export const answerAsAsked = (mind: Answers, from: Answers = {}): Answers => {
  let answers = from
  for (let left = pages.length; left > 0; left -= 1) {
    const result = assess(answers)
    if (result.kind !== 'asking') return answers
    const page = pages.find(({ id }) => id === result.next)
    const asked = (page?.questions ?? []).map(({ id }) => [id, mind[id]] as const)
    answers = { ...answers, ...Object.fromEntries(asked.filter(([, answer]) => answer !== undefined)) }
  }
  return answers
}

/** Someone who answered all that was asked. */
export const complete: fc.Arbitrary<Answers> = anyMind.map((mind) => answerAsAsked(mind))

/** Lists that mean danger, for a person who is mostly well. */
const dangers = [
  'chest',
  'nerves',
  'since',
  'pregnancy-signs',
  'both-shoulders',
  'tummy',
  'flank',
  'cramps-with',
  'morning',
]
const wellChoices: Partial<Record<Question['id'], fc.Arbitrary<unknown>>> = {
  age: fc.integer({ min: 16, max: 70 }),
  severity: fc.integer({ min: 0, max: 8 }),
  region: fc.constantFrom('us', 'us', 'us', 'uk', 'uk', 'eu'),
  duration: fc.constantFrom(
    'under-a-day',
    'one-to-three-days',
    'three-days-to-a-week',
    'under-a-day',
    'one-to-two-weeks',
    'keeps-coming-back',
  ),
  exertion: fc.constantFrom(
    'lifting',
    'sport',
    'overhead',
    'desk-or-phone',
    'slept-wrong',
    'cough',
    'stress',
  ),
  feel: fc.subarray(
    ['cramp-or-knot', 'sharp-on-moving', 'dull-ache', 'stiff', 'changes-with-movement', 'swollen-or-bruised'],
    { minLength: 1 },
  ),
  where: fc.subarray(['neck', 'top-of-shoulder', 'between-blades', 'over-blade', 'below-blade'], {
    minLength: 1,
  }),
  house: fc.subarray(
    ['warm-water-and-towel', 'heat-pack-or-bottle', 'shower', 'hot-tub', 'frozen-peas-or-ice', 'painkillers'],
    { minLength: 1 },
  ),
}

const rarely: Habits = { none: 60, ticks: 1, unsure: 0 }
const often: Habits = { none: 4, ticks: 4, unsure: 1 }
const wellAnswer = (question: Question): fc.Arbitrary<unknown> =>
  wellChoices[question.id] ??
  anAnswer(question, dangers.includes(question.id) ? rarely : question.id === 'health' ? mostlyNone : often)

/** A mind of someone who is mostly well, with illnesses and medicines often enough. */
export const wellishMind: fc.Arbitrary<Answers> = sheetOf(wellAnswer, true)

/** Someone mostly well, who answered all that was asked: here plans and comfort really occur. */
export const wellish: fc.Arbitrary<Answers> = wellishMind.map((mind) => answerAsAsked(mind))
