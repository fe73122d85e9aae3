import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fetchAhead } from '../../src/all-screens.ts'
import { diaryWords, doseWords } from '../../src/content/en/index.ts'
import type { Entry } from '../../src/journal/entry.ts'
import type { Answers } from '../../src/rules/index.ts'
import { recordName } from '../../src/state/session.ts'
import { aSpasm, painAgo } from '../support/diary.ts'
import { deviceAfter, type Looked } from '../support/check-ins.ts'
import { deviceWith, had } from '../support/doses.ts'
import { watchForEmpty } from '../support/never-empty.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

// React must do what it does for a person: in a turn of its own, not all at once when a test asks.
const isAct = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
beforeEach(async () => {
  await fetchAhead()
  isAct.IS_REACT_ACT_ENVIRONMENT = false
}, 60_000)
afterEach(() => {
  isAct.IS_REACT_ACT_ENVIRONMENT = true
})

const withEntries = (path: string, ...entries: readonly Entry[]) =>
  renderApp({ path, device: deviceWith(entries) })
const withPlan = (path: string, answers: Answers = aWellAdultInTheUk) =>
  renderApp({ path, answers, confirmed: true })
type Device = Awaited<ReturnType<typeof renderApp>>['device']
const takenOutElsewhere = (device: Device, entry: Entry | undefined) => {
  const taken = entry && { ...entry, written: entry.written + 1, gone: true }
  if (taken) device.otherTabRecords(taken)
}
const answeredElsewhere = (device: Device, answers: Answers) => {
  const { state, ...rest } = JSON.parse(device.kept.get(recordName) ?? '{}') as { state: object }
  device.otherTabWrites(recordName, JSON.stringify({ ...rest, state: { ...state, answers } }))
}

describe('no page is empty between two screens', { timeout: 20_000 }, () => {
  test('when an entry of the diary is taken out', async () => {
    const { user, path } = await withEntries('/diary/change/pain-1', painAgo(1, 5))
    const lacks = watchForEmpty()
    await user.click(screen.getByRole('button', { name: diaryWords.form.remove }))
    await screen.findByText(diaryWords.done.removed)
    expect(path()).toBe('/diary')
    expect(lacks()).toEqual([])
  })

  const [triage] = aSpasm(7, 8)
  const [dose] = had({ ago: 2 })
  test.each([
    ['an entry', `/diary/change/pain-1`, painAgo(1, 5), '/diary'],
    ['what was said', `/diary/said/${triage?.id}`, triage, '/diary'],
    ['a spasm', `/diary/spasm/${triage?.at && triage.at - 5 * 60_000}`, triage, '/diary'],
    ['a dose', `/doses/change/${dose?.id}`, dose, '/doses'],
  ] as const)('when another tab takes out %s that is looked at', async (_, path, entry, next) => {
    const opened = await withEntries(path, ...(entry ? [entry] : []))
    const lacks = watchForEmpty()
    takenOutElsewhere(opened.device, entry)
    await waitFor(() => expect(opened.path()).toBe(next))
    await waitFor(() => expect(document.querySelector('h1')).not.toBeNull())
    expect(lacks()).toEqual([])
  })

  test.each([
    ['/plan', '/now', { chest: ['heavy-arm'] }],
    ['/stretches', '/now', { chest: ['heavy-arm'] }],
    ['/timer/heat-pack', '/now', { chest: ['heavy-arm'] }],
    ['/check', '/today', { since: ['fever-or-very-ill'] }],
    ['/plan', '/within-days', { since: ['worse-for-over-a-week'] }],
    ['/plan', '/ask/how-bad', { severity: undefined }],
  ] as const)('when another tab changes an answer, from %s to %s', async (from, to, change) => {
    const { device, path } = await withPlan(from)
    await screen.findAllByRole('heading', { level: 1 })
    const lacks = watchForEmpty()
    answeredElsewhere(device, but(aWellAdultInTheUk, change as Answers))
    await waitFor(() => expect(path()).toBe(to))
    expect(lacks()).toEqual([])
  })

  test('when a link leads to a check-in that waits half-way', async () => {
    const unfinished = {
      ago: 1,
      signs: { chest: 'none' },
      trend: undefined,
      pain: undefined,
      news: undefined,
    }
    const device = deviceAfter(aWellAdultInTheUk, { planAgo: 24, looks: [unfinished as Looked] })
    const { user, path } = await renderApp({ path: '/diary/said/check-in-0', device })
    const lacks = watchForEmpty()
    await user.click(await screen.findByRole('link', { name: diaryWords.said.again }))
    await waitFor(() => expect(path()).toBe('/check-in/nerves'))
    expect(lacks()).toEqual([])
  })

  test('the heading of the next screen has the focus', async () => {
    const { device, path } = await withEntries('/diary/change/pain-1', painAgo(1, 5))
    takenOutElsewhere(device, painAgo(1, 5))
    await waitFor(() => expect(path()).toBe('/diary'))
    await waitFor(() => expect(document.activeElement).toBe(document.querySelector('h1')))
  })
})

describe('what another tab took out', { timeout: 20_000 }, () => {
  test('is not told as changed any more, and no button brings it back', async () => {
    const { user, device } = await withEntries('/diary/change/pain-1', painAgo(1, 5))
    await user.click(screen.getByRole('radio', { name: '3' }))
    await user.click(screen.getByRole('button', { name: diaryWords.form.saveChange }))
    await screen.findByText(diaryWords.done.changed)
    takenOutElsewhere(device, device.disk.get('pain-1') as Entry)
    await waitFor(() => expect(screen.queryByText(diaryWords.done.changed)).toBeNull())
    expect(screen.queryByRole('button', { name: doseWords.undo })).toBeNull()
  })
})
