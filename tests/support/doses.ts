import type { Entry } from '../../src/journal/entry.ts'
import { fakeDevice } from './fake-device.ts'

/** An entry of the journal that is a dose. */
export type DoseEntry = Extract<Entry, { kind: 'dose' }>

export const hour = 60 * 60 * 1000
/** When every fake device begins. */
export const start = Date.parse('2026-11-24T02:08:00Z')

export interface Had {
  readonly ago: number
  readonly product?: string
  readonly count?: number
  readonly milligrams?: number
}

/** Doses that were logged before, so many hours ago; paracetamol 500 mg, two of them, where nothing else is said. */
export const had = (...all: readonly Had[]): readonly DoseEntry[] =>
  all.map(({ ago, product = 'paracetamol', count = 2, milligrams }, n) => {
    const own = milligrams ?? (product === 'paracetamol' ? 500 : undefined)
    return {
      id: `dose-${n}`,
      kind: 'dose',
      at: start - ago * hour,
      written: start - ago * hour,
      product,
      count,
      ...(own !== undefined && { milligrams: own }),
    }
  })

/** A device with a log on it, or a whole diary. */
export const deviceWith = (entries: readonly Entry[], zone?: { timeZone: string }) => {
  const device = fakeDevice(undefined, zone)
  for (const entry of entries) device.disk.set(entry.id, entry)
  return device
}

/** The doses on a disk that were not taken back. */
export const dosesOn = (device: ReturnType<typeof fakeDevice>): readonly DoseEntry[] =>
  [...device.disk.values()].filter(
    (record): record is DoseEntry => (record as DoseEntry).kind === 'dose' && !(record as DoseEntry).gone,
  )
