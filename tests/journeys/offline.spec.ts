import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { screens, startWords } from '../../src/content/en/index.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'
import { built, expect, test, visit } from '../support/site.ts'

const stiff = but(aWellAdultInTheUk, { exertion: 'desk-or-phone' })

/** Screens of every kind, with the deep ones. */
const paths = [
  '/help-now',
  '/danger-signs',
  '/ask/about-you',
  '/check',
  '/plan',
  '/timer/hot-towel',
  '/breathing/box',
  '/stretches',
  '/doses',
  '/doses/log',
  '/medicines',
  '/rules',
  '/about',
  '/settings',
  '/privacy',
]

test('after one visit, the way from the start to a plan needs no network', async ({
  page,
  person,
  site,
  context,
}) => {
  await visit(page)
  await context.setOffline(true)
  await site.close()
  await person.start()
  await person.answerAll(aWellAdultInTheUk)
  await person.confirm()
  expect(person.path()).toBe('/plan')
  await page.reload()
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('after one visit, every screen opens by its link without a network', async ({ page, person, site }) => {
  await person.open('/', stiff, true)
  await visit(page)
  await site.close()
  const elsewhere = [screens.notFound.title, startWords.visits['with-plan'].title]
  for (const path of paths) {
    await page.goto(path)
    await expect(person.heading()).toBeVisible()
    expect(elsewhere).not.toContain(await person.heading().textContent())
    expect(person.path()).toBe(path)
  }
  await page.goto('/nowhere')
  await expect(person.heading()).toHaveText(screens.notFound.title)
})

test('a host may move every page to an address without its ending', async ({ page, person, site }) => {
  site.hideEndings()
  await visit(page)
  await site.close()
  for (const path of ['/', '/about', '/doses/log']) {
    await page.goto(path)
    await expect(person.heading()).toBeVisible()
    expect(person.path()).toBe(path)
  }
})

test('the worker keeps files of the site, and nothing that a person said or did', async ({
  page,
  person,
}) => {
  await person.open('/check', aWellAdultInTheUk)
  await visit(page, '/check')
  await person.confirm()
  await page.goto('/doses/log?from=somewhere')
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept.length).toBeGreaterThan(20)
  expect(kept.filter((path) => !existsSync(join(built, path)))).toEqual([])
})

test('a browser finds nothing that keeps it from being installed', async ({ page, context }) => {
  await visit(page)
  const browser = await context.newCDPSession(page)
  const { errors, data } = await browser.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(data).toContain('start_url')
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  // A window of a test is always a private one.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})
