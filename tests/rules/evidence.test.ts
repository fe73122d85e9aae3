import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, evidenceFor, evidenceForRemedy, redFlags, type Answers } from '../../src/rules/index.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { triage } from '../../src/rules/triage.ts'
import { complete, wellish } from '../support/arbitraries.ts'
import { aWellAdult } from '../support/people.ts'
import { offered } from './assessments.ts'

const whenOf = (id: string) => redFlags.find((row) => row.id === id)?.when ?? { always: true as const }

const raised = (answers: Answers): readonly string[] => {
  const concern = triage(fillIn(answers))
  return concern.urgency === 'none' ? [] : [...concern.because, ...concern.also]
}

const forget = (answers: Answers, questions: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !questions.includes(id)))

describe('why an alarm was raised', () => {
  test('every answer that is named was given', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        for (const id of raised(answers)) {
          for (const { question, answer } of evidenceFor(whenOf(id), answers)) {
            const told = answers[question as keyof Answers]
            expect(Array.isArray(told) ? told : [told]).toContain(answer)
          }
        }
      }),
    )
  })

  test('without the answers that are named, the row is not raised', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        for (const id of raised(answers)) {
          const named = evidenceFor(whenOf(id), answers).map(({ question }) => question)
          if (named.length > 0) expect(raised(forget(answers, named))).not.toContain(id)
        }
      }),
    )
  })

  test('being unsure is named too', () => {
    expect(evidenceFor(whenOf('heavy-arm'), { chest: 'not-sure' })).toEqual([
      { question: 'chest', answer: 'not-sure' },
    ])
  })
})

describe('why a remedy was chosen', () => {
  test('without what is in the house, the remedy that needs it is gone', () => {
    fc.assert(
      fc.property(wellish, (answers) => {
        for (const id of offered(assess(answers))) {
          const named = evidenceForRemedy(id, answers).map(({ question }) => question)
          if (named.includes('house'))
            expect(offered(assess({ ...answers, house: 'none' }))).not.toContain(id)
        }
      }),
    )
  })

  test('a warm pack names the lift that set it off, and the pack', () => {
    const named = evidenceForRemedy('heat-pack', { ...aWellAdult, house: ['heat-pack-or-bottle'] })
    expect(named).toContainEqual({ question: 'house', answer: 'heat-pack-or-bottle' })
    expect(named.map(({ question }) => question)).toContain('exertion')
  })
})
