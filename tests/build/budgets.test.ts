import { describe, expect, test } from 'vitest'
import type { pages } from '../../src/painted-ahead.ts'
import { weightOf } from './pages-of.ts'

/**
 * The most that a browser may have to fetch before a screen works, in bytes of Brotli. `page` is the HTML with the
 * styles of the first paint, `scripts` all that it names. A budget is raised by hand, with a reason.
 */
const budgets: Readonly<Record<keyof typeof pages | '/app', { page: number; scripts: number }>> = {
  '/': { page: 8_300, scripts: 104_000 },
  '/danger-signs': { page: 7_400, scripts: 104_000 },
  '/ask/chest': { page: 8_900, scripts: 104_000 },
  '/help-now': { page: 8_100, scripts: 137_000 },
  '/about': { page: 7_600, scripts: 133_000 },
  '/rules': { page: 35_000, scripts: 171_000 },
  '/medicines': { page: 7_200, scripts: 160_000 },
  '/settings': { page: 8_300, scripts: 140_000 },
  '/privacy': { page: 7_300, scripts: 137_000 },
  '/licences': { page: 10_100, scripts: 109_000 },
  '/app': { page: 1_900, scripts: 104_000 },
}

describe.each(Object.entries(budgets))('%s', (path, most) => {
  const weight = weightOf(path)

  test(`weighs at most ${most.page} bytes of page`, () => {
    expect(weight.page).toBeLessThanOrEqual(most.page)
  })

  test(`needs at most ${most.scripts} bytes of scripts`, () => {
    expect(weight.scripts).toBeLessThanOrEqual(most.scripts)
  })
})

test('the first paint of the screens that lead to help fits into the first packets of a connection', () => {
  // Ten packets of 1,460 bytes, less what the headers take.
  for (const path of ['/', '/danger-signs', '/ask/chest', '/help-now'] as const) {
    expect(weightOf(path).page).toBeLessThan(14_600 - 1500)
  }
})
