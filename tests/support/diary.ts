import { triggers, type Entry } from '../../src/journal/entry.ts'
import { hour, start } from './doses.ts'
import { aWellAdultInTheUk } from './people.ts'

const day = 24 * hour

/** Something between 0 and 1 that is the same each time: a diary for tests must not change from run to run. */
const chance = (seed: number): number => {
  const wave = Math.sin(seed * 12.9898 + 78.233) * 43_758.5453
  return wave - Math.floor(wave)
}

/** A pain from 0 to 10 that is bad at first, eases over two weeks, and comes back every two months. */
const painOn = (age: number, seed: number): number =>
  Math.min(10, Math.max(0, Math.round(8 - (age % 60) * 0.45 + (chance(seed) - 0.5) * 3)))

const goes = ['heat-pack', 'shoulder-blade-squeeze', 'slow-breathing', 'gel-pack'] as const

type Written = Entry extends infer One
  ? One extends Entry
    ? Omit<One, 'id' | 'at' | 'written'>
    : never
  : never

/** What is written down as the nth thing of a day, `age` days after the diary began. */
const written = (age: number, n: number, at: number): Written => {
  const seed = age * 7 + n
  switch (n % 6) {
    case 0:
      return {
        kind: 'sleep',
        night: chance(seed) > 0.5 ? 'well' : 'woken',
        hours: 5 + Math.round(chance(seed) * 4),
      }
    case 3:
      return {
        kind: 'go',
        remedy: goes[Math.floor(chance(seed) * goes.length)] ?? 'heat-pack',
        until: at + 15 * 60_000,
        outcome: chance(seed) > 0.1 ? 'finished' : 'stopped',
      }
    case 2:
      return { kind: 'dose', product: 'paracetamol', count: 2, milligrams: 500 }
    case 5: {
      const trigger = triggers[Math.floor(chance(seed) * triggers.length)] ?? 'other'
      return chance(seed + 1) > 0.7
        ? { kind: 'trigger', triggers: [trigger] }
        : { kind: 'note', text: 'Can turn my head again.' }
    }
    default:
      return { kind: 'pain', pain: painOn(age, seed) }
  }
}

/** The hours of a day: a dose and a go lie between two numbers. Whoever writes more, writes a little later. */
const times = [7, 8.5, 9, 10, 13, 19.5]
const timeOn = (age: number, n: number): number =>
  age * day + ((times[n % 6] ?? 0) + Math.floor(n / 6) * 0.05) * hour

/**
 * A diary of so many days, with so many entries a day, up to the moment at which every fake device begins.
 * The same each time; in the order of time for up to six a day.
 */
export const aDiary = (days: number, aDay = 6): readonly Entry[] => {
  const midnight = Math.floor(start / day) * day
  return Array.from({ length: days * aDay }, (_, k): Entry => {
    const [age, n] = [Math.floor(k / aDay), k % aDay]
    const at = midnight - days * day + timeOn(age, n)
    return { ...written(age, n, at), id: `entry-${k}`, at, written: at } as Entry
  })
}

/** A spasm that began so many days before now: its triage, and a check-in three days later. */
export const aSpasm = (daysAgo: number, severity: number): readonly Entry[] => {
  const begun = start - daysAgo * day
  const at = begun + 5 * 60_000
  const later = at + 3 * day
  const looked: readonly Entry[] =
    later > start
      ? []
      : [
          {
            kind: 'check-in',
            id: `check-in-${daysAgo}`,
            at: later,
            written: later,
            plan: at,
            signs: { chest: 'none', since: 'none' },
            trend: 'better',
            news: undefined,
            tablets: undefined,
            pain: Math.max(0, severity - 3),
            helped: ['heat-pack'],
          },
        ]
  return [
    {
      kind: 'triage',
      id: `triage-${begun}-${at}`,
      at,
      written: at,
      spasm: begun,
      begun,
      answers: { ...aWellAdultInTheUk, severity },
    },
    ...looked,
  ]
}

/** Pain, so many hours before now. */
export const painAgo = (ago: number, pain: number): Entry => ({
  kind: 'pain',
  id: `pain-${ago}`,
  at: start - ago * hour,
  written: start - ago * hour,
  pain,
})
