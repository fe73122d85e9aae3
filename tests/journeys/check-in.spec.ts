import { alarms, checkInWords as words, helpIn, planWords, screens } from '../../src/content/en/index.ts'
import { leftBy, type Past } from '../support/check-ins.ts'
import { expect, test, type Person } from '../support/journey.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'

const bad = but(aWellAdultInTheUk, { severity: 6 })
const day = 24

/** Someone with such a plan, at a path. */
const after = async (person: Person, path: string, past: Past) => {
  const { entries, session } = leftBy(bad, past)
  await person.logged(path, entries, session)
}

const noDangerSign = async (person: Person) => {
  for (const page of ['chest', 'nerves', 'since'] as const) {
    await person.none(page)
    await person.goOn()
  }
}

const { trend, news } = words.questions

/** Says on the last page how it goes, and waits for where that leads. */
const howItGoes = async (person: Person, said: keyof typeof trend.options, pain: string, path: string) => {
  await person.chooseIn(person.option(trend.options[said]), person.group(trend.ask))
  await person.chooseIn(person.option(pain), person.group(words.pain))
  for (const box of await person.boxes(news.none)) await person.tickBox(box)
  await person.press(person.button(screens.continue))
  await expect.poll(() => person.path()).toBe(path)
  await expect(person.heading()).toBeFocused()
}

test('someone who gets better looks again in four screens, and sees what is new and why', async ({
  page,
  person,
}) => {
  await after(person, '/plan', { planAgo: 4 * day })
  await person.follow(person.link(words.title))
  expect(person.path()).toBe('/check-in')
  await noDangerSign(person)
  expect(person.path()).toBe('/check-in/how-it-goes')
  await howItGoes(person, 'better', '4', '/plan')
  await expect(page.getByText(words.stage(words.phases.mobilise.name))).toBeVisible()
  await expect(page.getByText(words.changed)).toBeVisible()
})

test('a reload at each page goes on where it was, and no plan shows until it is finished', async ({
  page,
  person,
}) => {
  await after(person, '/check-in', { planAgo: day })
  for (const name of ['chest', 'nerves', 'since'] as const) {
    await person.none(name)
    await person.goOn()
    const path = person.path()
    await page.goto('/plan')
    await person.heading().waitFor()
    await expect.poll(() => person.path()).toBe(path)
  }
  await howItGoes(person, 'same', '6', '/plan')
  await expect(page.getByText(words.stage(words.phases.settle.name))).toBeVisible()
})

test('Back leads to what was said, and never out of the check-in', async ({ page, person }) => {
  await after(person, '/check-in', { planAgo: day })
  await noDangerSign(person)
  for (const path of ['since', 'nerves', 'chest']) {
    await page.goBack()
    await expect.poll(() => person.path()).toBe(`/check-in/${path}`)
  }
  await expect(person.card('chest', 'none')).toBeChecked()
})

test('a danger sign is an emergency at once, and after a reload no plan and no tool is left', async ({
  page,
  person,
}) => {
  await after(person, '/check-in', { planAgo: day })
  await person.tick('chest', 'pressure-in-chest')
  await person.goOn()
  const emergency = alarms.now.title(helpIn('uk').emergency.number)
  for (const path of ['/check-in/result', '/plan', '/stretches', '/timer/hot-towel', '/breathing/slow']) {
    await page.goto(path)
    await expect(person.heading()).toHaveText(emergency)
    await expect(page.getByRole('article')).toHaveCount(0)
  }
  await page.goto('/')
  await expect(page.getByRole('region', { name: emergency })).toBeVisible()
})

test('two tabs show the same: what was said in one takes the plan from the other', async ({
  page,
  person,
  context,
}) => {
  await after(person, '/plan', { planAgo: 4 * day })
  await expect(page.getByText(planWords.title)).toBeVisible()
  const other = await context.newPage()
  await other.goto('/check-in')
  for (const name of ['chest', 'nerves', 'since']) {
    await other.locator(`label:has(input[name="${name}"][value="none"])`).click()
    await other.getByRole('button', { name: screens.continue }).click()
    await other.waitForURL((url) => !url.pathname.endsWith(name) && url.pathname !== '/check-in')
  }
  for (const [name, value] of Object.entries({ trend: 'same', pain: 6, news: 'none' })) {
    await other.locator(`label:has(input[name="${name}"][value="${value}"])`).click()
  }
  await other.getByRole('button', { name: screens.continue }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(alarms.days.title)
  await expect(page.getByRole('article')).toHaveCount(0)
  await page.goto('/plan')
  await expect(person.heading()).toHaveText(alarms.days.title)
})
