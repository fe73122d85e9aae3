import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { fetchScreen } from '../../src/all-screens.ts'
import { diaryWords as words } from '../../src/content/en/index.ts'
import type { Entry } from '../../src/journal/entry.ts'
import { fewestPairs } from '../../src/journal/what-helps.ts'
import { aDiary, aSpasm, painAgo } from '../support/diary.ts'
import { deviceWith, had, start } from '../support/doses.ts'
import { renderApp } from '../support/render-app.tsx'

// It is fetched when it is first needed, which takes its time on a busy machine.
beforeAll(() => fetchScreen('/diary'), 60_000)

const opened = (entries: readonly Entry[], path = '/diary') =>
  renderApp({ path, device: deviceWith(entries) })
const chart = () => screen.findByRole('application')
const press = (on: HTMLElement, ...keys: readonly string[]) => {
  for (const key of keys) fireEvent.keyDown(on, { key })
}
/** What the point that was reached is, as it stands below the chart and is heard. */
const heard = async () =>
  within((await chart()).parentElement ?? document.body).getByRole('status').textContent

const three = [painAgo(30, 8), painAgo(20, 6), ...had({ ago: 12 }), painAgo(2, 3)]

describe('the chart', { timeout: 20_000 }, () => {
  test('has a name that says what it shows', async () => {
    await opened(three)
    expect((await chart()).getAttribute('aria-label')).toContain(
      words.chart.inTime(words.chart.fromTo(8, 3), words.chart.length(28 * 3_600_000)),
    )
  })

  test.each([
    [['End'], 3],
    [['Home'], 8],
    [['ArrowRight'], 8],
    [['ArrowLeft'], 3],
    [['Home', 'ArrowRight'], 6],
    [['End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'], 8],
    [['End', 'ArrowRight'], 3],
  ] as const)('leads by keys from point to point: %j', async (keys, pain) => {
    await opened(three)
    press(await chart(), ...keys)
    expect(await heard()).toContain(words.chart.point('', pain).replace(/^: /, ''))
  })

  test('leads by buttons too, and says what was done before a point', async () => {
    const { user } = await opened(three)
    await user.click(await screen.findByRole('button', { name: words.chart.earlier }))
    expect(await heard()).toContain('paracetamol')
  })

  test('leaves every other key to the browser', async () => {
    await opened(three)
    expect(fireEvent.keyDown(await chart(), { key: 'Tab' })).toBe(true)
    expect(fireEvent.keyDown(await chart(), { key: 'ArrowLeft', altKey: true })).toBe(true)
    expect(fireEvent.keyDown(await chart(), { key: 'ArrowLeft' })).toBe(false)
  })

  test('is there as a table, with the same numbers', async () => {
    await opened(three)
    const summary = await screen.findByText(words.chart.table.summary)
    const details = summary.closest('details')
    if (!details) throw new Error('The table is not folded')
    details.open = true
    fireEvent(details, new Event('toggle'))
    const cells = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1)
    expect(cells.map((row) => row.querySelector('td')?.textContent)).toEqual(['3', '6', '8'])
  })

  test('without a number says so, and is not there', async () => {
    await opened([])
    await screen.findByText(words.chart.none)
    expect(screen.queryByRole('application')).toBeNull()
  })

  test('of three years has no more points than fit, and tells their lowest and highest', async () => {
    const { user } = await opened(aDiary(1095))
    await user.click(await screen.findByRole('radio', { name: words.chart.ranges.everything }))
    await screen.findByText(words.chart.band)
    press(await chart(), 'End')
    expect(await heard()).toMatch(/\d numbers?\./)
    expect(document.querySelectorAll('svg circle, svg path').length).toBeLessThan(500)
  })

  test('of this spasm begins with its triage', async () => {
    const { user } = await opened([...aSpasm(5, 9), painAgo(2, 2)])
    await user.click(await screen.findByRole('radio', { name: words.chart.ranges['this-spasm'] }))
    press(await chart(), 'Home')
    expect(await heard()).toContain('9')
  })
})

describe('what seems to help', () => {
  test('says how many times the number was lower, and what that cannot tell', async () => {
    await opened(aDiary(60), '/diary/helps')
    const paracetamol = await screen.findByRole('heading', { level: 3, name: /paracetamol/i })
    const row = paracetamol.closest('li')?.textContent ?? ''
    expect(row).toMatch(/\d+ of \d+ times/)
    expect(row).toContain(words.helps.cannotTell)
  })

  test('of a medicine never speaks without the limit of its pack', async () => {
    await opened(aDiary(60), '/diary/helps')
    await screen.findByRole('heading', { level: 3, name: /paracetamol/i })
    expect(screen.getByText(words.helps.medicinesNote)).toBeTruthy()
  })

  test('says nothing with too few pairs, and says that', async () => {
    await opened(aDiary(2), '/diary/helps')
    await screen.findByText(words.helps.tooFew)
    expect(screen.queryByText(words.helps.cannotTell)).toBeNull()
    expect(screen.getAllByText(new RegExp(`of ${fewestPairs} pairs`)).length).toBeGreaterThan(0)
  })
})

describe('spasms', () => {
  const two = [...aSpasm(40, 6), ...aSpasm(5, 9), painAgo(2, 2)]
  const [later, earlier] = [start - 5 * 86_400_000, start - 40 * 86_400_000]

  test('each can be opened from the diary, the latest first', async () => {
    await opened(two)
    const links = await screen.findAllByRole('link', { name: /^Began / })
    expect(links.map((one) => one.getAttribute('href'))).toEqual([
      `/diary/spasm/${later}`,
      `/diary/spasm/${earlier}`,
    ])
  })

  test('one tells its worst number, its last, and what we said', async () => {
    await opened(two, `/diary/spasm/${later}`)
    const term = await screen.findByText(words.spasms.rows.worst)
    expect(term.nextElementSibling?.textContent).toBe(words.spasms.ofTen(9))
  })

  test('two stand side by side', async () => {
    const { user, path } = await opened(two, `/diary/spasm/${later}`)
    const ways = await screen.findAllByRole('link', { name: /^The spasm of / })
    await user.click(ways[0] ?? document.body)
    await waitFor(() => expect(path()).toBe(`/diary/compare/${later}/${earlier}`))
    const row = (await screen.findByRole('rowheader', { name: words.spasms.rows.worst })).closest('tr')
    expect([...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual([
      words.spasms.ofTen(9),
      words.spasms.ofTen(6),
    ])
  })

  test.each(['/diary/spasm/12', '/diary/compare/1/2'])(
    'one that is not there leads to the diary: %s',
    async (at) => {
      const { path } = await opened(two, at)
      await waitFor(() => expect(path()).toBe('/diary'))
    },
  )
})
