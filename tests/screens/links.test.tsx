import { cleanup } from '@testing-library/react'
import { expect, test } from 'vitest'
import { screens } from '../../src/content/en/index.ts'
import type { Answers } from '../../src/rules/index.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

const nothing: Answers = {}
const visits: readonly (readonly [string, Answers])[] = [
  ['/', nothing],
  ['/about', nothing],
  ['/rules', nothing],
  ['/medicines', nothing],
  ['/danger-signs', nothing],
  ['/help-now', nothing],
  ['/settings', nothing],
  ['/privacy', nothing],
  ['/licences', nothing],
  ['/nowhere', nothing],
  ['/ask/chest', nothing],
  ['/check', aWellAdultInTheUk],
  ['/plan', aWellAdultInTheUk],
  ['/stretches', aWellAdultInTheUk],
  ['/now', but(aWellAdultInTheUk, { chest: ['heavy-arm'] })],
  ['/today', but(aWellAdultInTheUk, { since: ['fever-or-very-ill'] })],
  ['/within-days', but(aWellAdultInTheUk, { since: ['worse-for-over-a-week'] })],
]

test.each(visits)('every link on %s within the app leads to a page that is there', async (path, answers) => {
  await renderApp({ path, confirmed: true, answers })
  const targets = new Set(
    [...document.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? ''),
  )
  const dead: string[] = []
  for (const target of targets) {
    cleanup()
    await renderApp({ path: target, confirmed: true, answers })
    if (document.querySelector('h1')?.textContent === screens.notFound.title) dead.push(target)
  }
  expect(dead).toEqual([])
})
