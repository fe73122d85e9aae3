import { describe, expect, test } from 'vitest'
import type { WarmthOrColdId } from '../../src/rules/index.ts'
import {
  checksFor,
  goAfter,
  goAt,
  goSeen,
  readGo,
  startGo,
  whileAway,
  type Found,
  type Go,
  type GoAct,
  type GoState,
} from '../../src/timers/index.ts'
import { packs, wishFor } from './wishes.ts'
import { evening, hour, minute, reloaded, second } from './world.ts'

const started = (remedy: WarmthOrColdId, lying: 'yes' | 'no' = 'no', chosen?: number): Go => {
  const wish = wishFor(remedy)
  const go = startGo({ ...wish, lying, chosen: chosen ?? wish.chosen }, evening)
  if (!go) throw new Error('did not start')
  return go
}

/** What was done, each after so many milliseconds from the start. */
const after = (go: Go, ...acts: readonly (readonly [ms: number, act: GoAct])[]): Go =>
  acts.reduce((so, [ms, act]) => goAfter(so, act, evening + ms), go)

const at = (go: Go, ms: number): GoState => goAt(go, evening + ms)
const fine: GoAct = { did: 'look', found: 'fine' }
const awake: GoAct = { did: 'say-awake' }

const steady = (ms: number, page = 1) => ({ page, ms })

const seen = (ms: number) => goSeen(started('heat-pack'), evening + ms, steady(ms))

describe('the time of a go', () => {
  test('runs from the start to its minutes, and not one moment longer', () => {
    const go = started('heat-pack')
    expect(at(go, 0)).toMatchObject({ kind: 'running', leftMs: 15 * minute, share: 0 })
    expect(at(go, 15 * minute - 1)).toMatchObject({ kind: 'running', leftMs: 1 })
    expect(at(go, 15 * minute)).toMatchObject({ kind: 'time-is-up', at: evening + 15 * minute, overranMs: 0 })
  })

  test('goes on across midnight, a change of summer time, a reload and a killed tab', () => {
    // At one in the morning of that night the clocks of Europe go forward.
    const start = Date.parse('2027-03-28T00:50:00Z')
    const go = startGo({ ...wishFor('heat-pack'), lying: 'no' }, start)
    if (!go) throw new Error('did not start')
    const back = reloaded(go, readGo)
    expect(goAt(back, start + 14 * minute)).toMatchObject({ kind: 'running', leftMs: minute })
  })

  test('stands still while the pack is off, and goes on when it is on again', () => {
    const go = after(started('heat-pack'), [5 * minute, { did: 'take-off' }], [9 * minute, { did: 'put-on' }])
    expect(at(go, 19 * minute - 1)).toMatchObject({ kind: 'running', leftMs: 1 })
    expect(at(go, 19 * minute)).toMatchObject({ kind: 'time-is-up' })
  })

  test('is over when the pack has been off for a quarter of an hour', () => {
    const go = after(started('heat-pack'), [5 * minute, { did: 'take-off' }])
    expect(at(go, 20 * minute - 1)).toMatchObject({ kind: 'paused' })
    expect(at(go, 20 * minute)).toEqual({ kind: 'stopped', at: evening + 5 * minute, because: 'long-pause' })
    const late = after(go, [21 * minute, { did: 'put-on' }])
    expect(at(late, 22 * minute)).toMatchObject({ kind: 'stopped' })
  })

  test('runs over until the person says that it is off', () => {
    const go = after(started('wrapped-peas'), [5 * minute, fine])
    expect(at(go, 31 * minute)).toMatchObject({ kind: 'time-is-up', overranMs: 21 * minute })
    const off = after(go, [31 * minute, { did: 'off', found: 'fine' }])
    expect(at(off, 3 * hour)).toEqual({
      kind: 'ended',
      at: evening + 10 * minute,
      offAt: evening + 31 * minute,
      overranMs: 21 * minute,
      found: 'fine',
    })
  })

  test('cannot be stopped after it ended, nor ended before its time', () => {
    const go = started('heat-pack')
    expect(at(after(go, [minute, { did: 'off' }]), minute)).toMatchObject({ kind: 'running' })
    const late = after(
      go,
      [16 * minute, { did: 'stop', because: 'asked' }],
      [17 * minute, { did: 'take-off' }],
    )
    expect(at(late, 18 * minute)).toMatchObject({ kind: 'time-is-up' })
  })
})

