import {
  alarms,
  checkAnswersWords,
  helpIn,
  planWords,
  remedyWords,
  screens,
} from '../../src/content/en/index.ts'
import type { Answers } from '../../src/rules/index.ts'
import { expect, test, type Person } from '../support/journey.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'

const { emergency, today } = helpIn('uk')
const chestPain = but(aWellAdultInTheUk, { chest: ['pressure-in-chest'] })
const fever = but(aWellAdultInTheUk, { since: ['fever-or-very-ill'] })
const worse = but(aWellAdultInTheUk, { since: ['worse-for-over-a-week'] })

const walkFromTheStart = async (person: Person, answers: Answers) => {
  await person.start()
  return person.answerAll(answers)
}

test('a danger sign on the first page leads straight to one call', async ({ page, person }) => {
  const seen = await walkFromTheStart(person, chestPain)
  expect(seen).toEqual(['/ask/chest', '/now'])
  await expect(person.heading()).toHaveText(alarms.now.title(emergency.number))
  await expect(person.link(alarms.now.call(emergency.number))).toHaveAttribute('href', emergency.tel)
  await expect(page.locator('a[href^="tel:"]')).toHaveCount(1)
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('what needs care today is asked to its end, and then shown without a remedy', async ({
  page,
  person,
}) => {
  const seen = await walkFromTheStart(person, fever)
  expect(seen.at(-1)).toBe('/today')
  expect(seen).not.toContain('/check')
  await expect(person.heading()).toHaveText(alarms.today.title)
  await expect(person.link(today.call?.label ?? '')).toHaveAttribute('href', 'tel:111')
  await expect(page.getByRole('article')).toHaveCount(0)
  for (const { title } of Object.values(remedyWords)) await expect(page.getByText(title)).toHaveCount(0)
})

test('what can wait some days is checked first, and then says by when', async ({ page, person }) => {
  const seen = await walkFromTheStart(person, worse)
  expect(seen.at(-1)).toBe('/check')
  await person.follow(person.button(checkAnswersWords.seeResult))
  expect(person.path()).toBe('/within-days')
  await expect(person.heading()).toHaveText(alarms.days.title)
  await expect(page.getByRole('heading', { name: planWords.title })).toHaveCount(0)
})

test('a mistaken tick is taken back from the emergency, and the way goes on to a plan', async ({
  person,
}) => {
  await walkFromTheStart(person, chestPain)
  await person.follow(person.link(alarms.mistake))
  expect(person.path()).toBe('/ask/chest')
  await expect(person.card('chest', 'pressure-in-chest')).toBeChecked()
  await person.none('chest')
  await expect(person.card('chest', 'pressure-in-chest')).not.toBeChecked()
  await person.goOn()
  await person.answerAll(aWellAdultInTheUk)
  await person.confirm()
  expect(person.path()).toBe('/plan')
})

test('not being sure of a danger sign asks one more question, and never counts as no', async ({ person }) => {
  await person.start()
  await person.unsure('chest')
  await person.goOn()
  expect(person.path()).toBe('/ask/chest-unsure')
  const seen = await person.answerAll(but(aWellAdultInTheUk, { chest: 'not-sure' }))
  expect(seen.at(-1)).toBe('/today')
})

test('the danger signs are one press away from a question, and lead back to it', async ({ person }) => {
  await person.start()
  await person.answerPage(aWellAdultInTheUk)
  await person.follow(person.link(screens.dangerSigns))
  await expect(person.link(screens.call(emergency.number))).toHaveAttribute('href', emergency.tel)
  await person.follow(person.button(screens.back))
  expect(person.path()).toBe('/ask/nerves')
})
