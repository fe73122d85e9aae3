/** Where something from outside gets in. */
import type { Locator, Page } from '@playwright/test'
import { diaryWords, screens, transferWords } from '../../src/content/en/index.ts'
import { hostileTexts, hostileValues } from '../support/hostile.ts'
import { entriesWith, filesWith, recordNames, recordsWith, type Records } from '../support/hostile-records.ts'
import type { Person } from '../support/journey.ts'
import { aWellAdultInTheUk } from '../support/people.ts'

/** A place where something from outside gets in. To try another one, add a row. */
export interface Place {
  readonly name: string
  /** What is tried there, one after another. Every hostile text, where nothing is said. */
  readonly tried?: readonly unknown[]
  /** Brings somebody there. */
  arrive(page: Page, person: Person): Promise<unknown>
  /** Puts it there. */
  put(page: Page, value: unknown, n: number): Promise<unknown>
  /** The field that keeps it, or the beginning of it, as it was written. */
  kept?(page: Page): Locator
  /** Where it stands to be read, all of it. */
  shown?(page: Page): Locator
}

const everything = [...hostileTexts, ...hostileValues]

/** Ten at once, in the places of one record. */
const tens = Array.from({ length: Math.ceil(everything.length / 10) }, (_, n) =>
  everything.slice(n * 10, n * 10 + 10),
) as [unknown, ...unknown[]][]

/** For places that take long to reach. */
const everyFourth = hostileTexts.filter((_, n) => n % 4 === 0)

/** A lone half of a letter cannot stand in an address, nor in a field. */
export const whole = (value: unknown) => String(value).replaceAll(/[\uD800-\uDFFF]/g, '\uFFFD')
const encoded = (value: unknown) => encodeURIComponent(whole(value))

const keep = (page: Page, records: Records) =>
  page.evaluate(
    ([names, texts]) => {
      for (const [n, name] of names.entries()) localStorage.setItem(name, texts[n] ?? '')
    },
    [recordNames, records] as const,
  )

/** Each of these records, as another tab would write it while this one shows a screen. */
const writeFromOtherTab = (page: Page, all: readonly Records[]) =>
  page.evaluate(
    async ([names, versions]) => {
      for (const texts of versions) {
        for (const [n, key] of names.entries()) {
          localStorage.setItem(key, texts[n] ?? '')
          window.dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }))
        }
        await new Promise((resolve) => setTimeout(resolve))
      }
    },
    [recordNames, all] as const,
  )

const goWithinApp = (page: Page, paths: readonly string[]) =>
  page.evaluate(async (all) => {
    for (const path of all) {
      history.pushState({ usr: path, key: path }, '', path)
      window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
      await new Promise((resolve) => setTimeout(resolve))
    }
  }, paths)

const keepEntries = (page: Page, ago: number) =>
  page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('unknot', 1)
        opening.addEventListener('upgradeneeded', () =>
          opening.result.createObjectStore('records', { keyPath: 'id' }),
        )
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('records', 'readwrite')
          for (const record of records) writing.objectStore('records').put(record)
          writing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    everything.flatMap((value, n) => entriesWith(value, n, Date.now() - ago)),
  )

const screensWithRecords = [
  '/',
  '/plan',
  '/check',
  '/settings',
  '/timer/hot-towel',
  '/breathing/box',
  '/stretches',
]
const screensWithEntries = [
  '/doses',
  '/doses/log',
  '/diary',
  '/diary/helps',
  '/doctor',
  '/move',
  '/privacy',
  '/plan',
  '/check-in',
  '/stretches',
  '/timer/hot-towel',
]
const days = 24 * 60 * 60 * 1000

/** What leads to a screen by its path. */
const routes = [
  '',
  'ask/',
  'timer/',
  'breathing/',
  'doses/change/',
  'doses/',
  'plan/',
  'check-in/',
  'diary/add/',
  'diary/said/',
]

const inAddress = (route: string, text: unknown) => {
  const code = encoded(text)
  return `/${route}${code}?${code}=${code}#${code}`
}

export const places: readonly Place[] = [
  {
    name: 'an address',
    tried: everyFourth,
    arrive: (page) => page.goto('/'),
    put: (page, text, n) => page.goto(inAddress(routes[n % routes.length] ?? '', text)),
  },
  {
    name: 'an address that is changed while the app is open',
    arrive: (page) => page.goto('/'),
    put: (page, text) =>
      goWithinApp(
        page,
        routes.map((route) => inAddress(route, text)),
      ),
  },
  {
    name: 'a record on the device',
    tried: tens.flatMap((ten) => recordsWith(ten)),
    arrive: (page) => page.goto('/robots.txt'),
    put: async (page, records, n) => {
      await keep(page, records as Records)
      await page.goto(screensWithRecords[n % screensWithRecords.length] ?? '/')
    },
  },
  {
    name: 'a record that another tab writes',
    tried: everything,
    arrive: (_, person) => person.open('/check', aWellAdultInTheUk),
    put: (page, value) => writeFromOtherTab(page, recordsWith([value])),
  },
  ...[0, 5, 400].map((ago): Place => ({
    name: `entries of the journal that are ${ago} days old`,
    tried: screensWithEntries,
    arrive: async (page) => {
      await page.goto('/robots.txt')
      await keepEntries(page, ago * days)
    },
    put: (page, path) => page.goto(String(path)),
  })),
  {
    name: 'the search for a medicine',
    arrive: (page) => page.goto('/medicines'),
    put: (page, text) => page.getByRole('searchbox').fill(whole(text)),
    kept: (page) => page.getByRole('searchbox'),
  },
  {
    name: 'a number',
    tried: everyFourth,
    arrive: (_, person) => person.open('/ask/about-you', aWellAdultInTheUk),
    put: async (page, text) => {
      await page.getByRole('textbox').fill(whole(text))
      await page.getByRole('button', { name: screens.continue, exact: true }).click()
    },
    kept: (page) => page.getByRole('textbox'),
  },
  {
    name: 'a note in the diary',
    tried: hostileTexts.filter((text) => /[\p{L}\d]/u.test(text)),
    arrive: (page) => page.goto('/diary'),
    put: async (page, text) => {
      await goWithinApp(page, ['/diary/add/note'])
      await page.locator('textarea').fill(whole(text))
      await page.getByRole('button', { name: diaryWords.form.save, exact: true }).click()
      await page.waitForURL('/diary')
    },
    shown: (page) => page.locator('main'),
  },
  {
    name: 'a file that is loaded',
    tried: [...everyFourth, ...tens.flatMap(filesWith), ...screensWithEntries],
    arrive: (page) => page.goto('/move'),
    put: async (page, value) => {
      if (String(value).startsWith('/') && screensWithEntries.includes(String(value))) {
        return page.goto(String(value))
      }
      await goWithinApp(page, ['/', '/move'])
      await page.locator('input[type=file]').setInputFiles({
        name: `${whole(value).slice(0, 20)}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(String(value)),
      })
      const told = page.getByRole('status').filter({ hasText: /\w/ })
      await told.waitFor()
      const yes = page.getByRole('button', { name: transferWords.load.yes })
      if (await yes.isVisible()) await yes.click()
      return undefined
    },
  },
]
