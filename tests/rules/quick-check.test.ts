import { expect, test } from 'vitest'
import { quickCheck, quickDanger, quickWarmth } from '../../src/rules/quick-check.ts'

test('no danger sign and nothing that forbids warmth: a first comfort with warmth', () => {
  expect(quickCheck({ danger: 'none', warmth: 'none' })).toEqual({ kind: 'first-comfort', warmth: true })
})

test.each([...quickDanger.options.map((sign) => [sign] as const), 'not-sure' as const])(
  'help now for the sign: %s',
  (danger) => {
    expect(quickCheck({ danger, warmth: 'none' })).toEqual({ kind: 'get-help-now' })
  },
)

test.each([...quickWarmth.options.map((reason) => [reason] as const), 'not-sure' as const])(
  'a first comfort without warmth for: %s',
  (warmth) => {
    expect(quickCheck({ danger: 'none', warmth })).toEqual({ kind: 'first-comfort', warmth: false })
  },
)
