import { describe, expect, test } from 'vitest'
import {
  cautionWords,
  countedNames,
  dateAndTime,
  doseAlarmWords,
  doseProductNames,
  doseWords,
  neverWords,
  nextWords,
  warningWords,
  type DoseSentences,
  type Saying,
} from '../../src/content/en/index.ts'
import {
  allCautions,
  countedRows,
  doseProducts,
  neverSuggested,
  type DoseAlarm,
  type DoseWarning,
  type Next,
  type WhyAsk,
} from '../../src/rules/index.ts'
import { grade } from './readability.ts'

const at = Date.parse('2026-10-25T02:10Z')
const saying = (region: string): Saying => ({
  region,
  time: (instant) => dateAndTime(instant, 'en-GB', 'Europe/London'),
})
const dose = { id: 'one', at, product: 'ibuprofen', count: 2, milligrams: 200 }
const cautions = allCautions.map(({ id }) => [id] as const)
const never = neverSuggested.map(({ id }) => [id] as const)
const had = { least: 650, most: 2000 }

const whys: readonly WhyAsk[] = [
  ...(
    [
      'over-the-label',
      'two-anti-inflammatories',
      'days',
      'no-label',
      'pack',
      'unanswered',
      'region',
      'several-cautions',
      'your-answers',
      'nothing-fits',
      'abroad',
      'one-already',
      'until-seen',
    ] as const
  ).map((because) => ({ because })),
  { because: 'kept-from-you', mark: 'avoid', cautions: ['warfarin'], unsure: [] },
  { because: 'kept-from-you', mark: 'ask', cautions: ['warfarin'], unsure: ['warfarin'] },
  { because: 'never-suggested', never: ['aspirin'] },
]

const nexts: readonly Next[] = [
  { kind: 'may-from', at, upTo: 1 },
  { kind: 'not-before', at, because: 'gap' },
  { kind: 'not-before', at, because: 'most' },
  ...whys.flatMap((why): readonly Next[] => [
    { kind: 'ask-pharmacist', why },
    { kind: 'ask-pharmacist', why, notBefore: at },
  ]),
]

const warnings: readonly DoseWarning[] = [
  ...countedRows.flatMap(({ id: of }): readonly DoseWarning[] => [
    { kind: 'too-much', of, had, most: 1000, overTheLabel: true },
    { kind: 'too-much', of, had: { least: 2, most: 2 }, most: 1, overTheLabel: false },
    { kind: 'too-much-at-once', of, had, most: 1000 },
    { kind: 'too-soon', of, other: dose, notBefore: at },
    { kind: 'second-anti-inflammatory', of, other: dose, otherOf: of },
    { kind: 'too-many-days', of, day: 4, most: 3 },
    { kind: 'no-label', of },
    { kind: 'would-be-the-last-allowed', of, until: at },
  ]),
  ...cautions.map((because) => ({ kind: 'kept-from-you', mark: 'ask', because, unsure: [] }) as const),
  ...never.map((because) => ({ kind: 'never-suggested', because }) as const),
  ...(['several-cautions', 'your-answers', 'one-already', 'until-seen'] as const).map(
    (because) => ({ kind: 'ask-first', because }) as const,
  ),
  { kind: 'in-the-future' },
]

const alarms: readonly DoseAlarm[] = countedRows.flatMap(({ id: of }): readonly DoseAlarm[] => [
  ...([true, false] as const).map(
    (sure) =>
      ({
        of,
        urgency: 'now',
        id: 'too-much-paracetamol',
        from: at,
        until: at,
        had,
        most: 1000,
        within: 'any-24-hours',
        sure,
      }) as const,
  ),
  { of, urgency: 'today', id: 'not-for-you', at, because: ['warfarin'] },
])

const regions = ['uk', 'us', 'eu', 'elsewhere']
const all: readonly (readonly [string, DoseSentences])[] = regions.flatMap((region) => [
  ...nexts.map((next) => [next.kind, nextWords(next, saying(region))] as const),
  ...warnings.map((warning) => [warning.kind, warningWords(warning, saying(region))] as const),
  ...alarms.map((alarm) => [alarm.id, doseAlarmWords(alarm, saying(region))] as const),
])
const linesOf = ({ title, say }: DoseSentences) => [title, ...say]
const fixed = Object.values(doseWords).flatMap((words) =>
  typeof words === 'string' ? [words] : typeof words === 'object' ? Object.values(words) : [],
)

/** Sentences of other tables, which are judged there. */
const elsewhere = new Set<string>([
  ...Object.values(cautionWords).map(({ because }) => because),
  ...Object.values(neverWords).map(({ answer }) => answer),
])
const ownLines = (sentences: DoseSentences) => linesOf(sentences).filter((line) => !elsewhere.has(line))

describe('the words of the dose clock', () => {
  test('each has a title and a sentence, and none is left unfilled', () => {
    for (const [, sentences] of all) {
      expect(sentences.say.length).toBeGreaterThan(0)
      for (const line of linesOf(sentences)) expect(line).toMatch(/\w/)
      expect(linesOf(sentences).join(' ')).not.toMatch(/undefined|NaN|null|\[object|\$\{/)
    }
  })

  test('nobody is ever told to have a dose, nor how often', () => {
    const own = all.flatMap(([, sentences]) => ownLines(sentences))
    const asked = [...own, ...fixed].filter((line) =>
      /\b(take (?!off)|every \d|times? a day|hourly|daily|due|don.t miss)/i.test(line),
    )
    expect(asked).toEqual([])
  })

  test('nothing is called safe', () => {
    expect(all.flatMap(([, sentences]) => linesOf(sentences)).filter((line) => /\bsafe/i.test(line))).toEqual(
      [],
    )
  })

  test('a number that is still to be verified is never read', () => {
    for (const { id: of, ...row } of countedRows) {
      if (!('unverified' in row)) continue
      const said = warnings
        .filter((warning) => 'of' in warning && warning.of === of && warning.kind.startsWith('too-much'))
        .flatMap((warning) => linesOf(warningWords(warning, saying('uk'))))
      expect(said.length).toBeGreaterThan(0)
      expect(said.filter((line) => /\d mg|\d times/.test(line))).toEqual([])
    }
  })

  test('only one says that someone may', () => {
    const may = nexts.filter((next) =>
      linesOf(nextWords(next, saying('uk'))).some((line) => /^you may have\b/i.test(line)),
    )
    expect(may.map(({ kind }) => kind)).toEqual(['may-from'])
  })

  test('every text reads at grade 8 or below', () => {
    const hard = all
      .map(
        ([kind, sentences]) =>
          [
            kind,
            grade(
              ownLines(sentences)
                .map((line) => line.replace(/[.]?$/, '.'))
                .join(' '),
            ),
          ] as const,
      )
      .filter(([, score]) => score > 8)
    expect(hard).toEqual([])
    expect(fixed.filter((line) => line.split(' ').length >= 5 && grade(line) > 8)).toEqual([])
  })
})

test.each(regions)('every product and everything counted has a name of its own: %s', (region) => {
  const products = doseProducts.map(({ id }) => doseProductNames(region)[id])
  const counted = countedRows.map(({ id }) => countedNames(region)[id])
  for (const names of [products, counted]) {
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[A-Z]/)
  }
})
