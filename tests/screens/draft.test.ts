import { describe, expect, test } from 'vitest'
import { questionById } from '../../src/rules/index.ts'
import { joined, type AnyQuestion } from '../../src/screens/ask/draft.ts'

const chest = questionById('chest') as AnyQuestion
const onset = questionById('timing') as AnyQuestion

describe('what was ticked before the earlier answers were read', () => {
  test.each([
    ['nothing ticked since: what was answered before stands', ['heavy-arm'], [], ['heavy-arm']],
    [
      'a sign joins the signs of before',
      ['heavy-arm'],
      ['cold-sweat-or-sick'],
      ['heavy-arm', 'cold-sweat-or-sick'],
    ],
    ['a sign ticked twice is one', ['heavy-arm'], ['heavy-arm'], ['heavy-arm']],
    ['a sign takes the place of “none of these”', ['none'], ['heavy-arm'], ['heavy-arm']],
    ['a sign takes the place of “not sure”', ['not-sure'], ['heavy-arm'], ['heavy-arm']],
    ['“none of these” stands alone', ['heavy-arm'], ['none'], ['none']],
    ['“not sure” stands alone', ['none'], ['not-sure'], ['not-sure']],
    ['the first tick of all', [], ['heavy-arm'], ['heavy-arm']],
  ])('%s', (_, before, since, together) => {
    expect(joined([chest], { chest: before }, { chest: since })).toEqual({ chest: together })
  })

  test('one choice takes the place of another', () => {
    expect(joined([onset], { timing: ['later'] }, { timing: ['during'] })).toEqual({ timing: ['during'] })
    expect(joined([onset], { timing: ['later'] }, {})).toEqual({ timing: ['later'] })
  })
})
