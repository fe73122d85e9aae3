import { describe, expect, test } from 'vitest'
import { assess, type Answers, type MedicineStep } from '../../src/rules/index.ts'
import { aWellAdult, aWellAdultInTheUk, but, has, withPainkillers } from '../support/people.ts'
import { offering } from './assessments.ts'

const stepFor = (answers: Answers): MedicineStep | undefined => offering(assess(answers))?.medicine
const chosen = (answers: Answers): string | undefined => {
  const step = stepFor(answers)
  return step?.kind === 'label' ? step.medicine : step && `pharmacist: ${step.because}`
}
type Case = readonly [sentence: string, answers: Answers, medicine: string | undefined]
const us = aWellAdult
const uk = aWellAdultInTheUk
const wide: Answers = { side: 'both' }
const told = (reactions: Exclude<NonNullable<Answers['reactions']>, string>): Answers => ({ reactions })

describe('step 0 and 1 of 4.5: who is shown no dose', () => {
  test.each<Case>([
    ['someone who did not ask for advice on painkillers', us, undefined],
    [
      'someone with medicines in mind who did not ask for advice',
      but(us, has({ takes: ['lithium'] })),
      undefined,
    ],
    ['someone who must be seen today', but(withPainkillers(us), { severity: 10 }), undefined],
    ['someone with an emergency', but(withPainkillers(us), { chest: ['heavy-arm'] }), undefined],
    ['someone of seventeen', but(withPainkillers(us), { age: 17 }), 'pharmacist: your-answers'],
    [
      'a pregnant person',
      but(withPainkillers(us), has({ pregnancy: ['under-20-weeks'] })),
      'pharmacist: your-answers',
    ],
    [
      'someone not sure about pregnancy',
      but(withPainkillers(us), has({ pregnancy: 'not-sure' })),
      'pharmacist: your-answers',
    ],
    [
      'someone on a prescribed painkiller',
      but(withPainkillers(us), has({ takes: ['strong-painkiller'] })),
      'pharmacist: your-answers',
    ],
    [
      'someone with another allergy',
      but(withPainkillers(us), told(['other-allergy'])),
      'pharmacist: your-answers',
    ],
    [
      'someone not sure what they take',
      but(withPainkillers(us), { takes: 'not-sure' }),
      'pharmacist: your-answers',
    ],
    [
      'someone not sure about reactions',
      but(withPainkillers(us), { reactions: 'not-sure' }),
      'pharmacist: your-answers',
    ],
    [
      'someone not sure about the stomach, liver or kidneys',
      but(withPainkillers(us), has({ gut: 'not-sure' })),
      'pharmacist: your-answers',
    ],
    [
      'two rows that ask',
      but(withPainkillers(us), has({ takes: ['antidepressant'], lungs: ['asthma'] })),
      'pharmacist: several-cautions',
    ],
    [
      'two rows that ask, one of them age',
      but(withPainkillers(us), { age: 60 }, has({ takes: ['antidepressant'] })),
      'pharmacist: several-cautions',
    ],
    [
      'one row that asks still leaves a dose',
      but(withPainkillers(us), has({ takes: ['antidepressant'] })),
      'salicylate-patch',
    ],
    [
      'two rows that only ask about exercise leave a dose',
      but(withPainkillers(us), has({ bones: ['knee-or-wrist', 'shoulder-comes-out'] })),
      'salicylate-patch',
    ],
    ['someone in Europe', but(withPainkillers(us, 'ibuprofen'), { region: 'eu' }), 'pharmacist: region'],
    [
      'someone elsewhere',
      but(withPainkillers(us, 'ibuprofen'), { region: 'elsewhere' }),
      'pharmacist: region',
    ],
  ])('%s', (_, answers, medicine) => {
    expect(chosen(answers)).toBe(medicine)
  })

  test.each(['lungs', 'skin', 'heart', 'gut', 'blood'] as const)(
    'someone not sure about "%s", which 4.3 asks about, is shown no dose',
    (history) => {
      expect(stepFor(but(withPainkillers(us), has({ [history]: 'not-sure' })))?.kind).toBe('pharmacist')
    },
  )
})

describe('step 3: the UK', () => {
  test.each<Case>([
    ['one sore place: the gel', withPainkillers(uk), 'anti-inflammatory-gel'],
    [
      'one sore place, and the gel in the house',
      withPainkillers(uk, 'anti-inflammatory-gel', 'paracetamol'),
      'anti-inflammatory-gel',
    ],
    [
      'after a reaction to anti-inflammatories: paracetamol',
      but(withPainkillers(uk), told(['anti-inflammatory-reaction'])),
      'paracetamol',
    ],
    [
      'with sore skin: no gel',
      but(withPainkillers(uk), has({ skin: ['broken-burnt-or-sore-skin'] })),
      'paracetamol',
    ],
  ])('%s', (_, answers, medicine) => {
    expect(chosen(answers)).toBe(medicine)
  })
})

