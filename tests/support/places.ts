/** Where the things of a screen are, by what they are and how they are called. */
import { screens } from '../../src/content/en/index.ts'
import { labelOf, wordsOf } from '../../src/content/spoken.ts'
import { questions, type Question, type QuestionId } from '../../src/rules/index.ts'

type Role =
  'alert' | 'button' | 'checkbox' | 'group' | 'heading' | 'link' | 'radio' | 'radiogroup' | 'textbox'

export interface Place {
  readonly role: Role
  readonly name: string | RegExp
  readonly within?: Place
}

const exactly = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const questionOf = (id: QuestionId): Question => {
  const found = questions.find((question) => question.id === id)
  if (!found) throw new Error(`There is no question ${id}`)
  return found
}

export const isTickAll = (id: QuestionId): boolean => questionOf(id).kind === 'several'

/** The name of a card: its label, and the hint beneath it. */
const cardName = (question: string, option: string): RegExp => {
  const words = wordsOf(question)?.options[option]
  const hint = typeof words === 'object' ? String.raw`[\s.]*${exactly(words.hint)}` : ''
  return new RegExp(`^${exactly(labelOf(question, option))}${hint}$`)
}

export const linkTo = (name: string): Place => ({ role: 'link', name })
export const buttonOf = (name: string): Place => ({ role: 'button', name })

/** The group of cards of a question, or its number field. */
export const fieldOf = (id: QuestionId): Place => {
  if (id === 'region') return { role: 'radiogroup', name: new RegExp(`^${exactly(screens.ask.region)}`) }
  const role = id === 'age' ? 'textbox' : isTickAll(id) ? 'group' : 'radiogroup'
  return { role, name: wordsOf(id)?.ask ?? id }
}

export const cardOf = (id: QuestionId, option: string): Place => {
  const { regions } = screens.ask
  const name =
    id === 'severity'
      ? new RegExp(String.raw`^${option}(?!\d)`)
      : id === 'region'
        ? new RegExp(`^${exactly(regions[option as keyof typeof regions])}`)
        : cardName(id, option)
  return { role: isTickAll(id) ? 'checkbox' : 'radio', name, within: fieldOf(id) }
}
