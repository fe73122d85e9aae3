import type { CDPSession, Page } from '@playwright/test'
import { doseWords, settingsWords, startWords } from '../../src/content/en/index.ts'
import { had } from '../support/doses.ts'
import { expect, test, type Person } from '../support/journey.ts'
import { aWellAdultInTheUk, withPainkillers } from '../support/people.ts'

const someone = withPainkillers(aWellAdultInTheUk, 'paracetamol')
const words = settingsWords.forget

/** All that the browser itself says it stores for the site. */
const storedFor = async (browser: CDPSession, origin: string) => {
  const { storageKey } = await browser.send('Storage.getStorageKeyForFrame', {
    frameId: (await browser.send('Page.getFrameTree')).frameTree.frame.id,
  })
  const texts = async (isLocalStorage: boolean) =>
    (await browser.send('DOMStorage.getDOMStorageItems', { storageId: { storageKey, isLocalStorage } }))
      .entries
  const { databaseNames } = await browser.send('IndexedDB.requestDatabaseNames', { storageKey })
  const { caches } = await browser.send('CacheStorage.requestCacheNames', { storageKey })
  const { cookies } = await browser.send('Network.getCookies', { urls: [origin] })
  return { texts: [...(await texts(true)), ...(await texts(false))], databaseNames, caches, cookies }
}

/** What the copies say, where there are any. */
const copies = (page: Page): Promise<readonly object[]> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name)
    if (!names.includes('unknot.copies')) return []
    return new Promise<object[]>((resolve) => {
      const opening = indexedDB.open('unknot.copies')
      opening.addEventListener('success', () => {
        const asking = opening.result.transaction('copies').objectStore('copies').getAll()
        asking.addEventListener('success', () => {
          opening.result.close()
          resolve(asking.result as object[])
        })
      })
    })
  })

const forget = async (page: Page, person: Person) => {
  await page.goto('/settings')
  await person.press(page.locator('summary').filter({ hasText: words.title }))
  await person.press(person.button(words.sure))
  await expect(page.getByText(words.done)).toBeVisible()
}

test('two taps leave nothing in the browser, nor on the screen of another tab', async ({
  page,
  person,
  baseURL,
}) => {
  await page.clock.install()
  await person.open('/plan', someone, true)
  await person.logged('/doses', had({ ago: 1 }))
  await page.evaluate(() => localStorage.setItem('unknot.damaged', '{'))
  await page.goto('/settings')
  await page.getByRole('radio', { name: settingsWords.theme.dark }).check()
  const other = await page.context().newPage()
  await other.goto('/doses')
  const entries = other.getByRole('link', { name: new RegExp(`^${doseWords.change} `) })
  await expect(entries).toHaveCount(1)
  const browser = await page.context().newCDPSession(page)
  const before = await storedFor(browser, baseURL ?? '')
  expect(before.databaseNames.toSorted()).toEqual(['unknot', 'unknot.copies'])
  expect(before.texts.length).toBeGreaterThan(2)

  await forget(page, person)
  const after = await storedFor(browser, baseURL ?? '')
  expect([after.texts, after.caches, after.cookies]).toEqual([[], [], []])
  expect(after.databaseNames).not.toContain('unknot')
  // That it is gone is noted until the browser has written that out, and nothing else is.
  for (const copy of await copies(page)) expect(Object.keys(copy).toSorted()).toEqual(['at', 'key'])
  await page.clock.fastForward(20_000)
  await expect
    .poll(async () => (await storedFor(browser, baseURL ?? '')).databaseNames, { timeout: 5000 })
    .toEqual([])
  const state = await page.evaluate(() => history.state as { usr?: unknown } | null)
  expect(state?.usr ?? undefined).toBeUndefined()

  await expect(entries).toHaveCount(0)
  await page.goto('/')
  await expect(person.link(startWords.visits.new.button)).toBeVisible()
})

test('what is forgotten in one tab is forgotten in the plan of the other', async ({ page, person }) => {
  await person.open('/plan', someone, true)
  const there = await page.context().newPage()
  await there.goto('/plan')
  await forget(page, person)
  await expect(there).not.toHaveURL(/plan/)
})
