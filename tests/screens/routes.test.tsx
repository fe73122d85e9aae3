import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'
import { firstFit, Routes, useParams } from '../../src/screens/frame/routes.tsx'

const routes = {
  '/': 'start',
  '/ask/chest': 'the first question',
  '/ask/:page': 'a question',
  '/diary/*': 'the diary',
  '*': 'nowhere',
}

describe('the first route that fits', () => {
  test.each([
    ['/', 'start', {}],
    ['/ask/chest', 'the first question', {}],
    ['/ask/nerves', 'a question', { page: 'nerves' }],
    ['/ask/nerves/', 'a question', { page: 'nerves' }],
    ['/ask/a%20b', 'a question', { page: 'a b' }],
    ['/ask/nerves/more', 'nowhere', { '*': 'ask/nerves/more' }],
    ['/diary', 'the diary', { '*': '' }],
    ['/diary/change/7', 'the diary', { '*': 'change/7' }],
    ['/diaries', 'nowhere', { '*': 'diaries' }],
    ['/ask/%E0%A4%A', 'a question', { page: '%E0%A4%A' }],
  ])('%s is for %s', (pathname, name, params) => {
    expect(firstFit(routes, pathname)).toMatchObject({ screen: name, params })
  })

  test.each(['/plan%0A', '/%0D%0A', '/ask/chest%E2%80%A8'])(
    'an address with the end of a line in it is for some route all the same: %s',
    (pathname) => {
      expect(firstFit(routes, pathname).screen).toBeDefined()
    },
  )
})

const Page = () => <p>{useParams()['page']}</p>

test('a screen is told what stands in its address', () => {
  render(
    <MemoryRouter initialEntries={['/ask/nerves']}>
      <Routes routes={{ '/ask/:page': <Page />, '*': 'nowhere' }} />
    </MemoryRouter>,
  )
  expect(screen.getByText('nerves')).toBeTruthy()
})
