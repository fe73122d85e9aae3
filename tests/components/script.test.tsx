import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Script } from '../../src/components/Script.tsx'

const script = (words: string) => (
  <Script caption="What you can say" words={words} copyLabel="Copy" copiedLabel="Copied" />
)

test('the words are copied as they stand, and that is said', async () => {
  const user = userEvent.setup()
  render(script('I am 47.'))
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await screen.findByText('Copied')).toBeTruthy()
  expect(await navigator.clipboard.readText()).toBe('I am 47.')
})

test('words that change after that are not called copied', async () => {
  const user = userEvent.setup()
  const { rerender } = render(script('I am 47.'))
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  rerender(script('I am 48.'))
  expect(screen.queryByText('Copied')).toBeNull()
})

test('where the clipboard is closed the words are marked, so that they can be copied by hand', async () => {
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'))
  render(script('I am 47.'))
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(window.getSelection()?.toString()).toBe('I am 47.')
  expect(screen.queryByText('Copied')).toBeNull()
})
