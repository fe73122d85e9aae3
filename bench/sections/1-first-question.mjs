/** From nothing to the first answer, on a slow phone: what is fetched, what is seen when, what is held. */
import { firstVisit, heldBytes, inTime } from '../browser.mjs'
import { kilobytes, median, milliseconds, times } from '../figures.mjs'
import { forms } from '../forms.mjs'
import { collectScript, watchScript } from '../watch.mjs'

/** @typedef {import('../section.mjs').Tools} Tools */
/** @typedef {import('../section.mjs').Section} Section */
/** @typedef {Pick<import('../forms.mjs').Form, 'option' | 'goOn' | 'next' | 'isReact'>} Form */
/** @typedef {Record<'first' | 'largest' | 'longest' | 'toFirst' | 'inAll' | 'accepted' | 'script' | 'next' | 'nextScript' | 'ticks' | 'held', number>} Measured */

const patience = 60_000

/** Opens a page and waits until this was told. @param {import('@playwright/test').Browser} browser @param {string} url @param {string} script @param {string} until */
const open = async (browser, url, script, until) => {
  /** @type {Map<string, number[]>} */
  const told = new Map()
  /** @type {Map<string, import('../browser.mjs').Received>} */
  const had = new Map()
  /** @type {((nothing?: undefined) => void) | undefined} */
  let arrived
  const arrival = new Promise((resolve) => (arrived = resolve))
  const hear = (/** @type {string} */ what, /** @type {number} */ at) => {
    told.set(what, [...(told.get(what) ?? []), at])
    if (!had.has(what)) had.set(what, visit.received())
    if (what === until && told.get(what)?.length === 1) arrived?.()
  }
  const visit = await firstVisit(browser, { script, hear })
  await visit.page.goto(url, { waitUntil: 'commit', timeout: patience })
  await inTime(arrival, patience, `${url} never came to "${until}"`)
  return { visit, told, had }
}

/** Waits until all is painted, and nothing has come for two seconds. @param {import('../browser.mjs').Visit} visit */
const stillness = async ({ page, received }) => {
  await page.waitForFunction(() => /** @type {any} */ (window)['benchSeen'].largest > 0, undefined, {
    timeout: patience,
  })
  let before = -1
  for (let quiet = 0; quiet < 4; quiet = received().bytes === before ? quiet + 1 : 0) {
    before = received().bytes
    await page.waitForTimeout(500)
  }
}

/** Only looks: paints and tasks until everything is still. @param {Tools} tools @param {string} url @param {Form} form */
const look = async ({ browser }, url, form) => {
  const { visit, had } = await open(
    browser,
    url,
    `${collectScript};${watchScript({ ...form, ask: false })}`,
    'shown',
  )
  await stillness(visit)
  const seen = await visit.page.evaluate(
    () =>
      /** @type {{ first: number, largest: number, longest: number }} */ (
        /** @type {any} */ (window)['benchSeen']
      ),
  )
  const inAll = visit.received().bytes
  await visit.close()
  return { ...seen, toFirst: had.get('shown')?.bytes ?? Number.NaN, inAll }
}

/** Answers as soon as it can. @param {Tools} tools @param {string} url @param {Form} form */
const answer = async ({ browser }, url, form) => {
  const { visit, told, had } = await open(browser, url, watchScript({ ...form, ask: true }), 'next')
  const since = (/** @type {string} */ what) =>
    (told.get(what)?.[0] ?? Number.NaN) - (told.get('begun')?.[0] ?? 0)
  const scriptBy = (/** @type {string} */ what) => had.get(what)?.scriptBytes ?? Number.NaN
  const ticks = told.get('ticked')?.length ?? 0
  const held = await heldBytes(visit.cdp)
  await visit.close()
  return {
    accepted: since('accepted'),
    script: scriptBy('accepted'),
    next: since('next'),
    nextScript: scriptBy('next'),
    ticks,
    held,
  }
}

/** The middle of each figure over all rounds. @param {Measured[]} rounds @returns {Measured} */
const middle = (rounds) =>
  /** @type {Measured} */ (
    Object.fromEntries(
      Object.keys(rounds[0] ?? {}).map((key) => [
        key,
        median(rounds.map((one) => one[/** @type {keyof Measured} */ (key)])),
      ]),
    )
  )

