import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { alarms, helpIn, helpNowWords, quickWords, remedyWords, screens } from '../../src/content/en/index.ts'
import { renderApp } from '../support/render-app.tsx'

const words = helpNowWords
const { emergency } = helpIn('uk')

const list = (title: string) => within(screen.getByRole('group', { name: title }))

/** What is said to be missing. */
const missing = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent)

/** Someone at "Help me now". The two lists are told apart by their headings. */
const asking = async () => {
  const app = await renderApp({ path: '/help-now' })
  const tick = (title: string, label: string) =>
    app.user.click(list(title).getByRole('checkbox', { name: (name) => name.startsWith(label) }))
  return {
    ...app,
    danger: (label: string) => tick(words.danger, label),
    warmth: (label: string) => tick(words.warmth, label),
    goOn: () => app.user.click(screen.getByRole('button', { name: screens.continue })),
    cards: () =>
      screen.queryAllByRole('article').map((card) => within(card).getByRole('heading').textContent),
  }
}

const labels = (part: 'danger' | 'warmth') =>
  Object.entries(quickWords[part]).map(([id, option]) => ({
    id,
    label: typeof option === 'string' ? option : option.label,
  }))

const expectTheCall = () => {
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.nowTitle(emergency.number))
  expect(document.querySelector(`a[href="${emergency.tel}"]`)).not.toBeNull()
  expect(screen.queryAllByRole('article')).toEqual([])
  for (const { title } of Object.values(remedyWords)) expect(screen.queryByText(title)).toBeNull()
}

describe('the one safety screen', () => {
  test.each(labels('danger'))('a tick at $id leads to the call, with no remedy', async ({ label }) => {
    const { danger, goOn } = await asking()
    await danger(label)
    await goOn()
    expectTheCall()
  })

  test('being unsure of a danger sign leads to the call as well', async () => {
    const { danger, goOn } = await asking()
    await danger(screens.ask.unsure)
    await goOn()
    expectTheCall()
  })

  test('a danger sign counts, whatever is said of warmth', async () => {
    const { danger, warmth, goOn } = await asking()
    await warmth(screens.ask.none)
    await danger(labels('danger')[0]?.label ?? '')
    await goOn()
    expectTheCall()
  })

  test('none of either gives a position, a breath and warmth', async () => {
    const { danger, warmth, goOn, cards } = await asking()
    await danger(screens.ask.none)
    await warmth(screens.ask.none)
    await goOn()
    expect(cards()).toEqual([words.position.title, words.breath.title, words.heat.title])
  })

  test.each([...labels('warmth'), { id: 'not sure', label: screens.ask.unsure }])(
    'warmth is left out for $id, and that is said',
    async ({ label }) => {
      const { danger, warmth, goOn, cards } = await asking()
      await danger(screens.ask.none)
      await warmth(label)
      await goOn()
      expect(cards()).toEqual([words.position.title, words.breath.title])
      expect(screen.getByText(words.noHeat)).toBeTruthy()
      expect(screen.queryByText(words.heat.title)).toBeNull()
    },
  )

  test('asks for both lists, and says which is missing', async () => {
    const { danger, goOn } = await asking()
    await goOn()
    expect(missing()).toEqual([words.missingDanger, words.missingWarmth])
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    expect(document.title).toMatch(new RegExp(`^${screens.error}`))
    await danger(screens.ask.none)
    await goOn()
    expect(missing()).toEqual([words.missingWarmth])
  })

  test('has nothing ticked beforehand', async () => {
    await asking()
    expect(document.querySelector('input:checked')).toBeNull()
  })

  test('says beside a list what is missing there', async () => {
    const { goOn } = await asking()
    await goOn()
    const described = screen.getByRole('group', { name: words.danger }).getAttribute('aria-describedby') ?? ''
    const beside = described.split(' ').map((id) => document.getElementById(id)?.textContent)
    expect(beside.join()).toContain(words.missingDanger)
  })
})

test('the comfort leads on to the questions', async () => {
  const { user, danger, warmth, goOn, path } = await asking()
  await danger(screens.ask.none)
  await warmth(screens.ask.none)
  await goOn()
  await user.click(screen.getByRole('link', { name: words.toQuestions }))
  expect(path()).toBe('/ask/chest')
})

test('a mistaken tick leads back to the safety screen', async () => {
  const { user, danger, goOn } = await asking()
  await danger(screens.ask.unsure)
  await goOn()
  await user.click(screen.getByRole('button', { name: alarms.mistake }))
  expect(screen.getByRole('group', { name: words.danger })).toBeTruthy()
})

test('nothing of it is kept, and no answer of the questions is touched', async () => {
  const { danger, goOn, session, device } = await asking()
  const before = device.kept.get('unknot')
  await danger(screens.ask.unsure)
  await goOn()
  expect(device.kept.get('unknot')).toBe(before)
  expect(session.getState().answers).toEqual({ region: 'uk' })
})
