import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { isNonEmpty, stretchProtocols } from '../../src/rules/index.ts'
import {
  learnedFrom,
  lengthOf,
  readStretching,
  startStretching,
  stepsFor,
  stretchingAfter,
  stretchingAt,
  stretchingSeen,
  type InSet,
  type Shape,
  type StretchAct,
  type Stretching,
  type StretchState,
} from '../../src/timers/index.ts'
import { aJump, aLongWhile, command, inSeconds, minute, must, reloaded, second, World } from './world.ts'

interface Model {
  readonly world: World
  /** Milliseconds that each hold was heard, by stretch, way, side and repeat. */
  held: Map<string, number>
  last: StretchState
  /** Every state that was ever come to. */
  readonly seen: Set<string>
}

interface Real {
  stretching: Stretching
}

/** Everything lasts whole seconds, so a tick of one second meets every change. */
const tick = second
const sameStep = (one: object, other: object | undefined) => JSON.stringify(one) === JSON.stringify(other)

vi.setConfig({ testTimeout: 120_000 })

const isOver = ({ kind }: StretchState): boolean => kind === 'finished' || kind === 'stopped'

/** What must hold after every command. */
const holds = (model: Model, real: Real): StretchState => {
  const { stretching } = real
  const now = model.world.now()
  const kept = JSON.stringify(stretching)
  const state = stretchingAt(stretching, now)
  expect(stretchingAt(stretching, now)).toEqual(state)
  expect(JSON.stringify(stretching)).toBe(kept)
  if (isOver(model.last)) expect(state).toEqual(model.last)
  if ('step' in state) {
    const { leftMs, share, reach, step, stretch, of, leftInAllMs } = state
    expect(leftMs).toBeGreaterThan(0)
    expect(leftMs).toBeLessThanOrEqual(step.ms)
    expect(leftInAllMs).toBeGreaterThanOrEqual(leftMs)
    for (const part of [share, reach]) {
      expect(part).toBeGreaterThanOrEqual(0)
      expect(part).toBeLessThanOrEqual(1)
    }
    expect(stretch).toBeLessThanOrEqual(of)
    const learned = learnedFrom(stretching)
    expect(learned.dropped).not.toContain(step.stretch)
    if (learned.gentler.includes(step.stretch)) expect(step.gentler).toBe(true)
  }
  return state
}

const keeps = (model: Model, real: Real, stretching: Stretching) => {
  real.stretching = stretching
  const state = holds(model, real)
  model.last = state
  model.seen.add('because' in state ? state.because : state.kind)
}

const nameOf = ({ step }: Extract<StretchState, { kind: 'playing' }>): string =>
  [step.stretch, step.gentler, step.turn, step.repeat].join('/')

/** One tick of somebody who is there: each hold is heard for exactly its seconds, and nothing is left out. */
const watches = (model: Model, real: Real) => {
  const before = model.last
  const name = before.kind === 'playing' ? nameOf(before) : ''
  if (before.kind === 'playing' && before.step.do === 'hold') {
    model.held.set(name, (model.held.get(name) ?? 0) + tick)
  }
  model.world.elapsed += tick
  real.stretching = stretchingSeen(real.stretching, model.world.now())
  const after = stretchingAt(real.stretching, model.world.now())
  model.last = after
  if (before.kind !== 'playing') {
    must(after.kind === before.kind, `${before.kind} became ${after.kind}`)
  } else if (after.kind === 'playing') {
    must(before.leftInAllMs - after.leftInAllMs === tick, 'lost or won time')
    if (before.key === after.key) return
    must(before.leftMs === tick, `${before.key} was cut short`)
    must(sameStep(after.step, before.next), `${after.key} was not announced`)
    if (before.step.do === 'hold') must(model.held.get(name) === before.step.ms, `${name} was held wrongly`)
  } else {
    must(after.kind === 'finished' && before.leftInAllMs === tick, `${after.kind} too early`)
  }
}

/** Comes back after nobody was there: it waits where it was, and nothing went by unheard. */
const comesBack = (model: Model, real: Real, how: (stretching: Stretching) => Stretching) => {
  const before = model.last
  keeps(model, real, how(real.stretching))
  const after = model.last
  if (before.kind !== 'playing') {
    expect(after).toEqual(before)
    return
  }
  const { kind: _, ...place } = before
  expect(after).toMatchObject({ kind: 'paused', ...place })
  if ('because' in after) expect(['away', 'clock-set']).toContain(after.because)
}

const does = (model: Model, real: Real, act: StretchAct) => {
  const before = model.last
  keeps(model, real, stretchingAfter(real.stretching, act, model.world.now()))
  const after = model.last.kind
  // Whatever is done again on purpose is heard again.
  if (act.did === 'back' || before.kind === 'hurts') model.held = new Map()
  if (act.did === 'hurts' && 'step' in before) expect(after).toBe('hurts')
  if (act.did === 'pain' && before.kind === 'hurts')
    expect(['paused', 'stopped', 'finished']).toContain(after)
}

