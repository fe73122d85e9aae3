import * as fc from 'fast-check'
import { Fhir } from 'fhir'
import { describe, expect, test } from 'vitest'
import { transferWords } from '../../src/content/en/index.ts'
import { labelOf, wordsOf } from '../../src/content/spoken.ts'
import { all, always, any, type Condition } from '../../src/rules/language/condition.ts'
import { amount, choice, several } from '../../src/rules/language/question.ts'
import { journey, questions, ruleSet, type Answers, type Question } from '../../src/rules/index.ts'
import { judge, type Sheet } from '../../src/rules/language/verdict.ts'
import { fillIn } from '../../src/rules/sheet.ts'
import { gatesOf } from '../../src/transfer/fhir/gates.ts'
import { codingOf, type Answer, type FhirWords, type Item } from '../../src/transfer/fhir/resource.ts'
import { toQuestionnaire, toQuestionnaireResponse } from '../../src/transfer/index.ts'
import { anyAnswers, anyMind, complete } from '../support/arbitraries.ts'
import { aWellAdult } from '../support/people.ts'
import { now } from './drawn.ts'
import { givenIn, itemsIn, shownBy, type Given } from './questionnaire-program.ts'

const words: FhirWords = {
  title: transferWords.fhir.title,
  ask: (id) => wordsOf(id)?.ask ?? id,
  hint: (id) => wordsOf(id)?.hint,
  label: labelOf,
}
const questionnaire = toQuestionnaire(ruleSet, words)
const items = itemsIn(questionnaire.item)
const find = (id: Question['id']) => items.find(({ linkId }) => linkId === id)
const responseOf = (answers: Answers) => toQuestionnaireResponse(questionnaire, answers, words, now)

/** What a validator from outside finds wrong. */
const faultsOf = (resource: object): readonly unknown[] =>
  new Fhir()
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')

const answered = (answer: unknown, id: string): readonly Answer[] =>
  typeof answer === 'number'
    ? [{ valueInteger: answer }]
    : [answer].flat().map((option) => ({ valueCoding: codingOf(id, String(option)) }))

const given = (answers: Answers): Given =>
  new Map(Object.entries(answers).map(([id, answer]) => [id, answered(answer, id)]))

/** Someone with an answer ready for every question, also for those that do not apply to them. */
const wholeMind = fc.tuple(anyMind, anyAnswers).map(([mind, some]): Answers => ({ ...mind, ...some }))

/** The same, who has come so far: the questions from there on are not answered. */
const soFar = fc
  .tuple(wholeMind, fc.integer({ min: 0, max: questions.length }))
  .map(
    ([mind, far]) => Object.fromEntries(questions.slice(0, far).map(({ id }) => [id, mind[id]])) as Answers,
  )

/** Older people with long pain, who alone see the most hidden questions. */
const older = fc
  .tuple(
    wholeMind,
    fc.integer({ min: 48, max: 67 }),
    fc.constantFrom('two-to-six-weeks', 'over-three-months'),
  )
  .map(([mind, age, duration]) => ({ ...mind, age, duration }) as Answers)

const mayApply = (condition: Condition, sheet: Sheet): boolean => judge(condition, sheet).least !== 'no'

const askedByUs = (answers: Answers): readonly string[] =>
  journey(answers).flatMap((page) => page.questions.map(({ id }) => id))

const sheets = fc.sample(fc.oneof(wholeMind, soFar, older), { numRuns: 3000, seed: 6 })

