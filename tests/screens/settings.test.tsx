import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { privacyWords, settingsWords as words } from '../../src/content/en/index.ts'
import { papers } from '../../src/screens/frame/use-look.ts'
import { preferencesName } from '../../src/state/preferences.ts'
import { recordName } from '../../src/state/session.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWellAdult } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

const root = document.documentElement
const colours = () =>
  [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map((bar) => bar.content)
const terms = () => screen.queryAllByRole('term').map((term) => term.textContent)
const chip = (name: string) => screen.getByRole('radio', { name })

describe('the look', () => {
  test('of who chose nothing is the system’s', async () => {
    await renderApp({ path: '/settings' })
    expect(chip(words.theme.system)).toHaveProperty('checked', true)
    expect(root.dataset.theme).toBeUndefined()
  })

  test('changes at once, on every screen, and goes back to the system', async () => {
    const { user, device } = await renderApp({ path: '/settings' })
    await user.click(chip(words.theme.dark))
    expect(root.dataset.theme).toBe('dark')
    expect(device.kept.get(preferencesName)).toContain('dark')
    await user.click(chip(words.theme.system))
    expect(root.dataset.theme).toBeUndefined()
  })

  test('that was chosen before holds on any screen', async () => {
    const device = fakeDevice()
    device.kept.set(
      preferencesName,
      JSON.stringify({ version: 1, state: { theme: 'light', skin: 'deepest' } }),
    )
    await renderApp({ path: '/danger-signs', device })
    expect(root.dataset).toMatchObject({ theme: 'light', skin: 'deepest' })
  })

  test('takes the browser’s own bars with it', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const bar = document.createElement('meta')
      Object.assign(bar, { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})` })
      document.head.append(bar)
    }
    const { user } = await renderApp({ path: '/settings' })
    expect(colours()).toEqual([papers.light, papers.dark])
    await user.click(chip(words.theme.dark))
    expect(colours()).toEqual([papers.dark, papers.dark])
    await user.click(chip(words.theme.system))
    expect(colours()).toEqual([papers.light, papers.dark])
  })

  test('of the drawn person is kept, and changes nothing else', async () => {
    const { user, session, preferences } = await renderApp({ path: '/settings', answers: aWellAdult })
    await user.click(chip(words.skins.deepest))
    expect(preferences.getState().skin).toBe('deepest')
    expect(root.dataset.skin).toBe('deepest')
    expect(session.getState().answers).toEqual(aWellAdult)
  })
})

const toForget = async (path: string) => {
  const device = fakeDevice()
  device.kept.set('somebody-else', 'theirs')
  device.kept.set(`${recordName}.damaged`, '{')
  device.disk.set('a', { id: 'a' })
  const visit = await renderApp({ path, device, answers: aWellAdult, confirmed: true })
  visit.preferences.getState().choose({ theme: 'dark', skin: 'deepest' })
  return visit
}

describe.each(['/settings', '/privacy'])('forgetting everything on %s', (path) => {
  test('takes two taps', async () => {
    const { user, session } = await toForget(path)
    await user.click(screen.getByText(words.forget.title))
    expect(session.getState().answers).toEqual(aWellAdult)
    expect(screen.getByRole('button', { name: words.forget.sure })).toBeTruthy()
  })

  test('leaves nothing of ours on the device or in the page, says so, and touches nobody else’s', async () => {
    const { user, device, session, preferences } = await toForget(path)
    await user.click(screen.getByText(words.forget.title))
    await user.click(screen.getByRole('button', { name: words.forget.sure }))
    await waitFor(() => expect(document.activeElement?.textContent).toContain(words.forget.done))
    expect([...device.kept.keys()]).toEqual(['somebody-else'])
    expect(device.disk.size).toBe(0)
    expect(session.getState()).toMatchObject({ answers: { region: 'uk' }, confirmedAt: undefined })
    expect(preferences.getState().theme).toBe('system')
    expect(root.dataset.theme).toBeUndefined()
  })

  test('works where storage is blocked', async () => {
    const { user, device, session } = await toForget(path)
    device.storageIs('blocked')
    await user.click(screen.getByText(words.forget.title))
    await user.click(screen.getByRole('button', { name: words.forget.sure }))
    await waitFor(() => expect(session.getState().answers).toEqual({ region: 'uk' }))
  })
})

test('what was forgotten is gone after a reload, and can be begun anew', async () => {
  const { user, device, unmount } = await toForget('/settings')
  await user.click(screen.getByText(words.forget.title))
  await user.click(screen.getByRole('button', { name: words.forget.sure }))
  await waitFor(() => expect(document.activeElement?.textContent).toContain(words.forget.done))
  unmount()
  const { session } = await renderApp({ path: '/plan', device })
  expect(session.getState().answers).toEqual({ region: 'uk' })
})

describe('the privacy screen', () => {
  test('lists what is kept at this moment, and nothing that is not', async () => {
    await renderApp({ path: '/privacy' })
    expect(terms()).toEqual([])
    expect(screen.getByText(privacyWords.kept.nothing)).toBeTruthy()
  })

  test('names the answers, the settings, the diary and what was put aside', async () => {
    await toForget('/privacy')
    const { answers, preferences, aside, journal } = privacyWords.kept.names
    await waitFor(() => expect(terms().toSorted()).toEqual([answers, preferences, aside, journal].toSorted()))
  })

  test('empties its list when everything is forgotten', async () => {
    const { user } = await toForget('/privacy')
    await user.click(screen.getByText(words.forget.title))
    await user.click(screen.getByRole('button', { name: words.forget.sure }))
    await waitFor(() => expect(terms()).toEqual([]))
  })

  test('tells how much was fetched, and whether any of it came from elsewhere', async () => {
    const device = fakeDevice()
    const fetched = { all: 7, elsewhere: 2 }
    const telling = {
      ...device,
      onFetched: (listener: (now: typeof fetched) => void) => {
        listener(fetched)
        return () => {}
      },
    }
    await renderApp({ path: '/privacy', device: telling })
    const text = document.querySelector('main')?.textContent
    expect(text).toContain(privacyWords.sent.fetched(7))
    expect(text).toContain(privacyWords.sent.elsewhere(2))
  })
})
