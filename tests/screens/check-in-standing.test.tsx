import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  alarms,
  checkInWords as words,
  helpIn,
  planWords,
  remedyWords,
  screens,
} from '../../src/content/en/index.ts'
import type { Answers } from '../../src/rules/index.ts'
import { deviceAfter, noSigns, type Past } from '../support/check-ins.ts'
import { had } from '../support/doses.ts'
import { checkInsOn, howItGoes, noDangerSign, title, type HowItGoes } from '../support/looking-again.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'
import { later } from '../support/stretches.tsx'

const day = 24
const bad = but(aWellAdultInTheUk, { severity: 6 })
const stiff = but(bad, { exertion: 'desk-or-phone' })
const emergency = alarms.now.title(helpIn('uk').emergency.number)

/** Someone with such a past, at a path. */
const at = (path: string, past: Past, answers: Answers = bad, ...more: readonly { id: string }[]) =>
  renderApp({ path, device: deviceAfter(answers, past, ...more) })
/** The same after they have looked again, with no danger sign. */
const looked = async (past: Past, said: HowItGoes, answers: Answers = bad) => {
  const app = await at('/check-in', past, answers)
  await noDangerSign(app)
  await howItGoes(app, said)
  return app
}

describe('worse', () => {
  test('by two or more is a reason to be seen, and no plan is left', async () => {
    const { path } = await looked({ planAgo: day }, { trend: 'worse', pain: 8 })
    expect(title()).toBe(alarms.today.title)
    expect(path()).toBe('/check-in/result')
    expect(screen.getByRole('main').textContent).toContain(words.escalations['much-worse-and-bad'].because)
  })

  test('whatever it is called, where the number says so', async () => {
    await looked({ planAgo: day }, { trend: 'better', pain: 6 }, but(bad, { severity: 4 }))
    expect(title()).toBe(alarms.days.title)
  })
})

describe('the same', () => {
  test('on the first day goes on', async () => {
    await looked({ planAgo: day }, { trend: 'same', pain: 6 })
    await screen.findByText(planWords.title)
  })

  test('past day 3 moves up a level, for an ache from the desk too', async () => {
    await looked({ planAgo: 3 * day }, { trend: 'same', pain: 6 }, stiff)
    expect(title()).toBe(alarms.days.title)
    expect(screen.getByRole('main').textContent).toContain(
      words.escalations['no-better-after-three-days'].name,
    )
  })

  test('twice in a row moves up a level, however short the time', async () => {
    const flat = { ago: 10, trend: 'same', pain: 6 } as const
    await looked({ planAgo: 20, looks: [flat] }, { trend: 'same', pain: 6 })
    expect(title()).toBe(alarms.days.title)
    expect(screen.getByRole('main').textContent).toContain(words.escalations['two-without-better'].name)
  })
})

test('all the questions three times in a week send to be seen, though each time gave a plan', async () => {
  const first = (ago: number, name: string) => {
    const [triage] = deviceAfter(bad, { planAgo: ago }).disk.values()
    return { ...triage, id: name }
  }
  const { path } = await at('/plan', { planAgo: 1 }, bad, first(40, 'one'), first(90, 'two'))
  await waitFor(() => expect(path()).toBe('/check-in/result'))
  expect(screen.getByRole('main').textContent).toContain(words.escalations['three-triages-in-a-week'].name)
})

describe('an alarm of a check-in', () => {
  const told: Past = { planAgo: 5 * day, looks: [{ ago: day, trend: 'same', pain: 6 }] }

  test.each(['/plan', '/stretches', '/timer/hot-tub', '/breathing/box'])('stands before %s', async (path) => {
    const app = await at(path, told, stiff)
    await waitFor(() => expect(app.path()).toBe('/check-in/result'))
    expect(title()).toBe(alarms.days.title)
  })

  test('of within days leaves the comfort that it shows, and its timer', async () => {
    const comfort = remedyWords['hot-towel'].title
    const { unmount } = await at('/check-in/result', told, stiff)
    expect(screen.getByText(comfort)).toBeTruthy()
    unmount()
    const app = await at('/timer/hot-towel', told, stiff)
    await screen.findByRole('heading', { level: 1, name: comfort })
    expect(app.path()).toBe('/timer/hot-towel')
  })

  test('is not taken back by getting better', async () => {
    await looked(told, { trend: 'better', pain: 2 })
    expect(title()).toBe(alarms.days.title)
  })

  test('is taken back by answering all the questions again, with the danger signs anew', async () => {
    const { user, path, session } = await at('/check-in/result', told)
    await user.click(screen.getByRole('button', { name: screens.answerAgain }))
    expect(path()).toBe('/ask/chest')
    expect(session.getState().answers).not.toHaveProperty('chest')
    expect(session.getState().answers).toHaveProperty('severity', 6)
    act(() => {
      session.getState().answer({ ...noSigns, severity: 2 })
      session.getState().confirm()
    })
    expect(session.getState().confirmedAt).toBeDefined()
  })

  test('is told on the first screen, with the way to all of it', async () => {
    await at('/', told)
    const link = await screen.findByRole('link', { name: words.seeWhy })
    expect(link.getAttribute('href')).toBe('/check-in/result')
    expect(screen.getByText(alarms.days.title)).toBeTruthy()
  })

  test('that is an emergency is told on the screen of who was to be seen today', async () => {
    const ill = but(bad, { since: ['fever-or-very-ill'] })
    const now = { ago: 1, signs: { ...noSigns, chest: ['pressure-in-chest'] } } as const
    await at('/today', { planAgo: 8, looks: [now] }, ill)
    expect(title()).toBe(alarms.today.title)
    expect(await screen.findByRole('region', { name: emergency })).toBeTruthy()
  })

  test('that the log of doses raised is shown by the dose clock, which has the right line to call', async () => {
    const tooMuch = had({ ago: 1 }, { ago: 3 }, { ago: 5 }, { ago: 7 }, { ago: 9 })
    const { path } = await at('/plan', { planAgo: day }, bad, ...tooMuch)
    await waitFor(() => expect(path()).toBe('/doses'))
  })
})

