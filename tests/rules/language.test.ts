import { describe, expect, test } from 'vitest'
import { all, always, any, readsOf, type Condition } from '../../src/rules/language/condition.ts'
import { isNonEmpty } from '../../src/rules/language/non-empty.ts'
import { amount, choice, several } from '../../src/rules/language/question.ts'
import {
  DOES_NOT_APPLY,
  isSettled,
  judge,
  truer,
  type Entry,
  type Truth,
  type Verdict,
} from '../../src/rules/language/verdict.ts'

const colour = choice('colour', { options: ['red', 'green', 'blue'] })
const fruits = several('fruits', { options: ['apple', 'pear', 'plum'] })
const years = amount('years', { range: [0, 120] })

const on = (condition: Condition, ...entries: readonly (readonly [string, Entry])[]) =>
  judge(condition, new Map(entries))
const certainly = (truth: Truth): Verdict => ({ least: truth, most: truth })
const open: Verdict = { least: 'no', most: 'yes' }

describe('one question', () => {
  test.each<[string, Condition, Entry | undefined, Verdict]>([
    ['a choice not asked yet is open', colour.is('red'), undefined, open],
    ['a choice left unsure is unsure', colour.is('red'), 'not-sure', certainly('unsure')],
    ['a choice that does not apply is no', colour.is('red'), DOES_NOT_APPLY, certainly('no')],
    ['a choice of the named option is yes', colour.is('red'), 'red', certainly('yes')],
    [
      'a choice of the second of two named options is yes',
      colour.is('red', 'blue'),
      'blue',
      certainly('yes'),
    ],
    ['a choice of another option is no', colour.is('red', 'blue'), 'green', certainly('no')],
    ['ticks not asked yet are open', fruits.includes('apple'), undefined, open],
    ['ticks left unsure are unsure', fruits.includes('apple'), 'not-sure', certainly('unsure')],
    ['ticks that do not apply are no', fruits.includes('apple'), DOES_NOT_APPLY, certainly('no')],
    ['none of the ticks is no', fruits.includes('apple'), 'none', certainly('no')],
    ['the named tick among others is yes', fruits.includes('apple'), ['pear', 'apple'], certainly('yes')],
    ['one of two named ticks is yes', fruits.includes('apple', 'plum'), ['plum'], certainly('yes')],
    ['other ticks are no', fruits.includes('apple', 'plum'), ['pear'], certainly('no')],
    ['a list left unsure is found so', fruits.leftUnsure, 'not-sure', certainly('yes')],
    ['a list answered is not left unsure', fruits.leftUnsure, ['apple'], certainly('no')],
    ['a list answered with none is not left unsure', fruits.leftUnsure, 'none', certainly('no')],
    ['a list not asked yet may still be left unsure', fruits.leftUnsure, undefined, open],
    ['a list that does not apply is not left unsure', fruits.leftUnsure, DOES_NOT_APPLY, certainly('no')],
    ['a number not asked yet is open', years.under(18), undefined, open],
    ['a number that does not apply is no', years.under(18), DOES_NOT_APPLY, certainly('no')],
    ['one below the limit is under it', years.under(18), 17, certainly('yes')],
    ['the limit itself is not under it', years.under(18), 18, certainly('no')],
    ['the limit itself is at least it', years.atLeast(18), 18, certainly('yes')],
    ['one below the limit is not at least it', years.atLeast(18), 17, certainly('no')],
    ['nought is a number like others', years.under(1), 0, certainly('yes')],
    ['a score that is surely at the limit is yes', years.atLeast(2), { low: 2, high: 5 }, certainly('yes')],
    ['a score that cannot reach the limit is no', years.atLeast(2), { low: 0, high: 1 }, certainly('no')],
    ['a score that may still reach the limit is open', years.atLeast(2), { low: 1, high: 2 }, open],
    ['a score that is surely under the limit is yes', years.under(2), { low: 0, high: 1 }, certainly('yes')],
    [
      'a score that is surely not under the limit is no',
      years.under(2),
      { low: 2, high: 2 },
      certainly('no'),
    ],
    ['a score that may pass the limit is open the other way too', years.under(2), { low: 1, high: 3 }, open],
  ])('%s', (_, condition, entry, verdict) => {
    const id = readsOf(condition)[0] ?? ''
    expect(on(condition, ...(entry === undefined ? [] : [[id, entry] as const]))).toEqual(verdict)
  })
})

/** A condition of each verdict, and an open one. */
const made: Record<string, Condition> = {
  no: colour.is('green'),
  unsure: fruits.includes('apple'),
  yes: colour.is('red'),
  open: years.atLeast(18),
}
const sheet = new Map<string, Entry>([
  ['colour', 'red'],
  ['fruits', 'not-sure'],
])
const judged = (condition: Condition) => judge(condition, sheet)

