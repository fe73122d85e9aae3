import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { assess, remedies, type Answers } from '../../src/rules/index.ts'
import { permissionFor } from '../../src/rules/permission.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { answerAsAsked, anyAnswers, wellishMind } from '../support/arbitraries.ts'
import { aWellAdult } from '../support/people.ts'
import { offered } from './assessments.ts'
import { histories, historyIds, optionsOf, stepsTowardsIllness, taken } from './danger.ts'

vi.setConfig({ testTimeout: 60_000 })

const rank = { ok: 0, ask: 1, avoid: 2 } as const

describe('SI-03: another illness only narrows', () => {
  test('no mark becomes milder, with any other answers', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...stepsTowardsIllness), (who, step) => {
        const [healthier, iller] = taken(who, step)
        const [before, after] = [fillIn(healthier), fillIn(iller)]
        const milder = remedies.filter(
          (remedy) => rank[permissionFor(remedy, after).mark] < rank[permissionFor(remedy, before).mark],
        )
        expect(milder.map(({ id }) => id)).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  test('two illnesses together are at least as strict as each alone', () => {
    const everyGroup: Answers = {
      ...aWellAdult,
      house: ['painkillers'],
      health: Object.values(histories) as never,
    }
    const ids = [...historyIds, 'reactions' as const]
    const illnesses = ids.flatMap((id) => optionsOf(id).map((option) => [id, option] as const))
    const marksOf = (...ill: typeof illnesses) => {
      const ticks = ids.map(
        (id) => [id, ill.flatMap(([one, option]) => (one === id ? [option] : []))] as const,
      )
      const told = Object.fromEntries(ticks.filter(([, options]) => options.length > 0))
      const sheet = fillIn({ ...everyGroup, ...told } as Answers)
      return remedies.map((remedy) => rank[permissionFor(remedy, sheet).mark])
    }
    const alone = illnesses.map((illness) => marksOf(illness))
    const milder = illnesses.flatMap((a, at) =>
      illnesses.slice(at + 1).flatMap((b, after) => {
        const both = marksOf(a, b)
        const [first = [], second = []] = [alone[at], alone[at + 1 + after]]
        return both.some((mark, row) => mark < Math.max(first[row] ?? 0, second[row] ?? 0))
          ? [`${a} and ${b}`]
          : []
      }),
    )
    expect(milder).toEqual([])
  })

  test('what is shown instead was allowed before', () => {
    fc.assert(
      fc.property(wellishMind, fc.constantFrom(...stepsTowardsIllness), (mind, step) => {
        const [before, after] = taken(mind, step)
        const allowed = fillIn(answerAsAsked(before))
        const ill = assess(answerAsAsked(after))
        const shown = remedies.filter(({ id }) => offered(ill).includes(id))
        expect(
          shown.filter((remedy) => permissionFor(remedy, allowed).mark !== 'ok').map(({ id }) => id),
        ).toEqual([])
      }),
      { numRuns: 250 },
    )
  })
})
