import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'
import { aWellAdultInTheUk } from '../support/people.ts'

const running = (page: Page) =>
  page.evaluate(
    () => document.getAnimations().filter(({ effect }) => Number(effect?.getTiming().duration) > 0).length,
  )

/** Counts how often the drawing of the thread is changed from now on. */
const watchThread = (page: Page) =>
  page.evaluate(() => {
    const redrawn = { times: 0 }
    Object.assign(window, { redrawn })
    new MutationObserver((changes) => {
      redrawn.times += changes.length
    }).observe(document, { subtree: true, attributeFilter: ['d'] })
  })

const redrawn = (page: Page) =>
  page.evaluate(() => (window as unknown as { redrawn: { times: number } }).redrawn.times)

test('the thread loosens from question to question; for who asked for less motion it is loose at once', async ({
  page,
  person,
}) => {
  await person.start()
  await watchThread(page)
  await person.answerPage(aWellAdultInTheUk)
  await expect.poll(() => redrawn(page)).toBeGreaterThan(3)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.reload()
  await person.heading().waitFor()
  await watchThread(page)
  await person.answerPage(aWellAdultInTheUk)
  await expect.poll(() => redrawn(page)).toBe(1)
  await page.waitForTimeout(300)
  expect(await redrawn(page)).toBe(1)
  expect(await running(page)).toBe(0)
})

test('nobody is hurried: after a day away, the page and what was ticked are still there', async ({
  page,
  person,
}) => {
  await page.clock.install()
  await person.open('/ask/exertion', aWellAdultInTheUk)
  await person.answer('exertion', { ...aWellAdultInTheUk, exertion: 'sport' })
  await page.clock.fastForward('24:00:00')
  await expect(person.card('exertion', 'sport')).toBeChecked()
  expect(person.path()).toBe('/ask/exertion')
  await person.goOn()
  expect(person.path()).not.toBe('/ask/exertion')
})
