import type { Page } from '@playwright/test'
import { bodyMapWords } from '../../src/content/en/index.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdult } from '../support/people.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const { where: _where, side: _side, ...notYet } = aWellAdult

const patch = (page: Page, region: string, side: string) =>
  page.locator(`[data-patch='${region}'][data-side='${side}']`).locator('visible=true').first()

/** A finger or a mouse in the middle of a patch. */
const touch = async (page: Page, region: string, side: string) => {
  await patch(page, region, side).scrollIntoViewIfNeeded()
  const box = await patch(page, region, side).boundingBox()
  if (!box) throw new Error(`There is no ${region} on the ${side}`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

/** The body, turned round where only one way of it is shown. */
const turn = async (page: Page) => {
  const front = page.getByRole('radio', { name: bodyMapWords.views.front, exact: true })
  if (await front.isVisible()) await front.check()
}

test('what is touched on the drawing is ticked in the lists, and the other way round', async ({
  page,
  person,
}) => {
  await person.open('/ask/where', notYet)
  await patch(page, 'neck', 'left').waitFor()
  await touch(page, 'between-blades', 'left')
  await expect(person.card('where', 'between-blades')).toBeChecked()
  await expect(person.card('side', 'left')).toBeChecked()
  const status = page.locator('[aria-live=polite]').filter({ hasText: bodyMapWords.sides.left })
  await expect(status).toContainText(bodyMapWords.regions['between-blades'])

  await person.tick('where', 'between-blades', 'over-blade')
  await touch(page, 'over-blade', 'right')
  await expect(person.card('side', 'both')).toBeChecked()
  await turn(page)
  await touch(page, 'ribs-or-tummy', 'right')
  await expect(person.card('where', 'ribs-or-tummy')).toBeChecked()
  await person.goOn()
  expect(person.path()).toBe('/check')
})

test('left is the person’s own left, whichever way the body is turned and one reads', async ({
  page,
  person,
}) => {
  await person.open('/ask/where', notYet)
  await patch(page, 'neck', 'left').waitFor()
  const places = async (region: string) => {
    const [left, right] = [patch(page, region, 'left'), patch(page, region, 'right')]
    return { left: (await left.boundingBox())?.x ?? 0, right: (await right.boundingBox())?.x ?? 0 }
  }
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((way) => {
      document.documentElement.dir = way
    }, dir)
    const blade = await places('over-blade')
    expect(blade.left).toBeLessThan(blade.right)
    await turn(page)
    const ribs = await places('ribs-or-tummy')
    expect(ribs.left).toBeGreaterThan(ribs.right)
    const back = page.getByRole('radio', { name: bodyMapWords.views.back, exact: true })
    if (await back.isVisible()) await back.check()
  }
})

test('a finger can hit every patch on a phone, and the lists are still within reach', async ({
  page,
  person,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await person.open('/ask/where', notYet)
  await patch(page, 'neck', 'left').waitFor()
  const boxes = await page
    .locator('[data-patch]')
    .locator('visible=true')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => [width, height]),
    )
  expect(boxes.length).toBeGreaterThan(10)
  // The spine is as narrow as it is; all else is wider than a finger needs at the least.
  expect(boxes.filter((sizes) => Math.min(...sizes) < 23.9)).toEqual([])
  const map = await page.locator('[data-view]').boundingBox()
  expect(map?.height).toBeLessThan(500)
})

for (const [what, file] of [
  ['the drawing', /DrawnBody[^/]*\.js$/],
  ['its stylesheet', /DrawnBody[^/]*\.css$/],
] as const) {
  test(`without ${what}, as on a bad network, the lists alone are there and work`, async ({
    page,
    person,
    witness,
  }) => {
    await page.route(file, (route) => route.abort())
    await person.open('/ask/where', notYet)
    await person.tick('where', 'neck')
    await person.choose('side', 'left')
    await expect(page.locator('[data-view]')).toBeHidden()
    await person.goOn()
    expect(person.path()).toBe('/check')
    // The browser tells of each file that did not come; nothing else went wrong.
    expect(witness.console.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([])
    witness.console.length = 0
  })
}
