import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  countedNames,
  doseInWords,
  doseProductNames,
  dosesScreenWords as words,
  doseWords,
  nextWords,
  timeOfDay,
  toolWords,
  warningWords,
} from '../../src/content/en/index.ts'
import type { Answers, Next } from '../../src/rules/index.ts'
import { deviceWith, dosesOn, had, hour, start } from '../support/doses.ts'
import { aWellAdultInTheUk, but, withPainkillers } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

const someone = withPainkillers(aWellAdultInTheUk, 'paracetamol', 'ibuprofen')
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const opened = (device: ReturnType<typeof deviceWith>, path = '/doses', answers: Answers = someone) =>
  renderApp({ path, device, answers, confirmed: true })
const time = (instant: number, now = start) => timeOfDay(instant, now, 'en-GB', 'Europe/London')
const titleOf = (next: Next, now = start) =>
  nextWords(next, { region: 'uk', time: (instant) => time(instant, now) }).title
const button = (name: string) => screen.findByRole('button', { name })
const field = () => screen.getByLabelText<HTMLInputElement>(words.form.time)

const tellTime = async (wall: string, device = deviceWith([])) => {
  const app = await opened(device, '/doses/log')
  const { user } = app
  await user.click(screen.getByRole('radio', { name: doseProductNames('uk').paracetamol }))
  await user.click(screen.getByRole('radio', { name: doseWords.milligrams(500) }))
  await user.click(screen.getByRole('radio', { name: '1' }))
  await user.click(screen.getByRole('radio', { name: doseWords.earlier }))
  fireEvent.change(field(), { target: { value: wall } })
  await user.click(document.querySelector('[type=submit]') ?? document.body)
  return app
}

describe('when it was', () => {
  test('is asked with the time now, and not further back than the clock counts', async () => {
    const { user } = await opened(deviceWith([]), '/doses/log')
    await user.click(screen.getByRole('radio', { name: doseProductNames('uk').ibuprofen }))
    await user.click(screen.getByRole('radio', { name: doseWords.earlier }))
    expect(field()).toMatchObject({
      value: '2026-11-24T02:08',
      min: '2026-11-21T02:08',
      max: '2026-11-24T02:08',
    })
  })

  test('counts from then', async () => {
    const { device } = await tellTime('2026-11-23T23:30')
    await waitFor(() => expect(dosesOn(device)).toHaveLength(1))
    expect(dosesOn(device)[0]?.at).toBe(Date.parse('2026-11-23T23:30:00Z'))
  })

  test('a time to come is told as a likely mistake, and can be changed', async () => {
    const { user, device } = await tellTime('2026-11-24T12:00')
    const { title } = warningWords({ kind: 'in-the-future' }, { region: 'uk', time })
    await waitFor(() => expect(heading()).toBe(title))
    expect(dosesOn(device)).toEqual([])
    await user.click(await button(words.before.backToTime))
    await waitFor(() => expect(field().value).toBe('2026-11-24T12:00'))
  })

  test.each(['2026-11-20T12:00', ''])(
    'a time that cannot be read, or too long ago, is asked anew: "%s"',
    async (wall) => {
      const { device } = await tellTime(wall)
      expect(screen.getByRole('alert').textContent).toContain(words.form.missing.when)
      expect(dosesOn(device)).toEqual([])
    },
  )
})

describe('a mistaken entry', () => {
  test('is corrected, keeps its exact time, and can be undone', async () => {
    const log = had({ ago: 2.005 })
    const { user, device } = await opened(deviceWith(log), '/doses/change/dose-0')
    await user.click(await screen.findByRole('radio', { name: '1' }))
    await user.click(await button(words.form.save))
    await waitFor(() => expect(dosesOn(device)).toMatchObject([{ count: 1, at: log[0]?.at }]))
    await user.click(await button(doseWords.undo))
    await waitFor(() => expect(dosesOn(device)).toMatchObject([{ count: 2, at: log[0]?.at }]))
  })

  test('is taken back, the way to bring it back stays, and it comes back', async () => {
    const { user, device } = await opened(deviceWith(had({ ago: 2 })), '/doses/change/dose-0')
    await user.click(await button(doseWords.remove))
    expect(await screen.findByRole('region', { name: words.done.removed })).toBeTruthy()
    expect(dosesOn(device)).toEqual([])
    device.advance(1)
    await user.click(await button(doseWords.undo))
    await waitFor(() => expect(dosesOn(device)).toHaveLength(1))
    expect(screen.getByText(words.logged)).toBeTruthy()
  })

  test('that another tab took back leads to the clock', async () => {
    const log = had({ ago: 2 })
    const { device, path } = await opened(deviceWith(log), '/doses/change/dose-0')
    await screen.findByRole('heading', { name: words.form.changeTitle })
    for (const entry of log) device.otherTabRecords({ ...entry, written: start, gone: true } as typeof entry)
    await waitFor(() => expect(path()).toBe('/doses'))
  })
})

