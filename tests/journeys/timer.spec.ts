import type { Page } from '@playwright/test'
import { timerWords as words, toolWords } from '../../src/content/en/index.ts'
import { expect, test, type Person } from '../support/journey.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'

/** Stiff from the desk, with a heat pack in the house: the plan has 15 minutes of it. */
const stiff = but(aWellAdultInTheUk, { exertion: 'desk-or-phone', house: ['heat-pack-or-bottle'] })
const second = 1000
const minute = 60 * second

/** Hides the page, or shows it again, as another app in front of it does. */
const setSeen = (page: Page, seen: boolean) =>
  page.evaluate((visible) => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (visible ? 'visible' : 'hidden'),
    })
    document.dispatchEvent(new Event('visibilitychange'))
  }, seen)

/** Notes each change of what is read out, from now on. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const regions = document.querySelectorAll('main [role=status], main [role=alert]')
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) heard.push(target.textContent ?? '')
    })
    for (const region of regions) {
      observer.observe(region, { subtree: true, childList: true, characterData: true })
    }
  })
const heard = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard)

/** Lets minutes pass for someone who is there. */
const stay = async (page: Page, minutes: number) => {
  for (let at = 0; at < minutes * 12; at += 1) await page.clock.fastForward(5 * second)
}

const clock = (page: Page) => page.getByRole('timer').locator('[aria-hidden]')

/** Waits for a page to be there, and lets it tick once: a second and a bit of its clock. */
const arrive = async (page: Page) => {
  await page.clock.runFor(second)
  await page.getByRole('timer').waitFor()
  await page.clock.runFor(300)
}

/** From the card of the plan to a timer that runs, at a clock that stands still until it is moved. */
const startAt = async (page: Page, person: Person, iso: string, minutes: 15 | 20 = 15) => {
  await page.clock.install({ time: new Date(iso) })
  await person.open('/plan', stiff, true)
  await page.clock.pauseAt(new Date(Date.parse(iso) + minute))
  await person.follow(person.link(words.start(15, 'heat')))
  for (const box of await page.getByRole('checkbox', { name: /skin|rub/ }).all()) await person.tickBox(box)
  await page.getByRole('radio', { name: words.before.lying.sitting }).check()
  await page.getByRole('radio', { name: words.minutes(minutes) }).check()
  await person.press(person.button(words.start(minutes, 'heat')))
  await expect(clock(page)).toHaveText(`${minutes}:00`)
}

test('after minutes out of sight the time that is left is right to the second', async ({ page, person }) => {
  await startAt(page, person, '2026-11-24T02:07:00Z', 20)
  await stay(page, 10)
  await person.press(person.button(words.asks.skin.yes))
  await page.clock.runFor(second)
  await setSeen(page, false)
  await page.clock.fastForward(5 * minute)
  await setSeen(page, true)
  await page.clock.runFor(second)
  await expect(clock(page)).toHaveText('4:58')
})

test('17 minutes out of sight with 20 to go leave 3 minutes, and the skin check that was due is told', async ({
  page,
  person,
}) => {
  await startAt(page, person, '2026-11-24T02:07:00Z', 20)
  await setSeen(page, false)
  await page.clock.fastForward(17 * minute)
  await setSeen(page, true)
  await expect(page.getByText(words.asks.skin.title).last()).toBeVisible()
  await expect(page.getByText(words.away.title)).toBeVisible()
  await person.press(person.button(words.asks.skin.yes))
  await expect(clock(page)).toHaveText('3:00')
})

test('the overrun is announced once, with the clock time at which the 15 minutes ended', async ({
  page,
  person,
}) => {
  await startAt(page, person, '2026-11-24T02:07:00Z')
  await page.clock.runFor(second)
  await listen(page)
  await setSeen(page, false)
  await page.clock.fastForward(17 * minute)
  expect(await heard(page)).toEqual([])
  await setSeen(page, true)
  await page.clock.runFor(3 * second)
  expect(await heard(page)).toHaveLength(1)
  expect((await heard(page))[0]).toMatch(/15 minutes.*2:23/)
  await expect(page.getByText(words.up.ago(2))).toBeVisible()
})

test('whoever listens hears each change once, and no countdown', async ({ page, person }) => {
  await startAt(page, person, '2026-11-24T02:07:00Z')
  await page.clock.runFor(second)
  await listen(page)
  await stay(page, 7)
  expect(await heard(page)).toEqual([])
  await stay(page, 1)
  expect(await heard(page)).toHaveLength(1)
  await person.press(person.button(words.asks.skin.yes))
  await stay(page, 1)
  expect(await heard(page)).toHaveLength(2)
  await stay(page, 7)
  expect(await heard(page)).toHaveLength(3)
})

test('a reload, and a tab that was killed, come back to the right second', async ({
  page,
  person,
  context,
}) => {
  await startAt(page, person, '2026-11-24T02:07:00Z')
  await stay(page, 2)
  await page.reload()
  await arrive(page)
  await expect(clock(page)).toHaveText('12:59')
  const now = await page.evaluate(() => Date.now())
  await page.close()
  const other = await context.newPage()
  await other.clock.install({ time: now + 3 * minute })
  await other.clock.pauseAt(now + 3 * minute + 500)
  await other.goto('/timer/heat-pack')
  await arrive(other)
  await expect(clock(other)).toHaveText('9:57')
})

test('from start to end it is kept once, also when it is opened again', async ({ page, person }) => {
  await startAt(page, person, '2026-11-24T02:07:00Z')
  await stay(page, 16)
  await person.press(person.button(words.up.fine))
  await expect(page.getByText(toolWords.saving.saved)).toBeVisible()
  await page.reload()
  await page.clock.runFor(second)
  await expect(person.heading()).toContainText('4:08')
  const kept = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('unknot')
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('records').objectStore('records').getAll()
          reading.addEventListener('success', () =>
            resolve(reading.result.filter(({ kind }: { kind: string }) => kind === 'go').length),
          )
        })
      }),
  )
  expect(kept).toBe(1)
})

/** The nights on which the clocks change, ten minutes before: 15 minutes end on the other side. */
const changes = [
  { timezoneId: 'Europe/London', name: 'back in London', from: '2026-10-25T00:49:00Z', ends: /1:05.*GMT/ },
  { timezoneId: 'America/New_York', name: 'forward in New York', from: '2026-03-08T06:49:00Z', ends: /3:05/ },
  { timezoneId: 'America/New_York', name: 'back in New York', from: '2026-11-01T05:49:00Z', ends: /1:05/ },
  { timezoneId: 'Europe/London', name: 'forward in London', from: '2026-03-29T00:49:00Z', ends: /2:05/ },
]

for (const { timezoneId, name, from, ends } of changes) {
  test.describe(`when the clocks go ${name}`, () => {
    test.use({ timezoneId })

    test('15 minutes are 15 minutes, and the end is told in the new time', async ({ page, person }) => {
      await startAt(page, person, from)
      await expect(page.getByText(words.doneAt).last()).toContainText(ends)
      await stay(page, 14)
      await person.press(person.button(words.asks.skin.yes))
      await page.clock.runFor(second)
      await expect(clock(page)).toHaveText('0:59')
      await stay(page, 2)
      await expect(page.getByText(words.up.title, { exact: true })).toBeVisible()
    })
  })
}
