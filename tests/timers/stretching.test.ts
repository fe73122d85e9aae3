import { describe, expect, test } from 'vitest'
import type { NonEmpty } from '../../src/rules/index.ts'
import {
  learnedFrom,
  readStretching,
  startStretching,
  stretchingAfter,
  stretchingAt,
  stretchingSeen,
  type InSet,
} from '../../src/timers/index.ts'
import { full, Person, plain } from './person.ts'
import { evening, hour, minute, reloaded, second } from './world.ts'

/** Five seconds into the first hold. */
const held = () => new Person(plain('upper-back-hug')).watch(20 * second)

const two = () => new Person(plain('upper-back-hug', 'chin-tuck'))
const hurt = (set: NonEmpty<InSet> = plain('upper-back-hug', 'chin-tuck')) =>
  new Person(set).watch(20 * second).does({ did: 'hurts' })

describe('a wait', () => {
  test('a call in the middle of a hold loses nothing: one gets ready, then holds for what was left', () => {
    const person = held()
    expect(person.state()).toMatchObject({
      kind: 'playing',
      step: { do: 'hold' },
      leftMs: 15 * second,
      reach: 1,
    })
    person.away(17 * minute)
    expect(person.state()).toMatchObject({
      kind: 'paused',
      because: 'away',
      since: evening + 20 * second,
      step: { do: 'hold' },
      leftMs: 15 * second,
    })
    person.does({ did: 'go-on' })
    expect(person.state()).toMatchObject({
      kind: 'playing',
      step: { do: 'get-ready' },
      leftMs: 5 * second,
      next: { do: 'hold' },
    })
    expect(person.watch(5 * second).state()).toMatchObject({ step: { do: 'hold' }, leftMs: 15 * second })
    expect(person.watch(15 * second).state()).toMatchObject({ step: { do: 'release' } })
  })

  test('of three seconds is none; longer, and it waits', () => {
    expect(
      held()
        .away(3 * second)
        .state(),
    ).toMatchObject({ kind: 'playing', leftMs: 12 * second })
    expect(
      held()
        .away(3 * second + 1)
        .state(),
    ).toMatchObject({ kind: 'paused', leftMs: 15 * second })
  })

  test('a stale tick moves nothing on', () => {
    const person = held()
    const early = stretchingSeen(person.stretching, person.now - second)
    expect(stretchingAt(early, person.now - second)).toEqual(person.state())
    const back = new Person(plain('upper-back-hug'))
      .watch(20 * second)
      .away(hour)
      .watch(second)
    expect(back.watch(minute).state()).toMatchObject({ kind: 'paused', leftMs: 15 * second })
  })

  test('a killed tab and a clock set back come back where they were, and say why', () => {
    const person = held()
    const kept = reloaded(person.stretching, readStretching)
    expect(stretchingAt(kept, evening + 9 * hour)).toMatchObject({
      kind: 'paused',
      because: 'away',
      leftMs: 15 * second,
    })
    expect(stretchingAt(kept, evening - hour)).toMatchObject({
      kind: 'paused',
      because: 'clock-set',
      leftMs: 15 * second,
    })
    const going = stretchingAfter(kept, { did: 'go-on' }, evening - hour)
    expect(stretchingAt(going, evening - hour + second)).toMatchObject({
      kind: 'playing',
      leftMs: 4 * second,
    })
  })

  test('what ended stays ended when the clock is set back', () => {
    const person = new Person(plain('upper-back-hug')).watch(5 * minute)
    expect(person.state()).toMatchObject({ kind: 'finished' })
    person.stretching = stretchingSeen(person.stretching, evening)
    expect(stretchingAt(person.stretching, evening)).toMatchObject({ kind: 'finished' })
  })

  test('a movement begins anew, and what was let go stays so', () => {
    const moving = new Person(plain('upper-back-hug'))
      .watch(13 * second)
      .does({ did: 'pause' }, { did: 'go-on' })
    expect(moving.watch(5 * second).state()).toMatchObject({ step: { do: 'move' }, leftMs: 3 * second })
    const letting = new Person(plain('upper-back-hug'))
      .watch(36 * second)
      .does({ did: 'pause' }, { did: 'go-on' })
    expect(letting.state()).toMatchObject({ step: { do: 'between', repeat: 2 } })
    const flowing = new Person(plain('cat-cow')).watch(16 * second).does({ did: 'pause' }, { did: 'go-on' })
    expect(flowing.watch(5 * second).state()).toMatchObject({
      step: { part: 'round', repeat: 1 },
      leftMs: 3 * second,
    })
  })
})

