import { expect, test } from '../support/journey.ts'
import { screens } from './screens.ts'

/** One of each kind of screen: the others begin as these do, or are made of the same pieces. */
const shown = new Set([
  'the start',
  'the questions of chest',
  'the questions of where',
  'the questions of how-bad',
  'the questions of about-you',
  'an error on a page of boxes',
  'the check of answers',
  'get help now',
  'get help today',
  'be seen within days, without comfort',
  'a plan',
  'the timer, before a start, all open',
  'relaxation, all open',
  'stretches, before a start, all open',
  'stretches, in a pause',
  'stretches, when something hurts',
  'the dose clock, waiting',
  'the dose clock, a warning',
  'the dose clock, an emergency',
  'settings',
  'medicines',
  'help now: the comfort',
])

/**
 * What each screen looks like at the top, day and night, against the pictures that someone has looked at. If a
 * change is meant: `npm run screenshots:accept`, and look at what git shows.
 */
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const pictured = screens.filter(({ name }) => shown.has(name))

test('every picture has its screen', () => {
  expect(pictured).toHaveLength(shown.size)
})

for (const { name, path, answers, prepare } of pictured) {
  test(`${name} looks as it was accepted`, async ({ page, person }) => {
    await page.clock.setFixedTime('2026-11-24T02:08:00Z')
    await person.open(path, answers, true)
    await prepare?.(page, person)
    // Drawings are fetched late.
    await page.waitForLoadState('networkidle')
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
