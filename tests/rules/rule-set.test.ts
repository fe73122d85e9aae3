import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, readRuleSet, ruleSet, type RuleSet } from '../../src/rules/index.ts'
import { anyAnswers, complete, wellish } from '../support/arbitraries.ts'

const json = JSON.stringify(ruleSet)
const readBack = (text: string): RuleSet => {
  const rules = readRuleSet(text)
  if (!rules) throw new Error('not a rule set')
  return rules
}

describe('the rules as a file', () => {
  const rules = readBack(json)

  test('read back, they give the same assessment of anyone', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswers, complete, wellish), (answers) => {
        expect(assess(answers, rules)).toEqual(assess(answers))
      }),
      { numRuns: 300 },
    )
  })

  test('they say on which day they last changed', () => {
    expect(rules.version).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('a row taken out of the file changes what it says', () => {
    const fewer: RuleSet = { ...rules, redFlags: rules.redFlags.filter(({ id }) => id !== 'heavy-arm') }
    const changed = readBack(JSON.stringify(fewer))
    expect(assess({ chest: ['heavy-arm'] }, changed).kind).toBe('asking')
    expect(assess({ chest: ['heavy-arm'] }, rules).kind).toBe('get-help-now')
  })

  test.each([
    ['nothing', ''],
    ['half a file', json.slice(0, json.length / 2)],
    ['a list', '[]'],
    ['null', 'null'],
    ['a file without a version', JSON.stringify({ ...ruleSet, version: undefined })],
    ['a file without red flags', JSON.stringify({ ...ruleSet, redFlags: undefined })],
    ['red flags without conditions', JSON.stringify({ ...ruleSet, redFlags: [{ id: 'x' }] })],
    ['a caution that is no row', JSON.stringify({ ...ruleSet, cautions: [7] })],
    ['no word on who is handed over', JSON.stringify({ ...ruleSet, handedOver: 'nobody' })],
  ])('%s is no rule set', (_, text) => {
    expect(readRuleSet(text)).toBeUndefined()
  })
})
