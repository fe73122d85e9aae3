import type { Page } from '@playwright/test'
import {
  aboutWords,
  emergencySigns,
  helpIn,
  screens,
  startWords,
  type Region,
} from '../../src/content/en/index.ts'
import { pages } from '../../src/painted-ahead.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdultInTheUk } from '../support/people.ts'

const paths = Object.keys(pages)
const sign = (page: Page) => page.getByText(emergencySigns[0])
const calls = (page: Page) => page.getByRole('main').getByRole('link', { name: /\d/ })
const numbers = (...regions: readonly Region[]) =>
  regions.map((region) => screens.call(helpIn(region).emergency.number))

/** Keeps the app from arriving, until it is let through. */
const holdBack = async (page: Page, files = '**/assets/*.js') => {
  let arrive: (() => void) | undefined
  const held = new Promise<void>((resolve) => (arrive = resolve))
  await page.route(files, async (route) => {
    await held
    await route.continue()
  })
  return () => arrive?.()
}

/** Waits until the app has taken the page up. */
const takenUp = (page: Page) => page.waitForFunction(() => window.early?.over)

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of paths) {
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page).toHaveTitle(new RegExp(`.+ – ${screens.brand}`))
    })
  }

  test('the start names the danger signs, and the emergency numbers of every region', async ({ page }) => {
    await page.goto('/')
    await expect(sign(page)).toBeVisible()
    await expect(calls(page)).toHaveText(numbers('uk', 'us', 'eu'))
  })

  test('a page that is not painted ahead names them too', async ({ page }) => {
    await page.goto('/plan')
    const main = page.getByRole('main')
    for (const region of ['uk', 'us', 'eu'] as const) {
      await expect(main).toContainText(helpIn(region).emergency.number)
    }
  })
})

for (const [zone, region] of [
  ['Europe/London', 'uk'],
  ['America/Chicago', 'us'],
  ['Europe/Berlin', 'eu'],
  ['Asia/Tokyo', 'elsewhere'],
] as const) {
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone })

    test('the right number stands there before the app, and stays', async ({ page }) => {
      const letThrough = await holdBack(page)
      await page.goto('/', { waitUntil: 'commit' })
      await expect(sign(page)).toBeVisible()
      await expect(calls(page).filter({ visible: true })).toHaveText(numbers(region))
      letThrough()
      await takenUp(page)
      await expect(calls(page)).toHaveText(numbers(region))
    })
  })
}

test('nothing on the first question is put in anew when the app comes, so a page scrolled to its end stays', async ({
  page,
}) => {
  const letThrough = await holdBack(page)
  await page.goto('/ask/chest', { waitUntil: 'commit' })
  const cards = page.getByRole('checkbox')
  await expect(cards.last()).toBeVisible()
  const built = await page.evaluateHandle(() => [
    ...document.querySelectorAll(
      'main > *, main h1, main fieldset, main input, main form, main [type="submit"]',
    ),
  ])
  expect(await built.evaluate(({ length }) => length)).toBeGreaterThan(10)
  letThrough()
  await takenUp(page)
  // How much is left is told once the rules are here.
  await expect(page.getByText(new RegExp(`^${screens.ask.left(99).replace('99', '\\d+')}$`))).toBeVisible()
  expect(await built.evaluate((nodes) => nodes.filter((node) => !node.isConnected).length)).toBe(0)
})

test('who goes back or forward while the app is on its way is led there, and nothing is torn', async ({
  page,
  person,
}) => {
  await page.goto('/about')
  await takenUp(page)
  await person.follow(person.link(screens.dangerSigns))
  await person.follow(person.button(screens.back))
  const letThrough = await holdBack(page, '**/assets/About-*.js')
  // The app has begun by then, and waits for this screen. The other is in its first file.
  await page.reload({ waitUntil: 'domcontentloaded' })
  await page.goForward({ waitUntil: 'commit' })
  await expect(page).toHaveURL('/danger-signs')
  await expect(person.heading()).toHaveText(aboutWords.title)
  letThrough()
  await expect(person.heading()).toHaveText(screens.dangerSigns)
  await takenUp(page)
  await person.follow(person.button(screens.back))
  await expect(person.heading()).toHaveText(aboutWords.title)
})

for (const path of paths) {
  test(`the app takes up ${path} as it stands: nothing moves, and no word is exchanged`, async ({ page }) => {
    const letThrough = await holdBack(page)
    await page.goto(path, { waitUntil: 'commit' })
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toBeVisible()
    // Letters may still come. They are not the app's.
    await page.evaluate(() => document.fonts.ready)
    const before = await heading.boundingBox()
    await heading.evaluate((element) => element.setAttribute('data-same', ''))
    letThrough()
    await takenUp(page)
    await expect(heading).toHaveAttribute('data-same')
    expect(await heading.boundingBox()).toEqual(before)
  })
}

test('who was here before sees the danger signs at once, and never a welcome for others', async ({
  page,
  person,
}) => {
  await person.open('/about', aWellAdultInTheUk, true)
  const letThrough = await holdBack(page)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(sign(page)).toBeVisible()
  await expect(calls(page).filter({ visible: true })).toHaveText(numbers('uk'))
  await expect(page.getByText(startWords.visits.new.title)).toBeHidden()
  letThrough()
  await expect(person.heading()).toHaveText(startWords.visits['with-plan'].title)
  await expect(person.link(startWords.visits['with-plan'].button)).toBeVisible()
})

test('what is ticked, and Continue, before the app has arrived is not lost', async ({ page, person }) => {
  const letThrough = await holdBack(page)
  await page.goto('/ask/chest', { waitUntil: 'commit' })
  await person.card('chest', 'pressure-in-chest').check()
  await person.card('chest', 'heavy-arm').check()
  await person.button(screens.continue).click()
  expect(person.path()).toBe('/ask/chest')
  letThrough()
  await page.waitForURL('/now')
  await page.goto('/ask/chest')
  await expect(person.card('chest', 'pressure-in-chest')).toBeChecked()
  await expect(person.card('chest', 'heavy-arm')).toBeChecked()
})

test('a sign that was ticked early wins over “none of these”', async ({ page, person }) => {
  const letThrough = await holdBack(page)
  await page.goto('/ask/chest', { waitUntil: 'commit' })
  await person.card('chest', 'pressure-in-chest').check()
  await person.card('chest', 'none').check()
  letThrough()
  await takenUp(page)
  await expect(person.card('chest', 'pressure-in-chest')).toBeChecked()
  await expect(person.card('chest', 'none')).not.toBeChecked()
})

test('an early tick joins what was answered before', async ({ page, person }) => {
  await person.open('/ask/chest', { region: 'uk', chest: ['heavy-arm'] })
  const letThrough = await holdBack(page)
  await page.goto('/ask/chest', { waitUntil: 'commit' })
  await person.card('chest', 'cold-sweat-or-sick').check()
  letThrough()
  await takenUp(page)
  await expect(person.card('chest', 'heavy-arm')).toBeChecked()
  await expect(person.card('chest', 'cold-sweat-or-sick')).toBeChecked()
})

test('where the rules cannot be fetched, Continue shows the danger signs and the number', async ({
  page,
  person,
  witness,
}) => {
  await page.route('**/assets/{rules,way-on}-*.js', (route) => route.abort())
  await page.goto('/ask/chest')
  await takenUp(page)
  await person.tick('chest', 'pressure-in-chest')
  await person.press(person.button(screens.continue))
  await expect(sign(page)).toBeVisible()
  await expect(calls(page)).toHaveText(numbers('uk'))
  // The browser says what it could not fetch. That is what this journey is about.
  witness.console.length = 0
})
