/** The browser that all are measured in: cold, on a phone's screen, cut off from everywhere but this machine. */
import { chromium } from '@playwright/test'
import { chromiumLaunch } from '../scripts/chromium.mjs'

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ bytes: number, scriptBytes: number }} Received */
/** @typedef {{ page: Page, cdp: CDPSession, received: () => Received, close: () => Promise<void> }} Visit */

/** Slow 4G and a mid-range phone as Lighthouse applies them: nothing is simulated. Bits and milliseconds. */
export const slowPhone = { latency: 562.5, down: 1474.56 * 1024, up: 675 * 1024, slowdown: 4 }

const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'en-US',
  timezoneId: 'America/New_York',
}

/** Opens the browser. Names of the outside are not resolved, so that nothing waits for a server elsewhere. @param {string[]} more */
export const openBrowser = async (more = []) => {
  const launch = await chromiumLaunch()
  const cutOff = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
  return chromium.launch({ ...launch, args: [...launch.args, cutOff, ...more] })
}

/** What a page has received so far, added up as it arrives. @param {Pick<CDPSession, 'on'>} cdp @returns {() => Received} */
export const countReceived = (cdp) => {
  /** @type {Map<string, { bytes: number, isScript: boolean }>} */
  const requests = new Map()
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    const isScript = response.mimeType.includes('javascript')
    requests.set(requestId, { bytes: response.encodedDataLength, isScript })
  })
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) request.bytes += encodedDataLength
  })
  // Short bodies come with their response, and are only told of at the end.
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) request.bytes = encodedDataLength
  })
  return () => {
    const all = [...requests.values()]
    return {
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      scriptBytes: all.reduce((sum, { bytes, isScript }) => sum + (isScript ? bytes : 0), 0),
    }
  }
}

/**
 * A first visit: nothing is cached, nothing is remembered.
 * @param {Browser} browser
 * @param {{
 *   network?: boolean, slowdown?: number, script?: string | undefined,
 *   hear?: (what: string, at: number) => void,
 * }} how Whether the network is slow, how many times slower the processor is, what runs in each document
 *   before its own scripts, and who hears what that tells.
 * @returns {Promise<Visit>}
 */
export const firstVisit = async (
  browser,
  { network = true, slowdown = slowPhone.slowdown, script, hear },
) => {
  const context = await browser.newContext(phone)
  if (hear) await context.exposeFunction('benchTell', hear)
  if (script !== undefined) await context.addInitScript({ content: script })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  if (network) {
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slowPhone.latency,
      downloadThroughput: slowPhone.down / 8,
      uploadThroughput: slowPhone.up / 8,
    })
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return { page, cdp, received: countReceived(cdp), close: () => context.close() }
}

/** Bytes of JavaScript objects that are still held once all rubbish is gone. @param {CDPSession} cdp */
export const heldBytes = async (cdp) => {
  await cdp.send('HeapProfiler.enable')
  for (let again = 0; again < 2; again += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize
}

/** A bench that waits for ever measures nothing. @template T @param {Promise<T>} wanted @param {number} patience in milliseconds @param {string} complaint */
export const inTime = async (wanted, patience, complaint) => {
  /** @type {NodeJS.Timeout | undefined} */
  let clock
  const late = new Promise((_, reject) => {
    clock = setTimeout(() => reject(new Error(complaint)), patience)
  })
  try {
    return /** @type {T} */ (await Promise.race([wanted, late]))
  } finally {
    clearTimeout(clock)
  }
}