test('what another tab logs is shown', async () => {
  const device = deviceWith([])
  await opened(device)
  await screen.findByText(doseWords.nothing)
  device.otherTabRecords(...had({ ago: 1 }))
  const gate = { kind: 'not-before', at: start + 3 * hour, because: 'gap' } as const
  await waitFor(() => expect(heading()).toContain(titleOf(gate)))
})

test('an entry that lies in the future, as after a clock was set back, is told', async () => {
  await opened(deviceWith(had({ ago: -5 })))
  expect(await screen.findByText(doseWords.inTheFuture)).toBeTruthy()
  expect(heading()).toContain(titleOf({ kind: 'not-before', at: start + 4 * hour, because: 'gap' }))
})

test.each(['eu', 'elsewhere'] as const)(
  'in the region %s it logs, and a pharmacist says when',
  async (region) => {
    const { user, device } = await opened(deviceWith(had({ ago: 9 })), '/doses', but(someone, { region }))
    await user.click(await screen.findByRole('button', { name: /,/ }))
    expect(await screen.findByRole('region', { name: words.done.logged })).toBeTruthy()
    expect(dosesOn(device)).toHaveLength(2)
    expect(heading()).toContain(titleOf({ kind: 'ask-pharmacist', why: { because: 'no-label' } }))
  },
)

test('without answers nobody is told that they may have another one', async () => {
  await opened(deviceWith(had({ ago: 9 })), '/doses', { region: 'uk' })
  await waitFor(() =>
    expect(heading()).toContain(titleOf({ kind: 'ask-pharmacist', why: { because: 'unanswered' } })),
  )
})

describe('a log that cannot be read whole', () => {
  test('never gives leave: there may be doses in it', async () => {
    const device = deviceWith(had({ ago: 9 }))
    device.disk.set('strange', { id: 'strange' })
    await opened(device)
    expect(await screen.findByRole('region', { name: words.strange.title })).toBeTruthy()
    expect(heading()).toContain(words.incomplete.title)
  })

  test('is told, and what is logged now is counted', async () => {
    const device = deviceWith([])
    device.storageIs('blocked')
    const { user } = await opened(device)
    expect(await screen.findByRole('region', { name: words.unreadable.title })).toBeTruthy()
    await user.click(screen.getByRole('link', { name: words.log }))
    await user.click(screen.getByRole('radio', { name: doseProductNames('uk').paracetamol }))
    await user.click(screen.getByRole('radio', { name: doseWords.milligrams(500) }))
    await user.click(screen.getByRole('radio', { name: '1' }))
    const dose = { product: 'paracetamol', count: 1, milligrams: 500 }
    await user.click(await button(words.again.swallowed(doseInWords(dose, 'uk'))))
    expect(await screen.findByRole('region', { name: words.notSaved.title })).toBeTruthy()
    device.advance(5)
    await waitFor(() => expect(heading()).toContain(words.incomplete.title))
  })
})

describe('a reminder', () => {
  const gate = start + 3 * hour

  test('is a calendar file with an alarm at the end of the wait', async () => {
    const files: string[] = []
    const device = {
      ...deviceWith(had({ ago: 1 })),
      saveFile: (...file: string[]) => void files.push(...file),
    }
    const { user } = await opened(device)
    await user.click(await screen.findByText(words.reminder.summary))
    await user.click(await button(toolWords.ring.save(time(gate))))
    await waitFor(() => expect(files).toHaveLength(3))
    expect(files[2]).toContain('TRIGGER;VALUE=DATE-TIME:20261124T050800Z')
    expect(files[2]?.replaceAll(/\r\n[ \t]/g, '')).toContain(
      words.reminder.title(countedNames('uk').paracetamol),
    )
  })

  test.each(['allowed', 'not-asked', 'refused', 'missing'] as const)(
    'comes as a notice to who looks elsewhere only if notices are allowed: %s',
    async (standing) => {
      const device = deviceWith(had({ ago: 1 }))
      device.noticesAre(standing)
      await opened(device)
      await screen.findByText(words.reminder.summary)
      device.show(false)
      device.advance(3)
      await waitFor(() => expect(heading()).toContain(titleOf({ kind: 'may-from', at: gate, upTo: 2 }, gate)))
      expect(device.done.filter((line) => line.startsWith('notice'))).toHaveLength(
        standing === 'allowed' ? 1 : 0,
      )
    },
  )
})

test('the words of the screen never tell anyone to have a dose', () => {
  const said = JSON.stringify([words, words.reminder.title('x'), words.thatIsIn(hour)])
  expect(said).not.toMatch(/\btake\b/i)
})
