import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { screens } from '../../src/content/en/index.ts'
import { labelOf, wordsOf } from '../../src/content/spoken.ts'
import { journey, pages, questions } from '../../src/rules/index.ts'
import { aWellAdult, but, has, withPainkillers } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

const goOn = () => screen.getByRole('button', { name: screens.continue })
const startingWith = (text: string) => (name: string) => name.startsWith(text)
const box = (question: string, option: string) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: startingWith(labelOf(question, option)) })
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox')
const missing = (question: string) => wordsOf(question)?.missing ?? ''

describe('going on without an answer', () => {
  test('shows what is missing at the top, takes the focus there, and says so in the title', async () => {
    const { user, path } = await renderApp({ path: '/ask/chest' })
    expect(document.title).not.toMatch(new RegExp(`^${screens.error}`))
    await user.click(goOn())
    const summary = screen.getByRole('alert', { name: screens.ask.oops })
    expect(document.activeElement).toBe(summary)
    expect(document.title).toMatch(new RegExp(`^${screens.error}`))
    expect(path()).toBe('/ask/chest')
  })

  test('links to the first control, in the words that stand beside it', async () => {
    const { user } = await renderApp({ path: '/ask/chest' })
    await user.click(goOn())
    await user.click(screen.getByRole('link', { name: missing('chest') }))
    expect(document.activeElement).toBe(boxes()[0])
    const group = screen.getByRole('group', { name: wordsOf('chest')?.ask ?? '' })
    const beside = (group.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    expect(beside.join()).toContain(missing('chest'))
  })

  test('names each part of a page that is missing, and no other', async () => {
    const { side: _side, ...withoutSide } = aWellAdult
    const { user } = await renderApp({ path: '/ask/where', answers: withoutSide })
    await user.click(goOn())
    const lines = within(screen.getByRole('alert')).getAllByRole('link')
    expect(lines.map(({ textContent }) => textContent)).toEqual([missing('side')])
  })

  test('takes the focus anew at each try', async () => {
    const { user } = await renderApp({ path: '/ask/where' })
    await user.click(goOn())
    await user.click(box('where', 'neck'))
    await user.click(goOn())
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(1)
  })

  test('is forgotten once the answer is there', async () => {
    const { user } = await renderApp({ path: '/ask/chest' })
    await user.click(goOn())
    await user.click(box('chest', 'none'))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.title).not.toMatch(new RegExp(`^${screens.error}`))
  })

  test('saves nothing', async () => {
    const { user, session } = await renderApp({ path: '/ask/where' })
    await user.click(box('where', 'neck'))
    await user.click(goOn())
    expect(session.getState().answers).toEqual({ region: 'uk' })
  })
})

describe('"None of these" and "I’m not sure"', () => {
  test('none is the last, after not sure, and both stand after every sign', async () => {
    await renderApp({ path: '/ask/chest' })
    const values = boxes().map(({ value }) => value)
    expect(values.slice(-2)).toEqual(['not-sure', 'none'])
  })

  test('none clears the signs, and a sign clears none', async () => {
    const { user } = await renderApp({ path: '/ask/chest' })
    await user.click(box('chest', 'heavy-arm'))
    await user.click(box('chest', 'sudden-or-tearing'))
    await user.click(box('chest', 'none'))
    expect(boxes().filter(({ checked }) => checked)).toEqual([box('chest', 'none')])
    await user.click(box('chest', 'heavy-arm'))
    expect(boxes().filter(({ checked }) => checked)).toEqual([box('chest', 'heavy-arm')])
    await user.click(box('chest', 'not-sure'))
    expect(boxes().filter(({ checked }) => checked)).toEqual([box('chest', 'not-sure')])
  })

  test('a tick that is taken away leaves nothing, which is no answer', async () => {
    const { user } = await renderApp({ path: '/ask/chest' })
    await user.click(box('chest', 'none'))
    await user.click(box('chest', 'none'))
    await user.click(goOn())
    expect(screen.getByRole('alert')).toBeTruthy()
  })
})

const asked = but(
  withPainkillers(aWellAdult, 'ibuprofen'),
  has({ lungs: ['asthma'], heart: ['stroke'], pregnancy: ['trying'], takes: ['lithium'], skin: 'none' }),
)

describe.each(pages.map(({ id }) => id))('the page %s', (id) => {
  const shownTo = journey(asked).find((page) => page.id === id)

  test('shows a person whom it concerns what was answered, and others that it is not there', async () => {
    await renderApp({ path: `/ask/${id}`, answers: asked })
    const chosen = screen
      .queryAllByRole<HTMLInputElement>('checkbox')
      .concat(screen.queryAllByRole<HTMLInputElement>('radio'))
      .filter(({ checked }) => checked)
      .map(({ name, value }) => [name, value])
    const expected = (shownTo?.questions ?? []).flatMap((question) =>
      [asked[question.id]].flat().map((answer) => [question.id, String(answer)]),
    )
    for (const answer of expected.filter(([name]) => name !== 'age' && name !== 'region')) {
      expect(chosen).toContainEqual(answer)
    }
    const notHere = screen.queryByRole('heading', { level: 1, name: screens.notFound.title })
    expect(notHere === null).toBe(shownTo !== undefined)
  })

  test('has nothing ticked beforehand, and one heading', async () => {
    const { [id as 'chest']: _answer, ...others } = asked
    for (const { id: question } of shownTo?.questions ?? [])
      delete (others as Record<string, unknown>)[question]
    await renderApp({ path: `/ask/${id}`, answers: others })
    const ticked = [...document.querySelectorAll<HTMLInputElement>('input:checked')]
    // The region is a guess, and the switch of a drawing no answer.
    const asks = questions.map((question): string => question.id).filter((name) => name !== 'region')
    expect(ticked.filter(({ name }) => asks.includes(name))).toEqual([])
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  })
})

test('every question is on a page', () => {
  expect(pages.flatMap((page) => page.questions.map(({ id }) => id))).toEqual(questions.map(({ id }) => id))
})
