import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { transferWords as words } from '../../src/content/en/index.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'
import { expect, test } from '../support/journey.ts'

const choose = (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) =>
  page.locator('input[type=file]').setInputFiles(file)

test('everything goes out as a file, and in again on a browser that knows nothing', async ({
  page,
  person,
}) => {
  const answers = but(aWellAdultInTheUk, { severity: 3 })
  await person.open('/move', answers, true)
  const downloading = page.waitForEvent('download')
  await person.press(person.button(words.save.button))
  const text = readFileSync(await (await downloading).path(), 'utf8')
  await person.open('/move')
  await choose(page, { name: 'unknot.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByText(words.preview.answers.new)).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('unknot') ?? '')).not.toContain('severity')
  await person.press(person.button(words.load.yes))
  await expect(page.getByText(words.load.done)).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('unknot'))).toContain('"severity":3')
  await page.goto('/plan')
  await person.heading().waitFor()
  expect(person.path()).toBe('/plan')
})

test('a file of 50 MB is refused at once', async ({ page, person }, info) => {
  await person.open('/move')
  // On the disk: handed over as bytes, it would be on its way for longer than it takes to refuse it.
  const big = info.outputPath('big.json')
  writeFileSync(big, Buffer.alloc(50_000_000, 'x'))
  await choose(page, big)
  await expect(page.getByText(words.refused['too-large'])).toBeVisible()
})

test('what stands in a file is never shown as markup', async ({ page, person }) => {
  await person.open('/move')
  await choose(page, {
    name: '<img src=x onerror=alert(1)>.json',
    mimeType: 'application/json',
    buffer: Buffer.from('<h1>mine</h1><script>alert(1)</script>'),
  })
  await expect(page.getByText(words.refused['not-json'])).toBeVisible()
  expect(await page.locator('main :is(img, script)').count()).toBe(0)
  expect(await page.locator('h1').count()).toBe(1)
})