describe('looking at the skin', () => {
  test.each<[WarmthOrColdId, number | undefined, number]>([
    ['heat-pack', 15, 7.5],
    ['heat-pack', 20, 10],
    ['wrapped-peas', 10, 5],
    ['wrapped-peas', 15, 5],
    ['gel-pack', 10, 5],
    ['ice-massage', 3, 1.5],
  ])('%s for %s minutes is looked under after %s', (remedy, chosen, due) => {
    const go = started(remedy, 'no', chosen)
    expect(at(go, due * minute - 1)).not.toHaveProperty('asks')
    expect(at(go, due * minute)).toMatchObject({ asks: { what: 'skin', late: false } })
  })

  test('is asked until it is answered, and says when the answer is late', () => {
    const go = started('wrapped-peas')
    expect(at(go, 6 * minute)).toMatchObject({ kind: 'running', asks: { what: 'skin', late: true } })
    expect(at(after(go, [6 * minute, fine]), 6 * minute)).not.toHaveProperty('asks')
  })

  test('too early does not count for the look that is due', () => {
    const go = after(started('wrapped-peas'), [minute, fine])
    expect(at(go, 5 * minute)).toMatchObject({ asks: { what: 'skin' } })
  })

  const wrong: Found[] = [
    'numb',
    'white-hard-or-blistered',
    'dark-or-patchy',
    'stings-or-hurts',
    'faint',
    'not-sure',
  ]
  test.each(wrong)('that finds "%s" ends the go, at any time, on or off', (found) => {
    const go = started('wrapped-peas')
    const look: GoAct = { did: 'look', found }
    const stopped = { kind: 'stopped', at: evening + 2 * minute, because: found }
    expect(at(after(go, [2 * minute, look]), hour)).toEqual(stopped)
    expect(at(after(go, [minute, { did: 'take-off' }], [2 * minute, look]), hour)).toEqual(stopped)
  })
})

describe('still awake', () => {
  test('is asked every five minutes of someone lying down, and of nobody else', () => {
    expect(at(started('heat-pack', 'yes'), 5 * minute)).toMatchObject({
      asks: { what: 'awake', late: false },
    })
    expect(at(started('heat-pack', 'yes'), 5 * minute - 1)).not.toHaveProperty('asks')
    expect(at(started('heat-pack', 'no'), 5 * minute)).not.toHaveProperty('asks')
  })

  test('is asked in a bath and never under a shower', () => {
    expect(at(started('warm-bath', 'no', 15), 5 * minute)).toMatchObject({ asks: { what: 'awake' } })
    expect(at(started('warm-shower', 'yes', 10), 5 * minute - 1)).not.toHaveProperty('asks')
    expect(at(after(started('warm-shower', 'yes', 10), [5 * minute, fine]), 9 * minute)).not.toHaveProperty(
      'asks',
    )
  })

  test('becomes an alarm after a minute without an answer, which an answer ends', () => {
    const go = started('heat-pack', 'yes')
    expect(at(go, 6 * minute - 1)).toMatchObject({ kind: 'running' })
    expect(at(go, 6 * minute)).toMatchObject({ kind: 'wake-up', leftMs: 9 * minute })
    const up = after(go, [6 * minute, awake])
    expect(at(up, 6 * minute)).toMatchObject({ kind: 'running' })
    expect(at(up, 6 * minute)).not.toHaveProperty('asks')
  })

  test('every sign of life puts the next question off', () => {
    const go = after(started('heat-pack', 'yes'), [4 * minute, awake], [8 * minute, fine])
    expect(at(go, 13 * minute - 1)).not.toHaveProperty('asks')
    expect(at(go, 13 * minute)).toMatchObject({ asks: { what: 'awake' } })
  })

  test('someone awake who does not look at the skin is asked again, with an alarm', () => {
    const go = after(started('heat-pack', 'yes'), [5 * minute, awake], [9 * minute, awake])
    expect(at(go, 9 * minute)).toMatchObject({ kind: 'running', asks: { what: 'skin' } })
    expect(at(go, 10 * minute)).toMatchObject({ kind: 'wake-up', asks: { what: 'skin' } })
  })

  test('what was never answered is still there when the time is up', () => {
    expect(at(started('heat-pack', 'yes'), 20 * minute)).toMatchObject({
      kind: 'time-is-up',
      asks: { late: true },
    })
  })

  test('someone who grows sleepy stops', () => {
    const go = after(started('heat-pack', 'yes'), [5 * minute, { did: 'stop', because: 'sleepy' }])
    expect(at(go, hour)).toMatchObject({ kind: 'stopped', because: 'sleepy' })
  })
})

