import { screen, within } from '@testing-library/react'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cautionWords, finderWords as words, labelWords, neverWords } from '../../src/content/en/index.ts'
import {
  assess,
  countsAsAntiInflammatory,
  labelFor,
  medicineOf,
  products,
  type Answers,
  type MedicineId,
} from '../../src/rules/index.ts'
import { planMedicineOf } from '../../src/rules/product-already.ts'
import { seenFirst, standingOf } from '../../src/rules/product-standing.ts'
import { anyAnswers, wellish } from '../support/arbitraries.ts'
import { aged, aWellAdult, aWellAdultInTheUk, but, has, withPainkillers } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

const lookUp = async (text: string, answers?: Answers) => {
  const visit = await renderApp({ path: '/medicines', ...(answers && { answers }), confirmed: true })
  await visit.user.type(screen.getByRole('searchbox', { name: words.label }), text)
  return visit
}
const card = (name: string) => within(screen.getByRole('article', { name }))
const mostOf = (medicine: MedicineId, region: 'uk' | 'us'): string => {
  const label = labelFor(medicine, region)
  if (!label) throw new Error(`No label of ${medicine} in ${region}`)
  return labelWords(label).most
}

const inUk = withPainkillers(aWellAdultInTheUk, 'paracetamol')
const inUs = withPainkillers(aWellAdult, 'paracetamol')

describe('a brand leads to its ingredient', () => {
  test('and for someone in whom nothing speaks against it, to its label and the day it was read', async () => {
    await lookUp('panadol', inUk)
    expect(card('Panadol').getByText(mostOf('paracetamol', 'uk'))).toBeDefined()
    expect(card('Panadol').getAllByText(/read on 22 November 2026/)).not.toEqual([])
  })

  test('with the numbers of the region where the person lives', async () => {
    await lookUp('tylenol extra', inUs)
    expect(card('Tylenol Extra Strength').getByText(mostOf('paracetamol', 'us'))).toBeDefined()
  })

  test('but a pack of another strength, or from abroad, has no numbers of ours', async () => {
    const { user } = await lookUp('tylenol regular', inUs)
    expect(card('Tylenol Regular Strength').getByText(words.pharmacist.pack)).toBeDefined()
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'panadol')
    expect(card('Panadol').getByText(words.pharmacist.abroad)).toBeDefined()
  })

  test('how many were found is announced, and an unknown name is said to be unknown', async () => {
    const { user } = await lookUp('nuromol', inUk)
    expect(screen.getByRole('status')).toHaveProperty('textContent', words.found(1))
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'xylophone')
    expect(screen.getByRole('status')).toHaveProperty('textContent', words.found(0))
    expect(screen.getByRole('region', { name: words.noneTitle })).toBeDefined()
    expect(screen.queryAllByRole('article')).toEqual([])
  })

  test('a name whose packs differ says so', async () => {
    await lookUp('tiger balm', inUk)
    expect(card('Tiger Balm').getByText(words.varies)).toBeDefined()
  })
})

describe('what is in the house comes first', () => {
  test('it stands there before anything is typed', async () => {
    await renderApp({ path: '/medicines', answers: inUk, confirmed: true })
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(card('Paracetamol').getByText(words.atHome)).toBeDefined()
  })

  test('a second product with the same in it is warned of', async () => {
    await lookUp('lemsip max', inUk)
    const found = card('Lemsip Max Cold & Flu sachets')
    expect(found.getAllByText(/^You already have paracetamol/)).toHaveLength(1)
    expect(found.queryByText(mostOf('paracetamol', 'uk'))).toBeNull()
  })

  test('and so is a name whose packs differ: it is never taken for what is at home', async () => {
    await lookUp('lemsip', inUk)
    const found = card('Lemsip (other kinds)')
    expect(found.getAllByText(/^You already have paracetamol/)).toHaveLength(1)
    expect(found.queryByText(words.atHome)).toBeNull()
    expect(found.queryByText(words.isNotAntiInflammatory)).toBeNull()
  })

  test('a rub is a second anti-inflammatory for someone with tablets', async () => {
    await lookUp('deep heat rub', withPainkillers(aWellAdultInTheUk, 'naproxen'))
    expect(
      card('Deep Heat rub').getAllByText(/^You already have an anti-inflammatory/).length,
    ).toBeGreaterThan(0)
  })

  test('one used in the last day speaks against every other, gels and rubs too', async () => {
    const answers = but(inUk, { takes: ['anti-inflammatory-already'] })
    const { user } = await lookUp('nurofen 200', answers)
    const reason = cautionWords['anti-inflammatory-already'].because
    expect(card('Nurofen 200 mg').getByText(reason)).toBeDefined()
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'movelat')
    expect(card('Movelat').getByText(reason)).toBeDefined()
  })
})

