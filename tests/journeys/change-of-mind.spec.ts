import { screens, startWords } from '../../src/content/en/index.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'

const atTheDesk = but(aWellAdultInTheUk, { exertion: 'desk-or-phone' })
const { timing: _timing, ...neverAskedWhen } = atTheDesk

test('one answer is changed from the summary, and the way leads back there', async ({ page, person }) => {
  await person.open('/check', aWellAdultInTheUk)
  await person.change('exertion')
  expect(person.path()).toBe('/ask/exertion')
  await expect(person.card('exertion', 'lifting')).toBeChecked()
  await person.answer('exertion', atTheDesk)
  await person.goOn()
  expect(person.path()).toBe('/check')
  await person.confirm()
  expect(person.path()).toBe('/plan')
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('a change that opens a new question asks it first, and then comes back to the summary', async ({
  person,
}) => {
  await person.open('/check', neverAskedWhen)
  await person.change('exertion')
  await person.answer('exertion', aWellAdultInTheUk)
  await person.goOn()
  expect(person.path()).toBe('/ask/timing')
  await person.answerPage(aWellAdultInTheUk)
  expect(person.path()).toBe('/check')
})

test('a reload in the middle keeps the page and every answer', async ({ page, person }) => {
  await person.start()
  while (person.path() !== '/ask/feel') await person.answerPage(aWellAdultInTheUk)
  await page.reload()
  expect(person.path()).toBe('/ask/feel')
  await person.answerAll(aWellAdultInTheUk)
  expect(person.path()).toBe('/check')
})

test('after a reload on the first screen the way goes on where it was left', async ({ page, person }) => {
  await person.start()
  await person.answerPage(aWellAdultInTheUk)
  await page.goto('/')
  await person.follow(person.link(startWords.visits['on-the-way'].button))
  expect(person.path()).toBe('/ask/nerves')
})

test('starting again forgets every answer', async ({ page, person }) => {
  await person.open('/', aWellAdultInTheUk)
  await person.press(page.locator('summary').filter({ hasText: startWords.again.onTheWay }))
  await person.follow(person.button(startWords.again.sure))
  expect(person.path()).toBe('/ask/chest')
  await expect(person.card('chest', 'none')).not.toBeChecked()
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('unknot') ?? '{}'))
  expect(kept.state).toEqual({ answers: { region: 'uk' } })
})

test('the Back of the browser leads to the start page by page, and forward shows each answer', async ({
  page,
  person,
}) => {
  await person.start()
  const seen = ['/', person.path()]
  while (person.path() !== '/ask/timing') {
    await person.answerPage(aWellAdultInTheUk)
    seen.push(person.path())
  }
  for (const path of seen.slice(0, -1).toReversed()) {
    await page.goBack()
    await page.waitForURL(path)
    await expect(person.heading()).toBeVisible()
  }
  for (const path of seen.slice(1)) {
    await page.goForward()
    await page.waitForURL(path)
    await person.arrive()
  }
  await page.goBack()
  await expect(person.card('exertion', 'lifting')).toBeChecked()
})

test('the Back of the page is the Back of the browser', async ({ page, person }) => {
  await person.start()
  await person.answerPage(aWellAdultInTheUk)
  await person.answerPage(aWellAdultInTheUk)
  await person.follow(person.button(screens.back))
  expect(person.path()).toBe('/ask/nerves')
  await person.follow(person.button(screens.back))
  expect(person.path()).toBe('/ask/chest')
  await person.press(person.button(screens.back))
  await page.waitForURL('/')
  await page.goForward()
  await expect(person.card('chest', 'none')).toBeChecked()
})

test('going back to the first screen brings the reader to its heading, as every move does', async ({
  page,
  person,
}) => {
  await person.start()
  await person.press(person.button(screens.back))
  await page.waitForURL('/')
  await expect(person.heading()).toBeFocused()
})
