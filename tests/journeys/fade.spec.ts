import type { Page } from '@playwright/test'
import { expect, test, type Person } from '../support/journey.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'

/** Notes what each view transition would move, from the first page on. */
const watchFades = (page: Page) =>
  page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    const start = document.startViewTransition?.bind(document)
    if (!start) return
    document.startViewTransition = (update) => {
      const transition = start(update)
      void transition.ready.then(() => {
        for (const { effect } of document.getAnimations()) {
          const lasts = Number(effect?.getComputedTiming().duration) > 0
          const part = effect instanceof KeyframeEffect ? effect.pseudoElement : null
          if (lasts && part?.startsWith('::view-transition')) moved.push(part)
        }
      })
      return transition
    }
  })

const moved = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...new Set((window as unknown as { moved: string[] }).moved)])

const answerOne = async (page: Page, person: Person, path: string) => {
  await person.open('/ask/chest')
  await person.answerPage(
    path === '/now' ? but(aWellAdultInTheUk, { chest: ['heavy-arm'] }) : aWellAdultInTheUk,
  )
  expect(person.path()).toBe(path)
  return moved(page)
}

test('from one question to the next only the new question fades in, and the heading has the focus', async ({
  page,
  person,
}) => {
  await watchFades(page)
  expect(await answerOne(page, person, '/ask/nerves')).toEqual(['::view-transition-new(question)'])
})

test('an emergency is there at once', async ({ page, person }) => {
  await watchFades(page)
  expect(await answerOne(page, person, '/now')).toEqual([])
})

test('nothing fades for who asked for less motion', async ({ page, person }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await watchFades(page)
  expect(await answerOne(page, person, '/ask/nerves')).toEqual([])
})
