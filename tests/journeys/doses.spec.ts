import type { Page } from '@playwright/test'
import {
  doseInWords,
  doseProductNames,
  dosesScreenWords as words,
  doseWords,
  nextWords,
  timeOfDay,
} from '../../src/content/en/index.ts'
import { had, hour } from '../support/doses.ts'
import { expect, test, type Person } from '../support/journey.ts'
import { aWellAdultInTheUk, withPainkillers } from '../support/people.ts'

const someone = withPainkillers(aWellAdultInTheUk, 'paracetamol', 'ibuprofen')
const twoTablets = doseInWords({ product: 'paracetamol', count: 2, milligrams: 500 }, 'uk')
const again = words.again.swallowed(twoTablets)

const time = (instant: number, now: number) => timeOfDay(instant, now, 'en-GB', 'Europe/London')
const notBefore = (at: number, now: number) =>
  nextWords(
    { kind: 'not-before', at, because: 'gap' },
    { region: 'uk', time: (instant) => time(instant, now) },
  ).title
const overSince = (at: number, now: number) =>
  nextWords({ kind: 'may-from', at, upTo: 2 }, { region: 'uk', time: (instant) => time(instant, now) }).title

const saved = (page: Page) => page.getByRole('region', { name: words.done.logged, exact: true })
const entries = (page: Page) => page.getByRole('link', { name: new RegExp(`^${doseWords.change} `) })

/** Some seconds pass until the dose is logged, and a gate is shown up to its full minute. */
const gate = (now: number) => now + 4 * hour + 1000

/** Sets the clock of the page to this instant, where it goes on by itself. */
const at = async (page: Page, iso: string) => {
  await page.clock.install({ time: iso })
  return Date.parse(iso)
}

const logFirst = async (page: Page, person: Person) => {
  await person.follow(person.link(words.log))
  await page.getByRole('radio', { name: doseProductNames('uk').paracetamol }).check()
  await page.getByRole('radio', { name: doseWords.milligrams(500), exact: true }).check()
  await page.getByRole('radio', { name: '2', exact: true }).check()
  await person.follow(person.button(again))
  await expect(saved(page)).toBeVisible()
}

test('from the plan: log, see the wait, wait, see it over, log again in one tap', async ({
  page,
  person,
}) => {
  const now = await at(page, '2026-11-24T02:08:00Z')
  await person.open('/plan', someone, true)
  await person.follow(person.link(words.fromPlan).first())
  await logFirst(page, person)
  await expect(person.heading()).toContainText(notBefore(gate(now), now))
  await page.clock.fastForward('04:01:00')
  await expect(person.heading()).toContainText(overSince(gate(now), gate(now)))
  await person.press(person.button(again))
  await expect(saved(page)).toBeVisible()
  await expect(entries(page)).toHaveCount(2)
  await expect(person.heading()).toBeFocused()
})

test('a dose that comes too soon is warned of; not had, it is not logged; had, it is', async ({
  page,
  person,
}) => {
  await person.open('/doses', someone, true)
  await person.logged('/doses', had({ ago: 1 }))
  await person.follow(person.button(again))
  expect(person.path()).toBe('/doses/before')
  await person.follow(person.button(words.before.notLogged))
  await expect(entries(page)).toHaveCount(1)
  await person.follow(person.button(again))
  await person.follow(person.button(doseWords.logAnyway))
  await expect(entries(page)).toHaveCount(2)
})

test('too much is an emergency with a line to call, instead of the plan as well, and undoing it ends it', async ({
  page,
  person,
}) => {
  await person.open('/doses', someone, true)
  await person.logged('/doses', had({ ago: 2 }, { ago: 4 }, { ago: 6 }, { ago: 8 }))
  await person.follow(person.button(again))
  await person.follow(person.button(doseWords.logAnyway))
  await expect(person.heading()).toHaveText(words.alarm.now)
  await expect(page.locator('a[href="tel:111"]')).toBeVisible()
  await page.goto('/plan')
  await expect(person.heading()).toHaveText(words.alarm.now)
  expect(person.path()).toBe('/doses')
  await person.follow(entries(page).first())
  await person.follow(person.button(doseWords.remove))
  await expect(person.heading()).not.toHaveText(words.alarm.now)
  await person.press(person.button(doseWords.undo))
  await expect(person.heading()).toHaveText(words.alarm.now)
})

test('what was called saved outlives a reload and a tab that is closed at once', async ({ page, person }) => {
  await person.open('/doses', someone, true)
  await logFirst(page, person)
  await page.close({ runBeforeUnload: false })
  const next = await page.context().newPage()
  await next.goto('/doses')
  await expect(entries(next)).toHaveCount(1)
  await next.reload()
  await expect(entries(next)).toHaveCount(1)
})

test('two tabs agree', async ({ page, person }) => {
  await person.open('/doses', someone, true)
  const other = await page.context().newPage()
  await other.goto('/doses')
  await logFirst(page, person)
  await expect(entries(other)).toHaveCount(1)
})

test('the wait is as long in the night when the clocks go back', async ({ page, person }) => {
  const now = await at(page, '2026-10-24T23:30:00Z')
  await person.open('/doses', someone, true)
  await logFirst(page, person)
  await expect(person.heading()).toContainText(notBefore(gate(now), now))
  await page.clock.fastForward('03:50:00')
  await expect(page.getByText(words.thatIsIn(10 * 60_000))).toBeVisible()
  await page.clock.fastForward('00:10:30')
  await expect(person.heading()).toContainText(overSince(gate(now), gate(now)))
})

test('Back from a warning leads to the form as it was', async ({ page, person }) => {
  await person.open('/doses', someone, true)
  await person.logged('/doses', had({ ago: 1 }))
  await person.follow(person.link(words.another))
  await page.getByRole('radio', { name: doseProductNames('uk').paracetamol }).check()
  await page.getByRole('radio', { name: '2', exact: true }).check()
  await person.follow(person.button(again))
  await page.goBack()
  await expect(person.button(again)).toBeVisible()
})
