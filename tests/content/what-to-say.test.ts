import { expect, test } from 'vitest'
import { labelOf } from '../../src/content/spoken.ts'
import { whatToSay } from '../../src/content/what-to-say.ts'
import { assess, type Answers } from '../../src/rules/index.ts'
import { aWellAdult, but, has } from '../support/people.ts'

const saidBy = (answers: Answers) => {
  const result = assess(answers)
  if (!('because' in result)) throw new Error(`${result.kind} has nothing to say`)
  return whatToSay(answers, result.because)
}

/** As it stands within a sentence. */
const within = (question: string, option: string) => labelOf(question, option).slice(1)

const fever = but(aWellAdult, { since: ['fever-or-very-ill'], age: 47, severity: 6 })

test('it tells the age, for how long, how bad, and the answers that count', () => {
  const said = saidBy(fever)
  expect(said).toContain('47')
  expect(said).toContain('6')
  expect(said).toContain(within('duration', 'under-a-day'))
  expect(said).toContain(within('since', 'fever-or-very-ill'))
})

test('it leaves out what was not answered yet', () => {
  const said = saidBy({ chest: ['heavy-arm'] })
  expect(said).toContain(within('chest', 'heavy-arm'))
  expect(said).not.toMatch(/undefined|NaN/)
})

test('it tells the medicines that someone takes, and says nothing of medicines where there are none', () => {
  const taking = but(fever, has({ takes: ['warfarin', 'lithium'] }))
  expect(saidBy(taking)).toContain(within('takes', 'warfarin'))
  expect(saidBy(taking)).toContain(within('takes', 'lithium'))
  expect(saidBy(fever)).not.toContain(within('takes', 'warfarin'))
})

test('it says that someone was not sure', () => {
  const unsure: Answers = but(aWellAdult, { chest: 'not-sure', 'chest-unsure': 'very-ill-or-worse' })
  expect(saidBy(unsure)).toContain(within('chest-unsure', 'very-ill-or-worse'))
})

test('it does not hold answers that do not count', () => {
  expect(saidBy(fever)).not.toContain(within('exertion', 'lifting'))
})

test('a pain of 0 is told as well', () => {
  expect(saidBy(but(fever, { severity: 0 }))).toMatch(/\b0\b/)
})
