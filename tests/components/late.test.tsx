import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { late } from '../../src/components/late.ts'

test('what comes late is shown as soon as it is here, and is fetched once', async () => {
  let asked = 0
  const word = late(async () => {
    asked += 1
    return 'here'
  })
  const Shown = () => <p>{word.useHere() ?? 'not yet'}</p>
  render(<Shown />)
  expect(screen.getByText('not yet')).toBeTruthy()
  await act(async () => void (await Promise.all([word.fetch(), word.fetch()])))
  expect(screen.getByText('here')).toBeTruthy()
  expect(asked).toBe(1)
})

test('after a failure it may be tried again', async () => {
  let asked = 0
  const word = late(async () => {
    asked += 1
    if (asked === 1) throw new Error('no network')
    return 'here'
  })
  await expect(word.fetch()).rejects.toThrow('no network')
  await expect(word.fetch()).resolves.toBe('here')
})
