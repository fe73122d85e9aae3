import { diaryWords as words, doseWords, entryWords, screens } from '../../src/content/en/index.ts'
import { aDiary, aSpasm, painAgo } from '../support/diary.ts'
import { expect, test } from '../support/journey.ts'

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
