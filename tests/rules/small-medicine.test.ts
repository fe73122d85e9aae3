import { describe, expect, test } from 'vitest'
import { all, always, any } from '../../src/rules/language/condition.ts'
import type { Entry, Sheet } from '../../src/rules/language/verdict.ts'
import { chooseMedicine } from '../../src/rules/medicine.ts'
import { makeComfort, makePlan } from '../../src/rules/plan.ts'
import type { RuleSet } from '../../src/rules/rule-set.ts'
import { ache, how, small, source, step } from './small-rules.ts'

/** The choice of a medicine, and the plan around it, on rules small enough to work out by hand. */

const medicine = { ...step, place: 'medicine', kind: 'medicine' } as const
const tablet = { ...medicine, id: 'tablet', classes: ['paracetamol'] }
const rub = { ...medicine, id: 'rub', classes: ['menthol'], onSkin: true }
const label = {
  region: 'uk',
  form: 'tablet',
  each: [1, 2],
  hoursApart: 4,
  most: 8,
  plannedDays: 3,
  mostDays: 3,
  source: 'M11',
}
const tabletLabel = { ...label, medicine: 'tablet' }
const rubLabel = { ...label, medicine: 'rub' }

const rulesWith = (changes: Record<string, unknown>): RuleSet =>
  ({
    ...small,
    remedies: [tablet],
    cautions: [],
    labels: [tabletLabel],
    handedOver: { any: [] },
    ...changes,
  }) as unknown as RuleSet
const sheet = (entries: Record<string, Entry> = {}): Sheet =>
  new Map<string, Entry>(Object.entries({ house: ['painkillers'], region: 'uk', severity: 1, ...entries }))
const chosen = (changes: Record<string, unknown>, entries?: Record<string, Entry>) =>
  chooseMedicine(sheet(entries), rulesWith(changes))

const theTablet = { kind: 'label', medicine: 'tablet', label: tabletLabel, inHouse: true }
const unsureOf = (when: unknown, marks: Record<string, string>) => ({ id: 'c', when, marks, source })

describe('which medicine', () => {
  test('the one that fits, with its label', () => {
    expect(chosen({})).toEqual(theTablet)
  })

  test('none for someone who asked for none', () => {
    expect(chosen({}, { house: 'none' })).toBeUndefined()
  })

  test.each(['eu', 'elsewhere'])('a pharmacist where we know no labels: %s', (region) => {
    expect(chosen({}, { region })).toEqual({ kind: 'pharmacist', because: 'region' })
  })

  test('a pharmacist where nothing fits', () => {
    expect(chosen({ remedies: [] })).toEqual({ kind: 'pharmacist', because: 'nothing-fits' })
  })

  test('the next one, where the first has no label in the region', () => {
    expect(chosen({ remedies: [rub, tablet] })).toEqual(theTablet)
  })

  test('nothing that is no medicine, label or not', () => {
    const odd = { ...tablet, id: 'odd', place: 'calm' }
    expect(chosen({ remedies: [odd, tablet], labels: [{ ...label, medicine: 'odd' }, tabletLabel] })).toEqual(
      theTablet,
    )
  })
})

describe('who is handed to a pharmacist for doubt', () => {
  const unsure: Record<string, Entry> = { ache: 'not-sure' }
  test.each([
    [
      'someone unsure of what forbids a medicine',
      unsureOf(ache.is('sharp'), { menthol: 'avoid' }),
      'your-answers',
    ],
    [
      'someone unsure of one of two things that do',
      unsureOf(any(ache.is('sharp'), how.atLeast(5)), { menthol: 'ask' }),
      'your-answers',
    ],
    ['not for doubt about warmth', unsureOf(ache.is('sharp'), { heat: 'avoid' }), undefined],
    [
      'not for doubt about what is allowed anyway',
      unsureOf(ache.is('sharp'), { menthol: 'ok', heat: 'avoid' }),
      undefined,
    ],
    ['not for another doubt', unsureOf(how.atLeast(5), { menthol: 'avoid' }), undefined],
  ])('%s', (_, caution, because) => {
    expect(chosen({ cautions: [caution] }, { ...unsure, how: 3 })).toEqual(
      because ? { kind: 'pharmacist', because } : theTablet,
    )
  })

  const ask = (marks: Record<string, string>) => unsureOf(always, marks)
  test.each([
    ['two rows that say to ask', [ask({ menthol: 'ask' }), ask({ lidocaine: 'ask' })], 'several-cautions'],
    ['not for one', [ask({ menthol: 'ask' })], undefined],
    ['not for two that speak of warmth', [ask({ heat: 'ask' }), ask({ cold: 'ask' })], undefined],
    ['not for two that forbid', [ask({ menthol: 'avoid' }), ask({ lidocaine: 'avoid' })], undefined],
  ])('%s', (_, cautions, because) => {
    expect(chosen({ cautions })).toEqual(because ? { kind: 'pharmacist', because } : theTablet)
  })
})

describe('the plan around it', () => {
  const warm = { ...step, id: 'warm', place: 'warmth-or-cold', kind: 'heat', classes: [] }
  const cool = { ...step, id: 'cool', place: 'warmth-or-cold', kind: 'cold', classes: [] }
  const withRub = rulesWith({ remedies: [warm, cool, rub], labels: [rubLabel] })

  test('what goes on the skin leaves out warmth, and only warmth', () => {
    expect(makePlan(sheet(), withRub)).toMatchObject({
      warmthOrCold: 'cool',
      leftOut: [{ remedy: 'warm', mark: 'avoid', because: ['medicine-on-the-skin'], unsure: [] }],
    })
  })

  test('comfort has only tablets, so it keeps warmth', () => {
    const rules = rulesWith({ remedies: [warm, rub], labels: [rubLabel] })
    expect(makeComfort(sheet(), rules)).toMatchObject({ warmthOrCold: 'warm', leftOut: [] })
  })

  test('a remedy that is allowed is not left out, and one that is not says why', () => {
    const never = { id: 'never', when: all(always), marks: { heat: 'avoid' }, source }
    const rules = rulesWith({ remedies: [{ ...warm, classes: ['heat'] }, cool], cautions: [never] })
    expect(makePlan(sheet(), rules).leftOut).toEqual([
      { remedy: 'warm', mark: 'avoid', because: ['never'], unsure: [] },
    ])
  })

  test.each([
    ['ibuprofen', 12],
    ['naproxen', 12],
    ['paracetamol', 72],
  ])('mild pain and %s: look again within %i hours (6.2)', (id, hours) => {
    const rules = rulesWith({ remedies: [{ ...tablet, id }], labels: [{ ...label, medicine: id }] })
    expect(makePlan(sheet(), rules)).toMatchObject({ medicine: { medicine: id }, lookAgainHours: hours })
  })

  test('where no movement of the table fits, easy movement stays', () => {
    expect(makePlan(sheet(), rulesWith({})).movement).toBe('easy-movement')
  })
})
