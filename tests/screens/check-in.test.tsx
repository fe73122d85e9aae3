import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { alarms, checkInWords as words, helpIn, planWords, screens } from '../../src/content/en/index.ts'
import { deviceAfter, noSigns } from '../support/check-ins.ts'
import { checkInsOn, choose, goOn, howItGoes, noDangerSign, sign, title } from '../support/looking-again.ts'
import { aWellAdultInTheUk, but, withPainkillers } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'
import { later, type Fake } from '../support/stretches.tsx'

const bad = but(aWellAdultInTheUk, { severity: 6 })
const afterADay = () => deviceAfter(bad, { planAgo: 24 })
const opened = (path = '/check-in', device = afterADay()) => renderApp({ path, device })
const emergency = alarms.now.title(helpIn('uk').emergency.number)
const plan = async () => screen.findByText(planWords.title)
const remedies = () => screen.queryAllByRole('article')
/** The same phone a little later, after its browser was killed. */
const killed = (device: Fake) => later(device, 0.01)

describe('someone who is well', () => {
  test('answers four screens, and the plan goes on', async () => {
    const app = await opened()
    const seen = [app.path()]
    for (const question of ['chest', 'nerves', 'since']) {
      await sign(app, question)
      seen.push(app.path())
    }
    expect(seen).toEqual(['/check-in', '/check-in/nerves', '/check-in/since', '/check-in/how-it-goes'])
    await howItGoes(app, { trend: 'better', pain: 4, helped: ['slow-breathing'] })
    await plan()
    expect(app.path()).toBe('/plan')
    expect(checkInsOn(app.device)).toMatchObject([
      { signs: noSigns, trend: 'better', pain: 4, news: 'none', helped: ['slow-breathing'] },
    ])
  })

  test('sees that the plan stays as it is, or what is new in it', async () => {
    const app = await opened()
    await noDangerSign(app)
    await howItGoes(app, { trend: 'better', pain: 5 })
    await plan()
    const news = screen.queryByText(words.same) ?? screen.queryByText(words.changed)
    expect(news).not.toBeNull()
    expect(screen.getByText(words.stage(words.phases.settle.name))).toBeTruthy()
  })

  test('is asked about tablets only where there may be some', async () => {
    const app = await opened('/check-in', deviceAfter(withPainkillers(bad, 'paracetamol'), { planAgo: 24 }))
    await noDangerSign(app)
    expect(document.querySelector('input[name="tablets"]')).not.toBeNull()
    await howItGoes(app, { trend: 'better', pain: 4, tablets: 'now-and-then' })
    await plan()
  })
})

describe('a danger sign', () => {
  test('is an emergency at once, and the plan is gone, also after a reload', async () => {
    const app = await opened()
    await choose(app, 'chest', 'pressure-in-chest')
    await goOn(app)
    expect(app.path()).toBe('/check-in/result')
    expect(title()).toBe(emergency)
    await waitFor(() => expect(checkInsOn(app.device)).toHaveLength(1))
    app.unmount()
    for (const path of ['/plan', '/stretches', '/timer/hot-towel', '/breathing/slow', '/check-in']) {
      const again = await renderApp({ path, device: killed(app.device) })
      await waitFor(() => expect(again.path()).toBe('/check-in/result'))
      await waitFor(() => expect(title()).toBe(emergency))
      expect(remedies()).toEqual([])
      again.unmount()
    }
  })

  test('that was a slip of the finger can be put right, and the check-in goes on', async () => {
    const app = await opened()
    await sign(app, 'chest', 'pressure-in-chest')
    await app.user.click(await screen.findByRole('link', { name: alarms.mistake }))
    expect(app.path()).toBe('/check-in/chest')
    await sign(app, 'chest')
    expect(app.path()).toBe('/check-in/nerves')
    await waitFor(() => expect(checkInsOn(app.device)).toMatchObject([{ signs: { chest: 'none' } }]))
  })

  test('that means today is told when the rest was said, with what was said', async () => {
    const app = await opened()
    await sign(app, 'chest')
    await sign(app, 'nerves')
    await sign(app, 'since', 'fever-or-very-ill')
    while (app.path() !== '/check-in/how-it-goes') {
      const [, page = ''] = /check-in\/(.*)/.exec(app.path()) ?? []
      await sign(app, page)
    }
    await howItGoes(app, { trend: 'same', pain: 6 })
    expect(title()).toBe(alarms.today.title)
    expect(remedies()).toEqual([])
  })
})

