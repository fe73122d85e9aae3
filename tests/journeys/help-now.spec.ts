import { alarms, helpIn, quickWords, screens } from '../../src/content/en/index.ts'
import { expect, test } from '../support/journey.ts'

const words = screens.quick
const { emergency } = helpIn('uk')

test.beforeEach(async ({ page, person }) => {
  await page.goto('/')
  await person.follow(person.link(screens.start.helpNow))
})

test('help is two presses and one safety screen away', async ({ page, person }) => {
  const none = page.getByRole('checkbox', { name: words.none })
  await person.press(none.first().locator('visible=true'))
  await none.first().setChecked(true)
  await none.last().setChecked(true)
  await person.press(person.button(screens.continue))
  await expect(person.heading()).toHaveText(words.doneTitle)
  await expect(page.getByRole('article')).toHaveCount(3)
  await person.follow(person.link(words.toQuestions))
  expect(person.path()).toBe('/ask/chest')
})

test('a danger sign leads to the call, and a mistaken tick back again', async ({ page, person }) => {
  const sign = page.getByRole('checkbox', { name: quickWords.danger['sudden-or-tearing'] })
  await sign.setChecked(true)
  await person.press(person.button(screens.continue))
  await expect(person.heading()).toHaveText(words.nowTitle(emergency.number))
  await expect(person.heading()).toBeFocused()
  await expect(person.link(alarms.now.call(emergency.number))).toHaveAttribute('href', emergency.tel)
  await expect(page.getByRole('article')).toHaveCount(0)
  await person.press(person.button(alarms.mistake))
  await expect(person.heading()).toHaveText(words.title)
})

test('nothing of the quick check is kept', async ({ page, person }) => {
  await page.getByRole('checkbox', { name: words.unsure }).first().setChecked(true)
  await person.press(person.button(screens.continue))
  await expect(person.heading()).toHaveText(words.nowTitle(emergency.number))
  const kept = await page.evaluate(() => ({ ...localStorage }))
  expect(JSON.stringify(kept)).not.toContain('not-sure')
})