describe('back and skip', () => {
  test('back goes to the start of the stretch, and from there to the one before', () => {
    const person = two()
      .watch(20 * second)
      .does({ did: 'back' })
    expect(person.state()).toMatchObject({ stretch: 1, step: { do: 'get-ready' }, leftMs: 12 * second })
    person.does({ did: 'skip' })
    expect(person.state()).toMatchObject({
      stretch: 2,
      of: 2,
      step: { do: 'get-ready' },
      leftMs: 12 * second,
    })
    expect(person.does({ did: 'back' }).state()).toMatchObject({ stretch: 1 })
    expect(person.does({ did: 'back' }).state()).toMatchObject({ stretch: 1, leftMs: 12 * second })
  })

  test('skipping the last one finishes', () => {
    expect(two().does({ did: 'skip' }, { did: 'skip' }).state()).toEqual({ kind: 'finished', at: evening })
  })

  test('neither starts what waits', () => {
    expect(two().does({ did: 'pause' }, { did: 'skip' }).state()).toMatchObject({
      kind: 'paused',
      stretch: 2,
    })
  })
})

describe('that hurts', () => {
  test('stops at once and waits for the kind of pain, for as long as it takes', () => {
    const person = hurt()
    const waits = { kind: 'hurts', since: evening + 20 * second, stretch: 'upper-back-hug', gentler: false }
    expect(person.state()).toEqual(waits)
    expect(person.away(hour).does({ did: 'go-on' }, { did: 'skip' }).state()).toEqual(waits)
  })

  test('too much becomes the gentler way, with time to get there, from the same repeat', () => {
    const person = hurt().does({ did: 'pain', how: 'too-much' })
    expect(person.state()).toMatchObject({ kind: 'paused', because: 'hurt' })
    person.does({ did: 'go-on' })
    expect(person.state()).toMatchObject({
      step: { do: 'get-ready', gentler: true, repeat: 1 },
      leftMs: 12 * second,
    })
    expect(person.watch(15 * second).state()).toMatchObject({
      step: { do: 'hold', gentler: true },
      leftMs: 20 * second,
    })
    expect(learnedFrom(person.stretching)).toEqual({ gentler: ['upper-back-hug'], dropped: [] })
  })

  test('too much in the gentler way leaves the stretch out', () => {
    const person = hurt([{ stretch: 'upper-back-hug', gentler: true }, ...plain('chin-tuck')])
    person.does({ did: 'pain', how: 'too-much' })
    expect(person.state()).toMatchObject({
      kind: 'paused',
      stretch: 1,
      of: 1,
      step: { stretch: 'chin-tuck', do: 'get-ready' },
    })
    expect(learnedFrom(person.stretching)).toEqual({ gentler: [], dropped: ['upper-back-hug'] })
  })

  test('sharp pain leaves the stretch out, and the rest goes on', () => {
    const person = hurt().does({ did: 'pain', how: 'sharp' }, { did: 'go-on' })
    expect(person.state()).toMatchObject({ kind: 'playing', step: { stretch: 'chin-tuck' } })
  })

  test.each(['new-or-spreading', 'not-sure'] as const)('"%s" ends it and asks the danger signs', (how) => {
    const person = hurt().does({ did: 'pain', how }, { did: 'go-on' })
    expect(person.state()).toMatchObject({ kind: 'stopped', because: 'danger-signs' })
    expect(learnedFrom(person.stretching).dropped).toEqual(['upper-back-hug'])
  })

  test('with nothing left, it says so', () => {
    const person = hurt(plain('upper-back-hug')).does({ did: 'pain', how: 'sharp' })
    expect(person.state()).toMatchObject({ kind: 'stopped', because: 'nothing-left' })
  })

  test('while it waits, too', () => {
    const person = new Person(plain('upper-back-hug'))
      .watch(20 * second)
      .does({ did: 'pause' }, { did: 'hurts' })
    expect(person.state()).toMatchObject({ kind: 'hurts' })
  })

  test('in the rest after a stretch, nothing is done again', () => {
    const person = new Person(plain('upper-back-hug', 'chin-tuck')).watch(96 * second)
    expect(person.state()).toMatchObject({ step: { do: 'rest' } })
    person.does({ did: 'hurts' }, { did: 'pain', how: 'too-much' }, { did: 'go-on' })
    expect(person.state()).toMatchObject({ step: { do: 'rest', gentler: true } })
  })
})

test.each<[string, unknown]>([
  ['nothing', null],
  ['an empty set', { ...startStretching(plain('chin-tuck'), full, evening), set: [] }],
  ['one stretch twice', { ...startStretching(plain('chin-tuck', 'chin-tuck'), full, evening) }],
  [
    'no stretch of ours',
    { ...startStretching(plain('chin-tuck'), full, evening), set: [{ stretch: 'splits', gentler: false }] },
  ],
  [
    'an unheard-of deed',
    { ...startStretching(plain('chin-tuck'), full, evening), deeds: [{ did: 'dance', at: 1 }] },
  ],
])('a record that holds %s is nothing', (_, record) => {
  expect(readStretching(record)).toBeUndefined()
})
