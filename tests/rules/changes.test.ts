import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changesThatLift,
  changesThatRaise,
  ruleSet,
  type Answers,
  type OtherAnswer,
} from '../../src/rules/index.ts'
import { permissionFor } from '../../src/rules/permission.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { isMoreUrgent, triage } from '../../src/rules/triage.ts'
import { complete, wellish } from '../support/arbitraries.ts'
import { aWellAdult, has, but, withPainkillers } from '../support/people.ts'

const urgencyOf = (answers: Answers) => triage(fillIn(answers)).urgency

const ticksOf = (answer: unknown): readonly string[] => (Array.isArray(answer) ? answer : [])

/** The answers with one answer given otherwise: a number, a choice, or a tick more. */
const given = (answers: Answers, { question, answer }: OtherAnswer): Answers => {
  const kind = ruleSet.pages.flatMap((page) => page.questions).find(({ id }) => id === question)?.kind
  return { ...answers, [question]: kind === 'several' ? [...ticksOf(answers[question]), answer] : answer }
}

const without = (answers: Answers, { question, answer }: OtherAnswer): Answers => {
  const rest = ticksOf(answers[question]).filter((tick) => tick !== answer)
  return { ...answers, [question]: rest.length > 0 ? rest : 'none' }
}

describe('what would raise the urgency', () => {
  test('each change does, and to just what it says', () => {
    fc.assert(
      fc.property(fc.oneof(wellish, complete), (answers) => {
        for (const raise of changesThatRaise(answers)) {
          expect(urgencyOf(given(answers, raise))).toBe(raise.to)
          expect(isMoreUrgent(raise.to, urgencyOf(answers))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a well person is always told of pressure in the chest, of numb legs and of a fever', () => {
    const raises = changesThatRaise(aWellAdult)
    expect(raises).toContainEqual({ question: 'chest', answer: 'pressure-in-chest', to: 'now' })
    expect(raises).toContainEqual({ question: 'nerves', answer: 'legs-or-hands', to: 'today' })
    expect(raises).toContainEqual({ question: 'since', answer: 'fever-or-very-ill', to: 'today' })
  })

  test('of the numbers only the nearest is named: pain of 10, not 11 numbers', () => {
    const pain = changesThatRaise(aWellAdult).filter(({ question }) => question === 'severity')
    expect(pain).toEqual([{ question: 'severity', answer: 10, to: 'today' }])
  })

  test('nothing is more urgent than an emergency', () => {
    expect(changesThatRaise({ ...aWellAdult, chest: ['heavy-arm'] })).toEqual([])
  })
})

describe('what would lift a caution', () => {
  test('each change does, for each remedy that it names', () => {
    fc.assert(
      fc.property(fc.oneof(wellish, complete), (answers) => {
        for (const lift of changesThatLift(answers)) {
          const before = fillIn(answers)
          const after = fillIn(without(answers, lift))
          for (const id of lift.frees) {
            const row = ruleSet.remedies.find((remedy) => remedy.id === id)
            expect(row && permissionFor(row, before).mark).not.toBe('ok')
            expect(row && permissionFor(row, after).mark).toBe('ok')
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('without warfarin, ibuprofen would be free', () => {
    const answers = but(withPainkillers(aWellAdult, 'ibuprofen'), has({ takes: ['warfarin'] }))
    const lift = changesThatLift(answers).find(({ answer }) => answer === 'warfarin')
    expect(lift?.frees).toContain('ibuprofen')
  })

  test('two reasons against one thing: neither alone frees it', () => {
    const answers = but(withPainkillers(aWellAdult, 'ibuprofen'), has({ takes: ['warfarin', 'lithium'] }))
    const freed = changesThatLift(answers).flatMap(({ frees }) => frees)
    expect(freed).not.toContain('ibuprofen')
  })

  test('nothing was kept from a well person', () => {
    expect(changesThatLift(aWellAdult)).toEqual([])
  })
})
