import { helpIn } from '../../src/content/en/index.ts'
import { expect, test } from '../support/journey.ts'

test.use({ javaScriptEnabled: false })

test('without JavaScript the page still names the emergency numbers', async ({ page }) => {
  await page.goto('/')
  const main = page.getByRole('main')
  for (const region of ['uk', 'us', 'eu'] as const) {
    await expect(main).toContainText(helpIn(region).emergency.number)
  }
  await expect(page.getByRole('listitem').first()).toBeVisible()
})
