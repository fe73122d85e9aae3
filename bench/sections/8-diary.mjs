/** The diary of three days against that of three years, on a slowed processor: how soon it stands there, and how it scrolls. */
import { createServer } from 'vite'
import { firstVisit } from '../browser.mjs'
import { median, milliseconds, times } from '../figures.mjs'
import { root } from '../install.mjs'

/** @typedef {import('../section.mjs').Tools} Tools */
/** @typedef {import('../section.mjs').Section} Section */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {typeof import('../../tests/support/diary.ts')} Diaries */

const days = { few: 3, many: 1095 }
const aDay = 6
const patience = 60_000
const slowdown = 4

/** @returns {Promise<Record<keyof typeof days, readonly object[]>>} */
const readDiaries = async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  })
  try {
    const { aDiary } = /** @type {Diaries} */ (await server.ssrLoadModule('/tests/support/diary.ts'))
    return { few: aDiary(days.few, aDay), many: aDiary(days.many, aDay) }
  } finally {
    await server.close()
  }
}

/** Puts entries where the app keeps them, as if the last had been written a moment ago. It runs in the page. @param {readonly any[]} entries */
const keep = async (entries) => {
  const by = Date.now() - Math.max(...entries.map(({ at }) => at))
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('unknot', 1)
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('records', { keyPath: 'id' }),
    )
    opening.addEventListener('error', () => reject(opening.error))
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction('records', 'readwrite')
      for (const entry of entries) {
        const until = entry.until === undefined ? {} : { until: entry.until + by }
        writing
          .objectStore('records')
          .put({ ...entry, ...until, at: entry.at + by, written: entry.written + by })
      }
      writing.addEventListener('complete', () => {
        opening.result.close()
        resolve(undefined)
      })
    })
  })
}

/** Notes when the first entry is painted. It runs before the page's own scripts. */
const watch = `{
  const look = () => {
    if (!document.querySelector('ol > li')) return requestAnimationFrame(look)
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => (window.benchShown = performance.now())
    port2.postMessage(undefined)
  }
  requestAnimationFrame(look)
}`

/** Scrolls to the end and back, a fifth of a screen each frame, and gives back how long each frame took. It runs in the page. */
const scrollThrough = () =>
  new Promise((resolve) => {
    /** @type {number[]} */
    const frames = []
    let by = innerHeight / 5
    let before = performance.now()
    const step = (/** @type {number} */ now) => {
      frames.push(now - before)
      before = now
      if (frames.length > 180) return resolve(frames.slice(1))
      const end = document.documentElement.scrollHeight - innerHeight
      if (scrollY >= end - 1) by = -Math.abs(by)
      else if (scrollY <= 0) by = Math.abs(by)
      scrollBy(0, by)
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })

/** Opens the diary anew. @param {Page} page @param {string} url */
const open = async (page, url) => {
  await page.goto(url, { waitUntil: 'commit', timeout: patience })
  await page.waitForFunction(() => /** @type {any} */ (window)['benchShown'] > 0, undefined, {
    timeout: patience,
  })
  return {
    shown: await page.evaluate(() => /** @type {number} */ (/** @type {any} */ (window)['benchShown'])),
    rows: await page.locator('ol > li').count(),
  }
}

/** @param {readonly number[]} frames the slowest of twenty */
const slow = (frames) => frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? Number.NaN

/** @param {Tools} tools @returns {Promise<Section>} */
export const run = async ({ browser, hosts, rounds, say }) => {
  const diaries = await readDiaries()
  const origin = hosts['unknot']?.origin
  const which = /** @type {const} */ (['few', 'many'])
  const visits = await Promise.all(
    which.map(async (id) => {
      const visit = await firstVisit(browser, { network: false, slowdown: 1, script: watch })
      await visit.page.goto(`${origin}/robots.txt`)
      await visit.page.evaluate(keep, diaries[id])
      // Once for the browser's own caches, which a second visit has.
      await open(visit.page, `${origin}/diary`)
      await visit.cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      return {
        id,
        visit,
        shown: /** @type {number[]} */ ([]),
        frames: /** @type {number[]} */ ([]),
        rows: 0,
      }
    }),
  )
  for (let round = 0; round < Math.max(3, rounds); round += 1) {
    for (const one of visits) {
      const { shown, rows } = await open(one.visit.page, `${origin}/diary`)
      one.shown.push(shown)
      one.rows = rows
    }
  }
  for (const one of visits) {
    one.frames = await one.visit.page.evaluate(scrollThrough)
    say(`  the diary of ${days[one.id]} days opened and scrolled`)
    await one.visit.close()
  }
  const [few, many] = visits
  if (!few || !many) throw new Error('Nothing was measured')
  const row = (/** @type {string} */ name, /** @type {typeof few} */ one) => [
    name,
    String(one.rows),
    milliseconds(median(one.shown)),
    times(median(one.shown), median(few.shown)),
    milliseconds(median(one.frames)),
    milliseconds(slow(one.frames)),
  ]
  return {
    title: 'The diary',
    notes: [
      `Six entries a day, on a processor slowed ${slowdown} times; from the address to the first entry painted, the middle of all rounds. Then it is scrolled, a fifth of a screen each frame: earlier days take the place of these, so that it is never longer.`,
    ],
    head: ['', 'rows', 'first entry', 'against 3 days', 'a frame', 'a slow frame'],
    rows: [row(`${days.few} days`, few), row(`${days.many} days`, many)],
    goals: [
      {
        what: 'the diary of three years opens, times that of three days',
        limit: 1.5,
        value: median(many.shown) / median(few.shown),
        unit: '',
        bound: 'at most',
      },
      {
        what: 'a slow frame of three years, times one of three days',
        limit: 1.5,
        value: slow(many.frames) / slow(few.frames),
        unit: '',
        bound: 'at most',
      },
    ],
  }
}