describe('a clock that was set', () => {
  test('back, with nothing to tell by, ends the go for good and adds no minutes', () => {
    const go = seen(10 * minute)
    expect(at(go, 5 * minute)).toMatchObject({ kind: 'stopped', because: 'clock-set-back' })
    const kept = goSeen(go, evening + 5 * minute)
    expect(at(kept, 11 * minute)).toMatchObject({ kind: 'stopped', because: 'clock-set-back' })
  })

  test('back by a blink is no reason: time stands still', () => {
    expect(at(seen(10 * minute), 10 * minute - 2 * second)).toMatchObject({
      kind: 'running',
      leftMs: 5 * minute,
    })
    expect(at(seen(10 * minute), 10 * minute - 2 * second - 1)).toMatchObject({ kind: 'stopped' })
  })

  test('back while the page lived is put right by a clock that nobody can set, and told', () => {
    const back = evening + 11 * minute - hour
    const state = goAt(seen(10 * minute), back, steady(11 * minute))
    expect(state).toMatchObject({
      kind: 'running',
      leftMs: 4 * minute,
      endsAt: back + 4 * minute,
      clockSetBy: -hour,
    })
    const kept = goSeen(seen(10 * minute), back, steady(11 * minute))
    expect(goAt(kept, back + 4 * minute)).toMatchObject({ kind: 'time-is-up', clockSetBy: -hour })
  })

  test('back by less than was slept is seen too, where the page lived', () => {
    const state = goAt(seen(minute), evening + 2 * minute, steady(10 * minute))
    expect(state).toMatchObject({ kind: 'running', leftMs: 5 * minute, clockSetBy: -8 * minute })
  })

  test('the steady clock of another page tells nothing', () => {
    const state = goAt(seen(10 * minute), evening, steady(11 * minute, 2))
    expect(state).toMatchObject({ kind: 'stopped', because: 'clock-set-back' })
  })

  test('forward ends the go early, never late', () => {
    expect(goAt(seen(minute), evening + hour, steady(2 * minute))).toMatchObject({ kind: 'time-is-up' })
  })

  test('back after the end changes nothing about it', () => {
    const go = goSeen(started('heat-pack'), evening + 20 * minute)
    expect(at(go, 5 * minute)).toMatchObject({ kind: 'time-is-up', overranMs: 5 * minute })
  })

  test('to nonsense is the last instant that made sense', () => {
    expect(goAt(seen(10 * minute), Number.NaN)).toMatchObject({ kind: 'running', leftMs: 5 * minute })
  })
})

describe('coming back', () => {
  test('tells when the time was up, and what was missed', () => {
    const go = goSeen(started('heat-pack', 'no', 20), evening + 3 * minute)
    expect(whileAway(go, evening + 40 * minute)).toEqual({
      from: evening + 3 * minute,
      ms: 37 * minute,
      happened: [
        { what: 'skin-check-was-due', at: evening + 10 * minute },
        { what: 'time-was-up', at: evening + 20 * minute },
      ],
    })
  })

  test('tells nothing twice, and nothing after a blink', () => {
    const go = goSeen(started('heat-pack'), evening + 20 * minute)
    expect(whileAway(go, evening + 30 * minute)?.happened).toEqual([])
    expect(whileAway(go, evening + 20 * minute + 9 * second)).toBeUndefined()
  })
})

describe('a go that was kept', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'go'],
    ['no pack of ours', { ...started('heat-pack'), remedy: 'ibuprofen' }],
    ['more minutes than the protocol', { ...started('heat-pack'), minutes: 21 }],
    ['no minutes', { ...started('heat-pack'), minutes: 0 }],
    ['an instant that is none', { ...started('heat-pack'), startedAt: '2027' }],
    ['an unheard-of deed', { ...started('heat-pack'), deeds: [{ did: 'dance', at: evening }] }],
    ['a deed without its instant', { ...started('heat-pack'), deeds: [{ did: 'take-off' }] }],
    ['a deed before the start', { ...started('heat-pack'), deeds: [{ did: 'take-off', at: evening - 1 }] }],
    [
      'a deed after it was last seen',
      { ...started('heat-pack'), deeds: [{ did: 'take-off', at: evening + 1 }] },
    ],
  ])('is nothing where it holds %s', (_, record) => {
    expect(readGo(record)).toBeUndefined()
  })

  test.each(packs)('comes back as it was: %s', (remedy) => {
    const go = after(started(remedy), [second, { did: 'take-off' }], [minute, { did: 'put-on' }])
    expect(reloaded(go, readGo)).toEqual(go)
  })
})

test('water needs no cloth between; everything else does', () => {
  const bare = packs.filter((remedy) => !checksFor(remedy).includes('barrier-is-on'))
  expect(bare).toEqual(['warm-shower', 'warm-bath', 'hot-tub'])
})
