import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { journalKeepingWords as words, privacyWords } from '../../src/content/en/index.ts'
import { journalOf } from '../../src/state/use-journal.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWellAdult } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

const notice = (about: keyof typeof words) => ({ name: words[about].title })
const plan = (device = fakeDevice()) =>
  renderApp({ path: '/plan', device, answers: aWellAdult, confirmed: true })
const asked = (device: ReturnType<typeof fakeDevice>) =>
  device.done.filter((what) => what === 'asked to keep for good')
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)))

describe('what is wrong with the journal', () => {
  test('is told of: it cannot be read', async () => {
    const device = fakeDevice()
    const records = { ...device.records, all: async () => undefined }
    await renderApp({ path: '/privacy', device: { ...device, records } })
    expect(await screen.findByRole('region', notice('unreadable'))).toBeTruthy()
  })

  test('is told of: part of it is damaged, or of a kind from a newer Unknot', async () => {
    const device = fakeDevice()
    device.disk.set('x', { id: 'x', kind: 'dream', at: 1, written: 1 } as never)
    await renderApp({ path: '/privacy', device })
    expect(await screen.findByRole('region', notice('strange'))).toBeTruthy()
  })

  test.each(['full', 'blocked'] as const)('and what is not saved can be saved again: %s', async (trouble) => {
    const device = fakeDevice()
    const { user } = await renderApp({ path: '/privacy', device })
    await settled()
    device.storageIs(trouble)
    await act(async () => void (await journalOf(device).getState().add({ kind: 'pain', at: 1, pain: 3 })))
    const told = await screen.findByRole('region', notice('unsaved'))
    expect(told.textContent).toContain(words.unsaved[trouble])
    device.storageIs('saved')
    await user.click(screen.getByRole('button', { name: words.unsaved.retry }))
    await waitFor(() => expect(screen.queryByRole('region', notice('unsaved'))).toBeNull())
    expect(device.disk.size).toBe(1)
  })

  test('is not told of where there is nothing wrong', async () => {
    const device = fakeDevice()
    await renderApp({ path: '/privacy', device })
    await settled()
    for (const about of ['unreadable', 'strange', 'unsaved'] as const) {
      expect(screen.queryByRole('region', notice(about))).toBeNull()
    }
  })

  test('does not make the questions read the journal', async () => {
    const device = fakeDevice()
    let reads = 0
    const records = { ...device.records, all: async () => ((reads += 1), []) }
    await renderApp({ path: '/ask/chest', device: { ...device, records } })
    await settled()
    expect(reads).toBe(0)
  })
})

describe('the browser is asked to keep what is stored', () => {
  test('once the first thing was saved, and not when a page opens', async () => {
    const device = fakeDevice()
    await renderApp({ path: '/diary', device })
    await settled()
    expect(asked(device)).toEqual([])
    await act(async () => void (await journalOf(device).getState().add({ kind: 'pain', at: 1, pain: 3 })))
    await waitFor(() => expect(asked(device)).toHaveLength(1))
  })

  test('after the first plan, and not again after a refusal', async () => {
    const device = fakeDevice()
    const { unmount } = await plan(device)
    await waitFor(() => expect(asked(device)).toHaveLength(1))
    unmount()
    await renderApp({ path: '/diary', device })
    await act(async () => void (await journalOf(device).getState().add({ kind: 'pain', at: 1, pain: 3 })))
    await settled()
    expect(asked(device)).toHaveLength(1)
  })

  test('not where nothing could be saved', async () => {
    const device = fakeDevice()
    device.storageIs('full')
    await renderApp({ path: '/diary', device })
    await act(async () => void (await journalOf(device).getState().add({ kind: 'pain', at: 1, pain: 3 })))
    await settled()
    expect(asked(device)).toEqual([])
  })
})

describe('the privacy screen says what the browser answered', () => {
  test.each(['kept', 'may-go', 'missing'] as const)('%s', async (standing) => {
    const device = fakeDevice()
    device.persistenceIs(standing)
    await renderApp({ path: '/privacy', device })
    expect(await screen.findByText(privacyWords.stays.says[standing])).toBeTruthy()
    const ask = screen.queryByRole('button', { name: privacyWords.stays.ask })
    expect(ask !== null).toBe(standing === 'may-go')
  })

  test('and asks again for whoever wants it', async () => {
    const device = fakeDevice()
    const { user } = await renderApp({ path: '/privacy', device })
    const ask = await screen.findByRole('button', { name: privacyWords.stays.ask })
    await user.click(ask)
    expect(await screen.findByText(privacyWords.stays.refused, { exact: false })).toBeTruthy()
    device.persistenceIs('kept')
    await user.click(ask)
    expect(await screen.findByText(privacyWords.stays.says.kept)).toBeTruthy()
    expect(asked(device)).toHaveLength(2)
  })
})
