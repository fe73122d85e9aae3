import { diaryWords as words, doseWords, entryWords, screens } from '../../src/content/en/index.ts'
import { aDiary, aSpasm, painAgo } from '../support/diary.ts'
import { expect, test } from '../support/journey.ts'
import { watchForEmpty } from '../support/never-empty.ts'

test('a number is saved in two presses, survives a reload, and can be taken out and brought back', async ({
  page,
  person,
}) => {
  await person.open('/')
  await person.follow(person.link(screens.more.diary))
  await person.option('6').check()
  await person.press(person.button(words.now.save(6)))
  await expect(page.getByRole('region', { name: words.done.logged })).toBeVisible()
  await page.reload()
  const row = page.locator('ol > li')
  await expect(row).toHaveCount(1)
  await person.follow(row.getByRole('link'))
  await person.follow(person.button(words.form.remove))
  await expect(row).toHaveCount(0)
  await person.press(person.button(doseWords.undo))
  await expect(row).toHaveCount(1)
  await expect(row).toContainText(entryWords.pain(6))
})

test('on a slow phone the page is never empty while an entry is taken out, here or in another tab', async ({
  page,
  person,
  context,
}) => {
  test.slow()
  await person.logged('/diary', [painAgo(30, 8), painAgo(2, 3)])
  const row = page.locator('ol > li')
  const form = page.locator('form h1')
  const slowly = { timeout: 30_000 }
  const there = await context.newPage()
  await there.goto('/diary')
  await page.bringToFront()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  const lacks = await page.evaluateHandle(watchForEmpty)
  await person.press(row.first().getByRole('link'))
  await expect(form).toBeFocused(slowly)
  await person.press(person.button(words.form.remove))
  await expect(row).toHaveCount(1, slowly)
  await person.press(row.first().getByRole('link'))
  await expect(form).toBeFocused(slowly)
  await there.locator('ol > li').first().getByRole('link').click()
  await there.getByRole('button', { name: words.form.remove, exact: true }).click()
  await expect(form).toHaveCount(0, slowly)
  await expect(row).toHaveCount(0)
  expect(await lacks.evaluate((all) => all())).toEqual([])
})

test('the chart is one stop for the keyboard, and tells each point', async ({ page, person }) => {
  await person.logged('/diary', [painAgo(30, 8), painAgo(20, 6), painAgo(2, 3)])
  const chart = page.getByRole('application')
  await chart.focus()
  const said = chart.locator('xpath=..').getByRole('status')
  for (const [key, pain] of [
    ['End', 3],
    ['ArrowLeft', 6],
    ['Home', 8],
  ] as const) {
    await page.keyboard.press(key)
    await expect(said).toContainText(`${pain} of 10`)
  }
  await page.keyboard.press('Tab')
  await expect(chart).not.toBeFocused()
})

test('a diary of three years is no longer on the page than one of a month', async ({ page, person }) => {
  const rows = page.locator('ol > li')
  await person.logged('/diary', aDiary(30))
  await rows.first().waitFor()
  const few = await rows.count()
  await person.logged('/diary', aDiary(1095))
  await rows.first().waitFor()
  expect(await rows.count()).toBe(few)
  await page.getByLabel(words.days.goTo).fill('2024-06-15')
  await expect(page.getByRole('heading', { level: 3 }).first()).toContainText('2024')
  expect(await rows.count()).toBeLessThanOrEqual(few + 6)
})

test('a spasm is opened, and held against another', async ({ page, person }) => {
  await person.logged('/diary', [...aSpasm(40, 6), ...aDiary(40), ...aSpasm(6, 8)])
  await person.follow(page.locator('a[href^="/diary/spasm/"]').first())
  await person.follow(page.locator('a[href^="/diary/compare/"]').first())
  const worst = page.getByRole('row').filter({ hasText: words.spasms.rows.worst })
  await expect(worst.getByRole('cell')).toHaveCount(2)
})