describe('the questionnaire', () => {
  test('is valid FHIR R4 to a validator that is not ours', () => {
    expect(faultsOf(questionnaire)).toEqual([])
  })

  test('the validator sees what is wrong', () => {
    expect(faultsOf({ ...questionnaire, status: 'fine' })).not.toEqual([])
    expect(faultsOf({ ...questionnaire, mood: 'low' })).not.toEqual([])
    expect(faultsOf({ ...questionnaire, item: [{ text: 'no link' }] })).not.toEqual([])
  })

  test('keeps the invariants of the standard that the validator does not know', () => {
    const broken = (law: string, breaks: (item: Item) => boolean) =>
      items.filter(breaks).map(({ linkId }) => `${law}: ${linkId}`)
    const links = items.map(({ linkId }) => linkId)
    expect(links).toHaveLength(new Set(links).size)
    expect([
      ...broken('que-1', ({ type, item }) => (type === 'group' ? !item : type === 'display' && !!item)),
      ...broken('que-5', ({ type, answerOption }) => !!answerOption && type !== 'choice'),
      ...broken('que-7', ({ enableWhen = [] }) => enableWhen.some((when) => !('operator' in when))),
      ...broken('que-9', ({ type, repeats }) => type === 'display' && repeats !== undefined),
      ...broken('que-12', ({ enableWhen = [], enableBehavior }) => enableWhen.length > 1 && !enableBehavior),
    ]).toEqual([])
  })

  test('hangs each question on answers that an earlier question really offers', () => {
    const before = new Map<string, Item>()
    for (const item of items) {
      for (const when of item.enableWhen ?? []) {
        const source = before.get(when.question)
        const offered = source?.answerOption?.map(({ valueCoding }) => valueCoding.code)
        if (when.operator === '=') expect(offered).toContain(when.answerCoding.code)
        else expect(source?.type).toBe('integer')
      }
      before.set(item.linkId, item)
    }
  })

  test('asks every question of ours, with every answer, and no other', () => {
    const asked = items.filter(({ type }) => type === 'choice' || type === 'integer')
    expect(asked.map(({ linkId }) => linkId)).toEqual(questions.map(({ id }) => id))
    for (const [at, question] of questions.entries()) {
      const codes = asked[at]?.answerOption?.map(({ valueCoding }) => valueCoding.code)
      const alone = question.kind === 'several' ? ['none'] : []
      expect(codes).toEqual(
        question.kind === 'amount'
          ? undefined
          : [...question.options, ...alone, ...(question.unsure ? ['not-sure'] : [])],
      )
    }
  })

  test('takes the same numbers, and says that "none" and "not sure" stand alone', () => {
    expect(find('age')?.extension).toMatchObject([{ valueInteger: 0 }, { valueInteger: 120 }])
    const alone = find('chest')?.answerOption?.filter(({ extension }) => extension)
    expect(alone?.map(({ valueCoding }) => valueCoding.code)).toEqual(['none', 'not-sure'])
  })
})

describe('under the same conditions', () => {
  test('the same questions are asked on every one of 3,000 sheets', () => {
    for (const answers of sheets) expect(shownBy(questionnaire, given(answers))).toEqual(askedByUs(answers))
  })

  test('and the sheets show and hide every question that has a condition', () => {
    const asked = sheets.map((answers) => new Set(askedByUs(answers)))
    for (const { id } of questions.filter(({ askIf }) => askIf)) {
      expect(
        asked.some((ids) => ids.has(id)),
        id,
      ).toBe(true)
      expect(
        asked.some((ids) => !ids.has(id)),
        id,
      ).toBe(true)
    }
  })

  test('and no single condition could be left out unnoticed', () => {
    const without = (list: readonly Item[], from: Item, at: number): readonly Item[] =>
      list.map((item) => {
        const rest = { ...item, item: without(item.item ?? [], from, at) }
        return item === from ? { ...rest, enableWhen: item.enableWhen?.toSpliced(at, 1) ?? [] } : rest
      })
    const each = items.flatMap((item) => (item.enableWhen ?? []).map((_, at) => ({ item, at })))
    expect(each.length).toBeGreaterThan(50)
    const drawn = sheets.map((answers) => ({ given: given(answers), asked: askedByUs(answers).join() }))
    const unnoticed = each.filter(({ item, at }) => {
      const changed = { item: without(questionnaire.item, item, at) }
      return drawn.every((sheet) => shownBy(changed, sheet.given).join() === sheet.asked)
    })
    expect(unnoticed.map(({ item, at }) => `${item.linkId} ${at}`)).toEqual([])
  })
})

