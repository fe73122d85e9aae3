import { configure, render, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useLayoutEffect } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { expect, vi } from 'vitest'
import { App } from '../../src/App.tsx'
import type { Answers } from '../../src/rules/index.ts'
import { createMemory } from '../../src/state/create-memory.ts'
import { MemoryProvider } from '../../src/state/memory.tsx'
import { version } from '../../src/state/saved.ts'
import { recordName } from '../../src/state/session.ts'
import { fakeDevice } from './fake-device.ts'

// A screen that is loaded late may be slow to come on a busy machine.
configure({ asyncUtilTimeout: 20_000 })

interface Visit {
  readonly path?: string
  readonly answers?: Answers
  /** Whether the person has said that these answers are right. */
  readonly confirmed?: boolean
  readonly device?: ReturnType<typeof fakeDevice>
}

/** The whole app at a path, for a person with these answers, on a device of its own. */
export const renderApp = async ({
  path = '/',
  answers,
  confirmed = false,
  device = fakeDevice(),
}: Visit = {}) => {
  if (answers) {
    const begunAt = device.now()
    const state = { answers, begunAt, spasmAt: begunAt, ...(confirmed && { confirmedAt: begunAt }) }
    device.kept.set(recordName, JSON.stringify({ version, state }))
  }
  // jsdom has no page to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  const memory = createMemory(device)
  const route = { path }
  const Here = () => {
    const { pathname } = useLocation()
    // With the screen itself: what is seen and where one is must never differ, however slow the machine.
    useLayoutEffect(() => {
      route.path = pathname
    }, [pathname])
    return null
  }
  const { unmount } = render(
    <MemoryProvider memory={memory}>
      <MemoryRouter initialEntries={[path]} useTransitions={false}>
        <App />
        <Here />
      </MemoryRouter>
    </MemoryProvider>,
  )
  // Most screens are loaded when they are first needed, and one who was here before sees nothing of a welcome for others.
  await waitFor(() => expect(document.querySelector('h1:not([data-unseen-by])')).not.toBeNull())
  return { user: userEvent.setup(), ...memory, device, path: () => route.path, unmount }
}
