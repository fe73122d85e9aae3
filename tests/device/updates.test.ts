import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { updatesInBrowser } from '../../src/device/updates.ts'
import { takeOver } from '../../src/worker/take-over.ts'

class FakeWorker extends EventTarget {
  readonly heard: unknown[] = []
  postMessage(said: unknown) {
    this.heard.push(said)
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = new FakeWorker()
  waiting: FakeWorker | null = null
  installing: FakeWorker | null = null
  asked = 0
  async update() {
    this.asked += 1
  }
  /** A newer version begins to come. */
  comes() {
    this.installing = new FakeWorker()
    this.dispatchEvent(new Event('updatefound'))
    return this.installing
  }
  /** It has come whole, and waits. */
  has(worker: FakeWorker) {
    this.installing = null
    this.waiting = worker
    worker.dispatchEvent(new Event('statechange'))
  }
}

/** A browser whose workers do what they are told. */
const browserWith = (register: (address: unknown) => Promise<unknown>) => {
  const container = Object.assign(new EventTarget(), { register })
  vi.stubGlobal('navigator', { serviceWorker: container })
  return container
}

const sight = (seen: boolean) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(seen ? 'visible' : 'hidden')
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  // Only a build has a worker.
  vi.stubEnv('PROD', true)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const registered = async (registration: FakeRegistration) => {
  const register = vi.fn(async () => registration)
  const container = browserWith(register)
  const updates = updatesInBrowser()
  updates.begin()
  await vi.waitFor(() => expect(register).toHaveBeenCalledOnce())
  await Promise.resolve()
  return { updates, container, register }
}

describe('a newer version', () => {
  test('is ready when it has come whole, and not before', async () => {
    const registration = new FakeRegistration()
    const { updates } = await registered(registration)
    const heard = vi.fn()
    const stop = updates.onChange(heard)
    const next = registration.comes()
    expect(updates.standing()).toBe('none')
    registration.has(next)
    expect(updates.standing()).toBe('ready')
    expect(heard).toHaveBeenCalled()
    stop()
    heard.mockClear()
    registration.waiting = null
    next.dispatchEvent(new Event('statechange'))
    expect(updates.standing()).toBe('none')
    expect(heard).not.toHaveBeenCalled()
  })

  test('that waited since an earlier visit is ready', async () => {
    const registration = new FakeRegistration()
    registration.waiting = new FakeWorker()
    const { updates } = await registered(registration)
    await vi.waitFor(() => expect(updates.standing()).toBe('ready'))
  })

  test('is nothing on the very first visit, where nothing is older', async () => {
    const registration = new FakeRegistration()
    registration.active = null
    const { updates } = await registered(registration)
    registration.has(registration.comes())
    expect(updates.standing()).toBe('none')
  })

  test('is told to take over when it is taken, and not otherwise', async () => {
    const registration = new FakeRegistration()
    const { updates } = await registered(registration)
    expect(() => updates.take()).not.toThrow()
    const next = registration.comes()
    registration.has(next)
    expect(next.heard).toEqual([])
    updates.take()
    expect(next.heard).toEqual([takeOver])
  })

  test('is asked for when the page is seen again after an hour, and not after a minute', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const registration = new FakeRegistration()
    await registered(registration)
    sight(false)
    vi.setSystemTime(Date.now() + 60_000)
    sight(true)
    expect(registration.asked).toBe(0)
    sight(false)
    vi.setSystemTime(Date.now() + 3_600_000)
    sight(true)
    expect(registration.asked).toBe(1)
  })
})

describe('the worker', () => {
  test('is registered at the one address that its policy lets pass', async () => {
    const rules: { createScriptURL(wanted: string): string }[] = []
    vi.stubGlobal('trustedTypes', {
      createPolicy: (name: string, policy: (typeof rules)[number]) => {
        rules.push(policy)
        return { createScriptURL: (wanted: string) => `${name}: ${policy.createScriptURL(wanted)}` }
      },
    })
    const { register } = await registered(new FakeRegistration())
    expect(register).toHaveBeenCalledWith('unknot-worker: /sw.js')
    for (const other of ['/other.js', 'https://elsewhere.example/sw.js', '/sw.js?more', '']) {
      expect(() => rules[0]?.createScriptURL(other)).toThrow(TypeError)
    }
  })

  test('that is refused leaves the app without newer versions, and without an error', async () => {
    const register = vi.fn(() => Promise.reject(new DOMException('no', 'SecurityError')))
    browserWith(register)
    const updates = updatesInBrowser()
    updates.begin()
    await vi.waitFor(() => expect(register).toHaveBeenCalledOnce())
    expect(updates.standing()).toBe('none')
    expect(() => updates.take()).not.toThrow()
  })

  test('is left out while one works on the app', () => {
    vi.stubEnv('PROD', false)
    const register = vi.fn(() => Promise.reject(new Error('not to be asked')))
    browserWith(register)
    updatesInBrowser().begin()
    expect(register).not.toHaveBeenCalled()
  })

  test('does not come before it is let, and then once', async () => {
    const register = vi.fn(async () => new FakeRegistration())
    browserWith(register)
    const updates = updatesInBrowser()
    await Promise.resolve()
    expect(register).not.toHaveBeenCalled()
    updates.begin()
    updates.begin()
    await vi.waitFor(() => expect(register).toHaveBeenCalledOnce())
  })
})
