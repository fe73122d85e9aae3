import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  allCautions,
  assess,
  neverSuggested,
  redFlags,
  remedies,
  type Answers,
  type Assessment,
  type RemedyId,
} from '../../src/rules/index.ts'
import { judge } from '../../src/rules/language/verdict.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { answerAsAsked, complete, wellish, wellishMind } from '../support/arbitraries.ts'
import { offered, offering, urgencyOf } from './assessments.ts'

vi.setConfig({ testTimeout: 60_000 })

const antiInflammatories: readonly RemedyId[] = [
  'anti-inflammatory-gel',
  'salicylate-patch',
  'ibuprofen',
  'naproxen',
]
const onTheSkin: readonly RemedyId[] = [
  'anti-inflammatory-gel',
  'salicylate-patch',
  'lidocaine-patch',
  'menthol-rub',
]
const warm = remedies.filter(({ kind }) => kind === 'heat').map(({ id }) => id)
const among = (result: Assessment, some: readonly RemedyId[]) =>
  offered(result).filter((id) => some.includes(id))
const inTheEnd = (mind: Answers): Assessment => assess(answerAsAsked(mind))
const asksAboutPainkillers: Answers = {
  house: ['heat-pack-or-bottle', 'hot-tub', 'frozen-peas-or-ice', 'painkillers'],
}

/** Holds of everyone who is mostly well and has this in common; and some of them do get a plan. */
const ofAll = (common: Answers, holds: (result: Assessment, answers: Answers) => void): void => {
  let plans = 0
  fc.assert(
    fc.property(wellishMind, (mind) => {
      const answers = answerAsAsked({ ...mind, ...asksAboutPainkillers, ...common })
      const result = assess(answers)
      if (offering(result)) plans += 1
      holds(result, answers)
    }),
    { numRuns: 120 },
  )
  expect(plans).toBeGreaterThan(5)
}

describe('SI-06: one anti-inflammatory at the most', () => {
  test('counting every route', () => {
    ofAll({}, (result) => expect(among(result, antiInflammatories).length).toBeLessThanOrEqual(1))
  })

  test.each(['anti-inflammatory-already', 'aspirin-or-antiplatelet'] as const)(
    'none for who takes "%s"',
    (one) => {
      ofAll({ takes: [one] }, (result) => expect(among(result, antiInflammatories)).toEqual([]))
    },
  )
})

test('SI-07: after a reaction to an anti-inflammatory there is none by any route', () => {
  ofAll({ reactions: ['anti-inflammatory-reaction'] }, (result) =>
    expect(among(result, antiInflammatories)).toEqual([]),
  )
  ofAll({ health: ['lungs'], lungs: ['asthma-with-nose-polyps'] }, (result) =>
    expect(among(result, antiInflammatories)).toEqual([]),
  )
})

test.each(['could-be', 'under-20-weeks', 'from-20-weeks', 'trying'] as const)(
  'SI-08: "%s" has no anti-inflammatory, no salicylate and no hot tub',
  (stage) => {
    const expecting: Answers = {
      health: ['pregnancy'],
      pregnancy: [stage],
      'pregnancy-signs': 'none',
      region: 'us',
    }
    ofAll({ ...expecting, house: ['hot-tub', 'painkillers'] }, (result) =>
      expect(offered(result)).not.toContain('hot-tub'),
    )
    ofAll(expecting, (result) => {
      expect(among(result, [...antiInflammatories, 'hot-tub'])).toEqual([])
      if (stage !== 'trying') expect(offering(result)?.medicine?.kind).not.toBe('label')
    })
  },
)

describe('SI-09: the young', () => {
  test('under eighteen no medicine is ever shown', () => {
    fc.assert(
      fc.property(wellishMind, fc.integer({ min: 0, max: 17 }), (mind, age) => {
        expect(offering(inTheEnd({ ...mind, ...asksAboutPainkillers, age }))?.medicine?.kind).not.toBe(
          'label',
        )
      }),
      { numRuns: 250 },
    )
  })

  test('under sixteen there is no plan and no comfort, and someone sees them within days', () => {
    fc.assert(
      fc.property(wellishMind, fc.integer({ min: 0, max: 15 }), (mind, age) => {
        const result = inTheEnd({ ...mind, age })
        expect(urgencyOf(result)).toBeGreaterThanOrEqual(2)
        expect(offered(result)).toEqual([])
      }),
      { numRuns: 250 },
    )
  })
})

