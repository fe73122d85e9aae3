import type { Page } from '@playwright/test'
import { calmWords as words, toolWords } from '../../src/content/en/index.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdultInTheUk } from '../support/people.ts'

const second = 1000

/** Lets time pass for someone who is there: often enough that nothing waits for them. */
const stay = async (page: Page, seconds: number) => {
  for (let at = 0; at < seconds; at += 2) await page.clock.fastForward(2 * second)
}

test('one tap on its card begins slow breathing, and it goes on to its end', async ({ page, person }) => {
  await page.clock.install({ time: new Date('2026-11-24T02:07:00Z') })
  await person.open('/plan', aWellAdultInTheUk, true)
  await person.follow(person.button(words.start.slow))
  const word = (text: string) => page.getByRole('paragraph').filter({ hasText: new RegExp(`^${text}$`) })
  await page.clock.runFor(6 * second)
  await expect(word(words.breaths.in.word)).toBeVisible()
  await page.clock.runFor(4 * second)
  await expect(word(words.breaths.out.word)).toBeVisible()
  await stay(page, 310)
  await expect(word(words.done.breathing.word)).toBeVisible()
  await person.follow(person.link(toolWords.toPlan))
  expect(person.path()).toBe('/plan')
})

test('the knot opens with the breath, and its ghost stays', async ({ page, person }) => {
  await page.clock.install({ time: new Date('2026-11-24T02:07:00Z') })
  await person.open('/breathing/slow', aWellAdultInTheUk, true)
  await person.press(person.button(toolWords.start))
  const knot = page.locator('main svg path[stroke-dasharray]')
  await page.clock.runFor(5 * second)
  const settled = await knot.getAttribute('d')
  await page.clock.runFor(3.5 * second)
  expect(await knot.getAttribute('d')).not.toBe(settled)
})

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the knot stays still, and a count is seen instead', async ({ page, person }) => {
    await page.clock.install({ time: new Date('2026-11-24T02:07:00Z') })
    await person.open('/breathing/slow', aWellAdultInTheUk, true)
    await person.press(person.button(toolWords.start))
    const knot = page.locator('main svg path[stroke-dasharray]')
    const still = await knot.getAttribute('d')
    await page.clock.runFor(8 * second)
    expect(await knot.getAttribute('d')).toBe(still)
    await expect(page.locator('main p[aria-hidden]')).toHaveText(/^[1-4]$/)
    await expect(page.locator('main p[aria-hidden]')).toBeVisible()
  })
})
