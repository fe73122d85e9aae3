import type { Page } from '@playwright/test'
import { alarms, helpIn, helpNowWords, quickWords, screens, startWords } from '../../src/content/en/index.ts'
import { expect, test } from '../support/journey.ts'

const words = helpNowWords
const { emergency } = helpIn('uk')

test.beforeEach(async ({ page, person }) => {
  await page.goto('/')
  await person.follow(person.link(startWords.helpNow))
})

const boxIn = (page: Page, list: string, name: string) =>
  page.getByRole('group', { name: list, exact: true }).getByRole('checkbox', { name })

test('help is two presses and one safety screen away', async ({ page, person }) => {
  await person.tickBox(boxIn(page, words.danger, screens.ask.none))
  await person.tickBox(boxIn(page, words.warmth, screens.ask.none))
  await person.press(person.button(screens.continue))
  await expect(person.heading()).toHaveText(words.doneTitle)
  await expect(page.getByRole('article')).toHaveCount(3)
  await person.follow(person.link(words.toQuestions))
  expect(person.path()).toBe('/ask/chest')
})

test('whoever comes to a result is brought to its heading', async ({ page, person }) => {
  await person.tickBox(boxIn(page, words.danger, screens.ask.none))
  await person.tickBox(boxIn(page, words.warmth, screens.ask.none))
  await person.press(person.button(screens.continue))
  await expect(person.heading()).toHaveText(words.doneTitle)
  await expect(person.heading()).toBeFocused()
  await expect(person.heading()).toBeInViewport()
})

test('a danger sign leads to the call, and a mistaken tick back again', async ({ page, person }) => {
  await person.tickBox(boxIn(page, words.danger, quickWords.danger['sudden-or-tearing']))
  await person.press(person.button(screens.continue))
  await expect(person.heading()).toHaveText(words.nowTitle(emergency.number))
  await expect(person.heading()).toBeFocused()
  await expect(person.heading()).toBeInViewport()
  await expect(person.link(alarms.now.call(emergency.number))).toHaveAttribute('href', emergency.tel)
  await expect(page.getByRole('article')).toHaveCount(0)
  await person.press(person.button(alarms.mistake))
  await expect(person.heading()).toHaveText(words.title)
})

test('whoever opens the check by its own link is brought to the call just the same', async ({
  page,
  person,
}) => {
  await person.open('/help-now')
  await person.tickBox(boxIn(page, words.danger, screens.ask.unsure))
  await person.press(person.button(screens.continue))
  await expect(person.heading()).toHaveText(words.nowTitle(emergency.number))
  await expect(person.heading()).toBeInViewport()
  await expect(person.heading()).toBeFocused()
})

test('nothing of the quick check is kept', async ({ page, person }) => {
  await person.tickBox(boxIn(page, words.danger, screens.ask.unsure))
  await person.press(person.button(screens.continue))
  await expect(person.heading()).toHaveText(words.nowTitle(emergency.number))
  const kept = await page.evaluate(() => ({ ...localStorage }))
  expect(JSON.stringify(kept)).not.toContain('not-sure')
})