test('SI-10 and SI-15: nothing is offered that is not a remedy of the table, and no forbidden thing is one', () => {
  const known = new Set<string>(remedies.map(({ id }) => id))
  const forbidden =
    /hydrocortisone|steroid|prednis|codeine|opioid|tramadol|morphine|diazepam|relaxant|aspirin|quinine|magnesium|plunge/
  expect(
    [...known].filter((id) => forbidden.test(id) || neverSuggested.some((never) => never.id === id)),
  ).toEqual([])
  fc.assert(
    fc.property(fc.oneof(wellish, complete), (answers) => {
      expect(offered(assess(answers)).filter((id) => !known.has(id) || forbidden.test(id))).toEqual([])
    }),
    { numRuns: 250 },
  )
})

test('nothing is offered that a caution speaks, or may speak, against', () => {
  fc.assert(
    fc.property(fc.oneof(wellish, complete), (answers) => {
      const sheet = fillIn(answers)
      const given = offered(assess(answers))
      const speaking = allCautions.filter(({ when }) => judge(when, sheet).most !== 'no')
      const against = remedies.filter(({ classes }) =>
        speaking.some(({ marks }) => classes.some((column) => (marks[column] ?? 'ok') !== 'ok')),
      )
      expect(against.map(({ id }) => id).filter((id) => given.includes(id))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

describe('SI-11: no warmth', () => {
  test.each<[string, Answers]>([
    ['with a medicine patch', { health: ['medicines-that-matter'], takes: ['skin-patch'] }],
    ['with a rub or gel on', { health: ['skin-or-cold'], skin: ['rub-or-gel-on-now'] }],
    ['on numb skin', { health: ['skin-or-cold'], skin: ['numb-skin-there'] }],
    ['with reduced feeling', { health: ['diabetes-or-nerves'], 'sugar-and-nerves': ['reduced-feeling'] }],
    [
      'on a swelling of the first day',
      { feel: ['swollen-or-bruised', 'sharp-on-moving'], duration: 'under-a-day' },
    ],
    [
      'on a swelling of the third day',
      { feel: ['swollen-or-bruised', 'sharp-on-moving'], duration: 'one-to-three-days' },
    ],
  ])('%s', (_, common) => {
    ofAll(common, (result) => expect(among(result, warm)).toEqual([]))
  })

  test.each<[string, Answers]>([
    ['in the house', { cupboard: ['menthol-rub', 'anti-inflammatory-gel'] }],
    ['to be bought', { cupboard: 'none', side: 'left' }],
  ])('beside a medicine on the skin that is %s', (_, common) => {
    ofAll({ ...common, takes: 'none', reactions: 'none' }, (result) => {
      if (among(result, onTheSkin).length > 0) expect(among(result, warm)).toEqual([])
    })
  })
})

describe('SI-12: the label', () => {
  test('a plan shows the label of the place where the person is', () => {
    ofAll({ health: 'none', takes: 'none', reactions: 'none' }, (result, answers) => {
      const step = offering(result)?.medicine
      if (step?.kind === 'label')
        expect([step.label.medicine, step.label.region]).toEqual([step.medicine, answers.region])
    })
  })
})

describe('SI-13: comfort while waiting', () => {
  const natureOf = new Map(redFlags.map(({ id, nature }) => [id, nature]))

  test('only where every reason is mechanical; no exercise, and no medicine but paracetamol', () => {
    ofAll({ duration: 'keeps-coming-back', region: 'us' }, (result) => {
      if (result.kind !== 'be-seen-within-days') return
      const natures = result.because.map((id) => natureOf.get(id))
      expect('comfort' in result).toBe(natures.every((nature) => nature === 'mechanical'))
      const allowed: readonly RemedyId[] = ['easy-movement', 'slow-breathing', 'paracetamol']
      const thermal = remedies.filter(({ place }) => place === 'warmth-or-cold').map(({ id }) => id)
      expect(offered(result).filter((id) => !allowed.includes(id) && !thermal.includes(id))).toEqual([])
    })
  })

  test('no other kind of reason is called mechanical', () => {
    const called = redFlags.filter(({ nature }) => nature === 'mechanical')
    expect(called.filter(({ row }) => row.startsWith('RF-')).map(({ id }) => id)).toEqual([])
    expect(called.filter(({ urgency }) => urgency !== 'within-days').map(({ id }) => id)).toEqual([])
  })
})
