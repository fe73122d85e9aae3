import type { Page } from '@playwright/test'
import { axeFindings } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'
import { screens } from './screens.ts'

const tap = 44

/** What is wider than the page. */
const sticksOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The things to press that are too small. Links within a line of text may be as high as the line. */
const tooSmall = (page: Page, least: number) =>
  page.evaluate((limit) => {
    return [...document.querySelectorAll('a[href], button, summary, input')]
      .map((element) => ({ element, target: element.closest('label') ?? element }))
      .filter(({ element, target }) => {
        const { width, height, bottom } = target.getBoundingClientRect()
        const isSeen = width > 0 && height > 0 && bottom > 0 && element.checkVisibility()
        const isWithinText = getComputedStyle(element).display === 'inline' && element.closest('p, li, dd')
        return isSeen && !isWithinText && Math.min(width, height) < limit
      })
      .map(({ target }) => `${target.outerHTML.slice(0, 80)}: ${target.getBoundingClientRect().height}`)
  }, least)

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { name, path, answers, prepare } of screens) {
  test(`${name}: axe finds nothing by day or by night, all fits, and all can be hit`, async ({
    page,
    person,
  }) => {
    await person.open(path, answers, true)
    await prepare?.(page, person)
    expect(person.path()).toBe(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeFindings(page)).toEqual([])
    }
    expect(await tooSmall(page, tap)).toEqual([])
    expect(await sticksOut(page)).toBe(0)
    await page.setViewportSize({ width: 320, height: 568 })
    expect(await sticksOut(page)).toBe(0)
    expect(await tooSmall(page, tap)).toEqual([])
  })
}
