import { expect, test } from '../support/journey.ts'
import { screens } from './screens.ts'

/** Screens that begin as another one does, and one that counts what the browser has fetched. */
const leftOut = new Set([
  'the start of someone with a plan',
  'the start of someone with another result',
  'the questions of takes',
  'a page without an answer',
  'an error in a number',
  'get help now, in a crisis',
  'be seen within days, with comfort',
  'a plan with a medicine, all open',
  'a plan with a pharmacist, all open',
  'settings, about to forget',
  'privacy',
  'help now: the call',
  'a path that leads nowhere',
])

/**
 * What each screen looks like at the top, day and night, against the pictures that someone has looked at. If a
 * change is meant: `npm run screenshots:accept`, and look at what git shows.
 */
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { name, path, answers, prepare } of screens.filter((screen) => !leftOut.has(screen.name))) {
  test(`${name} looks as it was accepted`, async ({ page, person }) => {
    await page.clock.setFixedTime('2026-11-24T02:08:00Z')
    await person.open(path, answers, true)
    await prepare?.(page, person)
    await page.evaluate(async () => {
      scrollTo(0, 0)
      await document.fonts.ready
    })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expect.soft(page).toHaveScreenshot(`${name.replaceAll(/[^a-z]+/gi, '-')}-${colorScheme}.png`, {
        caret: 'hide',
        maxDiffPixelRatio: 0.005,
      })
    }
  })
}
