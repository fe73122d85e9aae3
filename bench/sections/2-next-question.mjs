/** From a tap to the next question, on a processor slowed six times: a whole journey, tap by tap. */
import { firstVisit, heldBytes, inTime } from '../browser.mjs'
import { median, milliseconds } from '../figures.mjs'

/** @typedef {import('../section.mjs').Tools} Tools */
/** @typedef {import('../section.mjs').Section} Section */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {Tools['questions']['longWayByPage'][number]['given'][number]} Given */

const slowdown = 6
const patience = 60_000

/**
 * Waits for the next tap, and then until what was there to see has changed into `next`, and is painted.
 * It runs in the page. The time begins with the event itself, as the browser stamped it.
 * @param {string | undefined} next the selector that is there after the tap; where it is missing, another heading
 */
const paintedAfterTap = (next) => {
  const before = document.querySelector('h1')?.textContent
  const isThere = () =>
    next === undefined
      ? document.querySelector('h1')?.textContent !== before
      : document.querySelector(next) !== null
  return new Promise((resolve) => {
    addEventListener(
      'click',
      (event) => {
        const look = () => {
          if (!isThere()) {
            requestAnimationFrame(look)
            return
          }
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => resolve(performance.now() - event.timeStamp))
          port1.start()
          port2.postMessage(undefined)
        }
        requestAnimationFrame(look)
      },
      { capture: true, once: true },
    )
  })
}

/** Taps, and gives back how long it took until the next question stood there. @param {Page} page @param {string} control @param {string} [next] */
const tapTime = async (page, control, next) => {
  const button = page.locator(control).filter({ visible: true }).first()
  await button.scrollIntoViewIfNeeded()
  const time = page.evaluate(paintedAfterTap, next)
  // The listener has to be there before the tap is.
  await page.evaluate(() => undefined)
  await button.tap({ timeout: patience })
  return inTime(time, patience, `${page.url()}: nothing came of a tap on ${control}`)
}

/** Ticks, where it is not ticked yet. Only what leads on is tapped and timed. @param {Page} page @param {string} control */
const tickIn = async (page, control) => {
  const box = page.locator(control).first()
  if (!(await box.isChecked())) await box.evaluate((input) => /** @type {HTMLElement} */ (input).click())
}

/** @param {Page} page @param {Given} given */
const giveInUnknot = async (page, { id, kind, values }) => {
  const [first] = values
  if (id === 'region' || first === undefined) return
  const text = page.locator(`input[type="text"][name="${id}"]`)
  if (kind === 'amount' && (await text.count()) > 0) await text.fill(first)
  else for (const value of values) await tickIn(page, `input[name="${id}"][value="${value}"]`)
}

/** @param {Tools} tools */
const walkUnknot = async ({ browser, hosts, questions }) => {
  const { page, cdp, close } = await firstVisit(browser, { network: false, slowdown: 1 })
  await page.goto(`${hosts['unknot']?.origin}/ask/chest`, { waitUntil: 'networkidle' })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  /** @type {number[]} */
  const taps = []
  for (let left = questions.longWayByPage.length; left > 0; left -= 1) {
    const at = new URL(page.url()).pathname.replace('/ask/', '')
    const here = questions.longWayByPage.find(({ page: name }) => name === at)
    if (!here) break
    for (const given of here.given) await giveInUnknot(page, given)
    taps.push(await tapTime(page, 'main button[type="submit"]'))
  }
  const held = await heldBytes(cdp)
  const end = new URL(page.url()).pathname
  await close()
  if (end !== '/check') throw new Error(`The long way through Unknot ended at ${end}`)
  return { taps, held }
}

/** @param {Given} given @param {string} value */
const onPage = ({ id, kind }, value) =>
  kind === 'amount' ? `[data-name="${id}"] input` : `[data-name="${id}"] input[value="${value}"]`

/** @param {Tools} tools */
const walkSurvey = async ({ browser, hosts, questions }) => {
  const { page, cdp, close } = await firstVisit(browser, { network: false, slowdown: 1 })
  await page.goto(`${hosts['survey']?.origin}/`, { waitUntil: 'networkidle' })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  /** @type {number[]} */
  const taps = []
  const there = async (/** @type {(typeof questions.longWayByPage)[number]} */ { given }) =>
    given[0] ? (await page.locator(`[data-name="${given[0].id}"]`).count()) > 0 : false
  let after = 0
  for (let left = questions.longWayByPage.length; left > 0; left -= 1) {
    let at = -1
    for (const [place, one] of questions.longWayByPage.entries()) {
      if (place >= after && at < 0 && (await there(one))) at = place
    }
    const here = questions.longWayByPage[at]
    if (!here) break
    after = at + 1
    for (const given of here.given) {
      for (const value of given.values) {
        const control = page.locator(onPage(given, value))
        if (given.kind === 'amount') {
          await control.fill(value)
          // It takes the number when the field is left; leaving it by the tap itself would lose the tap.
          await control.blur()
        } else await tickIn(page, onPage(given, value))
      }
    }
    const last = page.locator('.sd-navigation__next-btn')
    if ((await last.count()) === 0) break
    const gone = here.given[0]?.id ?? ''
    taps.push(
      await tapTime(page, '.sd-navigation__next-btn', `body:not(:has([data-name="${gone}"])) [data-name]`),
    )
  }
  const held = await heldBytes(cdp)
  await close()
  return { taps, held }
}

