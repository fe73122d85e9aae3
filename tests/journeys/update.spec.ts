import type { Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { startWords, updateWords } from '../../src/content/en/index.ts'
import { journey, type Answers } from '../../src/rules/index.ts'
import { axeFindings } from '../support/axe.ts'
import { aWellAdultInTheUk } from '../support/people.ts'
import { askForNewer, built, expect, test, visit, writeNext } from '../support/site.ts'

/** The answers of somebody who has a few pages before them. */
const toCome = journey(aWellAdultInTheUk)
  .slice(-3)
  .flatMap(({ questions }) => questions.map(({ id }) => String(id)))
const nearlyDone: Answers = Object.fromEntries(
  Object.entries(aWellAdultInTheUk).filter(([id]) => !toCome.includes(id)),
)

/** The whole page, where it is of the newer version. */
const newer = (page: Page) => page.locator('html[data-edition=next]')
const offer = (page: Page) => page.getByRole('button', { name: updateWords.take })
const article = (page: Page) => page.getByRole('article').first()

test('a newer version breaks no journey, is offered at rest, and opens the old answers', async ({
  page,
  person,
  site,
}, info) => {
  await person.open('/', nearlyDone)
  await visit(page)
  await person.follow(person.link(startWords.visits['on-the-way'].button))
  await person.answerPage(aWellAdultInTheUk)
  site.publish(await writeNext(info.outputPath('next')))
  expect(await askForNewer(page)).toBe('it is ready')
  await expect(offer(page)).toHaveCount(0)
  await page.reload()
  const seen = await person.answerAll(aWellAdultInTheUk)
  expect(seen.length).toBeGreaterThan(1)
  await person.confirm()
  await expect(article(page)).toBeVisible()
  await expect(offer(page)).toHaveCount(0)
  await expect(newer(page)).toHaveCount(0)

  await page.goto('/')
  await expect(person.heading()).toHaveText(startWords.visits['with-plan'].title)
  await expect(offer(page)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await person.press(offer(page))
  await expect(newer(page)).toHaveCount(1)
  await expect(person.heading()).toHaveText(startWords.visits['with-plan'].title)
  await expect(offer(page)).toHaveCount(0)
  await page.goto('/plan')
  await expect(article(page)).toBeVisible()
})

test('a newer version that nobody takes comes once every page of the old one is closed', async ({
  page,
  person,
  site,
  context,
}, info) => {
  await person.open('/plan', aWellAdultInTheUk, true)
  await visit(page)
  site.publish(await writeNext(info.outputPath('next')))
  await askForNewer(page)
  await page.close()
  const later = await context.newPage()
  await later.goto('/plan')
  await expect(article(later)).toBeVisible()
  await expect(newer(later)).toHaveCount(1)
})

test('a page of the old version goes on when another page takes the newer one', async ({
  page,
  person,
  site,
  context,
}, info) => {
  await visit(page)
  await person.start()
  const other = await context.newPage()
  await other.goto('/')
  site.publish(await writeNext(info.outputPath('next')))
  await askForNewer(other)
  await offer(other).click()
  await expect(newer(other)).toHaveCount(1)

  const old = readdirSync(`${built}/assets`).find((name) => name.endsWith('.css')) ?? ''
  const rules = await page.evaluate(
    (href) =>
      new Promise<number>((resolve) => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
        link.addEventListener('load', () => resolve(link.sheet?.cssRules.length ?? 0))
        link.addEventListener('error', () => resolve(0))
        document.head.append(link)
      }),
    // Not as it was fetched before, or the browser answers from its memory.
    `/assets/${old}?again`,
  )
  expect(rules).toBeGreaterThan(0)
  await expect(newer(page)).toHaveCount(0)
  await person.answerPage(aWellAdultInTheUk)
  await expect(newer(page)).toHaveCount(0)
})

for (const how of ['fails', 'is cut half-way', 'is another page'] as const) {
  test(`the old version works on when a file of the newer one ${how}, and the newer one comes later`, async ({
    page,
    person,
    site,
  }, info) => {
    await person.open('/plan', aWellAdultInTheUk, true)
    await visit(page)
    site.publish(await writeNext(info.outputPath('next')))
    site.spoil('.css', how)
    expect(await askForNewer(page)).toBe('it failed')
    for (const path of ['/', '/plan', '/stretches']) {
      await page.goto(path)
      await expect(person.heading()).toBeVisible()
      await expect(offer(page)).toHaveCount(0)
      await expect(newer(page)).toHaveCount(0)
    }
    site.heal()
    expect(await askForNewer(page)).toBe('it is ready')
    await page.goto('/')
    await expect(offer(page)).toBeVisible()
  })
}
