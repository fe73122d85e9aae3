import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { alarms, helpIn, planWords, remedyWords, screens } from '../../src/content/en/index.ts'
import { labelOf } from '../../src/content/spoken.ts'
import { assess, questions, type Answers, type Assessment } from '../../src/rules/index.ts'
import { aWellAdult, aWellAdultInTheUk, but, has, withPainkillers } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

const people = {
  asking: { region: 'uk', chest: 'none' },
  'get-help-now': but(aWellAdultInTheUk, { chest: ['pressure-in-chest'] }),
  'be-seen-today': but(aWellAdultInTheUk, { since: ['fever-or-very-ill'] }),
  'be-seen-within-days': but(aWellAdultInTheUk, { since: ['worse-for-over-a-week'] }),
  'self-care': aWellAdultInTheUk,
} as const satisfies Record<Assessment['kind'], Answers>

const homes = {
  asking: '/ask/nerves',
  'get-help-now': '/now',
  'be-seen-today': '/today',
  'be-seen-within-days': '/within-days',
  'self-care': '/plan',
} as const satisfies Record<Assessment['kind'], string>

const kinds = Object.keys(people) as readonly Assessment['kind'][]
const results = ['/now', '/today', '/within-days', '/plan', '/check'] as const

describe.each(kinds)('someone of the kind %s', (kind) => {
  test('is of that kind', () => {
    expect(assess(people[kind]).kind).toBe(kind)
  })

  test.each(
    results.filter((path) => path !== '/check' || kind === 'get-help-now' || kind === 'be-seen-today'),
  )('who opens %s is where they belong', async (path) => {
    const app = await renderApp({ path, answers: people[kind], confirmed: true })
    await waitFor(() => expect(app.path()).toBe(homes[kind]))
    await screen.findByRole('heading', { level: 1 })
  })

  test.each(results)(
    'who has not said that the answers are right, and opens %s, sees no plan',
    async (path) => {
      const app = await renderApp({ path, answers: people[kind] })
      const home = kind === 'self-care' || kind === 'be-seen-within-days' ? '/check' : homes[kind]
      await waitFor(() => expect(app.path()).toBe(home))
      await screen.findByRole('heading', { level: 1 })
      expect(screen.queryAllByRole('article')).toEqual([])
    },
  )
})

test.each(results.filter((path) => path !== '/check'))(
  'someone who has answered nothing and opens %s is led to the start',
  async (path) => {
    const app = await renderApp({ path })
    await waitFor(() => expect(app.path()).toBe('/'))
  },
)

/** Every person of one tick on a list of danger signs who must be seen at once, or today. */
const alarmed = questions
  .filter((question) => ['chest', 'nerves', 'since', 'fever-with', 'arm-signs'].includes(question.id))
  .flatMap((question) => (question.kind === 'several' ? [question] : []))
  .flatMap(({ id, options }) => {
    const opened: Answers =
      id === 'fever-with'
        ? { since: ['fever-or-very-ill'] }
        : id === 'arm-signs'
          ? { nerves: ['arm-or-belt'] }
          : {}
    return options.map((option) => ({
      id,
      option,
      answers: but(aWellAdultInTheUk, opened, { [id]: [option] }),
    }))
  })
  .filter(({ answers }) => ['get-help-now', 'be-seen-today'].includes(assess(answers).kind))

/** Lines that tell to take warmth off, or to leave medicines, are no remedies. */
const remedyTitles = Object.values(remedyWords).map(({ title }) => title)

test('there are enough who are alarmed', () => {
  expect(alarmed.length).toBeGreaterThan(20)
})

test.each(alarmed)(
  'an alarm because of $id: $option offers no remedy at all',
  async ({ id, option, answers }) => {
    const home = homes[assess(answers).kind]
    await renderApp({ path: home, answers })
    const main = within(screen.getByRole('main'))
    expect(main.queryAllByRole('article')).toEqual([])
    for (const title of remedyTitles) expect(main.queryByText(title)).toBeNull()
    expect(screen.getByRole('main').textContent).toContain(labelOf(id, option))
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  },
)

describe.each(['uk', 'us', 'eu', 'elsewhere'] as const)('in the region %s', (region) => {
  const { emergency } = helpIn(region)

  test('an emergency is one call to the number of that place, and no other link but the way back', async () => {
    await renderApp({ path: '/now', answers: but(people['get-help-now'], { region }) })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(emergency.number)
    const links = within(screen.getByRole('main')).getAllByRole('link')
    const calls = links.filter((link) => link.getAttribute('href')?.startsWith('tel:'))
    expect(calls.map((link) => link.getAttribute('href'))).toEqual([emergency.tel])
    expect(links.filter((link) => !calls.includes(link)).map(({ textContent }) => textContent)).toEqual([
      alarms.mistake,
    ])
  })

  test('the first screen names the number before anything can be pressed', async () => {
    await renderApp({ answers: { region } })
    const [first] = within(screen.getByRole('main')).getAllByRole('link')
    expect(first?.getAttribute('href')).toBe(emergency.tel)
  })

  test('care today can be called somewhere', async () => {
    await renderApp({ path: '/today', answers: but(people['be-seen-today'], { region }) })
    expect(screen.getByRole('main').textContent).toContain(helpIn(region).today.say)
    expect(document.querySelectorAll('a[href^="tel:"]').length).toBeGreaterThan(0)
  })
})

test('a mistaken tick leads back to the page of that tick', async () => {
  const { user, path } = await renderApp({ path: '/today', answers: people['be-seen-today'] })
  await user.click(screen.getByRole('link', { name: alarms.mistake }))
  expect(path()).toBe('/ask/since')
})

test('comfort while waiting has no exercises', async () => {
  const answers = but(
    withPainkillers(aWellAdultInTheUk, 'paracetamol'),
    has({ heart: ['high-pressure-controlled'], 'sugar-and-nerves': ['diabetes'] }),
  )
  const result = assess(answers)
  expect(result).toHaveProperty('comfort')
  await renderApp({ path: '/within-days', answers, confirmed: true })
  expect(screen.getAllByRole('article').length).toBeGreaterThan(1)
  expect(screen.queryByText(planWords.stretches)).toBeNull()
})

test('what must be seen within days for another reason offers no remedy', async () => {
  await renderApp({ path: '/within-days', answers: people['be-seen-within-days'], confirmed: true })
  expect(screen.queryAllByRole('article')).toEqual([])
})

test('a plan shows each of its remedies once, and says what was left out and why', async () => {
  const answers = but(aWellAdult, has({ 'sugar-and-nerves': ['diabetes'] }))
  const result = assess(answers)
  if (result.kind !== 'self-care') throw new Error('no plan')
  await renderApp({ path: '/plan', answers, confirmed: true })
  const titles = screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent)
  const { movement, calm, warmthOrCold, stretches, nextDay } = result.plan
  const shown = [movement, calm, warmthOrCold, ...stretches, ...nextDay].flatMap((id) => id ?? [])
  expect(titles.toSorted()).toEqual(shown.map((id) => remedyWords[id].title).toSorted())
  expect(screen.getByRole('heading', { name: planWords.out + planWords.outWhy })).toBeTruthy()
  for (const { remedy } of result.plan.leftOut) {
    expect(screen.getByRole('main').textContent).toContain(remedyWords[remedy].name)
  }
})

test('the way home is on every page but an emergency', async () => {
  await renderApp({ path: '/today', answers: people['be-seen-today'] })
  expect(screen.getByRole('link', { name: screens.brand }).getAttribute('href')).toBe('/')
})
