import { describe, expect, test } from 'vitest'
import { rulesWords, screens } from '../../src/content/en/index.ts'
import { inWords, labelOf, questionsBehindFlags, whatTheyTold, wordsOf } from '../../src/content/spoken.ts'
import { allCautions, clues, redFlags, remedies } from '../../src/rules/index.ts'
import { aWellAdult, but } from '../support/people.ts'

describe('a condition in words', () => {
  const conditions = [
    ...redFlags.map(({ id, when }) => [id, when] as const),
    ...allCautions.map(({ id, when }) => [id, when] as const),
    ...clues.map(({ id, when }) => [id, when] as const),
    ...remedies.map(({ id, helps }) => [id, helps] as const),
  ]

  test.each(conditions)('%s is said without a single id', (_, condition) => {
    const said = inWords(condition)
    expect(said).toMatch(/\w/)
    expect(said).not.toMatch(/undefined|\b[a-z]+-[a-z]+-[a-z]+-[a-z]+\b/)
  })

  test('all, any, under, at least and always each read as they mean', () => {
    const chest = { question: 'chest', includes: ['heavy-arm', 'sudden-or-tearing'] } as const
    const young = { question: 'age', under: 20 } as const
    const old = { question: 'age', atLeast: 55 } as const
    const both = labelOf('chest', 'heavy-arm')
    expect(inWords(chest)).toContain(both)
    expect(inWords(chest)).toContain(labelOf('chest', 'sudden-or-tearing'))
    expect(inWords({ all: [chest, young] })).toContain(` ${rulesWords.and} `)
    expect(inWords({ any: [young, old] })).toContain(` ${rulesWords.or} `)
    expect(inWords(young)).toBe(rulesWords.under(wordsOf('age')?.short ?? '', 20))
    expect(inWords(old)).toBe(rulesWords.atLeast(wordsOf('age')?.short ?? '', 55))
    expect(inWords({ always: true })).toBe(rulesWords.always)
    expect(inWords({ question: 'chest', unsure: true })).toContain(labelOf('chest', 'not-sure'))
  })
})

describe('what someone told', () => {
  test('is said once, however many flags it raised', () => {
    const told = whatTheyTold(['fever', 'fever'], but(aWellAdult, { since: ['fever-or-very-ill'] }))
    expect(told).toEqual([labelOf('since', 'fever-or-very-ill')])
  })

  test('leads back to the question that it was told to', () => {
    const answers = but(aWellAdult, { chest: ['heavy-arm'] })
    expect(questionsBehindFlags(['heavy-arm'], answers)).toEqual(['chest'])
  })
})

test('a question or an option that is not there does not break a screen', () => {
  expect(wordsOf('nothing')).toBeUndefined()
  expect(labelOf('nothing', 'at-all')).toBe('at-all')
  expect(labelOf('house', 'none')).not.toBe('none')
  expect(screens.ask.unsure).toMatch(/\w/)
})
