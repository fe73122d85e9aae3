import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { checkAnswersWords, screens, startWords } from '../../src/content/en/index.ts'
import { labelOf, wordsOf } from '../../src/content/spoken.ts'
import { journey, type Answers, type QuestionId } from '../../src/rules/index.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWellAdult, but, withPainkillers } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

/** Someone at Check your answers, and what they can do from there. */
const checking = async (answers: Answers) => {
  const app = await renderApp({ path: '/check', answers })
  const { user } = app
  const press = (role: 'link' | 'button', name: string | RegExp) =>
    user.click(screen.getByRole(role, { name }))
  return {
    ...app,
    change: async (question: QuestionId) => {
      // The gap between the two is a matter of layout, of which jsdom knows nothing.
      await press('link', new RegExp(`^${screens.change}\\s*${wordsOf(question)?.short ?? question}$`))
      await screen.findByRole('button', { name: screens.continue })
    },
    choose: (question: QuestionId, option: string) =>
      user.click(
        [...screen.queryAllByRole('radio'), ...screen.queryAllByRole('checkbox')].find((input) =>
          input.closest('label')?.textContent.startsWith(labelOf(question, option)),
        ) ?? document.body,
      ),
    goOn: () => press('button', screens.continue),
    make: async () => {
      await press('button', checkAnswersWords.make)
      await screen.findAllByRole('article')
    },
  }
}

const atTheDesk = but(aWellAdult, { exertion: 'desk-or-phone' })
const { timing: _timing, ...neverAskedWhen } = atTheDesk

describe('Change', () => {
  test('stands beside every answer that counts, and only there', async () => {
    await checking(atTheDesk)
    const shown = journey(atTheDesk).flatMap(({ questions }) => questions.map(({ id }) => id))
    const links = screen.getAllByRole('link', { name: new RegExp(`^${screens.change}`) })
    expect(links.map((link) => link.textContent)).toEqual(
      shown.map((id) => `${screens.change} ${wordsOf(id)?.short}`),
    )
    expect(new Set(links.map((link) => link.textContent)).size).toBe(links.length)
  })

  test('leads to the answer as it stands, and back to the summary', async () => {
    const { change, goOn, path } = await checking(aWellAdult)
    await change('exertion')
    expect(path()).toBe('/ask/exertion')
    expect(document.querySelector<HTMLInputElement>('input:checked')?.value).toBe('lifting')
    await goOn()
    expect(path()).toBe('/check')
  })

  test('asks first what the change makes necessary, and then comes back to the summary', async () => {
    const { change, choose, goOn, path, session } = await checking(neverAskedWhen)
    await change('exertion')
    await choose('exertion', 'sport')
    await goOn()
    expect(path()).toBe('/ask/timing')
    await choose('timing', 'within-hours')
    await goOn()
    expect(path()).toBe('/check')
    expect(session.getState().answers).toEqual(
      but(neverAskedWhen, { exertion: 'sport', timing: 'within-hours' }),
    )
  })

  test('to a danger sign is an alarm at once', async () => {
    const { change, choose, goOn, path } = await checking(aWellAdult)
    await change('chest')
    await choose('chest', 'heavy-arm')
    await goOn()
    expect(path()).toBe('/now')
  })

  test('and back again gives the very same plan', async () => {
    const { change, choose, goOn, make, path, session } = await checking(aWellAdult)
    await make()
    const before = document.body.textContent
    session.getState().answer({})
    await screen.findByText(checkAnswersWords.title)
    for (const option of ['desk-or-phone', 'lifting']) {
      await change('exertion')
      await choose('exertion', option)
      await goOn()
    }
    await make()
    expect(path()).toBe('/plan')
    expect(document.body.textContent).toBe(before)
  })

  test('of what is in the house opens the painkillers, and closing it leaves them out again', async () => {
    const { change, choose, goOn, path } = await checking(aWellAdult)
    await change('house')
    await choose('house', 'painkillers')
    await goOn()
    expect(path()).toBe('/check')
    expect(screen.getAllByText(wordsOf('cupboard')?.short ?? '')).not.toEqual([])
    await change('house')
    await choose('house', 'painkillers')
    await goOn()
    expect(screen.queryByText(wordsOf('cupboard')?.short ?? '')).toBeNull()
  })

  test('of an answer takes the confirmation away, so no plan stands on what was not checked', async () => {
    const { path, session } = await renderApp({ path: '/plan', answers: aWellAdult, confirmed: true })
    await screen.findAllByRole('article')
    session.getState().answer({ severity: 5 })
    await screen.findByRole('heading', { level: 1, name: checkAnswersWords.title })
    expect(path()).toBe('/check')
  })
})

describe('the first screen', () => {
  test('of someone new leads to the first question', async () => {
    const { user, path } = await renderApp()
    expect(screen.queryByRole('button', { name: startWords.again.sure })).toBeNull()
    await user.click(screen.getByRole('link', { name: startWords.visits.new.button }))
    expect(path()).toBe('/ask/chest')
  })

  test('of someone who has begun leads on to where they were', async () => {
    const { user, path } = await renderApp({ answers: { chest: 'none', nerves: 'none', region: 'uk' } })
    await user.click(screen.getByRole('link', { name: startWords.visits['on-the-way'].button }))
    expect(path()).toBe('/ask/since')
  })

  test('of someone who is done leads to their result', async () => {
    const { user, path } = await renderApp({ answers: aWellAdult, confirmed: true })
    await user.click(screen.getByRole('link', { name: startWords.visits['with-plan'].button }))
    await screen.findAllByRole('article')
    expect(path()).toBe('/plan')
  })

  test('lets one start again, with nothing left of before', async () => {
    const { user, path, session } = await renderApp({ answers: aWellAdult, confirmed: true })
    await user.click(screen.getByText(startWords.again.ask))
    await user.click(screen.getByRole('button', { name: startWords.again.sure }))
    expect(path()).toBe('/ask/chest')
    expect(session.getState().answers).toEqual({ region: 'uk' })
    expect(document.querySelector('input:checked')).toBeNull()
  })
})

test('the clock times of a plan are those of its making, however late it is read', async () => {
  const device = fakeDevice()
  const { unmount } = await renderApp({ path: '/plan', answers: aWellAdult, confirmed: true, device })
  await screen.findAllByRole('article')
  const made = document.body.textContent
  unmount()
  device.advance(20)
  const kept = device.kept.get('unknot')
  await renderApp({ path: '/plan', device })
  await screen.findAllByRole('article')
  expect(document.body.textContent).toBe(made)
  expect(device.kept.get('unknot')).toBe(kept)
})

test('answers with painkillers are checked row by row, in the words in which they were given', async () => {
  await checking(withPainkillers(aWellAdult, 'ibuprofen'))
  expect(screen.getByText(labelOf('cupboard', 'ibuprofen'))).toBeTruthy()
  expect(screen.getByText(checkAnswersWords.outOfTen(4))).toBeTruthy()
  expect(screen.getByText(checkAnswersWords.years(30))).toBeTruthy()
})
