import { expect, test } from '@playwright/test'
import { lformsPath } from '../../scripts/lforms.mjs'
import { transferWords } from '../../src/content/en/index.ts'
import { labelOf, wordsOf } from '../../src/content/spoken.ts'
import { questions, ruleSet } from '../../src/rules/index.ts'
import type {
  FhirWords,
  Item,
  QuestionnaireResponse,
  ResponseItem,
} from '../../src/transfer/fhir/resource.ts'
import { toQuestionnaire, toQuestionnaireResponse } from '../../src/transfer/index.ts'
import { fillIn, openLhcForms, responseFrom } from './lhc-forms.ts'
import { neverAsked, walks } from './sheets.ts'

const words: FhirWords = {
  title: transferWords.fhir.title,
  ask: (id) => wordsOf(id)?.ask ?? id,
  hint: (id) => wordsOf(id)?.hint,
  label: labelOf,
}
const questionnaire = toQuestionnaire(ruleSet, words)
const ids = questions.map(({ id }) => id)
const folder = lformsPath() ?? ''
/** At least 50; with every question in one of them. */
const sheets = walks(60)

/** What was answered to what, in its nesting. The order in which boxes were ticked means nothing. */
const told = ({ item = [] }: Pick<QuestionnaireResponse, 'item'>): unknown =>
  item.map((one: ResponseItem) => ({
    linkId: one.linkId,
    ...(one.answer && {
      answer: one.answer
        .map((answer) => ('valueCoding' in answer ? answer.valueCoding.code : answer.valueInteger))
        .toSorted(),
    }),
    ...(one.item && { item: told(one) }),
  }))

test('LHC-Forms asks what we ask, step by step, and writes the same response', async ({ page }) => {
  test.setTimeout(300_000)
  expect(sheets.length).toBeGreaterThanOrEqual(50)
  expect(neverAsked(sheets)).toEqual([])
  const elsewhere = await openLhcForms(page, folder)
  for (const { steps, answers } of sheets) {
    expect(await fillIn(page, questionnaire, ids, steps)).toBeUndefined()
    const ours = toQuestionnaireResponse(questionnaire, answers, words, Date.now())
    expect(told(await responseFrom(page))).toEqual(told(ours))
  }
  expect(elsewhere).toEqual([])
})

/** The questionnaire with one condition turned round: the first that asks for an option asks for another. */
const turned = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => ({
    ...item,
    ...(item.linkId === 'effort' &&
      item.enableWhen && {
        enableBehavior: 'all' as const,
        enableWhen: item.enableWhen.map((when) =>
          'answerCoding' in when ? { ...when, answerCoding: { ...when.answerCoding, code: 'none' } } : when,
        ),
      }),
    ...(item.item && { item: turned(item.item) }),
  }))

test('a wrong condition in the questionnaire is found', async ({ page }) => {
  await openLhcForms(page, folder)
  const planted = { ...questionnaire, item: turned(questionnaire.item) }
  expect(planted).not.toEqual(questionnaire)
  const walk = sheets.find(({ steps }) => steps.some(({ seen }) => seen.includes('effort')))
  expect(await fillIn(page, planted, ids, walk?.steps ?? [])).toMatchObject({
    wanted: expect.arrayContaining(['effort']),
  })
})
