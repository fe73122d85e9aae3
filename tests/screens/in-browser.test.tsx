import { act, render, screen } from '@testing-library/react'
import { UNSAFE_createBrowserHistory as createBrowserHistory, useLocation } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { InBrowser } from '../../src/screens/frame/InBrowser.tsx'

const moveTo = (path: string) => window.history.pushState({ key: path }, '', path)

/** Begins where the browser is, and does something before anything is drawn, or once it is but nobody listens. */
const open = ({ before, whenDrawn }: { before?: () => void; whenDrawn?: () => void }) => {
  const history = createBrowserHistory({ v5Compat: true })
  const opened = { history, location: history.location }
  const drawn: string[] = []
  const Here = () => {
    const { pathname, search } = useLocation()
    if (drawn.push(pathname) === 1) whenDrawn?.()
    return <p>{pathname + search}</p>
  }
  before?.()
  render(
    <InBrowser opened={opened} basename="/">
      <Here />
    </InBrowser>,
  )
  return drawn
}

beforeEach(() => window.history.replaceState(null, '', '/about'))

test('what is drawn first is what the page was opened with, whatever the address says by then', () => {
  expect(open({ before: () => moveTo('/danger-signs') })[0]).toBe('/about')
})

test.each(['before', 'whenDrawn'] as const)('who moves on before it listens is led there: %s', (when) => {
  open({ [when]: () => moveTo('/danger-signs?again') })
  expect(screen.getByText('/danger-signs?again')).toBeTruthy()
})

test('who stays is told of no move, and is drawn once', () => {
  const told = vi.fn()
  window.addEventListener('popstate', told)
  expect(open({})).toEqual(['/about'])
  window.removeEventListener('popstate', told)
  expect(told).not.toHaveBeenCalled()
})

test('a move is heard from then on', () => {
  open({})
  act(() => {
    moveTo('/doses')
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
  expect(screen.getByText('/doses')).toBeTruthy()
})
