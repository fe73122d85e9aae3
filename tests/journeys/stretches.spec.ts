import type { Page } from '@playwright/test'
import { playerWords as words, remedyWords, toolWords } from '../../src/content/en/index.ts'
import { assess, holdsLonger, soreSide } from '../../src/rules/index.ts'
import { cueOf } from '../../src/screens/stretches/said.ts'
import { stepsFor, type Step } from '../../src/timers/index.ts'
import { expect, test, type Person } from '../support/journey.ts'
import { aWellAdultInTheUk } from '../support/people.ts'

const assessment = assess(aWellAdultInTheUk)
const stretches = assessment.kind === 'self-care' ? assessment.plan.stretches : []
const steps = stepsFor(
  stretches.map((stretch) => ({ stretch, gentler: false })),
  {
    version: 'five-minutes',
    longHolds: holdsLonger(aWellAdultInTheUk),
    soreSide: soreSide(aWellAdultInTheUk),
  },
)
const first = stretches[0] ?? 'chin-tuck'

/** What a listener hears of each step. */
const cues = steps.map((step, index) => {
  const next = steps[index + 1]
  const hold = steps.find((other) => other.stretch === step.stretch && other.do === 'hold')?.ms
  const now = { key: '', share: 0, reach: 0, leftMs: step.ms, stretch: 1, of: 1, leftInAllMs: 0 }
  return cueOf({ ...now, step, ...(next && { next }) }, hold).say
})

/** Notes each text that a screen reader would be told. It begins anew with each page. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    new MutationObserver(() => {
      const text = document.querySelector('main .vh[role="status"]')?.textContent ?? ''
      if (text !== '' && text !== told.at(-1)) told.push(text)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
const heard = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { told: string[] }).told)

const open = async (page: Page, person: Person) => {
  await page.clock.install({ time: '2026-11-24T02:08:00Z' })
  await person.open('/stretches', aWellAdultInTheUk, true)
  await person.button(words.start).waitFor()
}

/** Lets time pass as it does for a person who watches: a tick at a time. */
const watch = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000)

const show = (page: Page, seen: boolean) =>
  page.evaluate((visible) => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (visible ? 'visible' : 'hidden'),
    })
    document.dispatchEvent(new Event('visibilitychange'))
  }, seen)

const seconds = (list: readonly Step[]) => list.reduce((sum, { ms }) => sum + ms, 0) / 1000

const hurts = async (page: Page, person: Person, how: keyof typeof words.hurts.options) => {
  await person.press(person.button(words.keys.hurts))
  await expect(person.heading()).toBeFocused()
  const group = page.getByRole('radiogroup', { name: words.hurts.ask })
  const option = group.getByRole('radio', { name: words.hurts.options[how].label })
  await person.chooseIn(option, group)
  await person.press(person.button(words.hurts.done))
}

// Minutes pass in seconds here: without a frame to paint sixty times a second.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('five minutes from start to end, in their order, with a call and a closed tab in between', async ({
  page,
  person,
}) => {
  await open(page, person)
  await listen(page)
  await person.press(person.button(words.start))
  await expect(person.heading()).toBeFocused()

  // Into the first hold of the second stretch, and away for a call of 17 minutes.
  const callAt = steps.findIndex(({ stretch, do: what }) => stretch !== first && what === 'flow') + 1
  await watch(page, seconds(steps.slice(0, callAt)) + 0.6)
  await show(page, false)
  await page.clock.fastForward('17:00')
  await show(page, true)
  await watch(page, 1)
  await expect(page.getByText(words.paused.away.word, { exact: true })).toBeVisible()
  expect((await heard(page)).slice(0, callAt + 1)).toEqual(cues.slice(0, callAt + 1))
  await person.press(person.button(words.keys.goOn))
  await watch(page, 5.6)

  // A movement begins anew. From its first part on to the next hold, and the tab is closed.
  const again = steps.findLastIndex(
    (step, index) => index <= callAt && step.do === 'flow' && step.part === 'lift',
  )
  const holdAt = steps.findIndex((step, index) => index > callAt && step.do === 'hold')
  await watch(page, seconds(steps.slice(again, holdAt)) + 1)
  await expect(page.getByText(words.hold, { exact: true })).toBeVisible()
  const before = await heard(page)
  expect(before.slice(-(holdAt - again + 1))).toEqual(cues.slice(again, holdAt + 1))
  await page.clock.fastForward('01:00')
  await page.reload()
  await expect(page.getByText(words.paused.away.word, { exact: true })).toBeVisible()
  await listen(page)
  await person.press(person.button(words.keys.goOn))
  await watch(page, 5.5)

  // What was left of the hold, and all the rest.
  await watch(page, seconds(steps.slice(holdAt)) + 2)
  const after = await heard(page)
  expect(after.slice(holdAt - cues.length)).toEqual(cues.slice(holdAt))
  await expect(person.heading()).toHaveText(words.end.finished(4))
  await expect(page.getByText(words.saving.saved)).toBeVisible()

  const keypad = page.getByRole('radiogroup', { name: words.end.how })
  await person.chooseIn(keypad.getByRole('radio', { name: '2', exact: true }), keypad)
  await person.press(person.button(words.end.save))
  await expect(page.getByText(words.saving.saved)).toHaveCount(2)
  await person.follow(person.link(toolWords.toPlan))
  expect(person.path()).toBe('/plan')
})

test('too much, then too much again: gentler, then left out, in the plan as well; and it can be undone', async ({
  page,
  person,
}) => {
  await open(page, person)
  await person.press(person.button(words.start))
  await watch(page, 16)
  await hurts(page, person, 'too-much')
  const { name } = remedyWords[first]
  await expect(person.heading()).toHaveText(words.gentlerWay(name))
  await person.press(person.button(words.keys.goOn))
  await watch(page, 16)
  await hurts(page, person, 'too-much')
  await expect(person.heading()).not.toHaveText(words.gentlerWay(name))
  await person.press(person.button(words.stopHere))
  await expect(page.getByText(words.hurt.dropped(name))).toBeVisible()
  await expect(page.getByText(words.saving.saved)).toBeVisible()
  await person.follow(person.link(toolWords.toPlan))
  await page.reload()
  await expect(page.getByText(words.hurt.dropped(name))).toBeVisible()
  await person.press(page.getByRole('button', { name: words.hurt.about(words.hurt.bringBack, name) }))
  await expect(page.getByText(words.hurt.undone(name))).toBeVisible()
})

test('sharp pain leaves the stretch out at once, and the next one waits', async ({ page, person }) => {
  await open(page, person)
  await person.press(person.button(words.start))
  await watch(page, 16)
  await hurts(page, person, 'sharp')
  await expect(
    page.getByText(words.paused.dropped(remedyWords[first].name).word, { exact: true }),
  ).toBeVisible()
  await watch(page, 120)
  await expect(person.heading()).toHaveText(remedyWords[stretches[1] ?? first].name)
})

for (const how of ['new-or-spreading', 'not-sure'] as const) {
  test(`pain that is ${how} ends it, and leads to the danger signs; it does not start again`, async ({
    page,
    person,
  }) => {
    await open(page, person)
    await person.press(person.button(words.start))
    await watch(page, 16)
    await hurts(page, person, how)
    await expect(person.heading()).toHaveText(words.danger.title)
    await person.follow(page.getByRole('link', { name: words.danger.next }))
    expect(person.path()).toBe('/danger-signs')
    await page.goto('/stretches')
    await expect(person.heading()).toHaveText(words.danger.title)
  })
}
