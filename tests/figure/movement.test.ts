import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawings, drawingIds, poseAt, solve, whole } from '../../src/figure/index.ts'
import type { DrawingId } from '../../src/figure/index.ts'
import { sides } from '../../src/figure/pose.ts'
import { size, sub } from '../../src/figure/vector.ts'
import type { Vec } from '../../src/figure/vector.ts'

const moving = drawingIds.filter((id) => drawings[id].poses.length > 1)
const moment = (id: DrawingId) =>
  fc.double({ min: 0, max: drawings[id].poses.length - 1, noNaN: true, noDefaultInfinity: true })
const near = (a: Vec, b: Vec) => size(sub(a, b))

/** A hand or foot that two neighbouring poses put on the same place of the floor. */
function planted(id: DrawingId) {
  const poses = drawings[id].poses.map(whole)
  return poses.slice(1).flatMap((to, i) => {
    const from = poses[i] ?? to
    const limbs = (['arm', 'leg'] as const).flatMap((limb) => sides.map((side) => [limb, side] as const))
    return limbs
      .filter(([limb, side]) => {
        const [a, b] = [from[limb][side], to[limb][side]]
        return a.to[0] === 'world' && a.to.every((value, j) => value === b.to[j])
      })
      .map(([limb, side]) => ({ from: i, limb, side }))
  })
}

describe('a movement', () => {
  test.each(moving)('%s begins and ends with its key poses', (id) => {
    drawings[id].poses.forEach((pose, i) => expect(poseAt(drawings[id], i)).toEqual(whole(pose)))
  })

  test('keeps on the floor what its poses keep there', () => {
    const all = moving.flatMap((id) => planted(id).map((limb) => ({ id, ...limb })))
    expect(all.length).toBeGreaterThan(50)
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.double({ min: 0, max: 1, noNaN: true }), (plant, t) => {
        const { id, from, limb, side } = plant
        const foot = (at: number) => solve(poseAt(drawings[id], at))[limb][side].to
        expect(near(foot(from + t), foot(from))).toBeLessThan(0.5)
      }),
      { numRuns: 300 },
    )
  })

  test('never jumps', () => {
    const aMoment = fc.constantFrom(...moving).chain((id) => fc.tuple(fc.constant(id), moment(id)))
    fc.assert(
      fc.property(aMoment, ([id, at]) => {
        const step = 0.002
        const [one, two] = [at, at + step].map((t) => solve(poseAt(drawings[id], t)))
        if (!one || !two) throw new Error('two moments')
        for (const side of sides) {
          expect(near(one.arm[side].to, two.arm[side].to)).toBeLessThan(3)
          expect(near(one.arm[side].bend, two.arm[side].bend)).toBeLessThan(3)
          expect(near(one.leg[side].bend, two.leg[side].bend)).toBeLessThan(3)
        }
      }),
      { numRuns: 600 },
    )
  })

  test('stops where its poses end', () => {
    for (const id of moving) {
      const { length } = drawings[id].poses
      expect(poseAt(drawings[id], -1)).toEqual(poseAt(drawings[id], 0))
      expect(poseAt(drawings[id], length + 5)).toEqual(poseAt(drawings[id], length - 1))
    }
  })
})
