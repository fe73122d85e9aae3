import type { Page } from '@playwright/test'
import {
  checkInWords,
  doseProductNames,
  dosesScreenWords,
  doseWords,
  keepingWords,
} from '../../src/content/en/index.ts'
import { had } from '../support/doses.ts'
import { expect, test, type Person } from '../support/journey.ts'
import { aWellAdultInTheUk, but, withPainkillers } from '../support/people.ts'

// Every journey runs in a private window: nothing here needs more than that.

const someone = withPainkillers(aWellAdultInTheUk, 'paracetamol')
const entries = (page: Page) => page.getByRole('link', { name: new RegExp(`^${doseWords.change} `) })
const notice = (page: Page, { title }: { title: string }) =>
  page.getByRole('region', { name: title, exact: true })

const said = (page: Page) => page.getByText(dosesScreenWords.done.logged, { exact: true })

const log = async (page: Page) => {
  await page.goto('/doses/log')
  await page.getByRole('radio', { name: doseProductNames('uk').paracetamol }).check()
  await page.getByRole('radio', { name: doseWords.milligrams(500), exact: true }).check()
  await page.getByRole('radio', { name: '1', exact: true }).check()
  await page.locator('form button[type=submit]').click()
}

/** As where cookies are blocked: to touch either store is an error. */
const block = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
    }
  })

/** Puts records into the database of the journal, as somebody else wrote them. */
const put = (page: Page, version: number, stores: readonly string[], records: readonly object[]) =>
  page.evaluate(
    ([wanted, names, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('unknot', wanted)
        opening.addEventListener('upgradeneeded', () => {
          for (const name of names) {
            if (!opening.result.objectStoreNames.contains(name)) {
              opening.result.createObjectStore(name, { keyPath: 'id' })
            }
          }
        })
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction([...names], 'readwrite')
          for (const record of all) writing.objectStore('records').put(record)
          writing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    [version, stores, records] as const,
  )

const toAnAlarm = async (person: Person) => {
  await person.start()
  await person.answerAll(but(someone, { chest: ['heavy-arm'] }))
  expect(person.path()).toBe('/now')
}

test('a full disk is told of, nothing is called saved, and with room it is saved', async ({
  page,
  person,
  baseURL,
}) => {
  const browser = await page.context().newCDPSession(page)
  const origin = baseURL ?? ''
  await person.open('/doses', someone, true)
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await log(page)
  await expect(notice(page, dosesScreenWords.notSaved)).toBeVisible()
  await expect(said(page)).toHaveCount(0)
  await expect(entries(page)).toHaveCount(1)
  await browser.send('Storage.overrideQuotaForOrigin', { origin })
  await person.press(person.button(dosesScreenWords.retry))
  await expect(said(page)).toBeVisible()
  await page.reload()
  await expect(entries(page)).toHaveCount(1)
})

test('with every store blocked, the way to a plan works, and says that nothing is kept', async ({
  page,
  person,
}) => {
  await block(page)
  await person.start()
  await person.answerAll(someone)
  await expect(notice(page, keepingWords.blocked)).toBeVisible()
  await person.confirm()
  expect(person.path()).toBe('/plan')
  await expect(notice(page, checkInWords.trouble.unreadable)).toBeVisible()
})

test('with every store blocked, an alarm is an alarm', async ({ page, person }) => {
  await block(page)
  await toAnAlarm(person)
})

test('damaged answers are told of and put aside, and triage begins anew', async ({ page, person }) => {
  await page.goto('/robots.txt')
  await page.evaluate(() => localStorage.setItem('unknot', '{"version":1,"state":{"answ'))
  await page.goto('/')
  await expect(notice(page, keepingWords.damaged)).toBeVisible()
  await toAnAlarm(person)
  expect(await page.evaluate(() => localStorage.getItem('unknot.damaged'))).toContain('answ')
})

test('entries that are damaged, or of a kind from a newer Unknot, are told of and left as they are', async ({
  page,
  person,
}) => {
  await person.open('/doses', someone, true)
  await person.logged('/doses', had({ ago: 1 }))
  await page.goto('/robots.txt')
  const strange = [
    { id: 'x', kind: 'dose', at: 'yesterday', written: -1, count: {} },
    { id: 'y', kind: 'dream', at: 1, written: 1 },
  ]
  await put(page, 1, ['records'], strange)
  await page.goto('/doses')
  await expect(entries(page)).toHaveCount(1)
  await expect(notice(page, dosesScreenWords.strange)).toBeVisible()
  await page.goto('/plan')
  await expect(notice(page, checkInWords.trouble.unreadable)).toBeVisible()
})

test('a journal from a newer Unknot is read as far as it can be, and takes what is logged', async ({
  page,
  person,
}) => {
  await person.open('/about', someone, true)
  await page.goto('/robots.txt')
  const [dose] = had({ ago: 5 })
  const at = Date.now() - 5 * 3_600_000
  await put(page, 7, ['records', 'dreams'], [{ ...dose, at, written: at }])
  await page.goto('/doses')
  await expect(entries(page)).toHaveCount(1)
  await log(page)
  await expect(said(page)).toBeVisible()
  await expect(entries(page)).toHaveCount(2)
})

test('a journal that a newer Unknot keeps elsewhere is told of, and the plan is shown', async ({
  page,
  person,
}) => {
  await person.open('/about', someone, true)
  await page.goto('/robots.txt')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('unknot')
        const opening = indexedDB.open('unknot', 9)
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('elsewhere'))
        opening.addEventListener('success', () => {
          opening.result.close()
          resolve()
        })
      }),
  )
  await page.goto('/plan')
  await expect(notice(page, checkInWords.trouble.unreadable)).toBeVisible()
  expect(person.path()).toBe('/plan')
})
