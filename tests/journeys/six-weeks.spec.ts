import type { Page, TestInfo } from '@playwright/test'
import {
  checkInWords,
  doseInWords,
  doseProductNames,
  dosesScreenWords,
  doseWords,
  startWords,
} from '../../src/content/en/index.ts'
import type { Phase } from '../../src/rules/index.ts'
import type { Person } from '../support/journey.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdultInTheUk, but, withPainkillers } from '../support/people.ts'

const hour = 3_600_000
const day = 24 * hour
/** A Tuesday night. */
const firstNight = Date.parse('2026-11-24T02:08:00Z')

const sore = but(withPainkillers(aWellAdultInTheUk, 'paracetamol'), {
  exertion: 'slept-wrong',
  severity: 7,
  duration: 'under-a-day',
})

const { trend, news, tablets } = checkInWords.questions

const tabletsOf = (count: number) => doseInWords({ product: 'paracetamol', count, milligrams: 500 }, 'uk')
const again = dosesScreenWords.again.swallowed(tabletsOf(2))

/** Somebody's six weeks on one phone: each visit opens the page anew, so much later. */
class Weeks {
  readonly #page: Page
  readonly #person: Person
  readonly #info: TestInfo
  #looks = 0

  constructor(page: Page, person: Person, info: TestInfo) {
    this.#page = page
    this.#person = person
    this.#info = info
  }

  async look(name: string): Promise<void> {
    this.#looks += 1
    const path = this.#info.outputPath(`${String(this.#looks).padStart(2, '0')}-${name}.png`)
    await this.#page.screenshot({ path, fullPage: true })
    await this.#info.attach(name, { path, contentType: 'image/png' })
  }

  async at(after: number, path: string): Promise<void> {
    await this.#page.clock.setFixedTime(firstNight + after)
    await this.#page.goto(path)
    await this.#person.heading().waitFor()
  }

  /** Two tablets. The first time everything is said, and from then on it is one tap. */
  async dose(after: number): Promise<void> {
    await this.at(after, '/doses')
    const saved = this.#page.getByRole('region', { name: dosesScreenWords.done.logged, exact: true })
    await expect(this.#page.getByText(dosesScreenWords.reading)).toHaveCount(0)
    if ((await this.#person.button(again).count()) === 0) {
      await this.#person.follow(this.#person.link(dosesScreenWords.log))
      await this.#page.getByRole('radio', { name: doseProductNames('uk').paracetamol }).check()
      await this.#page.getByRole('radio', { name: doseWords.milligrams(500), exact: true }).check()
      await this.#page.getByRole('radio', { name: '2', exact: true }).check()
    }
    await this.#person.press(this.#person.button(again))
    await expect(saved.or(this.#person.button(doseWords.logAnyway))).toBeVisible()
    // It was had, whatever we think of it.
    if ((await saved.count()) === 0) await this.#person.follow(this.#person.button(doseWords.logAnyway))
    await expect(saved).toBeVisible()
  }

  /** Looks again, with no danger sign, in four screens. */
  async lookAgain(after: number, how: keyof typeof trend.options, pain: number): Promise<void> {
    await this.at(after, '/check-in')
    for (const id of ['chest', 'nerves', 'since'] as const) {
      await this.#person.none(id)
      await this.#person.goOn()
    }
    await this.#page.getByRole('radio', { name: trend.options[how], exact: true }).check()
    await this.#page.getByRole('radio', { name: new RegExp(`^${pain}\\b`) }).check()
    await this.#page.getByRole('checkbox', { name: news.none, exact: true }).check()
    const often = tablets.options[pain < 3 ? 'no-longer' : 'now-and-then']
    const had = this.#page.getByRole('radio', { name: often, exact: true })
    if ((await had.count()) > 0) await had.check()
    await this.look(`check-in-after-${Math.round(after / day)}-days`)
    await this.#person.goOn()
    await this.look(`after-${Math.round(after / day)}-days`)
  }
}

const phase = (page: Page, id: Phase) => page.getByText(checkInWords.phases[id].name).first()

test('six weeks: a spasm, a plan, four check-ins, twenty doses, a relapse and a page for the doctor', async ({
  page,
  person,
}, info) => {
  test.setTimeout(300_000)
  const weeks = new Weeks(page, person, info)

  await page.clock.setFixedTime(firstNight)
  await person.start()
  await person.answerAll(sore)
  await person.confirm()
  expect(person.path()).toBe('/plan')
  await weeks.look('the-first-plan')

  // Six doses in the first two days.
  for (const hours of [0.1, 7, 14, 25, 32, 39]) await weeks.dose(hours * hour)
  await weeks.lookAgain(41 * hour, 'better', 5)
  expect(person.path()).toBe('/plan')
  for (const hours of [50, 57, 64]) await weeks.dose(hours * hour)
  await weeks.lookAgain(3 * day + hour, 'better', 4)
  expect(person.path()).toBe('/plan')
  await expect(phase(page, 'mobilise')).toBeVisible()
  for (const days of [4, 4.5, 5]) await weeks.dose(days * day)
  await weeks.lookAgain(7 * day + hour, 'better', 2)
  await weeks.lookAgain(14 * day + hour, 'better', 0)
  await expect(phase(page, 'prevent')).toBeVisible()
  await weeks.at(14 * day + 2 * hour, '/')
  await weeks.look('the-start-after-two-weeks')

  // The relapse: a new spasm, and eight doses more.
  await weeks.at(36 * day, '/')
  await person.press(page.locator('summary').filter({ hasText: startWords.again.ask }))
  await person.follow(person.button(startWords.again.sure))
  await person.answerAll(but(sore, { severity: 6, again: 'again' } as object))
  await person.confirm()
  expect(person.path()).toBe('/plan')
  for (const hours of [1, 7, 13, 25, 31, 49, 56, 73]) await weeks.dose(36 * day + hours * hour)
  await weeks.lookAgain(36 * day + 74 * hour, 'same', 6)
  expect(person.path()).toBe('/check-in/result')
  await weeks.at(39 * day + 5 * hour, '/plan')
  expect(person.path(), 'the plan is gone, because someone should look at it').not.toBe('/plan')

  await weeks.at(42 * day, '/diary')
  await weeks.look('the-diary')
  await weeks.at(42 * day, '/doctor')
  const article = page.getByRole('article')
  await expect(article).toBeVisible()
  await expect(article).toContainText(tabletsOf(16))
  await weeks.look('the-page-for-the-doctor')
  const doses = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('unknot')
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('records').objectStore('records').getAll()
          reading.addEventListener('success', () => {
            resolve(reading.result.filter(({ kind }: { kind: string }) => kind === 'dose').length)
          })
        })
      }),
  )
  expect(doses, 'doses on the disk').toBe(20)
})
