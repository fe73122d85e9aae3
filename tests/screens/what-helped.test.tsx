import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { fetchScreen } from '../../src/all-screens.ts'
import { checkInWords as words, remedyWords } from '../../src/content/en/index.ts'
import type { Entry } from '../../src/journal/entry.ts'
import type { RemedyId } from '../../src/rules/index.ts'
import { deviceAfter, type Past } from '../support/check-ins.ts'
import { hour, start } from '../support/doses.ts'
import { checkInsOn, choose, howItGoes } from '../support/looking-again.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

beforeAll(() => fetchScreen('/check-in'), 60_000)

const bad = but(aWellAdultInTheUk, { severity: 6 })
const half = { ago: 0.1, trend: undefined, pain: undefined, news: undefined } as const
const aGo = (remedy: RemedyId, ago: number): Entry => {
  const at = start - ago * hour
  return { kind: 'go', id: `go-${remedy}`, at, until: at + 900_000, written: at, remedy, outcome: 'finished' }
}
/** The last page of a check-in, a day after the plan. */
const opened = async (past: Partial<Past>, ...goes: readonly Entry[]) => {
  const device = deviceAfter(bad, { planAgo: 25, looks: [half], ...past }, ...goes)
  const app = await renderApp({ path: '/check-in/how-it-goes', device })
  await screen.findByRole('heading', { name: words.helped })
  return app
}
const boxOf = (remedy: RemedyId) => screen.getByRole('checkbox', { name: remedyWords[remedy].name })
const isFolded = (remedy: RemedyId) => boxOf(remedy).closest('details') !== null

describe('what helped', { timeout: 20_000 }, () => {
  test('is asked of warmth and cold, which the next plan may put first', async () => {
    await opened({})
    expect(isFolded('hot-towel')).toBe(false)
    expect(isFolded('wrapped-peas')).toBe(false)
  })

  test('is asked of all else in the plan too, folded away', async () => {
    await opened({})
    for (const remedy of ['slow-breathing', 'easy-movement', 'chin-tuck'] as const) {
      expect(isFolded(remedy)).toBe(true)
    }
  })

  test('is asked at once of what was done since the plan', async () => {
    await opened({}, aGo('chin-tuck', 3), aGo('slow-breathing', 24.9))
    expect(isFolded('chin-tuck')).toBe(false)
    expect(isFolded('slow-breathing')).toBe(false)
  })

  test('is not asked at once of what was done before the plan, or before the last check-in', async () => {
    const app = await opened({}, aGo('chin-tuck', 25.1))
    expect(isFolded('chin-tuck')).toBe(true)
    app.unmount()
    await opened({ looks: [{ ago: 10 }, half] }, aGo('chin-tuck', 11))
    expect(isFolded('chin-tuck')).toBe(true)
  })

  test('is kept of both, and stands open when one comes back to it', async () => {
    const app = await opened({}, aGo('chin-tuck', 3))
    await howItGoes(app, { trend: 'better', pain: 4, helped: ['slow-breathing', 'chin-tuck'] })
    await waitFor(() => expect(checkInsOn(app.device)).toMatchObject([{ pain: 4 }]))
    expect(checkInsOn(app.device)[0]?.helped?.toSorted()).toEqual(['chin-tuck', 'slow-breathing'])
    app.unmount()
    await renderApp({ path: '/check-in/how-it-goes', device: app.device })
    const box = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: remedyWords['slow-breathing'].name,
    })
    expect(box.checked).toBe(true)
    expect(box.closest('details')?.open).toBe(true)
  })

  test('"nothing so far" takes every tick away, also the folded ones', async () => {
    const app = await opened({})
    await choose(app, 'helped-more', 'slow-breathing')
    await choose(app, 'helped', 'none')
    expect((boxOf('slow-breathing') as HTMLInputElement).checked).toBe(false)
    await howItGoes(app, { trend: 'better', pain: 4 })
    await waitFor(() => expect(checkInsOn(app.device)).toMatchObject([{ helped: [] }]))
  })

  test('the reason of every question stands in one place at the foot', async () => {
    await opened({})
    const why = [...document.querySelectorAll<HTMLElement>('form details')].at(-1)
    for (const { why: reason } of [words.questions.trend, words.questions.news]) {
      expect(within(why ?? document.body).getByText(reason, { exact: false })).toBeTruthy()
    }
  })
})