describe('getting better', () => {
  const steps = [
    { after: 3.5, pain: 5, phase: 'mobilise' },
    { after: 8, pain: 3, phase: 'mobilise' },
    { after: 15, pain: 2, phase: 'strengthen' },
    { after: 29, pain: 0, phase: 'prevent' },
  ] as const

  test('moves the plan on over the weeks, and says what is new and why', async () => {
    let device = deviceAfter(bad, { planAgo: 0 })
    let before = 0
    let last = 'settle'
    for (const { after, pain, phase } of steps) {
      device = later(device, (after - before) * day)
      before = after
      const app = await renderApp({ path: '/check-in', device })
      await noDangerSign(app)
      await howItGoes(app, { trend: 'better', pain })
      await screen.findByText(words.stage(words.phases[phase].name))
      if (phase !== last) {
        expect(screen.getByText(words.changed)).toBeTruthy()
        expect(document.body.textContent).toContain(
          words.phase(words.phases[last as 'settle'].name, words.phases[phase].name),
        )
      }
      last = phase
      await waitFor(() => expect(checkInsOn(device).at(-1)?.pain).toBe(pain))
      app.unmount()
    }
  }, 60_000)

  test('is offered the stretches of its phase by the player, and no others', async () => {
    const past: Past = { planAgo: 15 * day, looks: [{ ago: 1, pain: 2 }] }
    const ofLater = remedyWords['open-book'].name
    const { unmount } = await at('/stretches', { planAgo: day })
    expect(document.body.textContent).not.toContain(ofLater)
    unmount()
    await at('/stretches', past)
    expect(document.body.textContent).toContain(ofLater)
  })
})

describe('by the clock', () => {
  test('the plan says when to look again, and when it is time', async () => {
    const { device } = await at('/plan', { planAgo: 1 })
    expect(screen.queryByText(words.due)).toBeNull()
    expect(screen.getByText(/^Look again/)).toBeTruthy()
    await act(async () => device.advance(23))
    await waitFor(() => expect(screen.getAllByText(words.due)).not.toEqual([]))
  })

  test('the first screen says so too', async () => {
    await at('/', { planAgo: day })
    expect(await screen.findByText(words.due)).toBeTruthy()
  })

  test('a check-in can be opened at any time before', async () => {
    const { user, path } = await at('/plan', { planAgo: 1 })
    await user.click(screen.getByRole('link', { name: words.title }))
    expect(path()).toBe('/check-in')
  })

  test('a notice comes when it falls due, to who allowed it and looks elsewhere, once', async () => {
    const { device } = await at('/plan', { planAgo: 1 })
    device.noticesAre('allowed')
    device.show(false)
    await act(async () => device.advance(10))
    expect(device.done).not.toContain('notice: check-in')
    await act(async () => device.advance(13))
    await act(async () => device.advance(1))
    expect(device.done.filter((one) => one === 'notice: check-in')).toHaveLength(1)
  })

  test('an alarm for the calendar can be saved', async () => {
    const { user, device } = await at('/plan', { planAgo: 1 })
    await user.click(screen.getByText(words.remind))
    await user.click(screen.getByRole('button', { name: /calendar/ }))
    await waitFor(() => expect(device.done.join()).toContain('unknot.ics'))
  })

  test('one that was set back asks to look again at once', async () => {
    const device = deviceAfter(bad, { planAgo: 1 })
    device.setClock('2026-11-20T02:08:00Z')
    await renderApp({ path: '/plan', device })
    expect(await screen.findAllByText(words.due)).not.toEqual([])
  })

  test('one that was set back after a check-in moves up what may have lasted too long', async () => {
    const device = deviceAfter(bad, { planAgo: 15 * day, looks: [{ ago: 1, pain: 2 }] })
    device.setClock('2026-11-20T02:08:00Z')
    const { path } = await renderApp({ path: '/plan', device })
    await waitFor(() => expect(path()).toBe('/check-in/result'))
  })
})

describe('records that cannot be read', () => {
  test('leave the plan, and say that an alarm may stand', async () => {
    const device = deviceAfter(bad, { planAgo: 1 })
    device.records.all = async () => undefined
    await renderApp({ path: '/plan', device })
    await screen.findByText(planWords.title)
    expect(screen.getByRole('region', { name: words.trouble.unreadable.title })).toBeTruthy()
  })

  test('in part are told of too', async () => {
    await at('/plan', { planAgo: 1 }, bad, { id: 'strange' })
    await screen.findByText(planWords.title)
    expect(screen.getByRole('region', { name: words.trouble.unreadable.title })).toBeTruthy()
  })

  test('that are still being read let no plan and no tool be seen', async () => {
    for (const path of ['/plan', '/stretches', '/timer/hot-towel', '/breathing/slow']) {
      const device = deviceAfter(stiff, { planAgo: 1 })
      let read: (() => void) | undefined
      const all = device.records.all
      device.records.all = () =>
        new Promise((resolve) => {
          read = () => resolve(all())
        })
      const rendered = renderApp({ path, device })
      await act(async () => new Promise((resolve) => setTimeout(resolve, 200)))
      expect(screen.queryAllByRole('article')).toEqual([])
      expect(screen.queryAllByRole('checkbox')).toEqual([])
      read?.()
      const { unmount } = await rendered
      unmount()
    }
  })
})
