/**
 * Reduced ordered binary decision diagrams. Two functions of the same variables are the same number,
 * so "never" is one comparison. Nodes are never freed: a diagram is made for a proof and dropped with it.
 */

/** A yes-or-no function of the variables: a place in the diagram. */
export type Node = number

export const NEVER: Node = 0
export const ALWAYS: Node = 1
const LEAF = 1 << 30

export interface Diagram {
  /** The function that is true where this variable is. Variables are ordered by their number. */
  variable(at: number): Node
  not(f: Node): Node
  and(...all: readonly Node[]): Node
  or(...any: readonly Node[]): Node
  ite(condition: Node, then: Node, otherwise: Node): Node
  /** Whether the function holds in a case: a 1 for each variable that is true. */
  holds(f: Node, variables: Uint8Array): boolean
  /** The true variables of the case that costs least, or nothing where there is no case. */
  cheapest(f: Node, costs: readonly number[]): ReadonlySet<number> | undefined
  /** How many cases there are; each true variable counts with its weight. */
  count(f: Node, weights: readonly bigint[]): bigint
  size(f: Node): number
  /** How many nodes were made so far. */
  made(): number
}

const mix = (a: number, b: number, c: number): number => {
  const h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)
  return (h ^ (h >>> 15)) >>> 0
}

const longer = (list: Int32Array): Int32Array<ArrayBuffer> => {
  const copy = new Int32Array(list.length * 2)
  copy.set(list)
  return copy
}

/** An empty diagram. */
export const createDiagram = (cacheBits = 20): Diagram => {
  let level = new Int32Array(1 << 16)
  let low = new Int32Array(1 << 16)
  let high = new Int32Array(1 << 16)
  level.fill(LEAF, 0, 2)
  let made = 2
  let unique = new Int32Array(1 << 18)
  const cacheMask = (1 << cacheBits) - 1
  const cache = new Int32Array(4 << cacheBits)

  const levelOf = (f: Node): number => level[f] as number
  const lowOf = (f: Node): Node => low[f] as Node
  const highOf = (f: Node): Node => high[f] as Node

  const place = (v: number, l: Node, h: Node): number => {
    const mask = unique.length - 1
    let at = mix(v, l, h) & mask
    for (;;) {
      const found = unique[at] as number
      if (found === 0 || (level[found] === v && low[found] === l && high[found] === h)) return at
      at = (at + 1) & mask
    }
  }

  const grow = (): void => {
    if (made === level.length) {
      level = longer(level)
      low = longer(low)
      high = longer(high)
    }
    if (made * 2 > unique.length) {
      unique = new Int32Array(unique.length * 2)
      for (let f = 2; f < made; f += 1) unique[place(levelOf(f), lowOf(f), highOf(f))] = f
    }
  }

  const node = (v: number, l: Node, h: Node): Node => {
    if (l === h) return l
    const at = place(v, l, h)
    const found = unique[at] as number
    if (found !== 0) return found
    const f = made
    made += 1
    level[f] = v
    low[f] = l
    high[f] = h
    unique[at] = f
    grow()
    return f
  }

  const ite = (f: Node, g: Node, h: Node): Node => {
    if (f === ALWAYS) return g
    if (f === NEVER) return h
    if (g === f) g = ALWAYS
    if (h === f) h = NEVER
    if (g === h) return g
    if (g === ALWAYS && h === NEVER) return f
    if (h === NEVER && g < f) [f, g] = [g, f]
    else if (g === ALWAYS && h < f) [f, h] = [h, f]
    const at = (mix(f, g, h) & cacheMask) << 2
    if (cache[at] === f && cache[at + 1] === g && cache[at + 2] === h) return cache[at + 3] as Node
    const v = Math.min(levelOf(f), levelOf(g), levelOf(h))
    const lowest = (x: Node) => (level[x] === v ? lowOf(x) : x)
    const highest = (x: Node) => (level[x] === v ? highOf(x) : x)
    const l = ite(lowest(f), lowest(g), lowest(h))
    const result = node(v, l, ite(highest(f), highest(g), highest(h)))
    cache[at] = f
    cache[at + 1] = g
    cache[at + 2] = h
    cache[at + 3] = result
    return result
  }

  const holds = (f: Node, variables: Uint8Array): boolean => {
    let at = f
    while (at > ALWAYS) at = variables[levelOf(at)] === 1 ? highOf(at) : lowOf(at)
    return at === ALWAYS
  }

  const cheapest = (f: Node, costs: readonly number[]): ReadonlySet<number> | undefined => {
    if (f === NEVER) return undefined
    const known = new Map<Node, number>([
      [NEVER, Infinity],
      [ALWAYS, 0],
    ])
    const cost = (x: Node): number => {
      const before = known.get(x)
      if (before !== undefined) return before
      const least = Math.min(cost(lowOf(x)), cost(highOf(x)) + (costs[levelOf(x)] ?? 1))
      known.set(x, least)
      return least
    }
    const chosen = new Set<number>()
    for (let at = f; at > ALWAYS;) {
      const down = cost(lowOf(at)) <= cost(highOf(at)) + (costs[levelOf(at)] ?? 1)
      if (!down) chosen.add(levelOf(at))
      at = down ? lowOf(at) : highOf(at)
    }
    return chosen
  }

  const count = (f: Node, weights: readonly bigint[]): bigint => {
    const between = (from: number, to: number): bigint => {
      let product = 1n
      for (let v = from; v < to; v += 1) if (weights[v] !== 0n) product *= (weights[v] ?? 0n) + 1n
      return product
    }
    const known = new Map<Node, bigint>([
      [NEVER, 0n],
      [ALWAYS, 1n],
    ])
    const depth = (x: Node): number => Math.min(levelOf(x), weights.length)
    const cases = (x: Node): bigint => {
      const before = known.get(x)
      if (before !== undefined) return before
      const v = levelOf(x)
      const branch = (child: Node) => cases(child) * between(v + 1, depth(child))
      const sum = branch(lowOf(x)) + branch(highOf(x)) * (weights[v] ?? 1n)
      known.set(x, sum)
      return sum
    }
    return cases(f) * between(0, depth(f))
  }

  const size = (f: Node): number => {
    const seen = new Set<Node>()
    const visit = (x: Node): void => {
      if (x <= ALWAYS || seen.has(x)) return
      seen.add(x)
      visit(lowOf(x))
      visit(highOf(x))
    }
    visit(f)
    return seen.size
  }

  return {
    variable: (at) => node(at, NEVER, ALWAYS),
    not: (f) => ite(f, NEVER, ALWAYS),
    and: (...all) => all.reduce((sum, f) => ite(sum, f, NEVER), ALWAYS),
    or: (...any) => any.reduce((sum, f) => ite(sum, ALWAYS, f), NEVER),
    ite,
    holds,
    cheapest,
    count,
    size,
    made: () => made,
  }
}
