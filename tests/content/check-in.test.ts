import { describe, expect, test } from 'vitest'
import { checkInWords } from '../../src/content/en/index.ts'
import { escalations, howItGoes } from '../../src/rules/index.ts'
import { grade } from './readability.ts'

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

const read = (value: unknown): string =>
  textsIn(value)
    .map((text) => text.replace(/[.!?]?$/, '.'))
    .join(' ')

describe('the words of a check-in', () => {
  test.each(howItGoes.map(({ id }) => id))('"%s" reads at grade 6 or below', (id) => {
    expect(grade(read(checkInWords.questions[id]))).toBeLessThanOrEqual(6)
  })

  test.each(Object.entries({ ...checkInWords.escalations, ...checkInWords.fromTheLog }))(
    'why "%s" must be seen reads at grade 8 or below',
    (_, words) => {
      expect(grade(read(words))).toBeLessThanOrEqual(8)
    },
  )

  test('every row has a name of its own, and says why', () => {
    const rows = escalations.map(({ id }) => checkInWords.escalations[id])
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
    for (const { because } of rows) expect(because).toMatch(/\w.*\.$/)
  })

  test.each(howItGoes)('each answer to $id has a label of its own', ({ id, options }) => {
    const labels: Readonly<Record<string, unknown>> = checkInWords.questions[id].options
    expect(new Set(options.map((option) => labels[option])).size).toBe(options.length)
  })
})
