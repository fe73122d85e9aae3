import { alarms, checkAnswersWords, helpIn, screens, startWords } from '../../src/content/en/index.ts'
import { wordsOf } from '../../src/content/spoken.ts'
import { buttonOf, cardOf, linkTo } from '../support/places.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'
import { test } from '../support/visitor.ts'

/** An engine may name another country as its own. */
const numbers = (['uk', 'us', 'eu'] as const).map((region) => helpIn(region).emergency.number)
const anyOf = (words: readonly string[]) => new RegExp(`^(${words.join('|')})$`)

test.beforeEach(async ({ visitor }) => {
  await visitor.open('/')
  await visitor.press(linkTo(startWords.visits.new.button))
  await visitor.isAt('/ask/chest')
})

test('in every engine the calm path leads to a plan', async ({ visitor }) => {
  await visitor.answerAll(aWellAdultInTheUk)
  await visitor.isAt('/check')
  await visitor.press(buttonOf(checkAnswersWords.make))
  await visitor.isAt('/plan')
})

test('in every engine a danger sign leads to the call', async ({ visitor }) => {
  await visitor.answerAll(but(aWellAdultInTheUk, { chest: ['pressure-in-chest'] }))
  await visitor.isAt('/now')
  await visitor.sees({ role: 'link', name: anyOf(numbers.map(alarms.now.call)) })
  await visitor.hasFocusOn(anyOf(numbers.map(alarms.now.title)))
})

test('in every engine what is missing is said, and the way goes on once it is there', async ({ visitor }) => {
  await visitor.press(buttonOf(screens.continue))
  await visitor.sees({ role: 'alert', name: screens.ask.oops })
  await visitor.hasFocusOn(new RegExp(wordsOf('chest')?.missing ?? ''))
  await visitor.press(linkTo(wordsOf('chest')?.missing ?? ''))
  await visitor.press(cardOf('chest', 'none'))
  await visitor.press(buttonOf(screens.continue))
  await visitor.isAt('/ask/nerves')
})
