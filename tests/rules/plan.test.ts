import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { assess, remedies, type Answers, type Plan } from '../../src/rules/index.ts'
import { judge } from '../../src/rules/language/verdict.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { wellish } from '../support/arbitraries.ts'
import {
  andAWarmTowel,
  aWellAdult,
  but,
  everythingWarmAndCold,
  has,
  withPainkillers,
} from '../support/people.ts'
import { offered } from './assessments.ts'

vi.setConfig({ testTimeout: 60_000 })

const planFor = (answers: Answers): Plan => {
  const result = assess(answers)
  if (result.kind !== 'self-care') throw new Error(`no plan: ${result.kind}`)
  return result.plan
}
const kindOf = new Map(remedies.map(({ id, kind }) => [id, kind]))

/** Of everyone mostly well who gets a plan. */
const ofEveryPlan = (holds: (plan: Plan, answers: Answers) => void): void => {
  let plans = 0
  fc.assert(
    fc.property(wellish, (answers) => {
      const result = assess(answers)
      if (result.kind !== 'self-care') return
      plans += 1
      holds(result.plan, answers)
    }),
    { numRuns: 200 },
  )
  expect(plans).toBeGreaterThan(20)
}

describe('every plan', () => {
  test('has something to do that needs no medicine and nothing in the house', () => {
    ofEveryPlan(({ movement, calm }) => {
      expect(kindOf.get(movement)).toBe('movement')
      expect(kindOf.get(calm)).toBe('calm')
    })
  })

  test('holds nothing that the person lacks, save a medicine that says so', () => {
    ofEveryPlan((plan, answers) => {
      const sheet = fillIn(answers)
      const given = offered({ kind: 'self-care', plan })
      const lacking = remedies.filter(
        ({ id, needs }) => given.includes(id) && judge(needs, sheet).least !== 'yes',
      )
      const toBuy = plan.medicine?.kind === 'label' && !plan.medicine.inHouse ? [plan.medicine.medicine] : []
      expect(lacking.map(({ id }) => id)).toEqual(toBuy)
    })
  })

  test('holds only what helps', () => {
    ofEveryPlan((plan, answers) => {
      const sheet = fillIn(answers)
      const given = offered({ kind: 'self-care', plan })
      expect(
        remedies.filter(({ id, helps }) => given.includes(id) && judge(helps, sheet).least !== 'yes'),
      ).toEqual([])
    })
  })

  test('holds each thing once, and two temperatures only as the one or the other', () => {
    ofEveryPlan((plan) => {
      const given = offered({ kind: 'self-care', plan })
      expect(new Set(given).size).toBe(given.length)
      const kinds = [plan.warmthOrCold, plan.orInstead].flatMap((id) => (id ? [kindOf.get(id)] : []))
      expect(new Set(kinds).size).toBe(kinds.length)
    })
  })

  test('offers nothing that it leaves out, and says why it leaves it out', () => {
    ofEveryPlan((plan) => {
      const given: readonly string[] = offered({ kind: 'self-care', plan })
      expect(plan.leftOut.filter(({ remedy }) => given.includes(remedy))).toEqual([])
      expect(plan.leftOut.every(({ because }) => because.length > 0)).toBe(true)
      expect(new Set(plan.leftOut.map(({ remedy }) => remedy)).size).toBe(plan.leftOut.length)
    })
  })

  test('tells of heavy lifting, bed rest and getting stronger', () => {
    ofEveryPlan(({ advice }) => {
      expect(advice).toEqual(expect.arrayContaining(['heavy-lifting', 'bed-rest', 'get-stronger']))
    })
  })
})