describe('any condition that the rules could say', () => {
  const one = choice('one', { options: ['a', 'b'] })
  const many = several('many', { options: ['a', 'b'] })
  const sure = choice('sure', { options: ['a', 'b'], unsure: false })
  const number = amount('number', { range: [0, 9] })
  const asking = [one, many, sure, number]
  const leaf = fc.constantFrom<Condition>(
    one.is('a'),
    one.is('a', 'b'),
    many.includes('b'),
    many.leftUnsure,
    sure.is('b'),
    number.under(4),
    number.atLeast(5),
    always,
  )
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.tuple(tie('condition'), tie('condition')).map((parts) => all(...parts)),
      fc.tuple(tie('condition'), tie('condition')).map((parts) => any(...parts)),
    ),
  }))
  const answers = fc.record(
    {
      one: fc.constantFrom('a', 'b', 'not-sure'),
      many: fc.constantFrom('none', 'not-sure', ['a'], ['b'], ['a', 'b']),
      sure: fc.constantFrom('a', 'b'),
      number: fc.integer({ min: 0, max: 9 }),
    },
    { requiredKeys: [] },
  )

  test('is said by groups within groups', () => {
    fc.assert(
      fc.property(condition, answers, (askIf, drawn) => {
        const last = choice('last', { options: ['a'], askIf })
        const pages = [...asking, last].map((question) => ({ id: question.id, questions: [question] }))
        const rules = { ...ruleSet, pages } as unknown as typeof ruleSet
        const sheet = fillIn(drawn as Answers, { ...rules, facts: [], clues: [] })
        const shown = shownBy(toQuestionnaire(rules, words), given(drawn as Answers))
        expect(shown.includes('last')).toBe(mayApply(askIf, sheet))
      }),
      { numRuns: 2000 },
    )
  })

  test('needs no group where one flat list says it', () => {
    expect(gatesOf(any(one.is('a'), many.includes('b')), () => true)).toHaveLength(1)
    expect(gatesOf(all(number.atLeast(5), sure.is('b')), () => false)).toHaveLength(1)
    expect(gatesOf(undefined, () => true)).toEqual([])
  })
})

describe('the response', () => {
  test('is valid FHIR R4, whatever was answered', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswers, complete), (answers) => {
        expect(faultsOf(responseOf(answers))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('holds no answer to a question that the questionnaire would not show', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const held = givenIn(responseOf(answers))
        expect(shownBy(questionnaire, held)).toEqual(expect.arrayContaining([...held.keys()]))
      }),
    )
  })

  test('holds every answer of someone who answered as asked, each as it was given', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const held = givenIn(responseOf(answers))
        for (const id of askedByUs(answers)) {
          const answer = answers[id as Question['id']]
          const codes = held.get(id)?.map((a) => ('valueInteger' in a ? a.valueInteger : a.valueCoding.code))
          expect(codes).toEqual(answer === undefined ? undefined : [answer].flat())
        }
      }),
    )
  })

  test('nests as the questionnaire does', () => {
    const older70 = {
      ...aWellAdult,
      age: 70,
      duration: 'over-three-months',
      side: 'both',
      morning: 'none',
    } as const
    const paths = (
      list: readonly { linkId: string; item?: readonly object[] }[],
      over = '',
    ): readonly string[] =>
      list.flatMap(({ linkId, item = [] }) => [
        `${over}/${linkId}`,
        ...paths(item as never, `${over}/${linkId}`),
      ])
    const known = paths(questionnaire.item)
    const found = paths(responseOf(older70).item ?? [])
    expect(found.filter((path) => path.endsWith('/both-shoulders'))).toHaveLength(1)
    expect(known).toEqual(expect.arrayContaining([...found]))
  })

  test('is complete once nothing more is asked, and not before', () => {
    expect(responseOf(aWellAdult).status).toBe('completed')
    expect(responseOf({}).status).toBe('in-progress')
    expect(responseOf({ chest: ['heavy-arm'] }).status).toBe('completed')
  })
})
