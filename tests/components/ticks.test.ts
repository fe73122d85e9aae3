import { expect, test } from 'vitest'
import { toggle } from '../../src/components/ticks.ts'

const alone = ['none', 'not-sure']

test.each([
  ['a first tick', [], 'neck', ['neck']],
  ['a second tick', ['neck'], 'ribs', ['neck', 'ribs']],
  ['the same tick again', ['neck', 'ribs'], 'neck', ['ribs']],
  ['none after ticks', ['neck', 'ribs'], 'none', ['none']],
  ['a tick after none', ['none'], 'neck', ['neck']],
  ['not sure after none', ['none'], 'not-sure', ['not-sure']],
  ['none after not sure', ['not-sure'], 'none', ['none']],
  ['none again', ['none'], 'none', []],
])('%s', (_, ticked, tapped, left) => {
  expect(toggle(ticked, tapped, alone)).toEqual(left)
})
