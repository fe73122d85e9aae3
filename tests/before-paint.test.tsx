import { beforeEach, describe, expect, test, vi } from 'vitest'
import { doAgain, giveAgain } from '../src/do-again.ts'
import { version } from '../src/state/saved.ts'
import { preferencesName, recordName } from '../src/state/record-names.ts'

const root = document.documentElement
const zone = (timeZone: string) =>
  vi
    .spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions')
    .mockReturnValue({ timeZone } as Intl.ResolvedDateTimeFormatOptions)
/** A browser in British English that keeps the hours of London, as in Dublin too. */
const britishByTheHour = () => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB')
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockImplementation(function (this: Date) {
    return this.getMonth() === 0 ? 0 : -60
  })
}

/** Runs the script as on a new page. */
const run = async () => {
  vi.resetModules()
  await import('../src/before-paint.ts')
}
const keeping = (name: string, state: unknown) =>
  localStorage.setItem(name, JSON.stringify({ version, state }))

beforeEach(() => {
  localStorage.clear()
  for (const key of Object.keys(root.dataset)) delete root.dataset[key]
  document.body.innerHTML = ''
  if (window.early) window.early.over = true
  vi.unstubAllGlobals()
})

describe('the theme', () => {
  test.each(['light', 'dark'])('that was chosen is put on: %s', async (theme) => {
    keeping(preferencesName, { theme })
    await run()
    expect(root.dataset['theme']).toBe(theme)
  })

  test.each([
    ['nothing', undefined],
    ['half a record', '{"version":1,'],
    ['null', 'null'],
    ['the system', '{"state":{"theme":"system"}}'],
    ['a number', '{"state":{"theme":4}}'],
    ['no object at all', '{"state":7}'],
    ['a theme that is gone', '{"state":{"theme":"sepia"}}'],
    ['a name out of the language', '{"state":{"theme":"constructor"}}'],
  ])('is left to the system where there is %s', async (_, text) => {
    if (text !== undefined) localStorage.setItem(preferencesName, text)
    await run()
    expect(root.dataset['theme']).toBeUndefined()
  })
})

describe('the region', () => {
  test.each([
    ['Europe/London', 'uk'],
    ['America/Denver', 'us'],
    ['Europe/Paris', 'eu'],
    ['Asia/Tokyo', 'elsewhere'],
  ])('is guessed: in %s it is %s', async (timeZone, region) => {
    zone(timeZone)
    await run()
    expect(root.dataset['region']).toBe(region)
    expect(root.dataset['visitor']).toBeUndefined()
  })

  test.each([
    ['us', 'us'],
    ['not-sure', 'elsewhere'],
    ['elsewhere', 'elsewhere'],
    ['mars', 'elsewhere'],
  ])('that was said counts, not the guess: %s', async (said, region) => {
    zone('Europe/London')
    keeping(recordName, { answers: { region: said, chest: 'none' } })
    await run()
    expect(root.dataset['region']).toBe(region)
    expect(root.dataset['visitor']).toBe('returning')
  })

  test('is there at once by the hour and the language; the zone is not asked, which takes long', async () => {
    const asked = zone('Europe/Dublin')
    britishByTheHour()
    await run()
    expect(root.dataset['region']).toBe('uk')
    expect(asked).not.toHaveBeenCalled()
  })

  test('is there at once where the browser tells the zone at once, whatever the hour and the language', async () => {
    const asked = zone('Europe/London')
    vi.stubGlobal('Temporal', { Now: { timeZoneId: () => 'Europe/Dublin' } })
    britishByTheHour()
    await run()
    expect(root.dataset['region']).toBe('eu')
    expect(asked).not.toHaveBeenCalled()
  })

  test.each(['{"state":{"answers":null}}', '{"state":null}', '[]', 'x'])(
    'is guessed where the record cannot be read: %s',
    async (text) => {
      zone('Europe/London')
      localStorage.setItem(recordName, text)
      await run()
      expect(root.dataset['region']).toBe('uk')
    },
  )
})

/** A form as the page has it, and nothing that listens. */
const form = () => {
  document.body.innerHTML =
    '<form><input type="checkbox" id="sign"><input type="checkbox" id="none"><input type="search" id="text"><button>Go on</button></form>'
  return {
    sign: document.querySelector<HTMLInputElement>('#sign'),
    none: document.querySelector<HTMLInputElement>('#none'),
    text: document.querySelector<HTMLInputElement>('#text'),
    button: document.querySelector('button'),
  }
}

describe('what is done before the app has arrived', () => {
  test('is done again in the app: the signs last, so that one of them wins', async () => {
    await run()
    const { sign, none, text, button } = form()
    sign?.click()
    none?.click()
    if (text) text.value = 'nurofen'
    text?.dispatchEvent(new Event('input', { bubbles: true }))
    button?.click()

    // The app takes the page up, and every field is as the app knows it.
    for (const box of [sign, none]) if (box) box.checked = false
    if (text) text.value = ''
    const heard: string[] = []
    document.body.addEventListener('input', ({ target }) => void heard.push((target as Element).id))
    document.body.addEventListener('submit', (event) => {
      event.preventDefault()
      heard.push('go on')
    })
    doAgain()
    expect(heard).toEqual(['text', 'none', 'sign', 'go on'])
    expect(text?.value).toBe('nurofen')
  })

  test('is given again as soon as the app listens; what the app hears by itself is not', async () => {
    await run()
    const { sign, none } = form()
    sign?.click()
    if (sign) sign.checked = false
    giveAgain()
    expect(sign?.checked).toBe(true)
    // The app hears "none of these", and takes the sign away as it should.
    none?.click()
    if (sign) sign.checked = false
    doAgain()
    expect([sign?.checked, none?.checked]).toEqual([false, true])
  })

  test('Continue is pressed again only where nothing was changed after it', async () => {
    for (const [changes, pressed] of [
      [false, 1],
      [true, 0],
    ] as const) {
      await run()
      const { sign, none, button } = form()
      sign?.click()
      button?.click()
      giveAgain()
      if (changes) none?.click()
      let sent = 0
      document.querySelector('form')?.addEventListener('submit', (event) => {
        event.preventDefault()
        sent += 1
      })
      doAgain()
      expect(sent).toBe(pressed)
    }
  })

  test('is done again once, and nothing is held back from then on', async () => {
    await run()
    const { button } = form()
    doAgain()
    let sent = 0
    let held = 0
    document.querySelector('form')?.addEventListener('submit', (event) => {
      sent += 1
      held += Number(event.defaultPrevented)
      event.preventDefault()
    })
    button?.click()
    doAgain()
    expect([sent, held]).toEqual([1, 0])
  })
})
