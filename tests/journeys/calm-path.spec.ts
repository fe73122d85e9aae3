import { checkAnswersWords, planWords, screens } from '../../src/content/en/index.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdult, aWellAdultInTheUk, withPainkillers } from '../support/people.ts'

test('from the start to a plan by hand in at most 11 screens', async ({ page, person }) => {
  await person.start()
  const seen = await person.answerAll(aWellAdultInTheUk)
  expect(seen.at(-1)).toBe('/check')
  expect(seen.length).toBeLessThanOrEqual(11)
  await expect(person.heading()).toHaveText(checkAnswersWords.title)
  await person.confirm()
  expect(person.path()).toBe('/plan')
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('with painkillers in the house it is at most 14 screens, and ends with one medicine', async ({
  page,
  person,
}) => {
  const someone = withPainkillers(aWellAdultInTheUk, 'paracetamol', 'ibuprofen')
  await person.start()
  const seen = await person.answerAll(someone)
  expect(seen.at(-1)).toBe('/check')
  expect(seen.length).toBeLessThanOrEqual(14)
  await person.confirm()
  expect(person.path()).toBe('/plan')
  await expect(
    page.getByRole('article').filter({ hasText: new RegExp(`^${planWords.kinds.medicine}`) }),
  ).toHaveCount(1)
})

test('the guessed region can be corrected by hand, and the numbers follow', async ({ person, page }) => {
  await person.open('/ask/about-you', { ...aWellAdultInTheUk })
  await person.answer('region', aWellAdult)
  await person.goOn()
  await person.follow(person.link(screens.dangerSigns))
  await expect(page.getByRole('link', { name: screens.call('911') })).toHaveAttribute('href', 'tel:911')
})
