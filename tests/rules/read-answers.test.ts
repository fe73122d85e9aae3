import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswers } from '../../src/rules/index.ts'
import { aWellAdult } from '../support/people.ts'
import { anyAnswers } from '../support/arbitraries.ts'

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'chest'],
  ['a number', 7],
  ['true', true],
  ['a list', ['chest', 'none']],
  ['an empty object', {}],
  ['a function', () => ({ chest: 'none' })],
])('%s is no answers', (_, rubbish) => {
  expect(readAnswers(rubbish)).toEqual({})
})

test.each<[string, Record<string, unknown>]>([
  ['a question that does not exist', { mood: 'fine' }],
  ['an option that a choice does not have', { exertion: 'flying' }],
  ['ticks where one answer is wanted', { exertion: ['lifting'] }],
  ['one answer where ticks are wanted', { chest: 'pressure-in-chest' }],
  ['a tick that does not exist', { chest: ['toothache'] }],
  ['a tick that does not exist among ticks that do', { chest: ['pressure-in-chest', 'toothache'] }],
  ['"none" among ticks', { chest: ['none', 'pressure-in-chest'] }],
  ['"not sure" among ticks', { chest: ['pressure-in-chest', 'not-sure'] }],
  ['an empty list of ticks', { chest: [] }],
  ['the same tick twice', { chest: ['pressure-in-chest', 'pressure-in-chest'] }],
  ['a list of lists', { chest: [['pressure-in-chest']] }],
  ['an object in place of ticks', { chest: { 0: 'pressure-in-chest', length: 1 } }],
  ['a null', { chest: null }],
  ['"not sure" where it is not offered', { region: 'not-sure' }],
  ['"not sure" in place of ticks where it is not offered', { house: 'not-sure' }],
  ['"none" in place of one answer', { exertion: 'none' }],
  ['"not sure" in place of a number', { age: 'not-sure' }],
  ['a number as a word', { age: '30' }],
  ['a number below the range', { age: -1 }],
  ['a number above the range', { age: 121 }],
  ['a number with a fraction', { severity: 6.5 }],
  ['no number at all', { severity: Number.NaN }],
  ['a number without end', { age: Number.POSITIVE_INFINITY }],
])('%s is left behind, and the rest is kept', (_, bad) => {
  expect(readAnswers({ side: 'left', ...bad, severity: 'severity' in bad ? bad['severity'] : 6 })).toEqual({
    side: 'left',
    ...('severity' in bad ? {} : { severity: 6 }),
  })
})

test('the first and the last number of a range are kept', () => {
  expect(readAnswers({ age: 0, severity: 10 })).toEqual({ age: 0, severity: 10 })
  expect(readAnswers({ age: 120, severity: 0 })).toEqual({ age: 120, severity: 0 })
})

test('"none" and "not sure" are kept where they are offered', () => {
  expect(readAnswers({ chest: 'none', nerves: 'not-sure', exertion: 'not-sure', house: 'none' })).toEqual({
    chest: 'none',
    nerves: 'not-sure',
    exertion: 'not-sure',
    house: 'none',
  })
})

test('ticks are put in the order of the question', () => {
  expect(readAnswers({ chest: ['hurts-to-breathe-in', 'heavy-arm'] })).toEqual({
    chest: ['heavy-arm', 'hurts-to-breathe-in'],
  })
})

test('only what is the object’s own is read', () => {
  expect(readAnswers(Object.create({ chest: 'none' }))).toEqual({})
  expect(readAnswers(JSON.parse('{"__proto__": {"chest": "none"}, "side": "left"}'))).toEqual({
    side: 'left',
  })
  expect(readAnswers({ constructor: 'none', toString: 'none' })).toEqual({})
})

test('what is left behind leaves no trace, not even its name', () => {
  expect(Object.keys(readAnswers({ chest: 'none', exertion: 'flying' }))).toEqual(['chest'])
})

test('a whole person survives being written down and read', () => {
  expect(readAnswers(JSON.parse(JSON.stringify(aWellAdult)))).toEqual(aWellAdult)
})

test('any answers survive being written down and read, and nothing is changed by reading', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const written = JSON.stringify(answers)
      expect(readAnswers(JSON.parse(written))).toEqual(JSON.parse(written))
      expect(JSON.stringify(answers)).toBe(written)
    }),
  )
})

test('rubbish of any shape never throws, and what is read once is read the same again', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('chest', 'age', 'exertion', 'house', 'x'), fc.anything()),
      (rubbish) => {
        const once = readAnswers(rubbish)
        expect(readAnswers(once)).toEqual(once)
      },
    ),
  )
})
