import type { Page } from '@playwright/test'
import { expect, test, type Person } from '../support/journey.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'

/** Notes what moves by itself, from the first page on: the headings within it. */
const watchFades = (page: Page) =>
  page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    document.addEventListener('animationstart', ({ target }) => {
      if (target instanceof Element) moved.push(target.querySelector('h1')?.textContent ?? target.outerHTML)
    })
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
  expect(await answerOne(page, person, '/ask/nerves')).toEqual([await person.heading().textContent()])
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
