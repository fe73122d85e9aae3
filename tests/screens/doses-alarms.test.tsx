import { cleanup, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  doseAlarmWords,
  dosesScreenWords as words,
  doseWords,
  helpIn,
  timeOfDay,
} from '../../src/content/en/index.ts'
import { doseAlarms, type Answers } from '../../src/rules/index.ts'
import { deviceWith, had, start } from '../support/doses.ts'
import { aWellAdultInTheUk, but, has, withPainkillers } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

const someone = withPainkillers(aWellAdultInTheUk, 'paracetamol', 'ibuprofen')
const onWarfarin = but(someone, has({ takes: ['warfarin'] }))
/** Five grams of paracetamol within a day. */
const tooMuch = had({ ago: 1 }, { ago: 3 }, { ago: 5 }, { ago: 7 }, { ago: 9 })
const ibuprofen = had({ ago: 1, product: 'ibuprofen', milligrams: 200 })

const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const opened = (log: ReturnType<typeof had>, answers: Answers = someone, path = '/doses') =>
  renderApp({ path, device: deviceWith(log), answers, confirmed: true })
const time = (instant: number) => timeOfDay(instant, start, 'en-GB', 'Europe/London')
const titleOf = (log: ReturnType<typeof had>, answers: Answers, region: 'uk' | 'us' | 'eu' = 'uk') => {
  const [first] = doseAlarms(log, region, start, answers)
  return first ? doseAlarmWords(first, { region, time }).title : 'no alarm'
}
const calls = () => [...document.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'))

describe('over the label', () => {
  test.each(['uk', 'us', 'eu'] as const)('the poison line comes first, in the %s', async (region) => {
    await opened(tooMuch, but(someone, { region }))
    await waitFor(() => expect(heading()).toBe(words.alarm.now))
    const { poison, emergency } = helpIn(region)
    expect(calls()).toContain(poison.tel)
    expect(calls()).toContain(emergency.tel)
    expect(screen.getByText(poison.say)).toBeTruthy()
  })

  test('an entry that was wrong is put right, and the alarm with it', async () => {
    const { user } = await opened(tooMuch)
    const [latest] = await screen.findAllByRole('link', { name: new RegExp(`^${doseWords.change}`) })
    await user.click(latest ?? document.body)
    await user.click(await screen.findByRole('button', { name: doseWords.remove }))
    await waitFor(() => expect(heading()).not.toBe(words.alarm.now))
    expect(await screen.findByRole('region', { name: words.done.removed })).toBeTruthy()
  })

  test('who has got help sees the clock, and the alarm still above it', async () => {
    const { user } = await opened(tooMuch)
    await user.click(await screen.findByRole('button', { name: words.alarm.gotHelp }))
    expect(await screen.findByRole('region', { name: titleOf(tooMuch, someone) })).toBeTruthy()
    expect(screen.getByText(words.logged)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /,/ })).toBeNull()
  })

  test('another tab that logs still more raises it anew', async () => {
    const { user, device } = await opened(tooMuch)
    await user.click(await screen.findByRole('button', { name: words.alarm.gotHelp }))
    await screen.findByText(words.logged)
    const [more] = had({ ago: 0.5, count: 2 })
    device.otherTabRecords(...(more ? [{ ...more, id: 'another' }] : []))
    await waitFor(() => expect(heading()).toBe(words.alarm.now))
  })
})

describe('what someone should not have had', () => {
  test('is told with the way to care today, and the clock goes on below', async () => {
    await opened(ibuprofen, onWarfarin)
    await waitFor(() => expect(heading()).toBe(words.alarm.today))
    expect(calls()).toContain(helpIn('uk').today.call?.tel)
    expect(screen.getByText(words.logged)).toBeTruthy()
  })

  test('is warned of before it is logged', async () => {
    const { user } = await opened(had({ ago: 80, product: 'ibuprofen', milligrams: 200 }), onWarfarin)
    await user.click(await screen.findByRole('button', { name: /,/ }))
    expect(await screen.findByRole('button', { name: doseWords.logAnyway })).toBeTruthy()
  })
})

const screensWithAnswers: readonly (readonly [string, Answers])[] = [
  ['/', someone],
  ['/today', but(someone, { since: ['fever-or-very-ill'] })],
]

describe.each(screensWithAnswers)('on %s', (path, answers) => {
  test('an alarm of the log is seen, and leads to the clock', async () => {
    await opened(tooMuch, answers, path)
    await screen.findByRole('region', { name: titleOf(tooMuch, answers) })
    expect(screen.getByRole('link', { name: words.alarm.seeNow }).getAttribute('href')).toBe('/doses')
    expect(screen.getByText(helpIn('uk').poison.say)).toBeTruthy()
  })

  test('what someone should not have had is seen too', async () => {
    await opened(ibuprofen, but(answers, has({ takes: ['warfarin'] })), path)
    expect((await screen.findByRole('link', { name: words.alarm.seeToday })).getAttribute('href')).toBe(
      '/doses',
    )
  })

  test('nothing is said while the log holds nothing of the kind', async () => {
    await opened(had({ ago: 5 }), answers, path)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(screen.queryByRole('link', { name: words.alarm.seeNow })).toBeNull()
    expect(screen.queryByRole('link', { name: words.alarm.seeToday })).toBeNull()
  })
})

describe.each([
  ['/plan', someone],
  ['/within-days', but(someone, { since: ['worse-for-over-a-week'] })],
] as const)('%s', (path, answers) => {
  test('gives way to the clock while the log shows an emergency', async () => {
    const app = await opened(tooMuch, answers, path)
    await waitFor(() => expect(app.path()).toBe('/doses'))
    expect(heading()).toBe(words.alarm.now)
  })

  test('gives way to the clock while it shows what someone should not have had', async () => {
    const app = await opened(ibuprofen, but(answers, has({ takes: ['warfarin'] })), path)
    await waitFor(() => expect(app.path()).toBe('/doses'))
    expect(heading()).toBe(words.alarm.today)
  })

  test('stays while the log holds nothing of the kind', async () => {
    const app = await opened(had({ ago: 5 }), answers, path)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(app.path()).toBe(path)
  })
})

test('the first screen has a way to the clock for who logged lately, and for nobody else', async () => {
  await opened(had({ ago: 5 }), someone, '/')
  expect((await screen.findByRole('link', { name: words.fromStart })).getAttribute('href')).toBe('/doses')
  cleanup()
  await opened(had({ ago: 24 * 9 }), someone, '/')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(screen.queryByRole('link', { name: words.fromStart })).toBeNull()
})

test('the medicine of a plan leads to the clock', async () => {
  await opened([], someone, '/plan')
  const [link] = await screen.findAllByRole('link', { name: words.fromPlan })
  expect(link?.getAttribute('href')).toBe('/doses')
})
