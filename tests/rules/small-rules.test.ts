import { describe, expect, test } from 'vitest'
import { assess } from '../../src/rules/assess.ts'
import { DOES_NOT_APPLY, judge } from '../../src/rules/language/verdict.ts'
import { pagesToAsk, questionsOn } from '../../src/rules/next-question.ts'
import { permissionFor } from '../../src/rules/permission.ts'
import type { RuleSet } from '../../src/rules/rule-set.ts'
import { triage } from '../../src/rules/triage.ts'
import { chest, given, ill, points, sheetOf, small } from './small-rules.ts'

describe('what is written on the sheet', () => {
  test('an answer that was given, and nothing for one that was not', () => {
    const sheet = sheetOf({ ache: 'dull' })
    expect([sheet.get('ache'), sheet.has('how'), sheet.has('chest')]).toEqual(['dull', false, false])
  })

  test.each([
    [
      'is left out once it is known not to apply, whatever was said before',
      { chest: 'pain', ill: ['heart'] },
      DOES_NOT_APPLY,
    ],
    ['counts where it applies', { chest: 'no-pain', ill: ['heart'] }, ['heart']],
    ['counts while it may still apply', { ill: ['heart'] }, ['heart']],
    ['counts where one is unsure whether it applies', { chest: 'not-sure', ill: ['heart'] }, ['heart']],
  ])('a question behind a gate %s', (_, answers, entry) => {
    expect(sheetOf(answers).get('ill')).toEqual(entry)
  })

  test.each([
    ['nothing is known', {}, undefined],
    ['the first case holds', { ache: 'sharp', how: 7 }, 'bad'],
    ['the first case just fails and the second does too', { ache: 'sharp', how: 6 }, 'plain'],
    ['the first case is still open', { ache: 'sharp' }, undefined],
    ['the first case can no longer hold and the second does', { ache: 'burning' }, 'odd'],
    ['no case can hold any more', { ache: 'dull' }, 'plain'],
    ['the person is unsure which case it is', { ache: 'not-sure', how: 3 }, 'not-sure'],
    ['only the unasked could make the first case unlike the rest', { how: 8 }, undefined],
  ])('a fact, when %s', (_, answers, value) => {
    expect(sheetOf(answers).get('kind')).toBe(value)
  })

  test.each([
    ['nothing is known', {}, { low: 0, high: 3 }],
    ['a clue is certain', { ache: 'sharp', chest: 'pain' }, { low: 1, high: 1 }],
    ['both clues are certain', { ache: 'sharp', chest: 'no-pain', ill: ['heart'] }, { low: 3, high: 3 }],
    ['a symptom is unsure: it counts', { ache: 'not-sure', chest: 'pain' }, { low: 1, high: 1 }],
    [
      'a piece of history is unsure: it does not',
      { ache: 'dull', chest: 'no-pain', ill: 'not-sure' },
      { low: 0, high: 0 },
    ],
    ['a clue can no longer come', { ache: 'dull', chest: 'pain' }, { low: 0, high: 0 }],
    ['a clue may still come', { ache: 'sharp' }, { low: 1, high: 3 }],
  ])('the points, when %s', (_, answers, total) => {
    expect(sheetOf(answers).get('points')).toEqual(total)
  })
})

describe('how urgent it is', () => {
  test.each([
    ['nothing', {}, { urgency: 'none' }],
    ['the only row', { ache: 'burning' }, { urgency: 'today', because: ['burns'], also: [] }],
    [
      'the most urgent row, and the others besides',
      { chest: 'pain', ache: 'burning', how: 9 },
      { urgency: 'now', because: ['pain'], also: ['burns', 'severe'] },
    ],
    [
      'two rows of one urgency together',
      { chest: 'no-pain', ill: ['heart'], ache: 'sharp', how: 9 },
      { urgency: 'within-days', because: ['adds-up', 'severe'], also: [] },
    ],
    ['doubt about a symptom', { chest: 'not-sure' }, { urgency: 'today', because: ['pain'], also: [] }],
    [
      'no doubt about the past',
      { chest: 'no-pain', ill: 'not-sure', ache: 'sharp', how: 2 },
      { urgency: 'none' },
    ],
  ])('is said by %s', (_, answers, concern) => {
    expect(triage(sheetOf(answers), small)).toEqual(concern)
  })
})

