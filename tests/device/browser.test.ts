import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from '../../src/device/browser.ts'

beforeEach(() => localStorage.clear())

const refuse = () => {
  throw new DOMException('no', 'SecurityError')
}

describe('the storage of a browser', () => {
  test('gives back what was written, and nothing for what was not', () => {
    const { storage } = browser()
    expect(storage.write('a', 'text')).toBe('saved')
    expect(storage.read('a')).toBe('text')
    storage.remove('a')
    expect(storage.read('a')).toBeUndefined()
  })

  test.each(['full', 'blocked'])('keeps these words as they are: %s', (word) => {
    const { storage } = browser()
    storage.write('a', word)
    expect(storage.read('a')).toBe(word)
  })

  test('that is full says so', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect(browser().storage.write('a', 'text')).toBe('full')
  })

  test('that refuses says that it is blocked, and reads as empty', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse)
    const { storage } = browser()
    expect(storage.write('a', 'text')).toBe('blocked')
    expect(storage.read('a')).toBeUndefined()
    expect(() => storage.remove('a')).not.toThrow()
  })

  test('that is not there at all is blocked too', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    expect(browser().storage.read('a')).toBeUndefined()
    expect(browser().storage.write('a', 'text')).toBe('blocked')
  })

  test('tells of what another tab wrote, until one stops listening', () => {
    const heard: string[] = []
    const stop = browser().storage.onOtherTab((key) => heard.push(key))
    window.dispatchEvent(new StorageEvent('storage', { key: 'unknot' }))
    window.dispatchEvent(new StorageEvent('storage', { key: null }))
    stop()
    window.dispatchEvent(new StorageEvent('storage', { key: 'unknot' }))
    expect(heard).toEqual(['unknot'])
  })
})

test('a browser knows the time, the zone and the language of its person', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T02:08:00Z') })
  expect(browser().now()).toBe(Date.parse('2026-11-24T02:08:00Z'))
  vi.useRealTimers()
  expect(browser().timeZone).not.toBe('')
})

test.each([
  ['en-GB', 'en-GB'],
  ['en-us', 'en-US'],
  ['en-US@posix', 'en-US'],
  ['C', 'en'],
  ['', 'en'],
])('the language "%s" is taken as %s, which dates can be written in', (given, taken) => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(given)
  const { language } = browser()
  expect(language).toBe(taken)
  expect(() => new Intl.DateTimeFormat(language)).not.toThrow()
})
