import { describe, expect, test } from 'vitest'
import type { WarmthOrColdId } from '../../src/rules/index.ts'
import {
  allowedFrom,
  beforeGo,
  checksFor,
  goAfter,
  mayStart,
  pastGoOf,
  startGo,
  type GoAct,
  type GoFacts,
  type PastGo,
  type Told,
} from '../../src/timers/index.ts'
import { checked, free, packs, wishFor } from './wishes.ts'
import { evening, hour, minute, second } from './world.ts'

const past = (remedy: WarmthOrColdId, hoursAgo: number, outcome: PastGo['outcome'] = 'finished'): PastGo => {
  const at = evening - hoursAgo * hour
  return { remedy, at, until: at + 10 * minute, outcome }
}

const warm: WarmthOrColdId[] = [
  'heat-pack',
  'hot-towel',
  'heating-pad',
  'warm-shower',
  'warm-bath',
  'hot-tub',
]
const reasons = (remedy: WarmthOrColdId, facts: Partial<GoFacts>, before: readonly PastGo[] = []) =>
  mayStart(remedy, { ...free, ...facts }, before, evening).map(({ because }) => because)

describe('what forbids a go', () => {
  test.each(packs)('nothing, where nothing speaks against %s', (remedy) => {
    expect(reasons(remedy, {})).toEqual([])
  })

  test.each(packs)('a plan without %s, and any caution about it', (remedy) => {
    expect(reasons(remedy, { inPlan: false })).toEqual(['not-in-the-plan'])
    expect(reasons(remedy, { mark: 'ask' })).toEqual(['caution'])
    expect(reasons(remedy, { mark: 'avoid' })).toEqual(['caution'])
  })

  describe.each<Told>(['yes', 'not-sure'])('told "%s"', (told) => {
    test.each(packs)('a rub, a patch or numb skin forbids %s', (remedy) => {
      expect(reasons(remedy, { rubOrPatch: told })).toEqual(['rub-or-patch'])
      expect(reasons(remedy, { numbSkin: told })).toEqual(['numb-skin'])
    })

    test('a fresh bruise forbids warmth and rubbing, not a cold pack', () => {
      const forbidden = packs.filter((remedy) => reasons(remedy, { freshBruise: told }).length > 0)
      expect(forbidden.toSorted()).toEqual([...warm, 'ice-massage'].toSorted())
    })
  })

  test('a rub in the log, until its time is over', () => {
    const until = evening + 1
    expect(mayStart('heat-pack', { ...free, rubUntil: until }, [], evening)).toEqual([
      { because: 'rub-or-patch', until },
    ])
    expect(mayStart('heat-pack', { ...free, rubUntil: until }, [], until)).toEqual([])
  })

  test.each(packs)('skin that an earlier go left numb forbids %s, however long ago', (remedy) => {
    expect(reasons(remedy, {}, [past('gel-pack', 100, 'numb')])).toEqual(['numb-skin'])
  })
})

describe('when the next go may start', () => {
  test('at once, if there was none', () => {
    expect(allowedFrom([], 'heat-pack', evening)).toEqual({ kind: 'now' })
  })

  test('two hours after the last start of a heat pack, to the moment', () => {
    const last = past('heat-pack', 1)
    const from = last.at + 2 * hour
    expect(allowedFrom([last], 'heat-pack', evening)).toEqual({ kind: 'later', from, because: 'hours-apart' })
    expect(allowedFrom([last], 'heat-pack', from - 1)).toMatchObject({ kind: 'later' })
    expect(allowedFrom([last], 'heat-pack', from)).toEqual({ kind: 'now' })
  })

  test('another warm thing waits as well, a cold one does not', () => {
    expect(allowedFrom([past('heat-pack', 1)], 'hot-towel', evening)).toMatchObject({ kind: 'later' })
    expect(allowedFrom([past('heat-pack', 1)], 'warm-bath', evening)).toMatchObject({ from: evening + hour })
    expect(allowedFrom([past('heat-pack', 1)], 'wrapped-peas', evening)).toEqual({ kind: 'now' })
  })

  test('a bath waits a day for the next bath, a heat pack two hours for a bath', () => {
    expect(allowedFrom([past('warm-bath', 3)], 'heat-pack', evening)).toEqual({ kind: 'now' })
    expect(allowedFrom([past('warm-bath', 3)], 'warm-bath', evening)).toMatchObject({
      from: evening + 21 * hour,
    })
  })

  test('no more than four warm goes in any 24 hours, of whatever kind', () => {
    const day = [past('heat-pack', 23), past('hot-towel', 15), past('heat-pack', 10), past('heating-pad', 4)]
    const later = { kind: 'later', from: evening + hour, because: 'times-a-day' }
    expect(allowedFrom(day, 'heat-pack', evening)).toEqual(later)
    expect(allowedFrom(day.slice(1), 'heat-pack', evening)).toEqual({ kind: 'now' })
  })

  test('no more showers than three in any 24 hours', () => {
    const day = [past('warm-shower', 20), past('warm-shower', 12), past('warm-shower', 5)]
    expect(allowedFrom(day, 'warm-shower', evening)).toMatchObject({
      from: evening + 4 * hour,
      because: 'times-a-day',
    })
  })

  test('nobody knows, where the last go lies ahead of the clock', () => {
    const ahead = past('heat-pack', -5)
    expect(allowedFrom([ahead], 'heat-pack', evening)).toEqual({ kind: 'clock-set-back', lastAt: ahead.at })
  })
})

