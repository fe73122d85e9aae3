import { test } from '../support/journey.ts'
import { screens } from '../journeys/screens.ts'

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]

test.use({ contextOptions: { reducedMotion: 'reduce' }, timezoneId: 'Europe/London' })

for (const [i, { name, path, answers, prepare }] of screens.entries()) {
  test(`a picture of ${name}`, async ({ page, person }) => {
    await page.clock.setFixedTime('2026-11-24T02:08:00Z')
    await person.open(path, answers, true)
    await prepare?.(page, person)
    // Drawings are fetched late.
    await page.waitForLoadState('networkidle')
    const file = `${String(i + 1).padStart(2, '0')} ${name.replaceAll(':', '')}`
    for (const size of sizes) {
      await page.setViewportSize(size)
      // The window grows to the whole page, so that what sticks to its foot is at the foot.
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewportSize({ ...size, height })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.screenshot({
          path: `screenshots/${size.width}x${size.height} ${colorScheme}/${file}.png`,
        })
      }
    }
  })
}
