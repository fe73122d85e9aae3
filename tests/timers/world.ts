import * as fc from 'fast-check'
import type { Steady } from '../../src/timers/index.ts'

export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute

/** An evening in spring. */
export const evening = Date.parse('2027-03-27T23:50:00Z')

/** True time, and a clock that someone may set. A page lives until it is killed; its own clock cannot be set. */
export class World {
  elapsed = 0
  offset = 0
  page = 1
  now = (): number => evening + this.elapsed + this.offset
  steady = (): Steady => ({ page: this.page, ms: this.elapsed })
}

/** A command of fast-check from plain functions, named for the report of a failure. */
export const command = <Model extends object, Real>(
  name: string,
  run: (model: Model, real: Real) => void,
  check: (model: Readonly<Model>) => boolean = () => true,
): fc.Command<Model, Real> => ({ check, run, toString: () => name })

/** Lengths of time that matter: around the limits, and anything between a blink and a long night. */
export const aWhile: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((tenths) => tenths * 100),
  fc.integer({ min: 1, max: 90 }).map((seconds) => seconds * second),
  fc.integer({ min: 1, max: 10 }).map((minutes) => minutes * minute),
)
export const aLongWhile: fc.Arbitrary<number> = fc.oneof(
  aWhile,
  fc.integer({ min: 10, max: 600 }).map((minutes) => minutes * minute),
)

/** By how much a clock is set: seconds, an hour for the summer, a day, either way. */
export const aJump: fc.Arbitrary<number> = fc
  .tuple(fc.constantFrom(-1, 1), fc.oneof(aWhile, fc.constantFrom(hour, 24 * hour, 400 * 24 * hour)))
  .map(([way, by]) => way * by)

/** As it comes back from storage. */
export const reloaded = <T>(record: T, read: (from: unknown) => T | undefined): T => {
  const back = read(JSON.parse(JSON.stringify(record)))
  if (back === undefined) throw new Error(`not read back: ${JSON.stringify(record)}`)
  return back
}

/** For what is checked at every tick, where `expect` would take minutes. */
export const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what)
}

/** Milliseconds, down to whole seconds. */
export const inSeconds = (ms: number): number => Math.floor(ms / second) * second