describe('before a start', () => {
  test.each(packs)('every check of %s is asked in turn, and then it is ready', (remedy) => {
    const wish = wishFor(remedy)
    const checks = checksFor(remedy)
    checks.forEach((next, at) => {
      const sofar = Object.fromEntries(checks.slice(0, at).map((check) => [check, 'yes' as const]))
      const left = checks.length - at
      expect(beforeGo({ ...wish, checked: sofar }, evening)).toEqual({ kind: 'check', next, left })
      expect(startGo({ ...wish, checked: sofar }, evening)).toBeUndefined()
    })
    expect(beforeGo(wish, evening)).toEqual({ kind: 'ready', minutes: wish.minutes })
  })

  test.each<Told>(['no', 'not-sure'])('a check answered "%s" must be put right first', (told) => {
    const wish = {
      ...wishFor('heat-pack'),
      checked: { ...checked('heat-pack', 'yes'), 'skin-feels-touch': told },
    }
    expect(beforeGo(wish, evening)).toEqual({ kind: 'put-right', what: ['skin-feels-touch'] })
    expect(startGo(wish, evening)).toBeUndefined()
  })

  test('what forbids comes before what must wait, and both before the checks', () => {
    const wish = { ...wishFor('heat-pack'), past: [past('heat-pack', 1)], checked: {} }
    expect(beforeGo({ ...wish, facts: { ...free, numbSkin: 'yes' } }, evening)).toMatchObject({
      kind: 'forbidden',
    })
    expect(beforeGo(wish, evening)).toMatchObject({ kind: 'later' })
    expect(startGo({ ...wish, checked: checked('heat-pack', 'yes') }, evening)).toBeUndefined()
  })

  test('no other minutes than those to choose from', () => {
    expect(startGo({ ...wishFor('heat-pack'), chosen: 20 }, evening)).toMatchObject({ minutes: 20 })
    expect(startGo({ ...wishFor('heat-pack'), chosen: 21 }, evening)).toBeUndefined()
    expect(startGo({ ...wishFor('heat-pack'), chosen: 16 }, evening)).toBeUndefined()
  })

  test('not knowing whether one will lie down counts as lying', () => {
    expect(startGo({ ...wishFor('heat-pack'), lying: 'not-sure' }, evening)).toMatchObject({ lying: true })
    expect(startGo({ ...wishFor('heat-pack'), lying: 'no' }, evening)).toMatchObject({ lying: false })
  })
})

describe('what is kept of a go', () => {
  const go = startGo({ ...wishFor('wrapped-peas'), lying: 'no' }, evening)
  const outcome = (act: GoAct, ms: number) => go && pastGoOf(goAfter(go, act, evening + ms), evening + ms)

  test('nothing while it goes on, nor after a slip of the finger', () => {
    expect(outcome({ did: 'take-off' }, minute)).toBeUndefined()
    expect(outcome({ did: 'say-awake' }, 20 * minute)).toBeUndefined()
    expect(outcome({ did: 'stop', because: 'asked' }, minute - 1)).toBeUndefined()
  })

  test('when it was, and how it went', () => {
    expect(outcome({ did: 'off', found: 'fine' }, 11 * minute)).toEqual({
      remedy: 'wrapped-peas',
      at: evening,
      until: evening + 11 * minute,
      outcome: 'finished',
    })
    expect(outcome({ did: 'stop', because: 'asked' }, minute)).toMatchObject({ outcome: 'stopped' })
    expect(outcome({ did: 'look', found: 'stings-or-hurts' }, second)).toMatchObject({ outcome: 'skin' })
    expect(outcome({ did: 'look', found: 'numb' }, second)).toMatchObject({ outcome: 'numb' })
    expect(outcome({ did: 'off', found: 'numb' }, 11 * minute)).toMatchObject({ outcome: 'numb' })
  })
})
