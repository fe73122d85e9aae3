import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { remedyWords } from '../../src/content/en/index.ts'
import {
  drawingIds,
  drawings,
  frameOf,
  hasSides,
  isDrawn,
  keyOf,
  paint,
  pairOf,
  posesOf,
  whole,
} from '../../src/figure/index.ts'
import type { DrawingId, PackSpot } from '../../src/figure/index.ts'
import { remedies } from '../../src/rules/index.ts'
import { strains } from './measure.ts'
import { canBeDrawn, cornersOf } from './path.ts'

const moments = (id: DrawingId) => drawings[id].poses.map((_, i) => i)
const kindsAt = (id: DrawingId, at: number) => paint(drawings[id], at).map(({ kind }) => kind)

/** Bytes of one drawing on the wire, if it were sent and not drawn. */
const budget = 6 * 1024

describe('the drawings cover the remedies', () => {
  test.each(remedies.filter(({ kind }) => kind === 'movement').map(({ id }) => id))('%s is drawn', (id) => {
    expect(isDrawn(id)).toBe(true)
  })

  test.each(remedies.filter(({ kind }) => kind === 'heat' || kind === 'cold').map(({ id }) => id))(
    '%s shows where it goes',
    (id) => {
      if (!isDrawn(id)) throw new Error(`${id} is not drawn`)
      const shown = kindsAt(id, 0)
      expect(['heat', 'cold', 'water', 'stream'].some((kind) => shown.some((it) => it === kind))).toBe(true)
    },
  )

  test('there is a gentler drawing just where the words know a gentler way', () => {
    const said = remedies.flatMap(({ id }) =>
      remedyWords[id].how.some((step) => step.startsWith('Gentler:')) ? [`${id}/gentler`] : [],
    )
    expect(said.length).toBeGreaterThan(14)
    expect(drawingIds.filter((id) => id.endsWith('/gentler')).toSorted()).toEqual(said.toSorted())
  })

  test('every drawing belongs to a remedy', () => {
    const ids: readonly string[] = remedies.map(({ id }) => id)
    expect(drawingIds.filter((id) => !ids.includes(id.split('/')[0] ?? ''))).toEqual([])
  })

  test('both ways to sleep are drawn', () => {
    expect(['sleep-position', 'sleep-position/on-back'].every(isDrawn)).toBe(true)
  })
})

describe.each(drawingIds)('%s', (id) => {
  const drawing = drawings[id]

  test('asks no body for what it cannot do', () => {
    expect(drawing.poses.flatMap((pose, i) => strains(whole(pose)).map((s) => `${i}: ${s}`))).toEqual([])
  })

  test('is as long as its place in the list says', () => {
    expect(drawing.poses).toHaveLength(posesOf(id))
    expect(keyOf(drawing)).toBeLessThan(drawing.poses.length)
  })

  test('has two different pictures for start and finish', () => {
    const [start, finish] = pairOf(drawing)
    expect(start === finish).toBe(posesOf(id) === 1)
  })

  test('can be drawn at its poses and between them', () => {
    for (const at of moments(id).flatMap((i) => [i, i + 0.37])) {
      const paths = paint(drawing, at).flatMap(({ d, clip }) => (clip === undefined ? [d] : [d, clip]))
      expect(paths.filter((d) => !canBeDrawn(d))).toEqual([])
    }
  })

  test('keeps the head in the picture', () => {
    const { x, y, width, height } = frameOf(id)
    for (const at of moments(id)) {
      const head = paint(drawing, at).filter(({ kind }) => kind === 'hair' || kind === 'bun')
      const corners = head.flatMap(({ d }) => cornersOf(d))
      const outside = corners.filter((c) => c.x < x || c.y < y || c.x > x + width || c.y > y + height)
      expect(outside).toEqual([])
    }
  })

  test('keeps its arrows in the picture', () => {
    const { x, y, width, height } = frameOf(id)
    for (const at of moments(id)) {
      const tips = paint(drawing, at).flatMap(({ kind, d }) => (kind === 'arrow' ? cornersOf(d) : []))
      const outside = tips.filter((c) => c.x < x || c.y < y || c.x > x + width || c.y > y + height)
      expect(outside).toEqual([])
    }
  })

  test('is small', () => {
    for (const at of moments(id)) {
      const size = gzipSync(JSON.stringify(paint(drawing, at))).length
      expect(size).toBeLessThan(budget)
    }
  })
})

const stretches = drawingIds.filter((id) => remedies.some((r) => r.id === id && r.place === 'stretch'))

test.each(stretches)('%s shows what it works on', (id) => {
  expect(kindsAt(id, keyOf(drawings[id]))).toContain('muscle')
})

test('a drawing that works on one side says so', () => {
  const oneSided = drawingIds.filter((id) => {
    const worked = new Set(drawings[id].works?.map(({ side }) => side))
    return worked.has('L') !== worked.has('R')
  })
  expect(oneSided.length).toBeGreaterThan(5)
  expect(oneSided.filter((id) => !hasSides(id))).toEqual([])
})

/** The middle of a pack on the page. */
function packAt(spot: PackSpot) {
  const pack = paint(drawings['wrapped-peas'], 0, spot).find(({ kind }) => kind === 'cold')
  const xs = cornersOf(pack?.d ?? '').map(({ x }) => x)
  return (Math.min(...xs) + Math.max(...xs)) / 2
}

test('a pack lies where one says', () => {
  // From behind, the person's left is the reader's left.
  expect(packAt('left')).toBeLessThan(-5)
  expect(packAt('middle')).toBeCloseTo(0, 0)
  expect(packAt('right')).toBeGreaterThan(5)
})

test('an arrow belongs to a key pose and is gone on the way', () => {
  expect(kindsAt('chin-tuck', 1)).toContain('arrow')
  expect(kindsAt('chin-tuck', 0.5)).not.toContain('arrow')
})
