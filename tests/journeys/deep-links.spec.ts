import { screens, startWords } from '../../src/content/en/index.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'

const chestPain = but(aWellAdultInTheUk, { chest: ['pressure-in-chest'] })

test('a stranger at any result is led to the start', async ({ page, person }) => {
  for (const path of ['/now', '/today', '/within-days', '/plan']) {
    await person.open(path)
    await page.waitForURL('/')
    await expect(person.heading()).toHaveText(startWords.visits.new.title)
  }
})

test('whoever needs an ambulance never sees another result', async ({ page, person }) => {
  for (const path of ['/check', '/today', '/within-days', '/plan']) {
    await person.open(path, chestPain, true)
    await page.waitForURL('/now')
  }
})

test('a link to a page of questions shows what was answered there', async ({ person }) => {
  await person.open('/ask/about-you', aWellAdultInTheUk)
  await expect(person.field('age')).toHaveValue(String(aWellAdultInTheUk.age))
  await expect(person.card('health', 'none')).toBeChecked()
})

test('a plan can be opened by its link, and by a reload', async ({ page, person }) => {
  await person.open('/plan', aWellAdultInTheUk, true)
  expect(person.path()).toBe('/plan')
  await page.reload()
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('a path that leads nowhere says so, and leads home', async ({ person }) => {
  for (const path of ['/nowhere', '/ask', '/ask/nothing', '/ask/pregnancy', '/plan/more']) {
    await person.open(path, aWellAdultInTheUk)
    await expect(person.heading()).toHaveText(screens.notFound.title)
    await person.follow(person.link(screens.notFound.home))
    expect(person.path()).toBe('/')
  }
})
