import { render, screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { Drawing } from '../../src/components/Drawing.tsx'

// A drawing fetches the figure when it is first shown; on a busy machine that outlasts what a test waits for.
beforeAll(async () => {
  await import('../../src/components/DrawnFigure.tsx')
})

const figureIn = (container: Element) => container.querySelector('svg')

test('a drawing with words is an image with a name and a description', async () => {
  render(<Drawing of="chin-tuck" title="Chin tuck" description="The head glides straight back." />)
  const image = await screen.findByRole('img', { name: 'Chin tuck' })
  expect(image.getAttribute('aria-describedby')).not.toBeNull()
  const described = document.getElementById(image.getAttribute('aria-describedby') ?? '')
  expect(described?.textContent).toBe('The head glides straight back.')
})

test('a drawing without words is decoration', async () => {
  const { container } = render(<Drawing of="chin-tuck" />)
  await expect.poll(() => figureIn(container)?.getAttribute('aria-hidden')).toBe('true')
  expect(screen.queryByRole('img')).toBeNull()
})

test('its place is there before the figure is, with the form it will have', async () => {
  const { container } = render(<Drawing of="body-scan" />)
  const place = container.firstElementChild
  const form = place?.className
  expect(form).toMatch(/long/)
  await expect.poll(() => figureIn(container)).not.toBeNull()
  expect(container.firstElementChild).toBe(place)
  expect(place?.className).toBe(form)
})

test('a pair shows two figures where there are two poses, and one where there is one', async () => {
  const two = render(<Drawing of="cat-cow" pair />)
  await expect.poll(() => two.container.querySelectorAll('svg svg')).toHaveLength(2)
  const one = render(<Drawing of="body-scan" pair />)
  await expect.poll(() => one.container.querySelectorAll('svg svg')).toHaveLength(1)
})

test('many drawings on one page share no id', async () => {
  render(
    <>
      <Drawing of="cat-cow" pair title="Cat and cow" />
      <Drawing of="chin-tuck" title="Chin tuck" description="Straight back." />
      <Drawing of="chin-tuck" mirrored title="Chin tuck again" />
    </>,
  )
  await screen.findByRole('img', { name: 'Chin tuck again' })
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(5)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every clip that a shape asks for is there', async () => {
  const { container } = render(<Drawing of="side-neck-stretch" at={0.5} />)
  await expect.poll(() => container.querySelectorAll('[clip-path]').length).toBeGreaterThan(3)
  for (const shape of container.querySelectorAll('[clip-path]')) {
    const id = shape.getAttribute('clip-path')?.match(/^url\(#(.+)\)$/)?.[1]
    expect(document.getElementById(id ?? '')?.tagName).toBe('clipPath')
  }
})
