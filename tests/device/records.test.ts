import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { beforeEach, expect, test, vi } from 'vitest'
import { recordsInBrowser, recordsName } from '../../src/device/records.ts'

beforeEach(() => deleteDB(recordsName))

const idsIn = (records: readonly unknown[] | undefined) =>
  records?.map((record) => (record as { id: string }).id).toSorted()

test('a record that is told as saved is there when the page is opened again', async () => {
  expect(await recordsInBrowser().put([{ id: 'a' }, { id: 'b' }])).toBe('saved')
  expect(idsIn(await recordsInBrowser().all())).toEqual(['a', 'b'])
})

test('a write asks the disk for strict durability', async () => {
  const ask = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await recordsInBrowser().put([{ id: 'a' }])
  expect(ask.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toContainEqual([
    'readwrite',
    'strict',
  ])
})

test('a second tab adds to the records and replaces only its own', async () => {
  const [here, there] = [recordsInBrowser(), recordsInBrowser()]
  await here.put([{ id: 'a' }])
  await there.put([{ id: 'b' }])
  expect(idsIn(await here.all())).toEqual(['a', 'b'])
})

test('of several records all are written or none', async () => {
  const records = recordsInBrowser()
  const result = await records.put([{ id: 'a' }, { id: undefined as unknown as string }])
  expect(result).toBe('blocked')
  expect(await records.all()).toEqual([])
})

test('a full disk says so and leaves what was there', async () => {
  const records = recordsInBrowser()
  await records.put([{ id: 'a' }])
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect(await records.put([{ id: 'b' }])).toBe('full')
  vi.restoreAllMocks()
  expect(idsIn(await records.all())).toEqual(['a'])
})

test('a database that is refused reads as not readable, and tries again later', async () => {
  const refuse = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  const records = recordsInBrowser()
  expect(await records.all()).toBeUndefined()
  expect(await records.put([{ id: 'a' }])).toBe('blocked')
  await records.clear()
  refuse.mockRestore()
  expect(await records.put([{ id: 'a' }])).toBe('saved')
})

test('a database of a newer Unknot is left alone', async () => {
  const newer = await openDB(recordsName, 2)
  newer.close()
  const records = recordsInBrowser()
  expect(await records.all()).toBeUndefined()
  expect(await records.put([{ id: 'a' }])).toBe('blocked')
})

test('a database to which a newer Unknot has added is read and written as before', async () => {
  const newer = await openDB(recordsName, 7, {
    upgrade: (database) => {
      database.createObjectStore('records', { keyPath: 'id' })
      database.createObjectStore('dreams')
    },
  })
  await newer.put('records', { id: 'a' })
  newer.close()
  const records = recordsInBrowser()
  expect(idsIn(await records.all())).toEqual(['a'])
  expect(await records.put([{ id: 'b' }])).toBe('saved')
  expect(idsIn(await recordsInBrowser().all())).toEqual(['a', 'b'])
})

test('to look makes no database', async () => {
  expect(await recordsInBrowser().all()).toEqual([])
  expect(await indexedDB.databases()).toEqual([])
})

test('a newer Unknot in another tab does not have to wait for this one', async () => {
  const records = recordsInBrowser()
  await records.put([{ id: 'a' }])
  const newer = await openDB(recordsName, 2)
  expect(newer.version).toBe(2)
  newer.close()
})

test('to forget leaves nothing', async () => {
  const records = recordsInBrowser()
  await records.put([{ id: 'a' }])
  await records.clear()
  expect(await records.all()).toEqual([])
  expect(await indexedDB.databases()).toEqual([])
})

test('to forget takes the database from another tab too, which can begin anew', async () => {
  const [here, there] = [recordsInBrowser(), recordsInBrowser()]
  await here.put([{ id: 'a' }])
  await there.all()
  await here.clear()
  expect(await indexedDB.databases()).toEqual([])
  expect(await there.put([{ id: 'b' }])).toBe('saved')
  expect(idsIn(await here.all())).toEqual(['b'])
})

test('to forget does not wait for a tab that sleeps', async () => {
  const records = recordsInBrowser()
  await records.put([{ id: 'a' }])
  const asleep = await openDB(recordsName)
  await records.clear()
  expect(await asleep.count('records')).toBe(0)
  asleep.close()
})

test('a database that never opens reads as not readable in the end, and keeps nobody waiting', async () => {
  const Request = IDBOpenDBRequest as unknown as new () => IDBOpenDBRequest
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => new Request())
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const reading = recordsInBrowser().all()
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await reading).toBeUndefined()
  vi.useRealTimers()
})
