import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import {
  calmAfter,
  calmAt,
  calmSeen,
  calmStepsFor,
  lengthOf,
  readCalm,
  startCalm,
  type Calm,
  type CalmAct,
  type CalmState,
  type CalmWay,
} from '../../src/timers/index.ts'
import { aJump, aLongWhile, command, inSeconds, must, reloaded, second, World } from './world.ts'

interface Model {
  readonly world: World
  last: CalmState
  /** Every state that was ever come to. */
  readonly seen: Set<string>
}

interface Real {
  calm: Calm
}

/** Everything lasts whole seconds, so a tick of one second meets every change. */
const tick = second
const sameStep = (one: object, other: object | undefined) => JSON.stringify(one) === JSON.stringify(other)

vi.setConfig({ testTimeout: 120_000 })

const isOver = ({ kind }: CalmState): boolean => kind === 'finished' || kind === 'stopped'

/** What must hold after every command. */
const keeps = (model: Model, real: Real, calm: Calm) => {
  real.calm = calm
  const now = model.world.now()
  const kept = JSON.stringify(calm)
  const state = calmAt(calm, now)
  expect(calmAt(calm, now)).toEqual(state)
  expect(JSON.stringify(calm)).toBe(kept)
  if (isOver(model.last)) expect(state).toEqual(model.last)
  if ('step' in state) {
    const { way } = calm
    expect(state.leftMs).toBeGreaterThan(0)
    expect(state.leftMs).toBeLessThanOrEqual(state.step.ms)
    expect(state.fill).toBeGreaterThanOrEqual(0)
    expect(state.fill).toBeLessThanOrEqual(1)
    expect(state.round).toBeLessThanOrEqual(state.of)
    if (way.way !== 'box') expect(['hold', 'wait']).not.toContain(state.step.do)
    if (way.way === 'relaxation' && state.step.do === 'tense') {
      expect(way.tense).toBe(true)
      if ('side' in state.step) expect([way.soreSide, 'either']).not.toContain(state.step.side)
    }
  }
  model.last = state
  model.seen.add('because' in state ? state.because : state.kind)
}

const watches = (model: Model, real: Real) => {
  const before = model.last
  model.world.elapsed += tick
  real.calm = calmSeen(real.calm, model.world.now())
  const after = calmAt(real.calm, model.world.now())
  model.last = after
  if (before.kind !== 'playing') {
    must(after.kind === before.kind, `${before.kind} became ${after.kind}`)
  } else if (after.kind === 'playing') {
    must(before.leftInAllMs - after.leftInAllMs === tick, 'lost or won time')
    if (before.key === after.key) return
    must(before.leftMs === tick, `${before.key} was cut short`)
    must(sameStep(after.step, before.next), `${after.key} was not announced`)
  } else {
    must(after.kind === 'finished' && before.leftInAllMs === tick, `${after.kind} too early`)
  }
}

/** It waits where it was. */
const comesBack = (model: Model, real: Real, calm: Calm) => {
  const before = model.last
  keeps(model, real, calm)
  const after = model.last
  if (before.kind !== 'playing') {
    expect(after).toEqual(before)
    return
  }
  const { kind: _, ...place } = before
  expect(after).toMatchObject({ kind: 'paused', ...place })
}

const read = (calm: Calm): Calm => reloaded(calm, readCalm)
const missed = aLongWhile.filter((ms) => ms > 3 * second)

const commands = [
  fc.integer({ min: 1, max: 30 }).map((ticks) =>
    command<Model, Real>(`watch for ${(ticks * tick) / second} s`, (model, real) => {
      for (let done = 0; done < ticks; done += 1) watches(model, real)
      keeps(model, real, real.calm)
    }),
  ),
  fc.constant(
    command<Model, Real>(
      'watch to the near end',
      (model, real) => {
        while (model.last.kind === 'playing') watches(model, real)
        keeps(model, real, real.calm)
      },
      ({ last }) => last.kind === 'playing' && last.leftInAllMs <= 40 * second,
    ),
  ),
  fc
    .oneof(
      { weight: 5, arbitrary: fc.constant<CalmAct>({ did: 'go-on' }) },
      { weight: 4, arbitrary: fc.constantFrom<CalmAct>({ did: 'pause' }, { did: 'leave' }) },
      { weight: 1, arbitrary: fc.constant<CalmAct>({ did: 'stop' }) },
    )
    .map((act) =>
      command<Model, Real>(act.did, (model, real) => {
        keeps(model, real, calmAfter(real.calm, act, model.world.now()))
      }),
    ),
  missed.map((ms) =>
    command<Model, Real>(`locked for ${ms / second} s`, (model, real) => {
      model.world.elapsed += ms
      comesBack(model, real, calmSeen(real.calm, model.world.now()))
    }),
  ),
  aJump
    .filter((by) => Math.abs(by) > 3 * second)
    .map((by) =>
      command<Model, Real>(`clock set by ${by / second} s`, (model, real) => {
        model.world.offset += by
        comesBack(model, real, calmSeen(real.calm, model.world.now()))
      }),
    ),
  missed.map((ms) =>
    command<Model, Real>(`killed, and back after ${ms / second} s`, (model, real) => {
      model.world.elapsed += ms
      comesBack(model, real, calmSeen(read(real.calm), model.world.now()))
    }),
  ),
  fc.constant(
    command<Model, Real>('reload', (model, real) => {
      const before = model.last
      keeps(model, real, read(real.calm))
      expect(model.last).toEqual(before)
    }),
  ),
]

const aWay: fc.Arbitrary<CalmWay> = fc.oneof(
  fc.record({ way: fc.constantFrom('slow', 'box', 'own-rhythm', 'body-scan') }),
  fc.record({
    way: fc.constant('relaxation'),
    tense: fc.boolean(),
    soreSide: fc.constantFrom('left', 'right', 'either'),
  }),
)

test('no breathing or relaxing comes into a state that cannot be, whatever is done to it', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(aWay, fc.nat(99), fc.commands(commands, { maxCommands: 30 }), (way, percent, some) => {
      const world = new World()
      // Somebody has been there for a while already.
      const before = inSeconds((lengthOf(calmStepsFor(way)) * percent) / 100)
      const calm = { ...startCalm(way, world.now() - before), seen: { at: world.now() } }
      const model: Model = { world, last: calmAt(calm, world.now()), seen }
      fc.modelRun(() => ({ model, real: { calm } }), some)
    }),
    { numRuns: 1000 },
  )
  // A model that never gets anywhere would hold too.
  const all = 'playing asked away clock-set stopped finished'.split(' ')
  expect(all.filter((kind) => !seen.has(kind))).toEqual([])
})
