import type { Page } from '@playwright/test'
import { doseProductNames, dosesScreenWords, doseWords } from '../../src/content/en/index.ts'
import { labelOf } from '../../src/content/spoken.ts'
import { expect, Person, test } from '../support/journey.ts'
import { aWellAdultInTheUk, withPainkillers } from '../support/people.ts'
import { keys } from './hands.ts'

const someone = withPainkillers(aWellAdultInTheUk, 'paracetamol', 'ibuprofen')
const entries = (page: Page) => page.getByRole('link', { name: new RegExp(`^${doseWords.change} `) })

const second = async (page: Page, path: string) => {
  const there = await page.context().newPage()
  await there.goto(path)
  return { there, other: new Person(there, keys) }
}

/** Everything but the last tap. */
const fillIn = async (page: Page, product: 'paracetamol' | 'ibuprofen', milligrams: number) => {
  await page.getByRole('radio', { name: doseProductNames('uk')[product] }).check()
  await page.getByRole('radio', { name: doseWords.milligrams(milligrams), exact: true }).check()
  await page.getByRole('radio', { name: '1', exact: true }).check()
}

test('two doses that are logged at once are both there, in both tabs', async ({ page, person }) => {
  await person.open('/doses/log', someone, true)
  const { there } = await second(page, '/doses/log')
  await fillIn(page, 'paracetamol', 500)
  await fillIn(there, 'ibuprofen', 200)
  await Promise.all([page, there].map((tab) => tab.locator('form button[type=submit]').click()))
  for (const tab of [page, there]) {
    await expect(tab.getByText(dosesScreenWords.done.logged, { exact: true })).toBeVisible()
    await expect(entries(tab)).toHaveCount(2)
  }
})

test('answers that are changed in two tabs are all kept, and both show the same', async ({
  page,
  person,
}) => {
  await person.open('/check', someone)
  const { there, other } = await second(page, '/check')
  await person.change('exertion')
  await person.choose('exertion', 'sport')
  await person.goOn()
  const told = (answer: string) => there.getByText(labelOf('exertion', answer), { exact: true })
  await expect(told('sport').first()).toBeVisible()
  await other.change('timing')
  await other.choose('timing', 'within-minutes')
  await other.goOn()
  for (const tab of [page, there]) {
    await tab.goto('/check')
    for (const [question, answer] of [
      ['exertion', 'sport'],
      ['timing', 'within-minutes'],
    ] as const) {
      await expect(tab.getByText(labelOf(question, answer), { exact: true }).first()).toBeVisible()
    }
  }
})

test('an alarm in one tab is the alarm of the other', async ({ page, person }) => {
  await person.open('/plan', someone, true)
  const { there } = await second(page, '/plan')
  await page.goto('/ask/chest')
  await person.tick('chest', 'heavy-arm')
  await person.goOn()
  expect(person.path()).toBe('/now')
  await expect(there).toHaveURL(/\/now$/)
})

test('what is said at a check-in in one tab takes the plan from the other', async ({ page, person }) => {
  await person.open('/plan', someone, true)
  const { there } = await second(page, '/plan')
  const remedies = there.getByRole('article')
  await expect(remedies.first()).toBeVisible()
  await page.goto('/check-in/chest')
  await person.tick('chest', 'heavy-arm')
  await person.goOn()
  await expect(remedies).toHaveCount(0)
  await expect(there.locator('a[href="tel:999"]').first()).toBeVisible()
})
