import { describe, expect, test } from 'vitest'
import type { Kept } from '../../src/device/device.ts'
import { createJournal } from '../../src/state/journal.ts'
import { fakeDevice } from '../support/fake-device.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve))

const opened = async (device = fakeDevice()) => {
  const journal = createJournal(device)
  await settled()
  return { device, journal, now: () => journal.getState() }
}

const pain = (at: number, how: number) => ({ kind: 'pain', at, pain: how }) as const

describe('what the journal keeps', () => {
  test('an entry is on the disk by the time that it is told as saved', async () => {
    const { device, now } = await opened()
    const { id, result } = await now().add(pain(5, 7))
    expect(result).toBe('saved')
    expect(device.disk.get(id)).toMatchObject({ kind: 'pain', pain: 7, at: 5 })
  })

  test('entries are there again when the page is opened again, the oldest first', async () => {
    const { device, now } = await opened()
    await now().add(pain(9, 3))
    await now().add(pain(5, 7))
    const again = await opened(device)
    expect(again.now().entries.map(({ at }) => at)).toEqual([5, 9])
    expect(again.now().standing).toBe('ready')
  })

  test('an entry that is changed stays one entry', async () => {
    const { device, now } = await opened()
    await now().add(pain(5, 7))
    const [entry] = now().entries
    if (entry?.kind === 'pain') await now().change({ ...entry, pain: 2 })
    expect((await opened(device)).now().entries).toMatchObject([{ pain: 2 }])
  })

  test('what was taken back can be brought back, and an old copy cannot do it', async () => {
    const { device, now } = await opened()
    const { id } = await now().add(pain(5, 7))
    const old = structuredClone(device.disk.get(id)) as Kept
    await now().takeBack(id)
    expect((await opened(device)).now().entries).toEqual([])
    device.otherTabRecords({ ...old, id: 'copy' })
    await now().bringBack(id)
    expect(now().entries.map((entry) => entry.id)).toContain(id)
  })

  test('a change counts as newer even if the clock was set back before it', async () => {
    const { device, now } = await opened()
    const { id } = await now().add(pain(5, 7))
    device.setClock('2020-01-01T00:00:00Z')
    await now().takeBack(id)
    expect((await opened(device)).now().entries).toEqual([])
  })
})

describe('when it cannot be kept', () => {
  test('a full disk is told, and the entry stays for as long as the page is open', async () => {
    const { device, now } = await opened()
    device.storageIs('full')
    expect((await now().add(pain(5, 7))).result).toBe('full')
    expect(now()).toMatchObject({ keeping: 'full', entries: [{ pain: 7 }] })
    device.otherTabRecords()
    await settled()
    expect(now().entries).toHaveLength(1)
  })

  test('what was not saved can be saved again, also that it was taken back', async () => {
    const { device, now } = await opened()
    const { id } = await now().add(pain(1, 1))
    device.storageIs('full')
    await now().takeBack(id)
    await now().add(pain(5, 7))
    expect(now()).toMatchObject({ saves: 1, keeping: 'full' })
    expect(now().unsaved).toHaveLength(2)
    device.storageIs('saved')
    expect(await now().keepAgain()).toBe('saved')
    expect(now()).toMatchObject({ saves: 2, keeping: 'saved', unsaved: [] })
    expect((await opened(device)).now().entries).toMatchObject([{ pain: 7 }])
  })

  test('a browser that keeps no records says so from the start', async () => {
    const device = fakeDevice()
    device.storageIs('blocked')
    expect((await opened(device)).now().standing).toBe('unreadable')
  })

  test.each([
    ['nothing', { id: 'x' }],
    ['of a kind from the future', { id: 'x', kind: 'dream', at: 1, written: 1 }],
    ['with a number out of range', { id: 'x', kind: 'pain', at: 1, written: 1, pain: 11 }],
    ['with no instant', { id: 'x', kind: 'pain', at: Number.NaN, written: 1, pain: 1 }],
    [
      'with a remedy that nobody knows',
      { id: 'x', kind: 'hurt', at: 1, written: 1, remedy: '__proto__', change: 'dropped' },
    ],
  ])('a record that is %s is counted, left as it is, and harms no other', async (_, record) => {
    const device = fakeDevice()
    device.disk.set('x', record)
    const { now } = await opened(device)
    await now().add(pain(5, 7))
    expect(now()).toMatchObject({ strange: 1, entries: [{ pain: 7 }] })
    expect(device.disk.get('x')).toEqual(record)
  })
})

describe('two tabs', () => {
  test('what one takes out is not brought back by a change in the other, only by bringing it back', async () => {
    const device = fakeDevice()
    const here = await opened(device)
    const { id } = await here.now().add(pain(5, 7))
    const there = await opened(device)
    await there.now().takeBack(id)
    const [entry] = here.now().entries
    device.otherTabRecords()
    await settled()
    if (entry) await here.now().change({ ...entry, at: 6 })
    expect((await opened(device)).now().entries).toEqual([])
    await here.now().bringBack(id)
    expect((await opened(device)).now().entries).toMatchObject([{ id, at: 5 }])
  })

  test('each sees what the other adds, and overwrites nothing', async () => {
    const device = fakeDevice()
    const [here, there] = [await opened(device), await opened(device)]
    await here.now().add(pain(1, 1))
    await there.now().add(pain(2, 2))
    device.otherTabRecords()
    await settled()
    expect(here.now().entries).toEqual(there.now().entries)
    expect(here.now().entries).toHaveLength(2)
  })

  test('what one tab forgets is forgotten in the other', async () => {
    const device = fakeDevice()
    const [here, there] = [await opened(device), await opened(device)]
    await here.now().add(pain(1, 1))
    device.otherTabRecords()
    await settled()
    await there.now().forget()
    device.otherTabRecords()
    await settled()
    expect(here.now().entries).toEqual([])
    expect(device.disk.size).toBe(0)
  })
})
