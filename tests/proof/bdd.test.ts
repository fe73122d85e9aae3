import { expect, test } from 'vitest'
import { ALWAYS, createDiagram, NEVER, type Diagram, type Node } from './bdd.ts'
import { diceFrom, type Dice } from './draw.ts'

const width = 8
const cases = Array.from({ length: 1 << width }, (_, at) =>
  Uint8Array.from({ length: width }, (__, bit) => (at >> bit) & 1),
)

type Formula = readonly [node: Node, holds: (bits: Uint8Array) => boolean]

const ofBits = (bits: Uint8Array): number => bits.reduce((sum, bit) => sum + bit, 0)

/** A random formula, as a node and as plain code. */
const draw = (diagram: Diagram, dice: Dice, depth: number): Formula => {
  if (depth === 0) {
    const at = Math.floor(dice() * width)
    return [diagram.variable(at), (bits) => bits[at] === 1]
  }
  const [a, b, c] = [
    draw(diagram, dice, depth - 1),
    draw(diagram, dice, depth - 1),
    draw(diagram, dice, depth - 1),
  ]
  const kind = Math.floor(dice() * 4)
  if (kind === 0) return [diagram.and(a[0], b[0]), (bits) => a[1](bits) && b[1](bits)]
  if (kind === 1) return [diagram.or(a[0], b[0]), (bits) => a[1](bits) || b[1](bits)]
  if (kind === 2) return [diagram.not(a[0]), (bits) => !a[1](bits)]
  return [diagram.ite(a[0], b[0], c[0]), (bits) => (a[1](bits) ? b[1](bits) : c[1](bits))]
}

test('a diagram says what its formula says, in every case, and counts and finds them, for 300 formulas', () => {
  const diagram = createDiagram(12)
  const dice = diceFrom(1)
  const ones = Array.from({ length: width }, () => 1n)
  for (let left = 300; left > 0; left -= 1) {
    const [node, holds] = draw(diagram, dice, 1 + (left % 5))
    expect(cases.filter((bits) => diagram.holds(node, bits) !== holds(bits))).toEqual([])
    const where = cases.filter(holds)
    expect(diagram.count(node, ones)).toBe(BigInt(where.length))
    expect(node === NEVER).toBe(where.length === 0)
    expect(node === ALWAYS).toBe(where.length === cases.length)
    const found = diagram.cheapest(
      node,
      ones.map(() => 1),
    )
    if (where.length > 0) expect(found?.size).toBe(Math.min(...where.map(ofBits)))
    else expect(found).toBeUndefined()
  }
})
