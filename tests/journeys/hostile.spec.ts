import { screens } from '../../src/content/en/index.ts'
import { harmOn, hostileTexts, itRan, watch } from '../support/hostile.ts'
import { expect, test } from '../support/journey.ts'
import { places, whole } from './hostile-places.ts'

/** A field of one line keeps no line ends. */
const unspaced = (text: string) => text.replaceAll(/\s/g, '')

for (const [policy, bypassCSP] of [
  ['with its policy', false],
  ['without its policy', true],
] as const) {
  test.describe(policy, () => {
    test.use({ bypassCSP })

    test.beforeEach(({ page }) => watch(page))

    for (const { name, tried = hostileTexts, arrive, put, kept, shown } of places) {
      test(`whatever comes in by ${name} stays a text`, async ({ page, person }) => {
        test.setTimeout(240_000)
        await arrive(page, person)
        for (const [n, value] of tried.entries()) {
          const what = JSON.stringify(value).slice(0, 100)
          await put(page, value, n)
          await person.heading().waitFor()
          expect.soft(await person.heading().textContent(), what).not.toBe(screens.broken.title)
          expect.soft(await harmOn(page), what).toEqual([])
          const text = await kept?.(page).inputValue()
          if (shown)
            expect.soft(unspaced(await shown(page).innerText()), what).toContain(unspaced(whole(value)))
          if (text !== undefined) expect.soft(unspaced(whole(value)), what).toContain(unspaced(text))
        }
      })
    }
  })
}

test.describe('the look-out itself', () => {
  test.use({ bypassCSP: true })

  test('notices what becomes an element, what runs, and what is fetched', async ({ page, witness }) => {
    await watch(page)
    await page.route('https://evil.invalid/**', (route) => route.abort())
    await page.goto('/')
    for (const text of hostileTexts.filter((one) => one.includes('<img data-pwned'))) {
      await page.evaluate((html) => {
        document.body.insertAdjacentHTML('beforeend', html)
      }, text)
      expect(await harmOn(page)).not.toEqual([])
    }
    await expect.poll(() => witness.console.includes(itRan)).toBe(true)
    witness.console.length = 0
  })
})

test('at least fifty texts are tried', () => {
  expect(new Set(hostileTexts).size).toBe(hostileTexts.length)
  expect(hostileTexts.length).toBeGreaterThan(50)
})
