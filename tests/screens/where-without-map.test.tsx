import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { screens } from '../../src/content/en/index.ts'
import { labelOf } from '../../src/content/spoken.ts'
import { aWellAdult } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

vi.mock('../../src/components/DrawnBody.tsx', () => {
  throw new Error('no network')
})

test('a drawing that cannot be fetched leaves the lists as they are', async () => {
  const { where: _where, side: _side, ...notYet } = aWellAdult
  const { user, session } = await renderApp({ path: '/ask/where', answers: notYet })
  await waitFor(() => expect(document.querySelector('[data-missing]')).not.toBeNull())
  await user.click(screen.getByRole('checkbox', { name: labelOf('where', 'neck') }))
  await user.click(screen.getByRole('radio', { name: labelOf('side', 'left') }))
  await user.click(screen.getByRole('button', { name: screens.continue }))
  expect(session.getState().answers).toMatchObject({ where: ['neck'], side: 'left' })
})
