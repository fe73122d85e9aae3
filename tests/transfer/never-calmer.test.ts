import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Entry } from '../../src/journal/entry.ts'
import type { Answers } from '../../src/rules/index.ts'
import { exportAll, type Here } from '../../src/transfer/index.ts'
import { urgencyHere } from '../../src/transfer/urgency-here.ts'
import { aWellAdult } from '../support/people.ts'
import { aDevice, device, now } from './drawn.ts'
import { afterTaking, entriesOn, gone, held, pain, sealed } from './taking.ts'

// Draws whole episodes, and asks the rules about each.
vi.setConfig({ testTimeout: 120_000 })

const dose = (count: number): Entry => ({
  kind: 'dose',
  id: 'd',
  at: now - 1000,
  written: now - 1000,
  product: 'paracetamol',
  count,
  milligrams: 500,
})

const standsOn = (here: Here) => urgencyHere({ ...here, entries: entriesOn(here) })

describe('whoever was told to get help here is told so after any file', () => {
  const spasmAt = now - 3_600_000
  const ill = { ...aWellAdult, since: ['fever-or-very-ill'] } as const
  const told = { spasmAt, begunAt: spasmAt, confirmedAt: spasmAt + 60_000 }
  const triage = (answers: Answers, at: number): Entry => ({
    kind: 'triage',
    id: `triage-${spasmAt}-${at}`,
    at,
    written: at,
    spasm: spasmAt,
    begun: at,
    answers,
  })
  const checkIn = (more: object = {}): Entry =>
    ({
      kind: 'check-in',
      id: 'c',
      at: now - 1000,
      written: now - 1000,
      plan: told.confirmedAt,
      signs: { chest: 'none', nerves: 'none', since: 'none' },
      trend: 'better',
      pain: 1,
      news: 'none',
      ...more,
    }) as Entry
  const well = device({ answers: aWellAdult, ...told, records: [triage(aWellAdult, told.confirmedAt)] })
  test.each<[string, Here, Entry]>([
    [
      'a later triage of the same spasm that is well',
      device({ answers: ill, ...told }),
      triage(aWellAdult, now - 5),
    ],
    [
      'a check-in that is put otherwise',
      { ...well, records: [...well.records, checkIn({ signs: { chest: ['heavy-arm'] } })] },
      checkIn({ written: now }),
    ],
    [
      'a check-in that was taken back',
      { ...well, records: [...well.records, checkIn({ signs: { chest: ['heavy-arm'] } })] },
      gone(checkIn(), now),
    ],
    [
      'a check-in that was only begun',
      device({ answers: ill, ...told }),
      checkIn({ signs: {}, trend: undefined }),
    ],
    ['a smaller dose', { ...well, records: [dose(20)] }, { ...dose(2), written: now }],
    ['a dose that was taken back', device({ records: [dose(20)] }), gone(dose(20), now)],
    [
      'a note in place of a triage',
      { ...well, answers: ill, ...told },
      { kind: 'note', id: triage(ill, 0).id, at: 1, written: now, text: '' },
    ],
  ])('%s', (_, here, theirs) => {
    const text = sealed(held({ entries: [theirs, pain('p', 3)] }))
    expect(standsOn(here)).toBeGreaterThan(0)
    expect(standsOn(afterTaking(text, here))).toBe(standsOn(here))
    expect(entriesOn(afterTaking(text, here))).toContainEqual(pain('p', 3))
  })

  test('whatever is drawn, nothing gets less urgent, and more doses are still taken', () => {
    fc.assert(
      fc.property(aDevice, aDevice, (there, here) => {
        expect(standsOn(afterTaking(exportAll(there), here))).toBeGreaterThanOrEqual(standsOn(here))
      }),
      { numRuns: 500 },
    )
    const here = device({ answers: ill, ...told })
    expect(entriesOn(afterTaking(sealed(held({ entries: [dose(2)] })), here))).toContainEqual(dose(2))
  })

  test('and where nothing stands, what the file tells of the spasm is taken', () => {
    const text = sealed(held({ entries: [triage(ill, now - 5)] }))
    expect(standsOn(afterTaking(text, well))).toBeGreaterThan(standsOn(well))
  })
})