describe('what is allowed', () => {
  const well = { chest: 'no-pain', ill: 'none' }
  const [warm, cool, both] = small.remedies
  test.each([
    ['everything to the well', well, warm, { mark: 'ok', because: [], unsure: [] }],
    [
      'what a row says nothing of',
      { ...well, ill: ['heart'] },
      warm,
      { mark: 'ok', because: [], unsure: [] },
    ],
    ['less by one row', { ...well, ill: ['skin'] }, warm, { mark: 'avoid', because: ['skin'], unsure: [] }],
    [
      'the least of two rows',
      { ...well, ill: ['heart', 'skin'] },
      cool,
      { mark: 'ask', because: ['skin', 'heart'], unsure: [] },
    ],
    [
      'the least of two columns',
      { ...well, ill: ['skin'] },
      both,
      { mark: 'avoid', because: ['skin'], unsure: [] },
    ],
    [
      'to ask, where one is unsure',
      { ...well, ill: 'not-sure' },
      warm,
      { mark: 'ask', because: ['skin'], unsure: ['skin'] },
    ],
    [
      'to ask, where nothing was asked',
      {},
      cool,
      { mark: 'ask', because: ['skin', 'heart'], unsure: ['skin', 'heart'] },
    ],
  ] as const)('%s', (_, answers, row, permission) => {
    expect(row && permissionFor(row, sheetOf(answers), small)).toEqual(permission)
    // A second look, at what was remembered of the first, is the same.
    expect(row && permissionFor(row, sheetOf(answers), small)).toEqual(permission)
    expect(row && permissionFor(row, sheetOf(answers), { ...small, cautions: [] }).mark).toBe('ok')
  })
})

const stillAsked = (answers: Record<string, unknown>, comfort = true) => {
  const sheet = sheetOf(answers)
  return pagesToAsk(sheet, triage(sheet, small), comfort, small).map(({ id }) => String(id))
}

describe('what is still asked', () => {
  test.each([
    ['all that is open, save what lies behind a gate, of someone unknown', {}, true, ['p-chest', 'p-ache']],
    ['nothing behind a gate that is shut', { chest: 'pain' }, false, []],
    ['what lies behind an open gate', { chest: 'no-pain' }, true, ['p-ill', 'p-ache']],
    [
      'a page of which one part is missing',
      { chest: 'no-pain', ill: 'none', ache: 'sharp' },
      true,
      ['p-ache'],
    ],
    ['no page that is answered', { chest: 'no-pain', ill: 'none', ache: 'sharp', how: 3 }, true, []],
    [
      'of someone to be seen today only what could be an emergency',
      { ache: 'burning', how: 1 },
      false,
      ['p-chest'],
    ],
    [
      'of someone to be seen within days what could be today',
      { chest: 'no-pain', how: 9, ill: 'none' },
      false,
      ['p-ache'],
    ],
    [
      'what only a plan needs, where there may be one',
      { chest: 'no-pain', ache: 'dull', how: 1 },
      true,
      ['p-ill'],
    ],
    ['and not where there is none', { chest: 'no-pain', ache: 'dull', how: 1 }, false, []],
  ])('%s', (_, answers, comfort, pages) => {
    expect(stillAsked(answers, comfort)).toEqual(pages)
  })

  test('what could take comfort away, of someone who would have it', () => {
    const answers = { chest: 'no-pain', ill: ['heart'], ache: 'sharp' }
    expect(triage(sheetOf(answers), small)).toMatchObject({ because: ['adds-up'] })
    expect(stillAsked(answers, true)).toEqual(['p-ache'])
    expect(stillAsked(answers, false)).toEqual([])
  })

  test('a page shows the questions that apply, and those that still may', () => {
    const page = { id: 'p', questions: [chest, ill] } as unknown as RuleSet['pages'][number]
    const shown = (answers: Record<string, unknown>) =>
      questionsOn(page, sheetOf(answers)).map(({ id }) => String(id))
    expect(shown({ chest: 'pain' })).toEqual(['chest'])
    expect(shown({ chest: 'no-pain' })).toEqual(['chest', 'ill'])
  })
})

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

test('the points have no word for "unsure": between two numbers they are open', () => {
  expect(judge(points(2), sheetOf({}))).toEqual({ least: 'no', most: 'yes' })
})
