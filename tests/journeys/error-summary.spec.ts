import { screens } from '../../src/content/en/index.ts'
import { wordsOf } from '../../src/content/spoken.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdultInTheUk } from '../support/people.ts'

const { where: _where, side: _side, ...withoutPlace } = aWellAdultInTheUk
const { age: _age, ...withoutAge } = aWellAdultInTheUk

test('going on without an answer says what is missing, and leads to it', async ({ page, person }) => {
  await person.start()
  await person.press(person.button(screens.continue))
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary).toHaveAccessibleName(screens.ask.oops)
  await expect(page).toHaveTitle(new RegExp(`^${screens.error}`))
  expect(person.path()).toBe('/ask/chest')
  await person.press(person.link(wordsOf('chest')?.missing ?? ''))
  await expect(person.field('chest').getByRole('checkbox').first()).toBeFocused()
  await expect(person.field('chest').getByRole('checkbox').first()).toBeInViewport()
  await person.none('chest')
  await expect(summary).toHaveCount(0)
  await person.goOn()
  await expect(page).not.toHaveTitle(new RegExp(`^${screens.error}`))
})

test('each part of a page that is missing has its own line, and each line leads to its part', async ({
  page,
  person,
}) => {
  await person.open('/ask/where', withoutPlace)
  await person.press(person.button(screens.continue))
  const lines = page.getByRole('alert').getByRole('link')
  await expect(lines).toHaveText([wordsOf('where')?.missing ?? '', wordsOf('side')?.missing ?? ''])
  await person.press(lines.last())
  await expect(person.card('side', 'left')).toBeFocused()
})

test('what is no age is not taken for one, and is not lost while it is put right', async ({
  page,
  person,
}) => {
  await person.open('/ask/about-you', withoutAge)
  for (const typed of ['0x', 'ten', '4.5', '999', '-1', ' ']) {
    await person.field('age').fill(typed)
    await person.press(person.button(screens.continue))
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([wordsOf('age')?.missing ?? ''])
    await expect(person.field('age')).toHaveValue(typed)
  }
  await person.answer('age', aWellAdultInTheUk)
  await person.goOn()
  expect(person.path()).toBe('/check')
})
