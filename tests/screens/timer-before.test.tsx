import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { remedyWords, timerWords as words, toolWords } from '../../src/content/en/index.ts'
import { toolsOf } from '../../src/state/use-tools.ts'
import { at, button, open, reopen, start, started, stiff, type Device } from '../support/a-go.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { but } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

describe('before a start', () => {
  test('no box is ticked, and without a tick nothing starts', async () => {
    const { user, device } = await open()
    await user.click(await start())
    expect(screen.queryByRole('timer')).toBeNull()
    expect(toolsOf(device).getState().go).toBeUndefined()
    expect(
      screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('#ticks')),
    ).toHaveLength(4)
  })

  test.each(Object.keys(words.ticks) as (keyof typeof words.ticks)[])(
    'all ticks but one start nothing: %s',
    async (left) => {
      const { user } = await open()
      await start()
      for (const [tick, { label }] of Object.entries(words.ticks)) {
        if (tick !== left) await user.click(screen.getByRole('checkbox', { name: new RegExp(`^${label}`) }))
      }
      await user.click(await start())
      expect(screen.queryByRole('timer')).toBeNull()
      expect(screen.getByRole('alert').textContent).toContain(words.ticks[left].wrong)
    },
  )

  test('whoever says nothing of lying down counts as lying', async () => {
    const { user, device } = await open()
    await start()
    for (const box of screen.getAllByRole('checkbox', { name: /skin|rub/ })) await user.click(box)
    await user.click(await start())
    expect(toolsOf(device).getState().go).toMatchObject({ lying: true, minutes: 15 })
  })

  test('the longer go is there to choose', async () => {
    const { user } = await open()
    await start()
    await user.click(screen.getByRole('radio', { name: words.minutes(20) }))
    expect(button(words.start(20, 'heat'))).toBeTruthy()
  })

  test('the other temperature of the plan is one tap away', async () => {
    const { user, path } = await open()
    await user.click(
      await screen.findByRole('link', { name: words.before.instead(remedyWords['wrapped-peas'].name) }),
    )
    expect(path()).toBe('/timer/wrapped-peas')
  })
})

const heading = (title: string) => screen.findByRole('heading', { level: 1, name: title })
const goThen = (device: Device, outcome: 'finished' | 'numb', hoursAgo = 1) => {
  const then = device.now() - hoursAgo * 3_600_000
  device.disk.set('a', {
    id: 'a',
    kind: 'go',
    remedy: 'heat-pack',
    at: then,
    until: then + 1,
    written: then,
    outcome,
  } as never)
  return device
}

describe('it does not start, and says why,', () => {
  test('when it is not in the plan', async () => {
    await open('/timer/hot-tub')
    expect(await heading(words.forbidden['not-in-the-plan'].title)).toBeTruthy()
  })

  test('when the person has not said that the answers are right', async () => {
    await renderApp({ path: '/timer/heat-pack', answers: stiff })
    expect(await heading(words.forbidden['not-in-the-plan'].title)).toBeTruthy()
  })

  test('when a caution speaks against it', async () => {
    await open(
      undefined,
      undefined,
      but(stiff, { health: ['skin-or-cold'], skin: ['broken-burnt-or-sore-skin'] }),
    )
    await screen.findByText(words.forbidden.caution.say[0] ?? '')
  })

  test('when skin was found numb, of whatever go', async () => {
    await open('/timer/wrapped-peas', goThen(fakeDevice(), 'numb', 400))
    expect(await heading(words.forbidden['numb-skin'].title)).toBeTruthy()
  })

  test('while a rub that was logged is still on', async () => {
    const device = fakeDevice()
    const then = device.now() - 60_000
    device.disk.set('a', {
      id: 'a',
      kind: 'dose',
      product: 'menthol-rub',
      count: 1,
      at: then,
      written: then,
    } as never)
    await open(undefined, device)
    expect(await heading(words.forbidden['rub-or-patch'].title)).toBeTruthy()
  })

  test('until the skin has had its rest, and tells from when, with an alarm for the calendar', async () => {
    const device = goThen(fakeDevice(), 'finished')
    const { user } = await open(undefined, device)
    expect(await heading(words.later.title(at('03:08')))).toBeTruthy()
    await user.click(screen.getByText(words.later.tell))
    await user.click(button(toolWords.ring.save(at('03:08'))))
    await waitFor(() => expect(device.done.some((line) => line.startsWith('file: unknot.ics'))).toBe(true))
  })

  test('when the diary lies ahead of the clock', async () => {
    await open(undefined, goThen(fakeDevice(), 'finished', -3))
    expect(await heading(words.clockBack.title)).toBeTruthy()
  })

  test('while another pack is on', async () => {
    const { device, unmount } = await started()
    unmount()
    await reopen(device, '/timer/wrapped-peas')
    expect(await heading(words.other.title)).toBeTruthy()
  })
})

test('an emergency in the answers goes before any timer, even one that is on', async () => {
  const { device, unmount } = await started()
  unmount()
  const { path } = await renderApp({
    path: '/timer/heat-pack',
    device,
    answers: but(stiff, { chest: ['pressure-in-chest'] }),
  })
  expect(path()).toBe('/now')
})
