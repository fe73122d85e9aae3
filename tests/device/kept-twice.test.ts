import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { copiesName, keptTwice } from '../../src/device/kept-twice.ts'
import type { SaveResult } from '../../src/device/device.ts'

beforeEach(async () => {
  vi.useRealTimers()
  await deleteDB(copiesName)
})

/** A browser's storage, of which a crash takes all that was written since `handOver`. */
const browserStorage = () => {
  let disk = new Map<string, string>()
  let held = new Map<string, string>()
  let result: SaveResult = 'saved'
  const plain = {
    read: (key: string) => held.get(key),
    write: (key: string, text: string) => {
      if (result === 'saved') held.set(key, text)
      return result
    },
    remove: (key: string) => void held.delete(key),
    keys: () => [...held.keys()],
    onOtherTab: () => () => {},
  }
  return {
    plain,
    kept: () => new Map(held),
    handOver: () => (disk = new Map(held)),
    crash: () => (held = new Map(disk)),
    resultIs: (what: SaveResult) => (result = what),
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 30))

const opened = async (storage: ReturnType<typeof browserStorage>) => {
  const page = keptTwice(storage.plain)
  const heard: string[] = []
  page.onOtherTab((key) => heard.push(key))
  await page.whole
  return { page, heard }
}

describe('after a crash', () => {
  test('what the browser had not handed to the disk is put back, and told of', async () => {
    const storage = browserStorage()
    const { page } = await opened(storage)
    page.write('unknot', 'one')
    page.write('unknot', 'two')
    await settled()
    storage.crash()
    const { page: next, heard } = await opened(storage)
    expect(next.read('unknot')).toBe('two')
    expect(heard).toEqual(['unknot'])
  })

  test('what was forgotten stays forgotten', async () => {
    const storage = browserStorage()
    const { page } = await opened(storage)
    page.write('unknot', 'one')
    page.write('unknot.tools', 'a go')
    await settled()
    storage.handOver()
    for (const key of page.keys()) page.remove(key)
    await settled()
    storage.crash()
    expect(storage.kept().has('unknot')).toBe(true)
    await opened(storage)
    expect(storage.kept().size).toBe(0)
  })

  test('what was said since the page was opened holds', async () => {
    const storage = browserStorage()
    const { page } = await opened(storage)
    page.write('unknot', 'old')
    page.write('unknot.tools', 'a go')
    await settled()
    storage.crash()
    const next = keptTwice(storage.plain)
    next.write('unknot', 'new')
    await next.whole
    await settled()
    expect([next.read('unknot'), next.read('unknot.tools')]).toEqual(['new', 'a go'])
    storage.crash()
    expect((await opened(storage)).page.read('unknot')).toBe('new')
  })

  test('a second crash before the browser wrote anything takes nothing either', async () => {
    const storage = browserStorage()
    const { page } = await opened(storage)
    page.write('unknot', 'one')
    await settled()
    storage.crash()
    await opened(storage)
    await settled()
    storage.crash()
    expect((await opened(storage)).page.read('unknot')).toBe('one')
  })
})

describe('without a crash', () => {
  test('the storage holds, whatever the copies say', async () => {
    const storage = browserStorage()
    const { page } = await opened(storage)
    page.write('unknot', 'one')
    await settled()
    storage.handOver()
    const copies = await openDB(copiesName)
    await copies.put('copies', { key: 'unknot', text: 'from somewhere', at: 1 })
    copies.close()
    const { page: next, heard } = await opened(storage)
    expect(next.read('unknot')).toBe('one')
    expect(heard).toEqual([])
  })

  test('texts of somebody who keeps no copies are left as they are', async () => {
    const storage = browserStorage()
    const { page } = await opened(storage)
    page.write('unknot', 'one')
    await settled()
    storage.crash()
    storage.plain.write('unknot', 'by hand')
    expect((await opened(storage)).page.read('unknot')).toBe('by hand')
  })

  test('two pages of the same storage count on', async () => {
    const storage = browserStorage()
    const [here, there] = [await opened(storage), await opened(storage)]
    here.page.write('unknot', 'here')
    there.page.write('unknot', 'there')
    await settled()
    storage.crash()
    expect((await opened(storage)).page.read('unknot')).toBe('there')
  })

  test('to look leaves nothing behind', async () => {
    await opened(browserStorage())
    expect(await indexedDB.databases()).toEqual([])
  })

  test('the count of writes is not shown, and goes with the last text', async () => {
    const storage = browserStorage()
    const { page } = await opened(storage)
    page.write('unknot', 'one')
    expect(page.keys()).toEqual(['unknot'])
    page.remove('unknot')
    expect(storage.kept().size).toBe(0)
  })

  test('once all is forgotten, the copies go at the next visit', async () => {
    const storage = browserStorage()
    const { page } = await opened(storage)
    page.write('unknot', 'one')
    page.remove('unknot')
    await settled()
    await opened(storage)
    await settled()
    expect(await indexedDB.databases()).toEqual([])
  })
})

test('where there is no database, the storage works by itself', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  const { page } = await opened(browserStorage())
  expect(page.write('unknot', 'one')).toBe('saved')
  await settled()
  expect(page.read('unknot')).toBe('one')
})

test('what did not fit into the storage is not copied', async () => {
  const storage = browserStorage()
  const { page } = await opened(storage)
  storage.resultIs('full')
  expect(page.write('unknot', 'one')).toBe('full')
  await settled()
  expect(await indexedDB.databases()).toEqual([])
})