/** All of it stands on one page, so the next question is the one that a tick opens. @param {Tools} tools */
const tickLforms = async ({ browser, hosts, questions }) => {
  const { page, cdp, close } = await firstVisit(browser, { network: false, slowdown: 1 })
  await page.goto(`${hosts['lforms']?.origin}/`, { waitUntil: 'networkidle' })
  await page.locator('[id^="chest/1|"]').first().waitFor()
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  /** @type {number[]} */
  const taps = []
  for (const { of, option, opens } of questions.ticksThatOpen) {
    const control = `[id^="${of}/1|"][id$="|${option}"]`
    if ((await page.locator(control).count()) === 0) continue
    if ((await page.locator(`[id^="${opens}/1|"]`).count()) > 0) continue
    taps.push(await tapTime(page, control, `[id^="${opens}/1|"]`))
  }
  const held = await heldBytes(cdp)
  await close()
  return { taps, held }
}

/** There and back again between its two questions. @param {Tools} tools */
const walkReact = async ({ browser, hosts }) => {
  const { page, cdp, close } = await firstVisit(browser, { network: false, slowdown: 1 })
  await page.goto(`${hosts['react']?.origin}/`, { waitUntil: 'networkidle' })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  /** @type {number[]} */
  const taps = []
  for (let again = 0; again < 10; again += 1) {
    await tickIn(page, 'input[type="checkbox"]')
    taps.push(await tapTime(page, 'button[type="submit"]'))
  }
  const held = await heldBytes(cdp)
  await close()
  return { taps, held }
}

const walks = [
  { id: 'unknot', name: 'Unknot', walk: walkUnknot },
  { id: 'react', name: 'bare React', walk: walkReact },
  { id: 'survey', name: 'SurveyJS', walk: walkSurvey },
  { id: 'lforms', name: 'LHC-Forms', walk: tickLforms },
]

/** @param {number[]} taps */
const worst = (taps) => Math.max(...taps)

/** @param {Tools} tools @returns {Promise<Section>} */
export const run = async (tools) => {
  const here = walks.filter(({ id }) => tools.hosts[id])
  /** @type {Record<string, { taps: number[], held: number }[]>} */
  const measured = Object.fromEntries(here.map(({ id }) => [id, []]))
  for (let round = 0; round < tools.rounds; round += 1) {
    for (const { id, walk } of [...here.slice(round % here.length), ...here.slice(0, round % here.length)]) {
      measured[id]?.push(await walk(tools))
    }
    tools.say(`  round ${round + 1} of ${tools.rounds}`)
  }
  /** The middle over the rounds of each round's figure. @param {string} id @param {(taps: number[]) => number} figure */
  const over = (id, figure) => median((measured[id] ?? []).map(({ taps }) => figure(taps)))
  return {
    title: 'The next question',
    notes: [
      `From the tap on Continue until the next question is painted, with the processor slowed ${slowdown} times and no slowing of the network. Unknot and SurveyJS: one person’s whole way through all groups of illnesses and medicines. Bare React: to and fro between its two questions. LHC-Forms has one page: each tick that opens a further question.`,
      'Median and worst of each round, and of these the middle of all rounds; the worst of all rounds beside it. Memory: JavaScript objects held at the end of the way.',
    ],
    head: ['', 'taps', 'median', 'worst', 'worst of all rounds', 'memory'],
    rows: here.map(({ id, name }) => {
      const rounds = measured[id] ?? []
      return [
        name,
        String(rounds[0]?.taps.length ?? 0),
        milliseconds(over(id, median)),
        milliseconds(over(id, worst)),
        milliseconds(Math.max(...rounds.flatMap(({ taps }) => taps))),
        `${(median(rounds.map(({ held }) => held)) / 1e6).toFixed(1)} MB`,
      ]
    }),
    goals: [
      {
        what: 'tap to next question painted, at the worst, processor slowed six times',
        limit: 100,
        value: over('unknot', worst),
        unit: 'ms',
        bound: 'under',
      },
    ],
  }
}
