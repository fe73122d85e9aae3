import { describe, expect, test } from 'vitest'
import { bodyMap } from '../../src/figure/body-map.ts'
import type { DrawnPatch } from '../../src/figure/body-map.ts'
import { halves, mapViews, walk } from '../../src/figure/body-regions.ts'
import type { Half, MapView } from '../../src/figure/body-regions.ts'
import { questions } from '../../src/rules/index.ts'

interface Dot {
  readonly x: number
  readonly y: number
}

/** A form of moves, lines and curves as a polygon. */
const flat = (d: string): readonly Dot[] => {
  let pen: Dot = { x: 0, y: 0 }
  return [...d.matchAll(/([MLC])([^MLCZ]*)/g)].flatMap(([, kind, numbers = '']) => {
    const n = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    const dots = n.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: n[i + 1] ?? 0 }] : []))
    const [from, [a, b, c]] = [pen, dots]
    pen = dots.at(-1) ?? pen
    if (kind !== 'C' || !a || !b || !c) return dots
    return [0.25, 0.5, 0.75, 1].map((t) => {
      const [u, v] = [1 - t, t]
      const mix = (k: 'x' | 'y') =>
        u ** 3 * from[k] + 3 * u * u * v * a[k] + 3 * u * v * v * b[k] + v ** 3 * c[k]
      return { x: mix('x'), y: mix('y') }
    })
  })
}

const holds = (polygon: readonly Dot[], { x, y }: Dot): boolean =>
  polygon.reduce((inside, p, i) => {
    const q = polygon[(i + 1) % polygon.length] ?? p
    const crosses = p.y > y !== q.y > y && x < ((q.x - p.x) * (y - p.y)) / (q.y - p.y) + p.x
    return crosses ? !inside : inside
  }, false)

const nameOf = ({ patch }: DrawnPatch) => `${patch.region} ${patch.side}`
const patchesOf = (view: MapView) => bodyMap(view).patches.map((drawn) => ({ ...drawn, form: flat(drawn.d) }))

/** Points all over the picture, off the round numbers on which borders lie. */
const { frame } = bodyMap('back')
const grid = Array.from({ length: 56 * 63 }, (_, i) => ({
  x: frame.x + 1.03 + (i % 56) * 2,
  y: frame.y + 1.07 + Math.floor(i / 56) * 2,
}))

test('every place of the question can be marked, from behind or from before', () => {
  const where = questions.find(({ id }) => id === 'where')
  const asked = where && 'options' in where ? where.options : []
  const drawn = mapViews.flatMap((view) => bodyMap(view).patches.map(({ patch }) => patch.region))
  expect(new Set(drawn)).toEqual(new Set(asked))
})

describe.each(mapViews)('seen from the %s', (view) => {
  test('the borders of each region follow on each other, or on the edge of the picture', () => {
    for (const { round } of Object.values<Half>(halves[view])) {
      const lines = round.map(walk)
      for (const [i, line] of lines.entries()) {
        const [end, start] = [line.at(-1) ?? [0, 0], lines[(i + 1) % lines.length]?.[0] ?? [0, 0]]
        const alongTheEdge = end[1] === start[1] && (end[1] < -30 || end[1] > 96)
        expect(alongTheEdge || (end[0] === start[0] && end[1] === start[1]), round[i]).toBe(true)
      }
    }
  })

  test('no point belongs to two patches', () => {
    const patches = patchesOf(view)
    const shared = grid
      .map((dot) => patches.filter(({ form }) => holds(form, dot)).map(nameOf))
      .filter((names) => names.length > 1)
    expect(shared).toEqual([])
  })

  test('left and right are mirror images, each where the person has it', () => {
    const patches = patchesOf(view)
    const leftOfPage = view === 'back' ? 'left' : 'right'
    for (const { patch, form, tick } of patches.filter(({ patch: { side } }) => side !== 'middle')) {
      expect(tick.x < 0, nameOf({ patch, d: '', tick })).toBe(patch.side === leftOfPage)
      const twin = patches.find(
        (other) => other.patch.region === patch.region && other.patch.side !== patch.side,
      )
      const flipped = form.map(({ x, y }) => [(-x).toFixed(1), y.toFixed(1)].join(' '))
      expect(twin?.form.map(({ x, y }) => [x.toFixed(1), y.toFixed(1)].join(' ')).join()).toBe(
        flipped.join().replaceAll('-0.0', '0.0'),
      )
    }
  })

  test('each tick stands in its own patch, and in the picture', () => {
    for (const drawn of patchesOf(view)) {
      expect(holds(drawn.form, drawn.tick), nameOf(drawn)).toBe(true)
      expect(drawn.tick.y, nameOf(drawn)).toBeGreaterThan(frame.y)
      expect(drawn.tick.y, nameOf(drawn)).toBeLessThan(frame.y + frame.height)
    }
  })
})
