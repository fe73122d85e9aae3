import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { updateWords as words } from '../../src/content/en/index.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWellAdult, but } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

const offer = () => screen.queryByRole('button', { name: words.take })

const withNewer = () => {
  const device = fakeDevice()
  device.updateIs('ready')
  return device
}

test.each(['/', '/about', '/settings'])('a newer version is offered at rest, on %s', async (path) => {
  const device = fakeDevice()
  const { user } = await renderApp({ path, device, answers: aWellAdult, confirmed: true })
  expect(offer()).toBeNull()
  act(() => device.updateIs('ready'))
  const button = await screen.findByRole('button', { name: words.take })
  expect(device.done).toEqual([])
  await user.click(button)
  expect(device.done).toEqual(['takes the newer version'])
})

test('an offer goes when another page takes it', async () => {
  const device = withNewer()
  await renderApp({ device })
  expect(offer()).not.toBeNull()
  act(() => device.updateIs('none'))
  await waitFor(() => expect(offer()).toBeNull())
})

test.each(['/ask/about-you', '/check', '/plan', '/help-now', '/danger-signs', '/doses', '/stretches'])(
  'nobody on the way is asked about a newer version, on %s',
  async (path) => {
    await renderApp({ path, device: withNewer(), answers: aWellAdult, confirmed: true })
    expect(offer()).toBeNull()
  },
)

test.each([
  ['/now', { chest: ['pressure-in-chest'] }],
  ['/today', { since: ['fever-or-very-ill'] }],
] as const)('an alarm speaks of nothing else, on %s', async (path, sign) => {
  const { path: at } = await renderApp({
    path,
    device: withNewer(),
    answers: but(aWellAdult, sign),
    confirmed: true,
  })
  expect(at()).toBe(path)
  expect(offer()).toBeNull()
})