describe('without an answer', () => {
  test('a page says what is missing, and takes the focus there', async () => {
    const { user, path } = await opened()
    await user.click(screen.getByRole('button', { name: screens.continue }))
    expect(document.activeElement).toBe(screen.getByRole('alert', { name: screens.ask.oops }))
    expect(path()).toBe('/check-in')
  })

  test('the last page names each part that is missing; what helped may be left out', async () => {
    const app = await opened()
    await noDangerSign(app)
    await app.user.click(screen.getByRole('button', { name: screens.continue }))
    const missing = [words.questions.trend.missing, words.painMissing, words.questions.news.missing]
    for (const name of missing) expect(screen.getByRole('link', { name })).toBeTruthy()
    await app.user.click(screen.getByRole('link', { name: words.painMissing }))
    expect(document.activeElement).toBe(document.querySelector('input[name="pain"]'))
    await howItGoes(app, { trend: 'better', pain: 4 })
    await plan()
    expect(checkInsOn(app.device)[0]).not.toHaveProperty('helped')
  })
})

describe('killed in the middle', () => {
  test.each([1, 2, 3])('after %i pages, it is gone on with where it was', async (pages) => {
    const app = await opened()
    for (const question of ['chest', 'nerves', 'since'].slice(0, pages)) await sign(app, question)
    await waitFor(() => expect(Object.keys(checkInsOn(app.device)[0]?.signs ?? {})).toHaveLength(pages))
    const at = app.path()
    app.unmount()
    const again = await renderApp({ path: '/check-in', device: killed(app.device) })
    await waitFor(() => expect(again.path()).toBe(at))
  })

  test('it leaves no plan, and no tool, until it is finished', async () => {
    const device = deviceAfter(bad, { planAgo: 30, looks: [{ ago: 1, ...unsaid, signs: { chest: 'none' } }] })
    for (const path of ['/plan', '/stretches', '/timer/hot-towel', '/breathing/slow']) {
      const app = await renderApp({ path, device: later(device) })
      await waitFor(() => expect(app.path()).toBe('/check-in/nerves'))
      expect(remedies()).toEqual([])
      app.unmount()
    }
  })

  test('and left for more than six hours, all signs are asked anew, in the same entry', async () => {
    const device = deviceAfter(bad, { planAgo: 30, looks: [{ ago: 7, ...unsaid, signs: { chest: 'none' } }] })
    const app = await renderApp({ path: '/plan', device })
    await waitFor(() => expect(app.path()).toBe('/check-in'))
    await noDangerSign(app)
    await howItGoes(app, { trend: 'better', pain: 4 })
    await plan()
    expect(checkInsOn(device)).toMatchObject([{ at: device.now(), signs: noSigns, trend: 'better' }])
  })

  test('an alarm that it raised is not wiped out by beginning anew', async () => {
    const ill = { ...noSigns, since: ['fever-or-very-ill'], 'fever-with': 'none' } as const
    const device = deviceAfter(bad, { planAgo: 30, looks: [{ ago: 7, ...unsaid, signs: ill }] })
    const app = await renderApp({ path: '/check-in', device })
    await noDangerSign(app)
    await howItGoes(app, { trend: 'better', pain: 4 })
    await waitFor(() => expect(title()).toBe(alarms.today.title))
    expect(checkInsOn(device)).toHaveLength(2)
  })
})

/** Nothing of the last page. */
const unsaid = { trend: undefined, pain: undefined, news: undefined } as const

describe('on the way', () => {
  test('two tabs share one check-in', async () => {
    const app = await opened()
    const there = deviceAfter(bad, { planAgo: 24, looks: [{ ago: 0, ...unsaid, signs: { chest: 'none' } }] })
    app.device.otherTabRecords(...checkInsOn(there))
    await waitFor(() => expect(app.path()).toBe('/check-in/nerves'))
    await sign(app, 'nerves')
    await sign(app, 'since')
    await howItGoes(app, { trend: 'better', pain: 4 })
    await plan()
    expect(checkInsOn(app.device)).toHaveLength(1)
  })

  test('what cannot be kept counts all the same, and that is said', async () => {
    const app = await opened()
    app.device.storageIs('full')
    await noDangerSign(app)
    await howItGoes(app, { trend: 'worse', pain: 9 })
    await waitFor(() => expect(title()).toBe(alarms.today.title))
    expect(screen.getByRole('region', { name: words.trouble.full.title })).toBeTruthy()
  })

  test('whoever changes an answer of the plan afterwards is asked for the danger signs anew, also after a reload', async () => {
    const device = deviceAfter(bad, { planAgo: 2 })
    const app = await renderApp({ path: '/check-in', device })
    await sign(app, 'chest')
    app.unmount()
    const { session } = await renderApp({ path: '/settings', device: killed(device) })
    session.getState().answer({ severity: 2 })
    expect(session.getState().answers).not.toHaveProperty('chest')
  })
})

describe('who has nothing to look back at', () => {
  test('is led to where they belong', async () => {
    const app = await renderApp({ path: '/check-in' })
    await waitFor(() => expect(app.path()).toBe('/ask/chest'))
  })

  test('is never asked how it goes when they were told to call now', async () => {
    const device = deviceAfter(but(bad, { chest: ['pressure-in-chest'] }), { planAgo: 1 })
    const app = await renderApp({ path: '/check-in', device })
    await waitFor(() => expect(app.path()).toBe('/now'))
  })
})
