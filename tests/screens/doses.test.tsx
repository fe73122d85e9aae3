import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  doseInWords,
  doseProductNames,
  dosesScreenWords as words,
  doseWords,
  nextWords,
  screens,
  timeOfDay,
  warningWords,
} from '../../src/content/en/index.ts'
import type { Answers, Next } from '../../src/rules/index.ts'
import { deviceWith, dosesOn, had, hour, start } from '../support/doses.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWellAdultInTheUk, withPainkillers } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

const someone = withPainkillers(aWellAdultInTheUk, 'paracetamol', 'ibuprofen')
const openDoses = (device = fakeDevice(), answers: Answers = someone, path = '/doses') =>
  renderApp({ path, device, answers, confirmed: true })

const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const button = (name: string) => screen.getByRole('button', { name })
const time = (instant: number, now = start) => timeOfDay(instant, now, 'en-GB', 'Europe/London')
const titleOf = (next: Next, now = start) =>
  nextWords(next, { region: 'uk', time: (instant) => time(instant, now) }).title
const paracetamol = { product: 'paracetamol', count: 2, milligrams: 500 }
const again = words.again.swallowed(doseInWords(paracetamol, 'uk'))
const radio = (name: string) => screen.getByRole('radio', { name })

const fillIn = async (user: Awaited<ReturnType<typeof openDoses>>['user'], count = '2') => {
  await user.click(radio(doseProductNames('uk').paracetamol))
  await user.click(radio(doseWords.milligrams(500)))
  await user.click(radio(count))
}

describe('someone who has logged nothing', () => {
  test('is told so, and no time and no dose is offered', async () => {
    await openDoses()
    expect(await screen.findByText(doseWords.nothing)).toBeTruthy()
    expect(heading()).toBe(doseWords.title)
    expect(screen.queryByRole('button', { name: /,/ })).toBeNull()
    expect(screen.getByRole('link', { name: words.log }).getAttribute('href')).toBe('/doses/log')
  })

  test('finds nothing chosen in the form but the time, and is told what is missing', async () => {
    const { user } = await openDoses(fakeDevice(), someone, '/doses/log')
    const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)
    expect(chosen).toEqual([])
    await user.click(button(doseWords.logged.swallowed))
    expect(screen.getByRole('alert').textContent).toContain(words.form.missing.product)
    await user.click(radio(doseProductNames('uk').paracetamol))
    await user.click(button(doseWords.logged.swallowed))
    const alert = within(screen.getByRole('alert'))
    await user.click(alert.getByRole('link', { name: words.form.missing.count }))
    expect(document.activeElement).toBe(radio('1'))
    expect(alert.getByRole('link', { name: words.form.missing.strength })).toBeTruthy()
  })

  test('logs a dose; it is called saved once it is on the disk, and the wait is shown', async () => {
    const { user, device } = await openDoses(fakeDevice(), someone, '/doses/log')
    await fillIn(user)
    await user.click(button(again))
    expect(await screen.findByRole('region', { name: words.done.logged })).toBeTruthy()
    expect(dosesOn(device)).toMatchObject([{ ...paracetamol, at: start }])
    expect(heading()).toContain(titleOf({ kind: 'not-before', at: start + 4 * hour, because: 'gap' }))
    expect(screen.getByText(words.thatIsIn(4 * hour))).toBeTruthy()
  })

  test('who is not sure of the strength logs it without one', async () => {
    const { user, device } = await openDoses(fakeDevice(), someone, '/doses/log')
    await user.click(radio(doseProductNames('uk').paracetamol))
    await user.click(radio(doseWords.unsure))
    await user.click(radio('1'))
    await user.click(button(words.again.swallowed(doseInWords({ product: 'paracetamol', count: 1 }, 'uk'))))
    await waitFor(() => expect(dosesOn(device)).toHaveLength(1))
    expect(dosesOn(device)[0]?.milligrams).toBeUndefined()
    expect(await screen.findByText(doseWords.notSure, { exact: false })).toBeTruthy()
  })

  test('can log what is not among the first, and more than a label has', async () => {
    const { user, device } = await openDoses(fakeDevice(), someone, '/doses/log')
    await user.click(radio(words.form.other))
    await user.selectOptions(screen.getByRole('combobox', { name: words.form.others }), 'co-codamol')
    await user.click(radio(words.form.otherAmount))
    await user.selectOptions(screen.getByRole('combobox', { name: words.form.moreThan }), '1.5')
    await user.click(button(words.again.swallowed(doseInWords({ product: 'co-codamol', count: 1.5 }, 'uk'))))
    await user.click(await screen.findByRole('button', { name: doseWords.logAnyway }))
    await waitFor(() => expect(dosesOn(device)).toMatchObject([{ product: 'co-codamol', count: 1.5 }]))
  })
})