const without = (answers: Answers, name: string) => {
  const product = products.find((one) => one.name === name)
  if (!product) throw new Error(name)
  const standing = standingOf(product, answers, assess(answers))
  expect(standing.label).toBeUndefined()
  return standing
}

describe('no numbers are shown', () => {
  test('to someone under 18, pregnant, or with a reason of their own, who is told it', async () => {
    expect(without(aged(17, inUk), 'Panadol').because).toContain('under-18')
    expect(without(but(inUs, has({ pregnancy: ['under-20-weeks'] })), 'Tylenol Extra Strength').mark).toBe(
      'ask',
    )
    await lookUp('advil', but(inUs, { takes: ['warfarin'] }))
    expect(card('Advil').getByText(words.avoid)).toBeDefined()
    expect(card('Advil').getByText(cautionWords.warfarin.because)).toBeDefined()
  })

  test('outside the UK and the US', () =>
    expect(without(but(inUk, { region: 'eu' }), 'Paracetamol').noNumbers).toBe('region'))

  test('before the questions are answered, or where no advice was asked for', async () => {
    expect(without({ region: 'uk' }, 'Panadol').noNumbers).toBe('unanswered')
    expect(without(aWellAdultInTheUk, 'Panadol').noNumbers).toBe('unanswered')
    await lookUp('panadol', { region: 'uk' })
    expect(screen.getByRole('link', { name: words.notYet.toQuestions }).getAttribute('href')).toBe('/')
  })

  test('from answers that were set aside when the person no longer asked for advice', () =>
    expect(without(but(inUk, { house: 'none', reactions: 'none', takes: 'none' }), 'Panadol').noNumbers).toBe(
      'unanswered',
    ))

  test('for what is never suggested; its plain answer stands there instead', async () => {
    await lookUp('co-codamol', inUk)
    expect(
      card('Co-codamol').getByText(neverWords['codeine-and-opioids'].answer, { exact: false }),
    ).toBeDefined()
    without(inUk, 'Co-codamol')
  })

  test('for a second anti-inflammatory besides the one in the plan', () => {
    const answers = withPainkillers(aWellAdultInTheUk, 'anti-inflammatory-gel', 'ibuprofen')
    expect(planMedicineOf(assess(answers))).toBe('anti-inflammatory-gel')
    expect(without(answers, 'Nurofen 200 mg').noNumbers).toBe('one-already')
  })
})

describe('SI-01 and SI-13: someone who must be seen first', () => {
  const inTrouble: readonly (readonly [string, Answers])[] = [
    ['an emergency', but(inUk, { chest: ['sudden-or-tearing'] })],
    ['care today', but(inUk, { since: ['fever-or-very-ill'] })],
  ]
  test.each(inTrouble)('%s: sees what it contains, and no numbers or answers', async (_, answers) => {
    expect(seenFirst(assess(answers))).toBeDefined()
    await lookUp('panadol', answers)
    expect(card('Panadol').getByText(words.seenFirst.short)).toBeDefined()
    expect(screen.queryByText(mostOf('paracetamol', 'uk'))).toBeNull()
    expect(screen.getByRole('link', { name: words.seenFirst.link })).toBeDefined()
  })

  test('while waiting with comfort, only paracetamol may have numbers', () => {
    fc.assert(
      fc.property(wellish, fc.constantFrom(...products), (answers, product) => {
        const assessment = assess(answers)
        if (assessment.kind !== 'be-seen-within-days' || !assessment.comfort) return
        const { label } = standingOf(product, answers, assessment)
        expect([undefined, 'paracetamol']).toContain(label?.medicine)
      }),
      { numRuns: 300 },
    )
  })
})

test('whoever it is, a name never shows a label that a plan would not: one permission, one region', () => {
  fc.assert(
    fc.property(fc.oneof(wellish, anyAnswers), fc.constantFrom(...products), (answers, product) => {
      const assessment = assess(answers)
      if (seenFirst(assessment)) return
      const { label, mark, never } = standingOf(product, answers, assessment)
      if (!label) return
      expect({ mark, never, region: answers.region }).toEqual({ mark: 'ok', never: [], region: label.region })
      expect(assessment.kind).not.toBe('asking')
      expect(answers.takes).toBeDefined()
      expect(answers.reactions).toBeDefined()
    }),
    { numRuns: 500 },
  )
})

test('SI-06: where a plan has an anti-inflammatory, no name shows the label of another', () => {
  fc.assert(
    fc.property(
      wellish,
      fc.constantFrom(...products.filter(countsAsAntiInflammatory)),
      (answers, product) => {
        const assessment = assess(answers)
        const planned = products.find((one) => medicineOf(one) === planMedicineOf(assessment))
        if (!planned || !countsAsAntiInflammatory(planned)) return
        const { label } = standingOf(product, answers, assessment)
        expect([undefined, medicineOf(planned)]).toContain(label?.medicine)
      },
    ),
    { numRuns: 500 },
  )
})
