import { expect, test } from 'vitest'
import { inFigures } from '../../src/content/figures.ts'

test.each([
  [0, 3, '0'],
  [1000, 3, '1,000'],
  [2.5, 1, '2.5'],
  [2.25, 2, '2.25'],
  [2.25, 1, '2.3'],
  [3, 1, '3'],
])('%s with at most %s digits behind the point is %s', (value, mostDigits, figures) => {
  expect(inFigures(value, mostDigits)).toBe(figures)
})
