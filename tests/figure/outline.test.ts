import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { blob, hull } from '../../src/figure/blob.ts'
import { capsule, circle } from '../../src/figure/outline.ts'
import type { Disc } from '../../src/figure/outline.ts'
import { cornersOf } from './path.ts'

const place = fc.integer({ min: -100, max: 100 })
const disc: fc.Arbitrary<Disc> = fc.record({ x: place, y: place, r: fc.integer({ min: 1, max: 30 }) })

/** A tenth of a unit is rounded away. */
const slack = 0.11

/** How far a point lies outside a disc. */
const outside = (p: { x: number; y: number }, { x, y, r }: Disc) => Math.hypot(p.x - x, p.y - y) - r

test('a rubber band touches its discs from outside and cuts through none', () => {
  fc.assert(
    fc.property(fc.array(disc, { minLength: 1, maxLength: 8 }), (discs) => {
      for (const corner of cornersOf(blob(discs))) {
        expect(Math.min(...discs.map((d) => outside(corner, d)))).toBeLessThan(slack)
        expect(Math.min(...discs.map((d) => outside(corner, d)))).toBeGreaterThan(-slack)
      }
    }),
  )
})

/** The discs that a rubber band lies on for more than a few degrees, found by trying many points of their rims. */
function outer(discs: readonly Disc[]): readonly Disc[] {
  const rims = discs.flatMap((d) =>
    Array.from({ length: 72 }, (_, i) => {
      const angle = (i / 36) * Math.PI
      return { x: d.x + d.r * Math.cos(angle), y: d.y + d.r * Math.sin(angle), disc: d }
    }),
  )
  const met = hull(rims).map((rim) => rim.disc)
  return discs.filter((d) => met.filter((it) => it === d).length > 3)
}

test('a rubber band leaves out no disc that it should lie on', () => {
  // Few places, so that discs often stand in line, as the corners of a cushion do.
  const grid = fc.record({
    x: fc.constantFrom(-20, 0, 20),
    y: fc.constantFrom(-20, 0, 20),
    r: fc.constantFrom(5, 6),
  })
  fc.assert(
    fc.property(fc.array(fc.oneof(disc, grid), { minLength: 1, maxLength: 8 }), (discs) => {
      const corners = cornersOf(blob(discs))
      const missed = outer(discs).filter((d) => !corners.some((c) => Math.abs(outside(c, d)) < slack))
      expect(missed).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('a rubber band reaches as far as its discs do', () => {
  fc.assert(
    fc.property(fc.array(disc, { minLength: 1, maxLength: 8 }), (discs) => {
      // The widest disc to the right is where every band begins.
      const right = Math.max(...discs.map(({ x, r }) => x + r))
      expect(Math.max(...cornersOf(blob(discs)).map(({ x }) => x))).toBeCloseTo(right, 0)
    }),
  )
})

test('a disc between two equal ones changes nothing', () => {
  const ends = [
    { x: 0, y: 0, r: 5 },
    { x: 40, y: 0, r: 5 },
  ]
  const [left, right] = ends
  if (!left || !right) throw new Error('two ends')
  expect(blob([left, { x: 13, y: 0, r: 5 }, right])).toBe(blob(ends))
  expect(blob([right, { x: 13, y: 0, r: 5 }, left])).toBe(blob(ends))
})

test('a disc inside another one changes nothing', () => {
  const big = { x: 0, y: 0, r: 20 }
  expect(blob([big, { x: 3, y: 2, r: 4 }])).toBe(circle(big))
  expect(capsule(big, { x: 3, y: 2, r: 4 })).toBe(circle(big))
})
