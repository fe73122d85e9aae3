/** The questions of Unknot, in the forms that the peers take them. */
import { transferWords } from '../src/content/en/index.ts'
import { labelOf, pageWordsOf, wordsOf } from '../src/content/spoken.ts'
import {
  pages,
  questionById,
  ruleSet,
  type Answers,
  type Condition,
  type Question,
  type QuestionId,
} from '../src/rules/index.ts'
import { toQuestionnaire } from '../src/transfer/index.ts'
import { aWellAdult, but } from '../tests/support/people.ts'

/** The tick that leads from the first question to the second. */
export const firstTick = { question: 'chest', option: 'comes-with-effort', next: 'effort' } as const

/** The first two questions as plain words, for a page that is written by hand. */
export const firstTwo = ([firstTick.question, firstTick.next] as const).map((id) => {
  const words = wordsOf(id)
  const question = questionById(id)
  const options = question && question.kind !== 'amount' ? question.options : []
  return {
    id,
    ask: words?.ask ?? '',
    hint: words?.hint ?? '',
    why: words?.why ?? '',
    options: [...options, 'not-sure', 'none'].map((value) => {
      const found = words?.options[value]
      return {
        value,
        label: labelOf(id, value),
        hint: typeof found === 'object' ? (found.hint ?? '') : '',
      }
    }),
  }
})

/** A gate in the words of SurveyJS. It has no word for "unsure", so not being sure opens what a "yes" would. */
const visibleIf = (condition: Condition): string => {
  if ('always' in condition) return '1 = 1'
  if ('all' in condition) return condition.all.map((part) => `(${visibleIf(part)})`).join(' and ')
  if ('any' in condition) return condition.any.map((part) => `(${visibleIf(part)})`).join(' or ')
  const name = `{${condition.question}}`
  if ('under' in condition) return `${name} < ${condition.under}`
  if ('atLeast' in condition) return `${name} >= ${condition.atLeast}`
  const kind = questionById(condition.question)?.kind
  const one = (value: string) => (kind === 'several' ? `${name} contains '${value}'` : `${name} = '${value}'`)
  if ('unsure' in condition) return one('not-sure')
  return [...('is' in condition ? condition.is : condition.includes), 'not-sure'].map(one).join(' or ')
}

const element = (question: Question) => {
  const words = wordsOf(question.id)
  const shared = {
    name: question.id,
    title: words?.ask ?? question.id,
    description: words?.hint ?? '',
    isRequired: true,
    ...(question.askIf && { visibleIf: visibleIf(question.askIf) }),
  }
  if (question.kind === 'amount') {
    return { ...shared, type: 'text', inputType: 'number', min: question.range[0], max: question.range[1] }
  }
  const alone = [...(question.unsure ? ['not-sure'] : []), ...(question.kind === 'several' ? ['none'] : [])]
  return {
    ...shared,
    type: question.kind === 'several' ? 'checkbox' : 'radiogroup',
    choices: [...question.options, ...alone].map((value) => ({ value, text: labelOf(question.id, value) })),
  }
}

/** The whole questionnaire for SurveyJS: the same pages, words and gates. */
export const forSurveyJs = {
  pages: pages.map((page) => ({
    name: page.id,
    title: pageWordsOf(page.id)?.title ?? '',
    elements: page.questions.map(element),
  })),
}

/** The whole questionnaire as a Questionnaire of FHIR, as the app hands it out. */
export const forLhcForms = toQuestionnaire(ruleSet, {
  title: transferWords.fhir.title,
  ask: (id) => wordsOf(id)?.ask ?? id,
  hint: (id) => wordsOf(id)?.hint,
  label: labelOf,
})

const leaves = (condition: Condition | undefined): readonly Condition[] => {
  if (!condition) return []
  if ('all' in condition) return []
  return 'any' in condition ? condition.any.flatMap(leaves) : [condition]
}

/** Each tick that opens a further question at once, as it is in a form of one page. */
export const ticksThatOpen = pages
  .flatMap((page) => page.questions)
  .flatMap((question) =>
    leaves(question.askIf)
      .slice(0, 1)
      .flatMap((leaf) =>
        'includes' in leaf || 'is' in leaf
          ? [
              {
                of: leaf.question,
                option: ('is' in leaf ? leaf.is : leaf.includes)[0],
                opens: question.id,
              },
            ]
          : [],
      ),
  )

const illAndTreated: readonly QuestionId[] = ['heart', 'lungs', 'gut', 'bones', 'blood', 'skin']

/** Someone whose way is long: every group of illnesses ticked and each opened, medicines wanted, and a plan at the end. */
export const longWay: Answers = but(
  aWellAdult,
  {
    health: [
      'heart-or-vessels',
      'lungs',
      'stomach-liver-kidney',
      'diabetes-or-nerves',
      'bones-or-joints',
      'cancer-blood-immune',
      'skin-or-cold',
      'medicines-that-matter',
    ],
    house: ['warm-water-and-towel', 'painkillers'],
    cupboard: ['paracetamol'],
  },
  Object.fromEntries(illAndTreated.map((id) => [id, 'none'])),
)

/** Someone with a plan, for who looks at that screen alone. */
export const aPlan: Answers = aWellAdult

/** The pages that this person may meet, each with what they answer, as values of the controls. */
export const longWayByPage = pages.map((page) => ({
  page: page.id,
  title: pageWordsOf(page.id)?.title ?? wordsOf(page.questions[0].id)?.ask ?? page.id,
  given: page.questions.map(({ id, kind }) => ({
    id,
    kind,
    values: [longWay[id] ?? []].flat().map(String),
  })),
}))