describe('step 4: the US', () => {
  test.each<Case>([
    ['one sore place: the salicylate patch', withPainkillers(us), 'salicylate-patch'],
    [
      'salicylates not for them: paracetamol',
      but(withPainkillers(us), told(['salicylate-intolerance'])),
      'paracetamol',
    ],
    [
      'an anti-inflammatory already taken: paracetamol',
      but(withPainkillers(us), has({ takes: ['anti-inflammatory-already'] })),
      'paracetamol',
    ],
    ['the lidocaine patch in the house', withPainkillers(us, 'lidocaine-patch'), 'lidocaine-patch'],
    [
      'a diclofenac gel in the house is no choice',
      withPainkillers(us, 'anti-inflammatory-gel'),
      'salicylate-patch',
    ],
  ])('%s', (_, answers, medicine) => {
    expect(chosen(answers)).toBe(medicine)
  })
})

describe('steps 5 to 7: tablets, paracetamol, and nothing', () => {
  test.each<Case>([
    ['widespread pain of 5: ibuprofen', but(withPainkillers(us), wide, { severity: 5 }), 'ibuprofen'],
    [
      'widespread pain of 5 in the UK: ibuprofen',
      but(withPainkillers(uk), wide, { severity: 5 }),
      'ibuprofen',
    ],
    [
      'widespread pain of 5, with only naproxen in the US house',
      but(withPainkillers(us, 'naproxen'), wide, { severity: 5 }),
      'naproxen',
    ],
    [
      'widespread pain of 4 with both in the house: the tablet (4.5, step 5: widespread, or 5 or more)',
      but(withPainkillers(us, 'ibuprofen', 'paracetamol'), wide, { severity: 4 }),
      'ibuprofen',
    ],
    [
      'one place, pain of 4, both in the house: paracetamol',
      but(withPainkillers(us, 'ibuprofen', 'paracetamol'), { severity: 4 }),
      'paracetamol',
    ],
    [
      'widespread pain at sixty: paracetamol',
      but(withPainkillers(us), wide, { severity: 5, age: 60 }),
      'paracetamol',
    ],
    [
      'widespread pain at fifty-nine: ibuprofen',
      but(withPainkillers(us), wide, { severity: 5, age: 59 }),
      'ibuprofen',
    ],
    [
      'widespread pain on an antidepressant: paracetamol',
      but(withPainkillers(us, 'ibuprofen'), wide, { severity: 6 }, has({ takes: ['antidepressant'] })),
      'paracetamol',
    ],
    [
      'paracetamol already taken, tablets excluded: the menthol rub',
      but(
        withPainkillers(us),
        wide,
        { severity: 6 },
        has({ takes: ['anti-inflammatory-already', 'paracetamol-already'] }),
      ),
      'menthol-rub',
    ],
    [
      'all of them excluded: nothing fits',
      but(
        withPainkillers(us),
        wide,
        has({ takes: ['anti-inflammatory-already', 'paracetamol-already'] }),
        told(['plaster-or-rub-reaction']),
      ),
      'pharmacist: nothing-fits',
    ],
  ])('%s', (_, answers, medicine) => {
    expect(chosen(answers)).toBe(medicine)
  })
})

describe('what is in the house comes first', () => {
  test.each<Case>([
    [
      'paracetamol in a UK house before a gel to be bought',
      withPainkillers(uk, 'paracetamol'),
      'paracetamol',
    ],
    [
      'a menthol rub in the house before a patch to be bought',
      withPainkillers(us, 'menthol-rub'),
      'menthol-rub',
    ],
    [
      'ibuprofen in the house for pain of 6 before a patch to be bought',
      but(withPainkillers(us, 'ibuprofen'), { severity: 6 }),
      'ibuprofen',
    ],
    [
      'what is in the house but not for them is passed over',
      but(withPainkillers(us, 'ibuprofen'), has({ gut: ['ulcer-or-bleed'] })),
      'paracetamol',
    ],
    [
      'aspirin, hydrocortisone and codeine in the house are passed over',
      withPainkillers(us, 'aspirin', 'hydrocortisone', 'co-codamol-or-stronger'),
      'salicylate-patch',
    ],
  ])('%s', (_, answers, medicine) => {
    expect(chosen(answers)).toBe(medicine)
  })

  test('is marked so, and what is to be bought is not', () => {
    expect(stepFor(withPainkillers(us, 'paracetamol'))).toMatchObject({ kind: 'label', inHouse: true })
    expect(stepFor(withPainkillers(us))).toMatchObject({ kind: 'label', inHouse: false })
  })
})