/** @param {number | undefined} one @param {number | undefined} other */
const ratio = (one, other) => (one === undefined || other === undefined ? undefined : one / other)

/** @param {Tools} tools @returns {Promise<Section>} */
export const run = async (tools) => {
  const { hosts, rounds } = tools
  const here = forms.filter(({ id }) => hosts[id])
  /** @type {Record<string, Measured[]>} */
  const measured = Object.fromEntries(here.map(({ id }) => [id, []]))
  /** @type {Record<string, number[]>} */
  const starts = { unknot: [], plain: [] }
  for (let round = 0; round < rounds; round += 1) {
    // Each round begins with another, so that none always comes after the same.
    for (const form of [...here.slice(round % here.length), ...here.slice(0, round % here.length)]) {
      const url = `${hosts[form.id]?.origin}${form.path}`
      const looked = await look(tools, url, form)
      measured[form.id]?.push({ ...looked, ...(await answer(tools, url, form)) })
    }
    for (const id of ['unknot', 'plain']) {
      const looked = await look(tools, `${hosts[id]?.origin}/`, {
        option: 'h1',
        goOn: undefined,
        next: 'bench-none',
        isReact: false,
      })
      starts[id]?.push(looked.largest)
    }
    tools.say(`  round ${round + 1} of ${rounds}`)
  }

  const figures = new Map(here.map(({ id }) => [id, middle(measured[id] ?? [])]))
  const of = (/** @type {string} */ id) => figures.get(id)
  const plain = of('plain')
  const bare = of('react')
  const script = of('unknot')?.script
  return {
    title: 'The first question, on a slow phone',
    notes: [
      'A first visit with nothing cached, slow 4G (562 ms a request, 1.5 Mbit/s) and a processor slowed four times, both applied, brotli. The middle of all rounds; beside it, how many times as much as plain HTML, or as bare React.',
      'Accepted: the first option is ticked as soon as it is there, and the app knows it. Then Continue is pressed once the page has loaded, and again each half second, until the next question is painted. After three seconds the tick is taken for lost and made again, and counted.',
      'In all: with what is fetched ahead for later screens, but for the copy that a service worker keeps.',
    ],
    head: [
      '',
      'first paint',
      'largest paint',
      '',
      'to the first question',
      'first answer accepted',
      'JavaScript until then',
      '',
      'next question',
      'JavaScript until then',
      'in all',
      'longest task',
      'memory',
      'ticks made',
    ],
    rows: here.map(({ id, name }) => {
      const got = /** @type {Measured} */ (of(id))
      return [
        name,
        milliseconds(got.first),
        milliseconds(got.largest),
        times(got.largest, plain?.largest ?? Number.NaN),
        kilobytes(got.toFirst),
        milliseconds(got.accepted),
        kilobytes(got.script),
        times(got.script, bare?.script ?? Number.NaN),
        milliseconds(got.next),
        kilobytes(got.nextScript),
        kilobytes(got.inAll),
        got.longest === 0 ? 'under 50 ms' : milliseconds(got.longest),
        `${(got.held / 1e6).toFixed(1)} MB`,
        String(got.ticks),
      ]
    }),
    goals: [
      {
        what: 'largest paint of the start, times plain HTML',
        limit: 1.05,
        value: median(starts['unknot'] ?? []) / median(starts['plain'] ?? []),
        unit: '',
        bound: 'at most',
      },
      {
        what: 'largest paint of the first question, times plain HTML',
        limit: 1.05,
        value: ratio(of('unknot')?.largest, plain?.largest),
        unit: '',
        bound: 'at most',
      },
      {
        what: 'JavaScript until the first answer is accepted, times bare React',
        limit: 1.25,
        value: ratio(script, bare?.script),
        unit: '',
        bound: 'at most',
      },
      {
        what: 'the same, times SurveyJS',
        limit: 0.25,
        value: ratio(script, of('survey')?.script),
        unit: '',
        bound: 'at most',
      },
      {
        what: 'the same, times LHC-Forms',
        limit: 0.125,
        value: ratio(script, of('lforms')?.script),
        unit: '',
        bound: 'at most',
      },
      {
        what: 'ticks made until the first answer is accepted (1: what was ticked before the JavaScript came is kept)',
        limit: 1,
        value: of('unknot')?.ticks,
        unit: '',
        bound: 'at most',
      },
    ],
  }
}
