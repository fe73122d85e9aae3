import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { remedies } from '../../src/rules/index.ts'
import {
  goAfter,
  goAt,
  goSeen,
  readGo,
  startGo,
  type Go,
  type GoAct,
  type GoState,
} from '../../src/timers/index.ts'
import { aJump, aLongWhile, aWhile, command, minute, reloaded, second, World } from './world.ts'
import { aWish } from './wishes.ts'

/** What is true, whatever the clock says. */
interface Model {
  readonly world: World
  readonly full: number
  readonly steady: boolean
  /** The pack is on the skin; for how long it was, in true time. */
  on: boolean
  onSkin: number
  /** The clock was ever set; set back while nobody could notice; by small bits that count as nothing. */
  jumped: boolean
  blind: boolean
  bits: number
  /** When the person last gave a sign, and whether they looked at the skin in time. */
  sign: number
  looked: boolean
  last: GoState
  /** Every state that was ever come to. */
  readonly seen: Set<string>
}

interface Real {
  go: Go
}

vi.setConfig({ testTimeout: 120_000 })

const steadyOf = ({ steady, world }: Model) => (steady ? world.steady() : undefined)
const isOver = ({ kind }: GoState): boolean => kind === 'ended' || kind === 'stopped'

const passes = (model: Model, ms: number) => {
  model.world.elapsed += ms
  if (model.on) model.onSkin += ms
}

/** What must hold after every command. */
const holds = (model: Model, real: Real) => {
  const { world, full } = model
  const now = world.now()
  const kept = JSON.stringify(real.go)
  const state = goAt(real.go, now, steadyOf(model))
  expect(goAt(real.go, now, steadyOf(model))).toEqual(state)
  expect(JSON.stringify(real.go)).toBe(kept)
  expect(reloaded(real.go, readGo)).toEqual(real.go)
  if ('leftMs' in state) {
    expect(state.leftMs).toBeGreaterThan(0)
    expect(state.leftMs).toBeLessThanOrEqual(full)
    expect(state.share).toBeGreaterThanOrEqual(0)
    expect(state.share).toBeLessThan(1)
    if (!model.jumped) expect(state.leftMs).toBe(full - model.onSkin)
  }
  if ('overranMs' in state) expect(state.overranMs).toBeGreaterThanOrEqual(0)
  if (isOver(model.last)) expect(state).toEqual(model.last)
  if (model.last.kind === 'time-is-up') expect(['time-is-up', 'ended']).toContain(state.kind)
  // The skin comes first: whoever is told that there is time left, has time left.
  if (!model.blind && (state.kind === 'running' || state.kind === 'wake-up')) {
    expect(model.onSkin).toBeLessThan(full + model.bits)
  }
  if (!model.jumped && state.kind === 'running') {
    const { remedy, lying, minutes } = real.go
    const half = (minutes * minute) / 2
    const due = remedies.some(({ id, kind }) => id === remedy && kind === 'cold')
      ? Math.min(5 * minute, half)
      : half
    if (!model.looked && model.onSkin >= due) expect(state.asks?.what).toBe('skin')
    if (lying && remedy !== 'warm-shower') expect(world.elapsed - model.sign).toBeLessThan(6 * minute)
  }
  if (state.kind === 'wake-up') expect(state.asks.late).toBe(true)
  model.last = state
  model.seen.add(state.kind === 'stopped' ? state.because : state.kind)
}

const keeps = (model: Model, real: Real, go: Go) => {
  real.go = go
  holds(model, real)
}

/** What an act does to the pack, when it means anything in the present state. */
const does = (model: Model, act: GoAct, before: GoState, after: GoState) => {
  if (act.did === 'take-off' && after.kind === 'paused') model.on = false
  if (act.did === 'put-on' && before.kind === 'paused' && after.kind !== 'stopped') model.on = true
  if (isOver(after)) model.on = false
  const isOn = before.kind === 'running' || before.kind === 'wake-up'
  if (isOn ? act.did === 'say-awake' || act.did === 'look' : act.did === 'put-on')
    model.sign = model.world.elapsed
  if (isOn && act.did === 'look') model.looked ||= 'asks' in before && before.asks?.what === 'skin'
}

