import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { emergencySigns, helpIn, keepingWords, screens, type Region } from '../../src/content/en/index.ts'
import { Rescue } from '../../src/screens/frame/Rescue.tsx'
import { createMemory } from '../../src/state/create-memory.ts'
import { MemoryProvider } from '../../src/state/memory.tsx'
import { recordName } from '../../src/state/session.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWellAdult, but } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

const notice = (about: keyof typeof keepingWords) => ({ name: keepingWords[about].title })

describe('when answers cannot be kept', () => {
  test.each(['full', 'blocked'] as const)(
    'storage that is %s is told of, and triage works',
    async (trouble) => {
      const device = fakeDevice()
      device.storageIs(trouble)
      const { user, path } = await renderApp({ path: '/ask/exertion', device })
      await user.click(screen.getAllByRole('radio')[0] ?? document.body)
      await user.click(screen.getByRole('button', { name: screens.continue }))
      expect(path()).toBe('/ask/chest')
      expect(await screen.findByRole('region', notice(trouble))).toBeTruthy()
      await user.click(screen.getAllByRole('checkbox')[0] ?? document.body)
      await user.click(screen.getByRole('button', { name: screens.continue }))
      expect(path()).toBe('/now')
    },
  )

  test.each([
    ['damaged', '{'],
    ['from-newer', JSON.stringify({ version: 99, state: { answers: { chest: 'none' } } })],
  ] as const)('a record that is %s is told of', async (strange, text) => {
    const device = fakeDevice()
    device.kept.set(recordName, text)
    await renderApp({ device })
    expect(await screen.findByRole('region', notice(strange))).toBeTruthy()
  })

  test('an emergency is not disturbed by any of it', async () => {
    const device = fakeDevice()
    const { session } = await renderApp({
      path: '/now',
      device,
      answers: but(aWellAdult, { chest: ['heavy-arm'] }),
    })
    device.storageIs('full')
    session.getState().answer({ severity: 7 })
    await Promise.resolve()
    expect(session.getState().keeping).toBe('full')
    expect(screen.queryByRole('region', notice('full'))).toBeNull()
  })

  test('nothing is said while all is well', async () => {
    await renderApp({ answers: aWellAdult })
    for (const about of ['full', 'blocked', 'damaged', 'from-newer'] as const) {
      expect(screen.queryByRole('region', notice(about))).toBeNull()
    }
  })
})

const Broken = () => {
  throw new Error('broken on purpose')
}

const rescued = (
  inside: ReactNode,
  { region = 'uk', isBroken = false }: { region?: Region; isBroken?: boolean },
) => {
  const memory = createMemory(fakeDevice())
  memory.session.getState().answer({ region })
  return render(
    <MemoryProvider memory={memory}>
      <Rescue isBroken={isBroken}>{inside}</Rescue>
    </MemoryProvider>,
  )
}

test.each(['uk', 'us', 'elsewhere'] as const)(
  'a screen that breaks leaves the danger signs and the number: %s',
  (region) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    rescued(<Broken />, { region })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(screens.broken.title)
    const { emergency } = helpIn(region)
    expect(document.querySelector(`a[href="${emergency.tel}"]`)).not.toBeNull()
    for (const sign of emergencySigns) expect(screen.getByText(sign)).toBeTruthy()
    expect(screen.getByRole('link', { name: screens.notFound.home }).getAttribute('href')).toBe('/')
  },
)

test('a screen that does not break is shown as it is', () => {
  rescued('all is well', {})
  expect(screen.getByText('all is well')).toBeTruthy()
})

test('where nothing can be remembered, the danger signs and the number are there in place of the screen', () => {
  rescued('all is well', { region: 'us', isBroken: true })
  expect(screen.queryByText('all is well')).toBeNull()
  expect(document.querySelector(`a[href="${helpIn('us').emergency.tel}"]`)).not.toBeNull()
})

test('a path that leads nowhere says so, and keeps the answers', async () => {
  const { session } = await renderApp({ path: '/nowhere', answers: aWellAdult })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(screens.notFound.title)
  expect(session.getState().answers).toEqual(aWellAdult)
})
