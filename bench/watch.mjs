/** What runs inside a page while it is measured. Each function is sent there as text, so it knows nothing from here. */

/** @typedef {{ ask: boolean, option: string, goOn: string | undefined, next: string, isReact: boolean }} Watched */

/**
 * Tells when the first question and the next are there to be seen, in milliseconds since 1970, because a
 * form may be more than one document. Where it is to answer, it does what a quick person would: it ticks
 * as soon as there is something to tick, presses Continue from a moment after the page has loaded, twice a
 * second, and where nothing has come of it after three seconds, takes it that the tick was lost and ticks anew.
 * A tick is accepted once the app knows it, which is more than that the box shows it.
 * @param {Watched} watched
 */
const watch = ({ ask, option, goOn, next, isReact }) => {
  const moment = 100
  const again = 500
  const patience = 3000
  /** @type {(what: string, at: number) => void} */
  const tell = /** @type {any} */ (window)['benchTell']
  /** @type {Set<string>} */
  const told = new Set()
  const once = (/** @type {string} */ what) => {
    if (told.has(what)) return
    told.add(what)
    // After the frame that shows it.
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => tell(what, performance.timeOrigin + performance.now()))
    port1.start()
    port2.postMessage(undefined)
  }
  let pressAt = Number.POSITIVE_INFINITY
  let giveUpAt = Number.POSITIVE_INFINITY
  let lastTicked = Number.NEGATIVE_INFINITY
  let leavingUntil = 0
  addEventListener('load', () => (pressAt = performance.now() + moment))
  // A form without a script leads to another document: whoever presses again begins the wait again.
  addEventListener('submit', (event) => {
    if (!event.defaultPrevented) leavingUntil = performance.now() + patience
  })
  if (location.protocol !== 'about:') tell('begun', performance.timeOrigin)

  const answer = (/** @type {HTMLInputElement} */ box) => {
    const isTime = performance.now() >= Math.max(pressAt, leavingUntil)
    const key = Object.keys(box).find((name) => name.startsWith('__reactProps$'))
    const known = isReact ? /** @type {any} */ (box)[key ?? '']?.checked : box.checked
    if (known && box.checked) once('accepted')
    if (box.checked) lastTicked = performance.now()
    // An app may take the tick away for a moment, to do it again itself.
    const isGone = !box.checked && performance.now() > lastTicked + again
    if (isGone || performance.now() > giveUpAt) {
      lastTicked = performance.now()
      giveUpAt = Number.POSITIVE_INFINITY
      tell('ticked', performance.timeOrigin + performance.now())
      box.click()
    }
    if (!isTime || goOn === undefined) return
    document.querySelector(goOn)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    pressAt = performance.now() + again
    giveUpAt = Math.min(giveUpAt, performance.now() + patience)
  }
  const look = () => {
    if (document.querySelector(next)) {
      // Whoever asks the next question has taken the answer to this one.
      once('accepted')
      once('next')
      return
    }
    const box = /** @type {HTMLInputElement | null} */ (document.querySelector(option))
    if (box) once('shown')
    if (box && ask) answer(box)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** The watching, as a script for a page. @param {Watched} watched */
export const watchScript = (watched) => `(${watch})(${JSON.stringify(watched)})`

/** Collects what the browser itself tells of the paints and the long tasks. */
const collect = () => {
  /** @type {{ first: number, largest: number, longest: number }} */
  const seen = { first: 0, largest: 0, longest: 0 }
  Object.assign(window, { benchSeen: seen })
  new PerformanceObserver((list) => {
    for (const { entryType, name, startTime, duration } of list.getEntries()) {
      if (name === 'first-contentful-paint') seen.first = startTime
      if (entryType === 'largest-contentful-paint') seen.largest = startTime
      if (entryType === 'longtask') seen.longest = Math.max(seen.longest, duration)
    }
  }).observe({ entryTypes: ['paint', 'largest-contentful-paint', 'longtask'] })
}

export const collectScript = `(${collect})()`
