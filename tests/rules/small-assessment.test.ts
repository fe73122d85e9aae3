import { describe, expect, test } from 'vitest'
import { assess } from '../../src/rules/assess.ts'
import { given, small } from './small-rules.ts'

/** The assessment, on rules small enough to work out by hand. */

const seen = (answers: Record<string, unknown>) => assess(given(answers), small)

describe('the assessment', () => {
  test.each([
    [
      'an emergency ends it at once',
      { chest: 'pain' },
      { kind: 'get-help-now', because: ['pain'], also: [] },
    ],
    [
      'an urgency of today waits for what could be an emergency',
      { ache: 'burning', how: 1 },
      { kind: 'asking', next: 'p-chest', left: 0 },
    ],
    [
      'and then stands',
      { ache: 'burning', how: 1, chest: 'no-pain', ill: 'none' },
      { kind: 'be-seen-today', because: ['burns'] },
    ],
    [
      'a plan is not made while what shapes it is open',
      { chest: 'no-pain', ache: 'dull', how: 1 },
      { kind: 'asking', next: 'p-ill' },
    ],
    [
      'of someone to be seen today nothing is asked that only a plan needs',
      { chest: 'no-pain', ache: 'burning', how: 1 },
      { kind: 'be-seen-today' },
    ],
    ['it says how many pages are left after the next', {}, { kind: 'asking', next: 'p-chest', left: 1 }],
  ])('%s', (_, answers, outcome) => {
    expect(seen(answers)).toMatchObject(outcome)
  })

  test('comfort comes with mechanical trouble and not with any other', () => {
    const adds = seen({ chest: 'no-pain', ill: ['heart'], ache: 'sharp', how: 3 })
    const both = seen({ chest: 'no-pain', ill: ['heart'], ache: 'sharp', how: 9 })
    expect(adds).toMatchObject({ kind: 'be-seen-within-days', because: ['adds-up'] })
    expect(both).toMatchObject({ kind: 'be-seen-within-days', because: ['adds-up', 'severe'] })
    expect(['comfort' in adds, 'comfort' in both]).toEqual([true, false])
  })

  test('nothing found leaves self-care, with one warm or cold thing and the other instead', () => {
    expect(seen({ chest: 'no-pain', ill: 'none', ache: 'dull', how: 3 })).toMatchObject({
      kind: 'self-care',
      plan: { warmthOrCold: 'warm', orInstead: 'cool', stretches: ['both'] },
    })
    expect(seen({ chest: 'no-pain', ill: ['heart'], ache: 'dull', how: 3 })).toMatchObject({
      plan: {
        warmthOrCold: 'warm',
        stretches: [],
        leftOut: [{ remedy: 'cool', mark: 'ask' }, { remedy: 'both' }],
      },
    })
  })
})

const adviceFor = (answers: Record<string, unknown>) => {
  const result = assess(given(answers), { ...small })
  return result.kind === 'self-care' ? result.plan.advice : 'advice' in result ? result.advice : undefined
}

describe('what is said besides', () => {
  const known = { chest: 'no-pain', ill: ['heart'], ache: 'sharp' }

  test('with a plan: all of it that holds', () => {
    expect(adviceFor({ chest: 'no-pain', ill: 'none', ache: 'dull', how: 3 })).toEqual([
      'avoid-it',
      'watch-it',
      'know-it',
      'use-it',
      'prevent-it',
    ])
  })

  test('with comfort: what to watch for, to know, and how to use it', () => {
    expect(adviceFor({ ...known, how: 5 })).toEqual(['watch-it', 'know-it', 'use-it', 'if-severe'])
  })

  test('without comfort: what to watch for and to know', () => {
    expect(adviceFor({ ...known, how: 9 })).toEqual(['watch-it', 'know-it', 'if-severe'])
  })
})
