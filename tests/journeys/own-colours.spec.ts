import type { Page } from '@playwright/test'
import { axeFindings } from '../support/axe.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'

test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } })

/** How a part is painted, and the ground of the page. */
const painted = (page: Page, part: string) =>
  page
    .locator(part)
    .first()
    .evaluate((element) => {
      const { fill, stroke, borderTopWidth, borderTopStyle } = getComputedStyle(element)
      const ground = getComputedStyle(document.body).backgroundColor
      return { fill, stroke, border: Number.parseFloat(borderTopWidth), borderTopStyle, ground }
    })

test.describe('with the person’s own few colours', () => {
  test('the thread is still seen', async ({ page, person }) => {
    await person.open('/ask/chest')
    const { stroke, ground } = await painted(page, 'main [aria-hidden] path')
    expect(stroke).not.toBe(ground)
  })

  test('what is chosen differs from what is not by more than colour', async ({ page, person }) => {
    await person.open('/ask/exertion', aWellAdultInTheUk)
    const chosen = await painted(page, 'label:has(:checked)')
    const other = await painted(page, 'label:has(input:not(:checked))')
    expect(chosen.border).toBeGreaterThan(other.border)
    expect(other.border).toBeGreaterThan(0)
  })

  const alarms = [
    ['/now', but(aWellAdultInTheUk, { chest: ['pressure-in-chest'] })],
    ['/today', but(aWellAdultInTheUk, { since: ['fever-or-very-ill'] })],
    ['/within-days', but(aWellAdultInTheUk, { since: ['worse-for-over-a-week'] })],
  ] as const
  for (const [path, answers] of alarms) {
    test(`the shape of ${path} stands out from the page, with its mark in it`, async ({ page, person }) => {
      await person.open(path, answers, true)
      expect(person.path()).toBe(path)
      const shape = await painted(page, 'main svg path')
      expect(shape.fill).not.toBe(shape.ground)
      expect(await axeFindings(page)).toEqual([])
    })
  }

  test('a card of the plan, a panel and every button have an outline', async ({ page, person }) => {
    await person.open('/plan', aWellAdultInTheUk, true)
    for (const part of ['article', '[data-dock] > a']) {
      const { border, borderTopStyle } = await painted(page, part)
      expect([part, border > 0, borderTopStyle]).toEqual([part, true, 'solid'])
    }
    await person.open('/')
    expect((await painted(page, 'main section')).border).toBeGreaterThan(0)
  })
})
