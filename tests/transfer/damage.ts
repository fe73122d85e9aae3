/** Damage of every kind that a disk, a cable, an editor or a stranger can do. */
import * as fc from 'fast-check'

/** A text, after a few of its bytes were changed, lost, doubled or put in. */
export type Damage = (text: string) => string

const slices = (bytes: Uint8Array, ...ends: readonly (readonly [number, number])[]): Uint8Array =>
  Uint8Array.from(ends.flatMap(([from, to]) => [...bytes.subarray(from, to)]))

const byteWays = {
  flip: (bytes: Uint8Array, at: number, other: number) =>
    bytes.map((byte, index) => (index === at ? byte ^ (1 << (other % 8)) : byte)),
  set: (bytes: Uint8Array, at: number, other: number) =>
    bytes.map((byte, index) => (index === at ? other : byte)),
  zero: (bytes: Uint8Array, at: number, other: number) => bytes.slice().fill(0, at, at + other),
  lose: (bytes: Uint8Array, at: number, other: number) => slices(bytes, [0, at], [at + other, bytes.length]),
  double: (bytes: Uint8Array, at: number, other: number) =>
    slices(bytes, [0, at + other], [at, bytes.length]),
  end: (bytes: Uint8Array, at: number) => bytes.slice(0, at),
  putIn: (bytes: Uint8Array, at: number, other: number) =>
    Uint8Array.from([...bytes.subarray(0, at), other, ...bytes.subarray(at)]),
}

/** A place as a share of the whole, none likelier than another. */
const anywhere = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((share) => share / 1_000_000)

/** One to four hurts to the bytes, anywhere. What is then no letter becomes the sign for that. */
export const damagedBytes: fc.Arbitrary<Damage> = fc
  .array(
    fc.record({
      way: fc.constantFrom(...(Object.keys(byteWays) as (keyof typeof byteWays)[])),
      where: anywhere,
      other: fc.integer({ min: 0, max: 255 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((hurts) => (text) => {
    const bytes = hurts.reduce<Uint8Array>(
      (before, { way, where, other }) => byteWays[way](before, Math.floor(where * before.length), other),
      new TextEncoder().encode(text),
    )
    return new TextDecoder().decode(bytes)
  })

const deep = (depth: number): unknown => (depth === 0 ? [] : [deep(depth - 1)])

/** Values that no one expects. As JSON they may become something else again. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, '', 'none', 'not-sure', '__proto__', 'x'.repeat(5000), [], {}),
  fc.constantFrom(
    0,
    -0,
    -1,
    0.5,
    1e308,
    -1e308,
    2 ** 53,
    8.64e15,
    8.64e15 + 1,
    7_258_118_400_001,
    NaN,
    Infinity,
  ),
  fc.constantFrom('2026-11-24', '-271821-04-20T00:00:00Z', 'Invalid Date', '0', '1e3'),
  fc.constantFrom(deep(200), Array(3000).fill(0), [[]], [null], { length: 1, 0: 'x' }, { toJSON: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Names that mean something to the language. */
const names = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'length', 'x')

interface Hurt {
  readonly way: 'replace' | 'remove' | 'rename' | 'add' | 'wrap'
  readonly where: number
  readonly value: unknown
  readonly name: string
}

/** Sets a property of that very name, also one called `__proto__`. The length of a list is no property to set. */
const own = (target: object, name: string, value: unknown): void => {
  if (Array.isArray(target) && name === 'length') target.length = 0
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true })
}

const placesIn = (value: unknown): readonly (readonly [object, string])[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.keys(value).flatMap((key) => [
        [value, key] as const,
        ...placesIn((value as Record<string, unknown>)[key]),
      ])

const hurt = (whole: object, { way, where, value, name }: Hurt): void => {
  const places = placesIn(whole)
  const place = places[Math.floor(where * places.length)]
  if (!place) return
  const [parent, key] = place
  const before = (parent as Record<string, unknown>)[key]
  if (way === 'replace') own(parent, key, structuredClone(value))
  else if (way === 'wrap') own(parent, key, [before])
  else if (way === 'add') own(parent, name, structuredClone(value))
  else {
    delete (parent as Record<string, unknown>)[key]
    if (way === 'rename') own(parent, name, before)
  }
}

const hurts = fc.array(
  fc.record<Hurt>({
    way: fc.constantFrom('replace', 'replace', 'remove', 'rename', 'add', 'wrap'),
    where: anywhere,
    value: strange,
    name: names,
  }),
  { minLength: 1, maxLength: 4 },
)

/** A whole value, hurt in one to four places. The one that was given stays as it was. */
export const damagedValue: fc.Arbitrary<(whole: object) => object> = hurts.map((all) => (whole) => {
  const copy = structuredClone(whole)
  for (const one of all) hurt(copy, one)
  return copy
})

/** A text of JSON, hurt as bytes or in what it says. */
export const damaged: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 1, arbitrary: damagedBytes },
  {
    weight: 2,
    arbitrary: damagedValue.map(
      (change) => (text: string) => JSON.stringify(change(JSON.parse(text) as object)) ?? '',
    ),
  },
)
