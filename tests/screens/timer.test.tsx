import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { timerWords as words, toolWords } from '../../src/content/en/index.ts'
import { toolsName } from '../../src/state/tools.ts'
import { toolsOf } from '../../src/state/use-tools.ts'
import { advance, at, button, journal, left, reopen, started } from '../support/a-go.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { renderApp } from '../support/render-app.tsx'

describe('while it is on', () => {
  test('it counts down to the second, and keeps the screen on', async () => {
    const { device } = await started()
    expect(left()).toBe('15:00')
    advance(device, 2.5)
    expect(left()).toBe('12:30')
    expect(device.done).toContain('screen stays on')
    expect(device.done).toContain('sounds: begin')
  })

  test('nothing is spoken to who did not ask for it, and each moment sounds once', async () => {
    const { device } = await started()
    advance(device, 7.5)
    advance(device, 0.01)
    advance(device, 0.01)
    expect(device.done.filter((line) => line === 'sounds: ask')).toHaveLength(1)
    expect(device.done.filter((line) => line.startsWith('says: ') && line !== 'says: ')).toEqual([])
  })

  test('whoever wants words and no sound gets just that', async () => {
    const device = fakeDevice()
    const { preferences } = await started(device)
    act(() => preferences.getState().choose({ sound: false, speech: true, shake: false }))
    device.done.length = 0
    advance(device, 7.5)
    expect(device.done.filter((line) => line.startsWith('says: '))).toHaveLength(1)
    expect(device.done.some((line) => line.startsWith('sounds') || line === 'shakes')).toBe(false)
  })

  test('half-way it asks for a look at the skin, and goes on when that is fine', async () => {
    const { user, device } = await started()
    advance(device, 7.5)
    expect(screen.queryByRole('timer')).toBeNull()
    await user.click(button(words.asks.skin.yes))
    expect(left()).toBe('7:30')
  })

  test('skin that is not fine ends it, and is kept as found', async () => {
    const { user, device } = await started()
    advance(device, 3)
    await user.click(button(words.wrong))
    await user.click(button(words.found.done))
    expect(toolsOf(device).getState().go).toBeDefined()
    await user.click(screen.getByRole('radio', { name: words.found.options['dark-or-patchy'] }))
    await user.click(button(words.found.done))
    await screen.findByText(words.over['dark-or-patchy'].say[0] ?? '')
    await waitFor(() => expect(journal(device)).toMatchObject([{ remedy: 'heat-pack', outcome: 'skin' }]))
  })

  test('numb skin ends all heat and cold, here and on the card of the plan', async () => {
    const { user, device, unmount } = await started()
    advance(device, 3)
    await user.click(button(words.wrong))
    await user.click(screen.getByRole('radio', { name: words.found.options.numb }))
    await user.click(button(words.found.done))
    await screen.findByText(toolWords.saving.saved)
    unmount()
    await reopen(device, '/plan')
    await screen.findByText(words.onCard)
    expect(screen.queryByRole('link', { name: words.start(15, 'heat') })).toBeNull()
  })

  test('a slip on Stop costs nothing, and a second tap ends it', async () => {
    const { user, device } = await started()
    advance(device, 3)
    await user.click(button(toolWords.stop))
    advance(device, 5)
    await user.click(button(words.paused.goOn))
    expect(left()).toBe('12:00')
    await user.click(button(toolWords.stop))
    await user.click(button(words.paused.end))
    await screen.findByText(words.over.asked.say[0] ?? '')
    await waitFor(() => expect(journal(device)).toMatchObject([{ outcome: 'stopped' }]))
  })

  test('a notice comes only to who allowed it, and only while the page is not seen', async () => {
    const { device } = await started()
    device.noticesAre('allowed')
    advance(device, 7.5)
    expect(device.done.some((line) => line.startsWith('notice: '))).toBe(false)
    act(() => device.show(false))
    advance(device, 8)
    expect(device.done.some((line) => line.startsWith('notice: '))).toBe(true)
  })

  test('where the clock was set back, the time that is left stays right, and it is told', async () => {
    const { device } = await started()
    advance(device, 2)
    device.setClock('2026-11-24T01:10:00Z')
    advance(device, 1)
    expect(left()).toBe('12:00')
    expect(screen.getByText(words.clockSet.title)).toBeTruthy()
  })
})

