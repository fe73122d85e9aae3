import { act, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { fetchScreen } from '../../src/all-screens.ts'
import { calmWords as words, toolWords } from '../../src/content/en/index.ts'
import { toolsOf } from '../../src/state/use-tools.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWellAdultInTheUk } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

// It is fetched when it is first needed, which takes its time on a busy machine.
beforeAll(() => fetchScreen('/breathing/slow'), 60_000)

const second = 1 / 3600

/** Breathes for so many seconds, and stops then where it has not come to its end. */
const breathe = async (seconds: number, path = '/breathing/slow', device = fakeDevice()) => {
  const visit = await renderApp({ path, device, answers: aWellAdultInTheUk, confirmed: true })
  const { user } = visit
  await user.click(await screen.findByRole('button', { name: toolWords.start }))
  for (let at = 0; at < seconds; at += 2) act(() => device.advance(2 * second))
  const stop = screen.queryByRole('button', { name: toolWords.stop })
  if (stop) await user.click(stop)
  return visit
}
const goes = (device: ReturnType<typeof fakeDevice>) =>
  [...device.disk.values()].filter((entry) => (entry as { kind?: string }).kind === 'go')

describe('breathing and relaxing write themselves down', { timeout: 60_000 }, () => {
  test('done to the end', async () => {
    const { device } = await breathe(308)
    await waitFor(() =>
      expect(goes(device)).toMatchObject([{ remedy: 'slow-breathing', outcome: 'finished' }]),
    )
    await screen.findByText(toolWords.saving.saved)
    await waitFor(() => expect(toolsOf(device).getState().calm).toBeUndefined())
  })

  test('stopped after a while, with how long it was', async () => {
    const { device } = await breathe(100, '/breathing/relaxation')
    await waitFor(() => expect(goes(device)).toHaveLength(1))
    const [go] = goes(device) as unknown as readonly { at: number; until: number }[]
    expect(goes(device)).toMatchObject([{ remedy: 'muscle-relaxation', outcome: 'stopped' }])
    expect((go?.until ?? 0) - (go?.at ?? 0)).toBe(100_000)
  })

  test('stopped at once is not written down', async () => {
    const { device } = await breathe(10)
    await screen.findByText(words.stopped.word)
    await waitFor(() => expect(toolsOf(device).getState().calm).toBeUndefined())
    expect(goes(device)).toEqual([])
  })

  test('is kept under way where it could not be saved, and says so', async () => {
    const device = fakeDevice()
    device.records.put = async () => 'full'
    await breathe(308, '/breathing/slow', device)
    await screen.findByText(toolWords.saving.full)
    expect(toolsOf(device).getState().calm).toBeDefined()
  })
})
