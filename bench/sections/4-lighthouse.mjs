/** Lighthouse on the start, a question and the plan, with throttling applied, because simulating hides what waits for JavaScript. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { chromiumLaunch } from '../../scripts/chromium.mjs'
import { freePort } from '../../scripts/free-port.mjs'
import { median, milliseconds } from '../figures.mjs'
import { cache } from '../install.mjs'

/** @typedef {{ score: number | null, title: string, numericValue?: number }} Audit */
/** @typedef {{ score: number | null, auditRefs: { id: string, weight: number }[] }} Category */
/** @typedef {{ lhr: { categories: Record<string, Category>, audits: Record<string, Audit> } }} Result */

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** Someone with a plan, kept where the app keeps it. @param {import('@playwright/test').BrowserContext} context @param {string} origin @param {object} answers */
const rememberPlan = async (context, origin, answers) => {
  const page = await context.newPage()
  await page.goto(`${origin}/`)
  await page.evaluate((given) => {
    const state = { answers: given, confirmedAt: Date.now(), begunAt: Date.now(), spasmAt: Date.now() }
    localStorage.setItem('unknot', JSON.stringify({ state, version: 0 }))
  }, answers)
  await page.goto(`${origin}/plan`, { waitUntil: 'networkidle' })
  const end = new URL(page.url()).pathname
  await page.close()
  if (end !== '/plan') throw new Error(`The plan led to ${end}`)
}

/** The audits that count, and took something off a category that is not perfect. @param {Result} result */
const whatCost = ({ lhr: { categories: judged, audits } }) =>
  Object.values(judged)
    .filter(({ score }) => score !== null && score < 0.995)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ title }) => title)

/** @param {string} what @param {number | undefined} value @returns {import('../figures.mjs').Goal} */
const goal = (what, value) => ({
  what: `Lighthouse, the least of the four on ${what}`,
  limit: 100,
  value,
  unit: '',
  bound: 'at least',
})

/** @param {import('../section.mjs').Tools} tools @returns {Promise<import('../section.mjs').Section>} */
export const run = async ({ hosts, packages, questions, rounds, say }) => {
  const title = 'Lighthouse'
  const head = ['', ...categories, 'largest paint', 'blocked', 'what cost points']
  const origin = hosts['unknot']?.origin ?? ''
  const pages = [
    { name: 'the start', path: '/' },
    { name: 'a question', path: '/ask/chest' },
    { name: 'the plan', path: '/plan' },
  ]
  if (!packages)
    return {
      title,
      notes: ['Not installed.'],
      head,
      rows: [],
      goals: pages.map(({ name }) => goal(name, undefined)),
    }

  const { default: lighthouse } = await import(
    pathToFileURL(join(cache, 'node_modules/lighthouse/core/index.js')).href
  )
  const launch = await chromiumLaunch()
  const port = await freePort(0)
  const profile = mkdtempSync(join(tmpdir(), 'bench-'))
  // Lighthouse opens tabs of its own, so what is remembered must be in the browser's own profile.
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    args: [...launch.args, `--remote-debugging-port=${port}`],
    locale: 'en-US',
  })
  /** @type {Section['rows']} */
  const rows = []
  /** @type {Section['goals']} */
  const goals = []
  try {
    for (const { name, path } of pages) {
      if (path === '/plan') await rememberPlan(context, origin, questions.aPlan)
      /** @type {Result[]} */
      const results = []
      for (let again = 0; again < Math.min(rounds, 3); again += 1) {
        const result = await lighthouse(`${origin}${path}`, {
          port,
          onlyCategories: categories,
          throttlingMethod: 'devtools',
          disableStorageReset: path === '/plan',
          logLevel: 'error',
        })
        results.push(result)
      }
      const scores = categories.map((id) =>
        Math.round(100 * median(results.map(({ lhr }) => lhr.categories[id]?.score ?? 0))),
      )
      const audit = (/** @type {string} */ id) =>
        median(results.map(({ lhr }) => lhr.audits[id]?.numericValue ?? Number.NaN))
      rows.push([
        name,
        ...scores.map(String),
        milliseconds(audit('largest-contentful-paint')),
        milliseconds(audit('total-blocking-time')),
        [...new Set(results.flatMap(whatCost))].join('; ') || '–',
      ])
      goals.push(goal(name, Math.min(...scores)))
      say(`  ${name}: ${scores.join(', ')}`)
    }
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
  return {
    title,
    notes: [
      'Lighthouse as for a phone, with throttling applied and not simulated. The middle of up to three runs. The start and the question as a first visit, the plan with what the way to it has left on the device.',
    ],
    head,
    rows,
    goals,
  }
}

/** @typedef {import('../section.mjs').Section} Section */