describe('several together', () => {
  test.each<[string, string, Verdict]>([
    ['no', 'no', certainly('no')],
    ['no', 'unsure', certainly('no')],
    ['no', 'yes', certainly('no')],
    ['no', 'open', certainly('no')],
    ['unsure', 'unsure', certainly('unsure')],
    ['unsure', 'yes', certainly('unsure')],
    ['unsure', 'open', { least: 'no', most: 'unsure' }],
    ['yes', 'yes', certainly('yes')],
    ['yes', 'open', open],
    ['open', 'open', open],
  ])('all of %s and %s is as true as the less true', (a, b, verdict) => {
    expect(judged(all(made[a] ?? always, made[b] ?? always))).toEqual(verdict)
    expect(judged(all(made[b] ?? always, made[a] ?? always))).toEqual(verdict)
  })

  test.each<[string, string, Verdict]>([
    ['no', 'no', certainly('no')],
    ['no', 'unsure', certainly('unsure')],
    ['no', 'yes', certainly('yes')],
    ['no', 'open', open],
    ['unsure', 'unsure', certainly('unsure')],
    ['unsure', 'yes', certainly('yes')],
    ['unsure', 'open', { least: 'unsure', most: 'yes' }],
    ['yes', 'yes', certainly('yes')],
    ['yes', 'open', certainly('yes')],
    ['open', 'open', open],
  ])('any of %s and %s is as true as the truer', (a, b, verdict) => {
    expect(judged(any(made[a] ?? always, made[b] ?? always))).toEqual(verdict)
    expect(judged(any(made[b] ?? always, made[a] ?? always))).toEqual(verdict)
  })

  test('what always holds is yes on an empty sheet', () => {
    expect(judge(always, new Map())).toEqual(certainly('yes'))
  })

  test('all of nothing is yes, and any of nothing is no', () => {
    expect(judge({ all: [] }, new Map())).toEqual(certainly('yes'))
    expect(judge({ any: [] }, new Map())).toEqual(certainly('no'))
  })

  test('conditions nest', () => {
    expect(
      on(
        any(all(colour.is('red'), years.under(18)), fruits.includes('plum')),
        ['colour', 'red'],
        ['years', 17],
      ),
    ).toEqual(certainly('yes'))
  })

  test('a verdict is settled when nothing unasked can change it', () => {
    expect([certainly('no'), certainly('unsure'), certainly('yes'), open].map(isSettled)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  test('yes is truer than unsure, and unsure than no', () => {
    expect([truer('no', 'unsure'), truer('unsure', 'yes'), truer('yes', 'no')]).toEqual([
      'unsure',
      'yes',
      'yes',
    ])
  })
})

describe('what a condition reads', () => {
  test('each question once, in the order of reading', () => {
    expect(
      readsOf(any(all(years.under(18), colour.is('red')), colour.is('blue'), fruits.leftUnsure)),
    ).toEqual(['years', 'colour', 'fruits'])
  })

  test('what always holds reads nothing', () => {
    expect(readsOf(all(always, any(always)))).toEqual([])
  })
})

const written = (question: object) => JSON.parse(JSON.stringify(question)) as unknown

describe('the makers of questions', () => {
  test('offer "not sure" unless told otherwise', () => {
    expect([colour.unsure, fruits.unsure]).toEqual([true, true])
    expect(choice('region', { options: ['uk'], unsure: false }).unsure).toBe(false)
    expect(several('house', { options: ['bath'], unsure: false }).unsure).toBe(false)
  })

  test('keep the gate where there is one, and have none where there is none', () => {
    const gate = colour.is('red')
    expect(choice('shade', { options: ['dark'], askIf: gate }).askIf).toEqual(gate)
    expect(several('shades', { options: ['dark'], askIf: gate }).askIf).toEqual(gate)
    expect(amount('count', { range: [0, 1], askIf: gate }).askIf).toEqual(gate)
    expect('askIf' in colour || 'askIf' in fruits || 'askIf' in years).toBe(false)
  })

  test('write a question down as data, and nothing that it does not say', () => {
    expect(written(choice('shade', { options: ['dark'] }))).toEqual({
      kind: 'choice',
      id: 'shade',
      options: ['dark'],
      unsure: true,
    })
    expect(written(several('past', { options: ['ill'], unsure: false, history: true }))).toEqual({
      kind: 'several',
      id: 'past',
      options: ['ill'],
      unsure: false,
      history: true,
      leftUnsure: { question: 'past', unsure: true },
    })
    expect(written(several('now', { options: ['ill'] }))).not.toHaveProperty('history')
    expect(written(several('now', { options: ['ill'] }))).toHaveProperty('unsure', true)
    expect(written(amount('count', { range: [0, 1] }))).toEqual({
      kind: 'amount',
      id: 'count',
      range: [0, 1],
    })
  })

  test('make conditions of plain data, each time anew', () => {
    const now = several('now', { options: ['ill', 'well'] })
    const count = amount('count', { range: [0, 9] })
    expect([
      choice('shade', { options: ['dark', 'light'] }).is('dark', 'light'),
      now.includes('ill', 'well'),
      count.under(3),
      count.atLeast(4),
    ]).toEqual([
      { question: 'shade', is: ['dark', 'light'] },
      { question: 'now', includes: ['ill', 'well'] },
      { question: 'count', under: 3 },
      { question: 'count', atLeast: 4 },
    ])
  })

  test('make conditions of plain data', () => {
    const data = [
      colour.is('red'),
      fruits.includes('apple'),
      years.under(3),
      years.atLeast(4),
      fruits.leftUnsure,
    ]
    expect(JSON.parse(JSON.stringify(data))).toEqual([
      { question: 'colour', is: ['red'] },
      { question: 'fruits', includes: ['apple'] },
      { question: 'years', under: 3 },
      { question: 'years', atLeast: 4 },
      { question: 'fruits', unsure: true },
    ])
  })

  test('an empty list is told from one that has something', () => {
    expect([isNonEmpty([]), isNonEmpty([0])]).toEqual([false, true])
  })
})
