import { alarms, helpIn, planWords, screens } from '../../src/content/en/index.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'

const { emergency } = helpIn('uk')
const chestPain = but(aWellAdultInTheUk, { chest: ['pressure-in-chest'] })

test('from the heading of an emergency the next stop is the call', async ({ page, person }) => {
  await person.start()
  await person.answerPage(chestPain)
  await expect(person.heading()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(person.link(alarms.now.call(emergency.number))).toBeFocused()
})

test('the first stop of a page leads past its header to the main part', async ({ page, person }) => {
  await person.open('/plan', aWellAdultInTheUk, true)
  const past = page.locator('a[href="#main"]')
  await page.keyboard.press('Tab')
  await expect(past).toBeFocused()
  await expect(past).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('what was opened is closed again where it was opened, and the focus stays there', async ({
  page,
  person,
}) => {
  await person.open('/plan', aWellAdultInTheUk, true)
  const opener = page.locator('summary').filter({ hasText: planWords.more }).first()
  await opener.focus()
  for (const open of [true, false]) {
    await page.keyboard.press('Enter')
    await expect(opener.locator('xpath=..')).toHaveJSProperty('open', open)
    await expect(opener).toBeFocused()
  }
})

test('after the browser’s Back the reader is at the heading, on every screen', async ({ page, person }) => {
  await person.start()
  await person.answerPage(aWellAdultInTheUk)
  await person.follow(person.link(screens.dangerSigns))
  await page.goBack()
  await person.arrive()
  await page.goForward()
  await person.arrive()
})

test('each control of a plan is reached once by Tab, from top to foot', async ({ page, person }) => {
  await person.open('/plan', aWellAdultInTheUk, true)
  const all = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')].filter((control) =>
        control.checkVisibility(),
      ).length,
  )
  const seen: string[] = []
  for (let step = 0; step < all; step += 1) {
    await page.keyboard.press('Tab')
    seen.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 400) ?? ''))
  }
  expect(seen.filter((control) => control.startsWith('<body'))).toEqual([])
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})
