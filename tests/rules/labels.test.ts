import { describe, expect, test } from 'vitest'
import { assess, labels, type Answers, type MedicineStep } from '../../src/rules/index.ts'
import { aWellAdult, but, withPainkillers } from '../support/people.ts'
import { offering } from './assessments.ts'

const stepFor = (answers: Answers): MedicineStep | undefined => offering(assess(answers))?.medicine

/** The ceilings of clinical 4.1: milligrams or uses in one go and in 24 hours, hours between, days. */
const ceilings = {
  'ibuprofen us': { once: 400, aDay: 1200, hours: 4, days: 10 },
  'ibuprofen uk': { once: 400, aDay: 1200, hours: 6, days: 10 },
  'naproxen us': { once: 440, aDay: 660, hours: 8, days: 10 },
  'paracetamol us': { once: 1000, aDay: 3000, hours: 6, days: 10 },
  'paracetamol uk': { once: 1000, aDay: 4000, hours: 4, days: 3 },
  'anti-inflammatory-gel uk': { once: 1, aDay: 4, hours: 4, days: 7 },
  'salicylate-patch us': { once: 1, aDay: 2, hours: 8, days: 3 },
  'lidocaine-patch us': { once: 1, aDay: 3, hours: 8, days: 7 },
  'menthol-rub us': { once: 1, aDay: 4, hours: 4, days: 7 },
  'menthol-rub uk': { once: 1, aDay: 4, hours: 4, days: 7 },
}

describe('SI-12: no label is exceeded', () => {
  test('there is a label for each of these and for nothing else', () => {
    expect(labels.map(({ medicine, region }) => `${medicine} ${region}`).toSorted()).toEqual(
      Object.keys(ceilings).toSorted(),
    )
  })

  test.each(labels.map((label) => [`${label.medicine} ${label.region}`, label] as const))(
    '%s',
    (name, label) => {
      const ceiling = ceilings[name as keyof typeof ceilings]
      const unit = label.strength ?? 1
      expect(label.each[1] * unit).toBeLessThanOrEqual(ceiling.once)
      expect(label.most * unit).toBeLessThanOrEqual(ceiling.aDay)
      expect(label.hoursApart).toBeGreaterThanOrEqual(ceiling.hours)
      expect(label.mostDays).toBeLessThanOrEqual(ceiling.days)
      expect(label.plannedDays).toBeLessThanOrEqual(label.mostDays)
      expect(label.each[0]).toBeLessThanOrEqual(label.each[1])
      expect(label.each[1]).toBeLessThanOrEqual(label.most)
      expect((24 / label.hoursApart) * label.each[1]).toBeGreaterThanOrEqual(label.each[0])
    },
  )
})

describe('step 8: the label goes with it', () => {
  test.each([
    ['uk', 8],
    ['us', 6],
  ] as const)('paracetamol in the %s is at most %i tablets of 500 mg in 24 hours', (region, most) => {
    expect(stepFor(withPainkillers(but(aWellAdult, { region }), 'paracetamol'))).toMatchObject({
      label: { medicine: 'paracetamol', region, strength: 500, most },
    })
  })

  test('a tablet of an anti-inflammatory is planned for three days at most', () => {
    const tablets = labels.filter(({ medicine }) => medicine === 'ibuprofen' || medicine === 'naproxen')
    expect(tablets.map(({ plannedDays }) => plannedDays)).toEqual([3, 3, 3])
  })
})