describe('after time away', () => {
  test('the end is told with its clock time, and the overrun in minutes', async () => {
    const { device } = await started()
    act(() => device.show(false))
    advance(device, 17)
    act(() => device.show(true))
    expect(screen.getByRole('status').textContent).toContain(at('02:23'))
    expect(screen.getByText(words.up.ago(2))).toBeTruthy()
  })

  test('a killed tab comes back to the same second', async () => {
    const { device, unmount } = await started()
    advance(device, 2)
    unmount()
    advance(device, 1)
    await reopen(device)
    expect(await screen.findByRole('timer')).toBeTruthy()
    expect(left()).toBe('12:00')
  })

  test('a skin check that was due meanwhile is told with its clock time', async () => {
    const { device, unmount } = await started()
    unmount()
    advance(device, 9)
    await reopen(device)
    await screen.findByText(words.asks.skin.title)
    advance(device, 0.01)
    expect(screen.getByText(words.away['skin-check-was-due'](at('02:15')))).toBeTruthy()
  })
})

const ended = async (device = fakeDevice()) => {
  const visit = await started(device)
  advance(device, 16)
  await visit.user.click(button(words.up.fine))
  return visit
}

describe('when it is over', () => {
  test('it is kept once, and "Saved" stands there only when it is', async () => {
    const { device } = await ended()
    await screen.findByText(toolWords.saving.saved)
    expect(journal(device)).toMatchObject([{ remedy: 'heat-pack', outcome: 'finished' }])
    expect(device.disk.size).toBe(1)
    expect(toolsOf(device).getState().go).toBeUndefined()
  })

  test('what cannot be kept is not called saved, and is tried again the next time', async () => {
    const device = fakeDevice()
    const { unmount } = await (async () => {
      const visit = await started(device)
      advance(device, 16)
      device.storageIs('full')
      await visit.user.click(button(words.up.fine))
      return visit
    })()
    await screen.findByText(toolWords.saving.full)
    expect(screen.queryByText(toolWords.saving.saved)).toBeNull()
    unmount()
    device.storageIs('saved')
    await reopen(device)
    await screen.findByText(toolWords.saving.saved)
    expect(device.disk.size).toBe(1)
  })

  test('two tabs that see it end keep one entry', async () => {
    const first = await started()
    advance(first.device, 16)
    const other = { ...first.device }
    const kept = first.device.kept.get(toolsName) ?? ''
    await first.user.click(button(words.up.fine))
    await screen.findByText(toolWords.saving.saved)
    first.unmount()
    first.device.kept.set(toolsName, kept)
    const second = await renderApp({ path: '/timer/heat-pack', device: other })
    await second.user.click(await screen.findByRole('button', { name: words.up.fine }))
    await screen.findByText(toolWords.saving.saved)
    expect(first.device.disk.size).toBe(1)
  })

  test('it says from when it may be used again', async () => {
    await ended()
    expect(await screen.findByText(words.again(at('04:08')))).toBeTruthy()
  })

  test('notices are asked for on a tap only', async () => {
    const device = fakeDevice()
    let asked = 0
    const asking = {
      ...device,
      notices: {
        ...device.notices,
        ask: async () => {
          asked += 1
          return 'refused' as const
        },
      },
    }
    const { user } = await started(asking)
    expect(asked).toBe(0)
    await user.click(screen.getByText(toolWords.ring.summary))
    await user.click(button(toolWords.ring.notice))
    expect(asked).toBe(1)
    expect(await screen.findByText(toolWords.ring.noticeStandings.refused)).toBeTruthy()
    expect(left()).toBe('15:00')
  })

  test.each(['refused', 'missing'] as const)(
    'a screen that cannot be kept on is said in words: %s',
    async (what) => {
      const device = fakeDevice()
      await started({ ...device, screen: { ...device.screen, stayOn: async () => what } })
      expect(await screen.findByText(toolWords.screen[what])).toBeTruthy()
    },
  )
})
