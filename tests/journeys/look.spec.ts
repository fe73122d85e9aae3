import { privacyWords, settingsWords as words } from '../../src/content/en/index.ts'
import { papers } from '../../src/screens/frame/use-look.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdultInTheUk } from '../support/people.ts'

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`

test('what was chosen is on the page before any script of the app has come, so nothing flashes', async ({
  page,
}) => {
  await page.route('**/*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }))
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' })
    await page.goto('/robots.txt')
    await page.evaluate((chosen) => {
      const record = { version: 1, state: { theme: chosen } }
      localStorage.setItem('unknot.preferences', JSON.stringify(record))
    }, theme)
    await page.goto('/')
    await expect(page.locator('body')).toHaveCSS('background-color', rgb(papers[theme]))
    for (const bar of await page.locator('meta[name="theme-color"]').all()) {
      await expect(bar).toHaveAttribute('content', papers[theme])
    }
  }
})

test('night is chosen by hand, holds after a reload, and everything is forgotten in two taps', async ({
  page,
  person,
}) => {
  await person.open('/settings', aWellAdultInTheUk, true)
  const night = page.getByRole('radio', { name: words.theme.dark, exact: true })
  await person.chooseIn(night, page.getByRole('group', { name: words.theme.legend }))
  await page.reload()
  await expect(night).toBeChecked()
  await expect(page.locator('body')).toHaveCSS('background-color', rgb(papers.dark))

  await person.press(page.locator('summary').filter({ hasText: words.forget.title }))
  await person.press(person.button(words.forget.sure))
  await expect(page.getByText(words.forget.done)).toBeVisible()
  const left = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('unknot')))
  expect(await left()).toEqual([])
  await page.goto('/plan')
  await page.waitForURL('/')
  expect(await left()).toEqual([])
})

test('the privacy screen counts what was fetched, and all of it came from this site', async ({
  page,
  person,
  witness,
}) => {
  await person.open('/privacy', aWellAdultInTheUk)
  await expect(page.getByText(privacyWords.sent.elsewhere(0))).toBeVisible()
  await expect(page.getByRole('term').filter({ hasText: privacyWords.kept.names.answers })).toBeVisible()
  expect(witness.requests.length).toBeGreaterThan(1)
})
