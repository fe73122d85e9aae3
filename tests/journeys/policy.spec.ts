import type { Page } from '@playwright/test'
import { headers } from '../../scripts/build/headers.mjs'
import { expect, test } from '../support/journey.ts'
import { screens } from './screens.ts'

/** What the policy of the page has refused since it was opened. */
const refused = (page: Page) => page.evaluate(() => (window as { refused?: string[] }).refused)

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const list: string[] = []
    Object.assign(window, { refused: list })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      list.push(`${effectiveDirective}: ${blockedURI} ${sample}`),
    )
  })
})

for (const { name, path, answers, prepare } of screens) {
  test(`${name}: the policy has nothing to refuse`, async ({ page, person }) => {
    await person.open(path, answers, true)
    await prepare?.(page, person)
    expect(await refused(page)).toEqual([])
  })
}

test('the policy refuses a script, a style and a request that are not ours', async ({ page, witness }) => {
  await page.goto('/')
  await page.evaluate(async () => {
    const style = document.createElement('style')
    style.textContent = 'body { color: red }'
    document.head.append(style)
    document.body.setAttribute('style', 'color: red')
    const script = document.createElement('script')
    try {
      script.text = 'window.ran = true'
    } catch {
      // Trusted Types refuse the text itself.
    }
    document.head.append(script)
    await fetch('/robots.txt').catch(() => undefined)
    await new Promise(requestAnimationFrame)
  })
  const kinds = new Set((await refused(page))?.map((line) => line.split(':')[0]))
  for (const kind of ['style-src-elem', 'style-src-attr', 'require-trusted-types-for', 'connect-src']) {
    expect(kinds).toContain(kind)
  }
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  // The browser says so too. That is what this journey is about.
  witness.console.length = 0
})

test('a page comes with the headers of the table and a policy without exceptions', async ({ page }) => {
  await page.goto('/robots.txt')
  const answer = await page.request.get('/')
  for (const [name, value] of Object.entries(headers)) {
    expect(answer.headers()[name.toLowerCase()]).toBe(value)
  }
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await answer.text())?.[1] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
})
