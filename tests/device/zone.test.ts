import { beforeEach, expect, test, vi } from 'vitest'
import { zone, zoneAtOnce } from '../../src/device/zone.ts'

beforeEach(() => vi.unstubAllGlobals())

const slowly = (timeZone: string) =>
  vi
    .spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions')
    .mockReturnValue({ timeZone } as Intl.ResolvedDateTimeFormatOptions)

test('the zone is asked in the quick way where the browser has one', () => {
  const asked = slowly('Europe/London')
  vi.stubGlobal('Temporal', { Now: { timeZoneId: () => 'Asia/Tokyo' } })
  expect(zoneAtOnce()).toBe('Asia/Tokyo')
  expect(zone()).toBe('Asia/Tokyo')
  expect(asked).not.toHaveBeenCalled()
})

test('where it has none, the zone is told all the same', () => {
  slowly('Europe/London')
  vi.stubGlobal('Temporal', undefined)
  expect(zoneAtOnce()).toBeUndefined()
  expect(zone()).toBe('Europe/London')
})