describe('who logged before', () => {
  test('logs the same again in one tap, which says what it logs', async () => {
    const { user, device } = await openDoses(deviceWith(had({ ago: 9 })))
    await user.click(await screen.findByRole('button', { name: again }))
    expect(await screen.findByRole('region', { name: words.done.logged })).toBeTruthy()
    expect(dosesOn(device)).toHaveLength(2)
    expect(dosesOn(device)[1]).toMatchObject({ ...paracetamol, at: start })
  })

  test('and taps twice in a row logs it once', async () => {
    const { user, device } = await openDoses(deviceWith(had({ ago: 9 })))
    await user.dblClick(await screen.findByRole('button', { name: again }))
    await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(dosesOn(device)).toHaveLength(2))
  })

  test('undoes it, and it stays undone', async () => {
    const { user, device, unmount } = await openDoses(deviceWith(had({ ago: 9 })))
    await user.click(await screen.findByRole('button', { name: again }))
    await user.click(await screen.findByRole('button', { name: doseWords.undo }))
    expect(await screen.findByRole('region', { name: words.done.undone })).toBeTruthy()
    expect(dosesOn(device)).toHaveLength(1)
    unmount()
    await openDoses(device)
    await screen.findByText(words.logged)
    expect(screen.getAllByRole('link', { name: new RegExp(`^${doseWords.change}`) })).toHaveLength(1)
  })

  test('sees the wait end as time passes, whoever ticks', async () => {
    const { device } = await openDoses(deviceWith(had({ ago: 3 })))
    const gate = start + hour
    await waitFor(() =>
      expect(heading()).toContain(titleOf({ kind: 'not-before', at: gate, because: 'gap' })),
    )
    device.advance(1)
    await waitFor(() =>
      expect(heading()).toContain(titleOf({ kind: 'may-from', at: gate, upTo: 2 }, start + hour)),
    )
  })
})

const tooSoon = () =>
  warningWords(
    {
      kind: 'too-soon',
      of: 'paracetamol',
      other: { id: 'dose-0', at: start - hour, ...paracetamol },
      notBefore: start + 3 * hour,
    },
    { region: 'uk', time },
  )

describe('a dose that would break something', () => {
  test('is not logged before the person has read what it would break', async () => {
    const { user, device } = await openDoses(deviceWith(had({ ago: 1 })))
    await user.click(await screen.findByRole('button', { name: again }))
    await waitFor(() => expect(heading()).toBe(tooSoon().title))
    for (const line of tooSoon().say) expect(screen.getByText(line)).toBeTruthy()
    expect(dosesOn(device)).toHaveLength(1)
  })

  test('that was not had is not logged', async () => {
    const { user, device, path } = await openDoses(deviceWith(had({ ago: 1 })))
    await user.click(await screen.findByRole('button', { name: again }))
    await user.click(await screen.findByRole('button', { name: words.before.notLogged }))
    await screen.findByText(words.logged)
    expect(path()).toBe('/doses')
    expect(dosesOn(device)).toHaveLength(1)
  })

  test('that was had is logged all the same', async () => {
    const { user, device } = await openDoses(deviceWith(had({ ago: 1 })))
    await user.click(await screen.findByRole('button', { name: again }))
    await user.click(await screen.findByRole('button', { name: doseWords.logAnyway }))
    expect(await screen.findByRole('region', { name: words.done.logged })).toBeTruthy()
    expect(dosesOn(device)).toHaveLength(2)
  })

  test('from the form leads back to the form as it was', async () => {
    const { user } = await openDoses(deviceWith(had({ ago: 1 })), someone, '/doses')
    await user.click(await screen.findByRole('link', { name: words.another }))
    await fillIn(user)
    await user.click(button(again))
    await user.click(await screen.findByRole('button', { name: words.before.notLogged }))
    await waitFor(() => expect(heading()).toBe(words.form.title))
    expect(button(again)).toBeTruthy()
  })

  test('is warned of when it is the last that the label allows', async () => {
    const log = had({ ago: 5 }, { ago: 10 }, { ago: 15 })
    const { user } = await openDoses(deviceWith(log))
    await user.click(await screen.findByRole('button', { name: again }))
    const until = start - 15 * hour + 24 * hour
    const { title } = warningWords(
      { kind: 'would-be-the-last-allowed', of: 'paracetamol', until },
      { region: 'uk', time },
    )
    await waitFor(() => expect(heading()).toBe(title))
  })

  test('cannot be come to without one', async () => {
    const { path } = await openDoses(fakeDevice(), someone, '/doses/before')
    await waitFor(() => expect(path()).toBe('/doses'))
  })
})

describe('what cannot be saved', () => {
  test('is not called saved, stays on the screen, and is saved when it can be', async () => {
    const { user, device } = await openDoses(deviceWith(had({ ago: 9 })))
    await screen.findByRole('button', { name: again })
    device.storageIs('full')
    await user.click(button(again))
    expect(await screen.findByRole('region', { name: words.notSaved.title })).toBeTruthy()
    expect(screen.queryByRole('region', { name: words.done.logged })).toBeNull()
    expect(screen.getByText(`(${words.notKept})`)).toBeTruthy()
    expect(dosesOn(device)).toHaveLength(1)
    device.storageIs('saved')
    await user.click(button(words.retry))
    expect(await screen.findByRole('region', { name: words.done.logged })).toBeTruthy()
    expect(screen.queryByText(`(${words.notKept})`)).toBeNull()
    expect(dosesOn(device)).toHaveLength(2)
  })
})

test('a page that is not there within the dose clock leads to it', async () => {
  const { path } = await openDoses(fakeDevice(), someone, '/doses/nowhere')
  await waitFor(() => expect(path()).toBe('/doses'))
  expect(screen.queryByText(screens.notFound.title)).toBeNull()
})
