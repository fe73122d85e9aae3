import { describe, expect, test } from 'vitest'
import { shell as shellOfHosts } from '../../scripts/build/headers.mjs'
import { pageFor, shell } from '../../src/worker/address.ts'

const site = ['index.html', 'app.html', 'about.html', 'doses/log.html', 'icon.svg']
const has = (file: string) => site.includes(file)

describe('a path is shown by', () => {
  test.each([
    ['', 'index.html'],
    ['index.html', 'index.html'],
    ['about', 'about.html'],
    ['about/', 'about.html'],
    ['about.html', 'about.html'],
    ['doses/log', 'doses/log.html'],
    ['icon.svg', 'icon.svg'],
  ])('its own file: %j', (path, file) => {
    expect(pageFor(path, has)).toBe(file)
  })

  test.each([
    'plan',
    'plan/',
    'ask/chest',
    'doses/change/dose-0',
    'nowhere',
    'about/more',
    '%E0%A4%A',
    '/',
    '//',
  ])('the empty page, never by the start, where it has none: %j', (path) => {
    expect(pageFor(path, has)).toBe(shell)
  })

  test.each(['robots.txt', 'sbom.cdx.json', 'install/icon-512.png'])(
    'the network, where it is a file that we do not keep: %j',
    (path) => {
      expect(pageFor(path, has)).toBeUndefined()
    },
  )
})

test('the empty page is the one with which hosts answer such a path', () => {
  expect(shell).toBe(shellOfHosts)
})
