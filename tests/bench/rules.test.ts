import { expect, test } from 'vitest'
import { byHand } from '../../bench/rules/by-hand.ts'
import { drawPeople } from '../../bench/rules/people.ts'
import { disagreements } from '../../bench/rules/race.ts'
import { assess } from '../../src/rules/index.ts'

const people = drawPeople(400)

test('the people who are timed come to every result', () => {
  const kinds = new Set(people.map((answers) => assess(answers).kind))
  expect([...kinds].toSorted()).toEqual(['be-seen-today', 'be-seen-within-days', 'get-help-now', 'self-care'])
})

test('the function written by hand says what the rules say, of everyone', () => {
  expect(disagreements(people, byHand)).toEqual([])
})

test.each([
  ['forgets a row', (flag: string) => flag !== 'over-six-weeks'],
  ['forgets another', (flag: string) => flag !== 'comes-with-effort'],
])('a function that %s is noticed', (_, keeps) => {
  const forgetful = (answers: Parameters<typeof byHand>[0]) => {
    const { urgency, because, also } = byHand(answers)
    return { urgency, because: because.filter(keeps), also: also.filter(keeps) }
  }
  expect(disagreements(people, forgetful).length).toBeGreaterThan(0)
})

/** Sends those home a day later who have to go now. */
const bold = (answers: Parameters<typeof byHand>[0]) => {
  const said = byHand(answers)
  return { ...said, urgency: said.urgency === 'now' ? 'today' : said.urgency }
}

test('a function that is one step less urgent is noticed', () => {
  expect(disagreements(people, bold).length).toBeGreaterThan(0)
})