const anAct: fc.Arbitrary<GoAct> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<GoAct>({ did: 'take-off' }) },
  { weight: 3, arbitrary: fc.constant<GoAct>({ did: 'put-on' }) },
  { weight: 3, arbitrary: fc.constant<GoAct>({ did: 'say-awake' }) },
  { weight: 4, arbitrary: fc.constant<GoAct>({ did: 'look', found: 'fine' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<GoAct>({ did: 'look', found: 'numb' }, { did: 'off', found: 'numb' }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<GoAct>({ did: 'stop', because: 'asked' }, { did: 'off' }),
  },
)

const commands = [
  aWhile.map((ms) =>
    command<Model, Real>(`watch for ${ms / second} s`, (model, real) => {
      for (let left = ms; left > 0; left -= 15 * second) {
        passes(model, Math.min(left, 15 * second))
        keeps(model, real, goSeen(real.go, model.world.now(), steadyOf(model)))
      }
    }),
  ),
  aLongWhile.map((ms) =>
    command<Model, Real>(`hidden for ${ms / second} s`, (model, real) => {
      passes(model, ms)
      keeps(model, real, goSeen(real.go, model.world.now(), steadyOf(model)))
    }),
  ),
  anAct.map((act) =>
    command<Model, Real>(JSON.stringify(act), (model, real) => {
      const before = model.last
      const go = goAfter(real.go, act, model.world.now(), steadyOf(model))
      does(model, act, before, goAt(go, model.world.now(), steadyOf(model)))
      keeps(model, real, go)
    }),
  ),
  aJump.map((by) =>
    command<Model, Real>(`clock set by ${by / second} s while watching`, (model, real) => {
      real.go = goSeen(real.go, model.world.now(), steadyOf(model))
      model.world.offset += by
      model.jumped = true
      if (by < 0 && by >= -2 * second) model.bits -= by
      keeps(model, real, goSeen(real.go, model.world.now(), steadyOf(model)))
    }),
  ),
  fc.tuple(aJump, aLongWhile).map(([by, ms]) =>
    command<Model, Real>(`clock set by ${by / second} s while away for ${ms / second} s`, (model, real) => {
      passes(model, ms)
      model.world.offset += by
      model.jumped = true
      // Only a page that lived through it, and had been seen, can tell.
      model.blind ||= by < 0 && real.go.seen.steady?.page !== model.world.page
      if (by < 0 && by >= -2 * second) model.bits -= by
      keeps(model, real, goSeen(real.go, model.world.now(), steadyOf(model)))
    }),
  ),
  aLongWhile.map((ms) =>
    command<Model, Real>(`killed, and back after ${ms / second} s`, (model, real) => {
      passes(model, ms)
      model.world.page += 1
      keeps(model, real, goSeen(reloaded(real.go, readGo), model.world.now(), steadyOf(model)))
    }),
  ),
  fc.constant(
    command<Model, Real>('reload', (model, real) => {
      model.world.page += 1
      keeps(model, real, reloaded(real.go, readGo))
    }),
  ),
]

test('no go of heat or cold comes into a state that cannot be, whatever is done to it', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(aWish, fc.boolean(), fc.commands(commands, { maxCommands: 30 }), (wish, steady, some) => {
      const world = new World()
      const go = startGo(wish, world.now(), steady ? world.steady() : undefined)
      if (!go) throw new Error('did not start')
      const full = go.minutes * minute
      expect(full).toBeLessThanOrEqual(20 * minute)
      const begin = {
        world,
        full,
        steady,
        on: true,
        onSkin: 0,
        jumped: false,
        blind: false,
        bits: 0,
        sign: 0,
        looked: false,
      }
      const model: Model = { ...begin, last: goAt(go, world.now()), seen }
      fc.modelRun(() => ({ model, real: { go } }), some)
    }),
    { numRuns: 1000 },
  )
  // A model that never gets anywhere would hold too.
  for (const kind of [
    'running',
    'wake-up',
    'paused',
    'time-is-up',
    'ended',
    'numb',
    'long-pause',
    'clock-set-back',
  ]) {
    expect(seen).toContain(kind)
  }
})
