import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { bodyMapWords, screens } from '../../src/content/en/index.ts'
import { aWellAdult, but } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

const { where: _where, side: _side, ...notYet } = aWellAdult

const control = (question: string, option: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`input[name='${question}'][value='${option}']`)
  if (!found) throw new Error(`There is no ${option} of ${question}`)
  return found
}
const box = (option: string) => control('where', option)
const sideOf = (option: string) => control('side', option)

const drawn = (region: string, side: string) =>
  document.querySelector(`[data-patch='${region}'][data-side='${side}']`)
/** What a finger hits: the last form of a patch. */
const hit = (region: string, side: string): Element => drawn(region, side)?.lastElementChild ?? document.body
const line = () => document.querySelector('[aria-live=polite]')?.textContent

const atTheMap = async (answers = notYet) => {
  const app = await renderApp({ path: '/ask/where', answers })
  await waitFor(() => expect(drawn('neck', 'left')).not.toBeNull())
  return app
}

describe('the body map', () => {
  test('ticks the lists, and what is ticked is answered', async () => {
    const { user, session } = await atTheMap()
    await user.click(hit('neck', 'left'))
    expect(box('neck').checked).toBe(true)
    expect(sideOf('left').checked).toBe(true)
    await user.click(hit('over-blade', 'right'))
    expect(sideOf('both').checked).toBe(true)
    await user.click(screen.getByRole('button', { name: screens.continue }))
    expect(session.getState().answers).toMatchObject({ where: ['neck', 'over-blade'], side: 'both' })
  })

  test('shows what the lists say', async () => {
    const { user } = await atTheMap()
    const before = drawn('between-blades', 'right')?.outerHTML
    await user.click(box('between-blades'))
    const open = drawn('between-blades', 'right')?.outerHTML
    await user.click(sideOf('right'))
    const marked = drawn('between-blades', 'right')?.outerHTML
    expect(new Set([before, open, marked]).size).toBe(3)
    await user.click(box('none'))
    expect(drawn('between-blades', 'right')?.outerHTML).toBe(before)
  })

  test('begins with what was answered before', async () => {
    await atTheMap(but(notYet, { where: ['neck'], side: 'left' }))
    expect(drawn('neck', 'left')?.outerHTML).not.toBe(drawn('neck', 'right')?.outerHTML)
    expect(line()).toContain(bodyMapWords.regions.neck)
    expect(line()).toContain(bodyMapWords.sides.left)
  })

  test('says in words what it shows, also that both sides hold for every place', async () => {
    const { user } = await atTheMap()
    expect(line()).toBe(bodyMapWords.nothing)
    await user.click(hit('neck', 'left'))
    await user.click(hit('over-blade', 'right'))
    for (const words of [
      bodyMapWords.sides.both,
      bodyMapWords.regions.neck,
      bodyMapWords.regions['over-blade'],
    ]) {
      expect(line()).toContain(words)
    }
  })

  test('asks for the side of what was ticked without one', async () => {
    const { user } = await atTheMap()
    await user.click(box('neck'))
    expect(line()).toContain(bodyMapWords.sideOpen)
    await user.click(sideOf('not-sure'))
    expect(line()).toContain(bodyMapWords.sideUnsure)
  })

  test('takes no focus and is not heard: the lists are for that', async () => {
    await atTheMap()
    for (const svg of document.querySelectorAll('svg:has([data-patch])')) {
      expect(svg.closest('[aria-hidden=true]')).not.toBeNull()
      expect(svg.querySelectorAll('[tabindex], a, button, [role]')).toHaveLength(0)
    }
  })
})
