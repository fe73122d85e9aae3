import { describe, expect, test } from 'vitest'
import type { pages } from '../../src/painted-ahead.ts'
import { filesOf, weightOf } from './pages-of.ts'

/**
 * The most that a browser may have to fetch before a screen works, in bytes of Brotli. `page` is the HTML with the
 * styles of the first paint, `scripts` all that it names. A budget is raised by hand, with a reason, and lowered
 * when it has become roomy.
 */
const budgets: Readonly<Record<keyof typeof pages | '/app', { page: number; scripts: number }>> = {
  '/': { page: 6_800, scripts: 81_000 },
  '/danger-signs': { page: 5_900, scripts: 78_000 },
  '/ask/chest': { page: 7_400, scripts: 78_000 },
  '/help-now': { page: 6_700, scripts: 132_000 },
  '/about': { page: 6_100, scripts: 133_000 },
  '/rules': { page: 33_000, scripts: 171_000 },
  '/medicines': { page: 5_700, scripts: 160_000 },
  '/settings': { page: 6_800, scripts: 109_000 },
  '/privacy': { page: 5_800, scripts: 109_000 },
  '/licences': { page: 8_700, scripts: 93_000 },
  '/app': { page: 1_900, scripts: 78_000 },
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

test('what is fetched ahead comes in few files: on a slow line each costs more than what is in it', () => {
  expect(filesOf('js').length).toBeLessThanOrEqual(76)
  expect(filesOf('css').length).toBeLessThanOrEqual(18)
})