const aPain = fc.constantFrom<StretchAct>(
  { did: 'pain', how: 'too-much' },
  { did: 'pain', how: 'too-much' },
  { did: 'pain', how: 'sharp' },
  { did: 'pain', how: 'sharp' },
  { did: 'pain', how: 'new-or-spreading' },
  { did: 'pain', how: 'not-sure' },
)

const anAct: fc.Arbitrary<StretchAct> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<StretchAct>({ did: 'go-on' }) },
  { weight: 3, arbitrary: fc.constantFrom<StretchAct>({ did: 'pause' }, { did: 'leave' }) },
  { weight: 3, arbitrary: fc.constantFrom<StretchAct>({ did: 'back' }, { did: 'skip' }) },
  { weight: 1, arbitrary: fc.constantFrom<StretchAct>({ did: 'hurts' }, { did: 'stop' }) },
  { weight: 1, arbitrary: aPain },
)

const read = (stretching: Stretching): Stretching => reloaded(stretching, readStretching)

const commands = [
  fc.integer({ min: 1, max: 20 }).map((ticks) =>
    command<Model, Real>(`watch for ${(ticks * tick) / second} s`, (model, real) => {
      for (let done = 0; done < ticks; done += 1) watches(model, real)
      keeps(model, real, real.stretching)
    }),
  ),
  fc.constant(
    command<Model, Real>(
      'watch to the near end',
      (model, real) => {
        while (model.last.kind === 'playing') watches(model, real)
        keeps(model, real, real.stretching)
      },
      ({ last }) => last.kind === 'playing' && last.leftInAllMs <= 40 * second,
    ),
  ),
  anAct.map((act) => command<Model, Real>(JSON.stringify(act), (model, real) => does(model, real, act))),
  aPain.map((pain) =>
    command<Model, Real>(`hurts, and ${JSON.stringify(pain)}`, (model, real) => {
      does(model, real, { did: 'hurts' })
      does(model, real, pain)
    }),
  ),
  aLongWhile
    .filter((ms) => ms > 3 * second)
    .map((ms) =>
      command<Model, Real>(`locked for ${ms / second} s`, (model, real) => {
        model.world.elapsed += ms
        comesBack(model, real, (kept) => stretchingSeen(kept, model.world.now()))
      }),
    ),
  aJump
    .filter((by) => Math.abs(by) > 3 * second)
    .map((by) =>
      command<Model, Real>(`clock set by ${by / second} s`, (model, real) => {
        model.world.offset += by
        comesBack(model, real, (kept) => stretchingSeen(kept, model.world.now()))
      }),
    ),
  aLongWhile
    .filter((ms) => ms > 3 * second)
    .map((ms) =>
      command<Model, Real>(`killed, and back after ${ms / second} s`, (model, real) => {
        model.world.elapsed += ms
        comesBack(model, real, (kept) => stretchingSeen(read(kept), model.world.now()))
      }),
    ),
  fc.constant(
    command<Model, Real>('reload', (model, real) => {
      const before = model.last
      keeps(model, real, read(real.stretching))
      expect(model.last).toEqual(before)
    }),
  ),
]

const aSet: fc.Arbitrary<readonly InSet[]> = fc
  .uniqueArray(fc.constantFrom(...stretchProtocols.map(({ stretch }) => stretch)), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((names) =>
    fc.tuple(...names.map((stretch) => fc.record({ stretch: fc.constant(stretch), gentler: fc.boolean() }))),
  )

const aShape: fc.Arbitrary<Shape> = fc.record({
  version: fc.constantFrom('full', 'five-minutes'),
  longHolds: fc.boolean(),
  soreSide: fc.constantFrom('left', 'right', 'either'),
})

test('no set of stretches comes into a state that cannot be, whatever is done to it', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(
      aSet,
      aShape,
      fc.nat(99),
      fc.commands(commands, { maxCommands: 20 }),
      (set, shape, percent, some) => {
        if (!isNonEmpty(set)) throw new Error('an empty set')
        const world = new World()
        const whole = lengthOf(stepsFor(set, shape))
        expect(whole).toBeGreaterThan(0)
        if (shape.version === 'five-minutes') expect(whole).toBeLessThanOrEqual(5 * minute)
        // Somebody has been there for a while already.
        const before = inSeconds((whole * percent) / 100)
        const stretching = { ...startStretching(set, shape, world.now() - before), seen: { at: world.now() } }
        const last = stretchingAt(stretching, world.now())
        const model: Model = { world, held: new Map(), last, seen }
        if (last.kind === 'playing' && last.step.do === 'hold')
          model.held.set(nameOf(last), last.step.ms - last.leftMs)
        fc.modelRun(() => ({ model, real: { stretching } }), some)
        const end = model.last
        seen.add('because' in end ? end.because : end.kind)
      },
    ),
    { numRuns: 1000 },
  )
  // A model that never gets anywhere would hold too.
  const all = 'playing asked away clock-set hurt hurts danger-signs nothing-left finished'.split(' ')
  expect(all.filter((kind) => !seen.has(kind))).toEqual([])
})
