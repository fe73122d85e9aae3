import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lengths } from '../../src/figure/proportions.ts'
import { mirrored } from '../../src/figure/mirror.ts'
import { other, sides, whole } from '../../src/figure/pose.ts'
import type { PoseData } from '../../src/figure/pose.ts'
import { solve } from '../../src/figure/skeleton.ts'
import { size, sub } from '../../src/figure/vector.ts'
import type { Vec } from '../../src/figure/vector.ts'

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true })
const vec = (most: number): fc.Arbitrary<Vec> =>
  fc.tuple(number(-most, most), number(-most, most), number(-most, most))
const arm = (frame: 'world' | 'chest' | 'head') =>
  fc.record({ to: vec(200).map(([x, y, z]) => [frame, x, y, z] as const), pole: vec(1) })

/** Poses that nobody would draw, to see whether the body holds together. */
const anyPose: fc.Arbitrary<PoseData> = fc.record({
  at: vec(100),
  turn: vec(90),
  spine: fc.record({
    lumbar: vec(30),
    lowerChest: vec(30),
    upperChest: vec(30),
    neck: vec(40),
    head: vec(40),
  }),
  shoulder: fc.record({ L: fc.tuple(number(-10, 30), number(-25, 30)) }),
  arm: fc.record({ L: arm('world'), R: fc.oneof(arm('chest'), arm('head')) }),
  leg: fc.record({ L: arm('world'), R: arm('world') }),
})

const near = (a: Vec, b: Vec) => size(sub(a, b))

describe('a body', () => {
  test('keeps the length of its bones, whatever a pose asks for', () => {
    fc.assert(
      fc.property(anyPose, (data) => {
        const { arm: arms, leg } = solve(whole(data))
        for (const side of sides) {
          const [a, l] = [arms[side], leg[side]]
          expect(near(a.from, a.bend)).toBeCloseTo(lengths.upperArm, 6)
          expect(near(a.bend, a.to)).toBeCloseTo(lengths.forearm, 6)
          expect(near(l.from, l.bend)).toBeCloseTo(lengths.thigh, 6)
          expect(near(l.bend, l.to)).toBeCloseTo(lengths.shin, 6)
        }
      }),
    )
  })

  test('says when a pose asks for more than a limb has', () => {
    const far = solve(whole({ arms: { to: ['shoulderL', 200, 0, 0], pole: [0, -1, 0] } }))
    expect(far.arm.L.reach).toBeGreaterThan(2)
    expect(solve(whole({})).arm.L.reach).toBeLessThan(1)
  })

  test('is its own mirror image twice', () => {
    fc.assert(
      fc.property(anyPose, (data) => {
        const pose = whole(data)
        expect(mirrored(mirrored(pose))).toEqual(pose)
      }),
    )
  })

  test('does with one side in the mirror what it does with the other', () => {
    fc.assert(
      fc.property(anyPose, (data) => {
        const [one, two] = [solve(whole(data)), solve(mirrored(whole(data)))]
        for (const side of sides) {
          const [x, y, z] = two.arm[other[side]].bend
          expect(near(one.arm[side].bend, [-x, y, z])).toBeCloseTo(0, 6)
          const [u, v, w] = two.leg[other[side]].to
          expect(near(one.leg[side].to, [-u, v, w])).toBeCloseTo(0, 6)
        }
      }),
    )
  })

  test('that stands is as tall as it should be', () => {
    const { frames } = solve(whole({}))
    expect(frames.head.at[1] + 30).toBeGreaterThan(285)
    expect(frames.head.at[1] + 30).toBeLessThan(315)
  })
})
