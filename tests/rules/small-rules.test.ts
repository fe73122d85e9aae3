import { describe, expect, test } from 'vitest'
import { all, any } from '../../src/rules/language/condition.ts'
import { clue } from '../../src/rules/language/row.ts'
import { DOES_NOT_APPLY, judge } from '../../src/rules/language/verdict.ts'
import { pagesToAsk, questionsOn } from '../../src/rules/next-question.ts'
import { permissionFor } from '../../src/rules/permission.ts'
import type { RuleSet } from '../../src/rules/rule-set.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { triage } from '../../src/rules/triage.ts'
import { ache, chest, given, how, ill, points, sheetOf, small, step } from './small-rules.ts'

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

test('a clue that can still only become a doubt keeps its points open until it is settled', () => {
  const both = clue({
    id: 'both',
    points: 2,
    when: all(ill.includes('heart'), ache.is('sharp')),
    ifUnsure: 'no-change',
  })
  const rules = { ...small, clues: [both] }
  const total = (answers: Record<string, unknown>) => fillIn(given(answers), rules).get('points')
  expect(total({ chest: 'no-pain', ill: 'not-sure' })).toEqual({ low: 0, high: 2 })
  expect(total({ chest: 'no-pain', ill: 'not-sure', ache: 'sharp' })).toEqual({ low: 0, high: 0 })
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
    // Rules of its own, because what was worked out for a rule set is remembered.
    const rules = { ...small }
    expect(row && permissionFor(row, sheetOf(answers), rules)).toEqual(permission)
    expect(row && permissionFor(row, sheetOf(answers), rules)).toEqual(permission)
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

  describe('of someone to be seen within days who would have comfort', () => {
    const sheet = sheetOf({ chest: 'no-pain', ill: ['heart'], ache: 'sharp' })
    const noPlan = { ...small, remedies: [], advice: [] }
    const askedBy = (rules: RuleSet, comfort: boolean) =>
      pagesToAsk(sheet, triage(sheet, rules), comfort, rules).map(({ id }) => String(id))

    test('what could take it away', () => {
      expect(triage(sheet, noPlan)).toMatchObject({ urgency: 'within-days', because: ['adds-up'] })
      expect(askedBy(noPlan, true)).toEqual(['p-ache'])
    })

    test('and not where there is none to take', () => {
      expect(askedBy(noPlan, false)).toEqual([])
    })

    test('and not what would leave it', () => {
      const milder = noPlan.redFlags.map((row) => ({ ...row, nature: 'mechanical' as const }))
      expect(askedBy({ ...noPlan, redFlags: milder }, true)).toEqual([])
    })
  })

  test('nothing for a row of the plan that no answer can change any more', () => {
    const settled = {
      ...step,
      id: 'x',
      place: 'stretch',
      kind: 'movement',
      helps: any(ache.is('dull'), how.atLeast(9)),
    }
    const rules = {
      ...small,
      remedies: [settled],
      redFlags: [],
      advice: [],
      cautions: [],
    } as unknown as RuleSet
    const asked = (answers: Record<string, unknown>) =>
      pagesToAsk(sheetOf(answers), { urgency: 'none' }, true, rules).map(({ id }) => String(id))
    expect(asked({ ache: 'dull' })).toEqual([])
    expect(asked({ ache: 'sharp' })).toEqual(['p-ache'])
  })

  test('a page shows the questions that apply, and those that still may', () => {
    const page = { id: 'p', questions: [chest, ill] } as unknown as RuleSet['pages'][number]
    const shown = (answers: Record<string, unknown>) =>
      questionsOn(page, sheetOf(answers)).map(({ id }) => String(id))
    expect(shown({ chest: 'pain' })).toEqual(['chest'])
    expect(shown({ chest: 'no-pain' })).toEqual(['chest', 'ill'])
  })
})

test('the points have no word for "unsure": between two numbers they are open', () => {
  expect(judge(points(2), sheetOf({}))).toEqual({ least: 'no', most: 'yes' })
})
