import { writeFileSync } from 'node:fs'
import { screens } from '../journeys/screens.ts'
import { test } from '../support/journey.ts'

/** The pictures that are shown to whoever is about to install the app: a name, a state of a screen, a window. */
const pictures = [
  { name: 'start-narrow', state: 'the start', width: 360, height: 740, scale: 2 },
  { name: 'plan-narrow', state: 'a plan', width: 360, height: 740, scale: 2 },
  { name: 'doses-narrow', state: 'the dose clock, waiting', width: 360, height: 740, scale: 2 },
  { name: 'plan-wide', state: 'a plan', width: 1280, height: 800, scale: 1 },
] as const

for (const { name, state, width, height, scale } of pictures) {
  test.describe(() => {
    test.use({
      viewport: { width, height },
      contextOptions: { reducedMotion: 'reduce' },
    })

    test(`a picture for installing: ${name}`, async ({ page, person, context }) => {
      const found = screens.find((one) => one.name === state)
      if (!found) throw new Error(`No screen is called ${state}`)
      await page.clock.setFixedTime('2026-11-24T02:08:00Z')
      await person.open(found.path, found.answers, true)
      await found.prepare?.(page, person)
      await page.waitForLoadState('networkidle')
      const browser = await context.newCDPSession(page)
      const { data } = await browser.send('Page.captureScreenshot', {
        format: 'webp',
        quality: 85,
        clip: { x: 0, y: 0, width, height, scale },
      })
      writeFileSync(`public/install/${name}.webp`, data, 'base64')
    })
  })
}
