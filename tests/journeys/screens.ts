import type { Page } from '@playwright/test'
import { screens as words } from '../../src/content/en/index.ts'
import type { Answers, PageId } from '../../src/rules/index.ts'
import type { Person } from '../support/journey.ts'
import { aWellAdultInTheUk, but, has, withPainkillers } from '../support/people.ts'

/** A screen, how to come to it, and what to do there before one looks. */
export interface Screen {
  readonly name: string
  readonly path: string
  readonly answers?: Answers
  readonly prepare?: (page: Page, person: Person) => Promise<void>
}

const goOnWithout = async (_: Page, person: Person) => {
  await person.press(person.button(words.continue))
}

const goOnWith = (tick: string) => async (page: Page, person: Person) => {
  for (const box of await page.getByRole('checkbox', { name: tick }).all()) await box.setChecked(true)
  await person.press(person.button(words.continue))
}

const openAll = async (page: Page) => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** Someone whose way leads past questions of every kind. */
const everyKindOfQuestion = but(
  withPainkillers(aWellAdultInTheUk, 'ibuprofen'),
  has({ lungs: ['asthma'], takes: ['warfarin'] }),
  { chest: 'not-sure', feel: ['burning', 'changes-with-movement'] },
)

/** One page of each kind: signs, one of two, one of many, in parts, the keypad, a number, a long list. */
const kinds: readonly PageId[] = [
  'chest',
  'chest-unsure',
  'exertion',
  'where',
  'how-bad',
  'about-you',
  'takes',
]

const questionPages = kinds.map((id): Screen => ({
  name: `the questions of ${id}`,
  path: `/ask/${id}`,
  answers: everyKindOfQuestion,
  prepare: openAll,
}))

/** Every screen of the app, in each of its states. */
export const screens: readonly Screen[] = [
  { name: 'the start', path: '/' },
  { name: 'the start of someone who has begun', path: '/', answers: aWellAdultInTheUk },
  ...questionPages,
  { name: 'a page without an answer', path: '/ask/chest' },
  { name: 'an error on a page of boxes', path: '/ask/chest', prepare: goOnWithout },
  { name: 'an error on a page in parts', path: '/ask/how-bad', prepare: goOnWithout },
  { name: 'an error in a number', path: '/ask/about-you', prepare: goOnWithout },
  { name: 'the check of answers', path: '/check', answers: aWellAdultInTheUk },
  { name: 'get help now', path: '/now', answers: but(aWellAdultInTheUk, { chest: ['pressure-in-chest'] }) },
  {
    name: 'get help now, in a crisis',
    path: '/now',
    answers: but(aWellAdultInTheUk, { nerves: ['overdose-or-crisis'] }),
  },
  {
    name: 'get help today',
    path: '/today',
    answers: but(aWellAdultInTheUk, { since: ['fever-or-very-ill'] }),
  },
  {
    name: 'be seen within days, without comfort',
    path: '/within-days',
    answers: but(aWellAdultInTheUk, { since: ['worse-for-over-a-week'] }),
    prepare: openAll,
  },
  {
    name: 'be seen within days, with comfort',
    path: '/within-days',
    answers: but(
      withPainkillers(aWellAdultInTheUk, 'paracetamol'),
      has({ heart: ['high-pressure-controlled'], 'sugar-and-nerves': ['diabetes'] }),
    ),
    prepare: openAll,
  },
  { name: 'a plan', path: '/plan', answers: aWellAdultInTheUk },
  {
    name: 'a plan with a medicine, all open',
    path: '/plan',
    answers: withPainkillers(aWellAdultInTheUk, 'paracetamol'),
    prepare: openAll,
  },
  {
    name: 'a plan with a pharmacist, all open',
    path: '/plan',
    answers: but(
      withPainkillers(aWellAdultInTheUk, 'ibuprofen'),
      has({ lungs: ['asthma'], takes: ['warfarin'] }),
    ),
    prepare: openAll,
  },
  { name: 'the rules, all open', path: '/rules', prepare: openAll },
  { name: 'about', path: '/about' },
  { name: 'medicines', path: '/medicines', answers: aWellAdultInTheUk },
  { name: 'the danger signs', path: '/danger-signs' },
  { name: 'help now', path: '/help-now' },
  { name: 'an error on help now', path: '/help-now', prepare: goOnWithout },
  { name: 'help now: the call', path: '/help-now', prepare: goOnWith(words.quick.unsure) },
  { name: 'help now: the comfort', path: '/help-now', prepare: goOnWith(words.quick.none) },
  { name: 'a path that leads nowhere', path: '/nowhere' },
]