describe('warmth and cold', () => {
  const home = but(aWellAdult, everythingWarmAndCold)

  test('warmth first, cold instead, for a plain spasm', () => {
    expect(planFor(home)).toMatchObject({ warmthOrCold: 'heat-pack', orInstead: 'wrapped-peas' })
  })

  test('cold first for a strain, and warmth instead only after three days', () => {
    const swollen = but(home, { feel: ['swollen-or-bruised', 'changes-with-movement'] })
    expect(planFor(swollen)).toMatchObject({ warmthOrCold: 'wrapped-peas' })
    expect(planFor(swollen)).not.toHaveProperty('orInstead')
    expect(planFor(but(swollen, { duration: 'three-days-to-a-week' }))).toMatchObject({
      warmthOrCold: 'wrapped-peas',
      orInstead: 'heat-pack',
    })
  })

  test('neither, where nothing warm or cold is in the house', () => {
    const plan = planFor(but(aWellAdult, { house: 'none' }))
    expect(plan).not.toHaveProperty('warmthOrCold')
    expect(plan).not.toHaveProperty('orInstead')
  })

  test('a medicine on the skin leaves warmth out, and says that this is why', () => {
    const plan = planFor(but(withPainkillers(aWellAdult, 'menthol-rub'), andAWarmTowel))
    expect(plan).toMatchObject({ warmthOrCold: 'wrapped-peas' })
    expect(plan.leftOut).toContainEqual(
      expect.objectContaining({ remedy: 'hot-towel', mark: 'avoid', because: ['medicine-on-the-skin'] }),
    )
  })

  test('a medicine to swallow leaves nothing out', () => {
    const plan = planFor(but(withPainkillers(aWellAdult, 'paracetamol'), andAWarmTowel))
    expect(plan).toMatchObject({ warmthOrCold: 'hot-towel', orInstead: 'wrapped-peas' })
    expect(plan.leftOut).toEqual([])
  })
})

describe('what was left out', () => {
  test('is told with its reason and how strictly', () => {
    expect(planFor(but(aWellAdult, has({ skin: ['raynauds'] }))).leftOut).toContainEqual(
      expect.objectContaining({ remedy: 'wrapped-peas', mark: 'avoid', because: ['raynauds'], unsure: [] }),
    )
  })

  test('for want of knowing is asked about, and says so', () => {
    const { leftOut } = planFor(but(aWellAdult, has({ lungs: 'not-sure' })))
    expect(leftOut).toContainEqual(
      expect.objectContaining({
        remedy: 'ibuprofen',
        mark: 'ask',
        unsure: expect.arrayContaining(['asthma']),
      }),
    )
  })
})

describe('looking again', () => {
  test.each<[string, Answers, number]>([
    ['mild pain: after three days', { severity: 3 }, 72],
    ['pain of 4: after one day', { severity: 4 }, 24],
    ['pain of 6: after one day', { severity: 6 }, 24],
    [
      'a strain, however mild: after one day',
      { severity: 1, feel: ['swollen-or-bruised', 'changes-with-movement'] },
      24,
    ],
    ['no pain to speak of: after three days', { severity: 0 }, 72],
  ])('%s', (_, change, hours) => {
    expect(planFor(but(aWellAdult, change)).lookAgainHours).toBe(hours)
  })

  test.each([7, 8, 9])('pain of %i: within twelve hours (6.2)', (severity) => {
    expect(planFor(but(aWellAdult, { severity })).lookAgainHours).toBeLessThanOrEqual(12)
  })

  test('a tablet of an anti-inflammatory: within twelve hours, however mild the pain (6.2)', () => {
    const tablet = withPainkillers(but(aWellAdult, { severity: 2 }), 'ibuprofen')
    expect(planFor(tablet)).toMatchObject({ medicine: { medicine: 'ibuprofen' }, lookAgainHours: 12 })
  })

  test.each<[string, Answers, number]>([
    ['a lift: no better after three days, see someone', {}, 72],
    ['a bad night: the same', { exertion: 'slept-wrong' }, 72],
    // 2.2 gives it two weeks. Check-ins go by 6.2, which asks everyone on day 3, and the plan must not say otherwise.
    ['the desk: the same', { exertion: 'desk-or-phone' }, 72],
    [
      'the desk with a swelling is a strain: after three days',
      { exertion: 'desk-or-phone', feel: ['swollen-or-bruised'] },
      72,
    ],
  ])('%s', (_, change, hours) => {
    expect(planFor(but(aWellAdult, change)).noBetterHours).toBe(hours)
  })
})
