import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { fetchScreen } from '../../src/all-screens.ts'
import {
  diaryWords as words,
  dosesScreenWords,
  doseWords,
  entryWords,
  screens,
} from '../../src/content/en/index.ts'
import type { Entry } from '../../src/journal/entry.ts'
import { aDiary, aSpasm, painAgo } from '../support/diary.ts'
import { deviceWith, had, hour, start } from '../support/doses.ts'
import { renderApp } from '../support/render-app.tsx'

// It is fetched when it is first needed, which takes its time on a busy machine.
beforeAll(() => fetchScreen('/diary'), 60_000)

const opened = (entries: readonly Entry[], path = '/diary') =>
  renderApp({ path, device: deviceWith(entries) })
const entriesOn = ({ disk }: { disk: ReadonlyMap<string, unknown> }) =>
  [...disk.values()].filter((entry): entry is Entry => !(entry as Entry).gone)
const button = (name: string) => screen.findByRole('button', { name })
const radio = (name: string) => screen.findByRole('radio', { name })
const link = (name: RegExp | string) => screen.findByRole('link', { name })
const firstDay = () => screen.getAllByRole('heading', { level: 3 })[0]
const rows = () => document.querySelectorAll('ol > li')
const save = async (user: Awaited<ReturnType<typeof renderApp>>['user']) =>
  user.click(document.querySelector('[type=submit]') ?? document.body)

describe('the number now', { timeout: 20_000 }, () => {
  test('is one tap, and one to save it; saved is said when it is on the disk', async () => {
    const { user, device } = await opened([])
    await user.click(await radio('7'))
    expect(entriesOn(device)).toEqual([])
    await user.click(await button(words.now.save(7)))
    await screen.findByText(words.done.logged)
    expect(entriesOn(device)).toMatchObject([{ kind: 'pain', pain: 7, at: start }])
  })

  test('can be undone', async () => {
    const { user, device } = await opened([])
    await user.click(await radio('7'))
    await user.click(await button(words.now.save(7)))
    await user.click(await button(doseWords.undo))
    await screen.findByText(words.done.undone)
    expect(entriesOn(device)).toEqual([])
    expect(rows()).toHaveLength(0)
  })

  test('is not told as saved where it is not, stays on the screen, and can be tried again', async () => {
    const { user, device } = await opened([])
    device.storageIs('full')
    await user.click(await radio('7'))
    await user.click(await button(words.now.save(7)))
    await screen.findByText(dosesScreenWords.notSaved.full)
    expect(screen.queryByText(words.done.logged)).toBeNull()
    expect(rows()).toHaveLength(1)
    device.storageIs('saved')
    await user.click(await button(dosesScreenWords.retry))
    await screen.findByText(words.done.logged)
    expect(entriesOn(device)).toHaveLength(1)
  })
})

describe('something else', { timeout: 20_000 }, () => {
  test('a night is written down with its hours', async () => {
    const { user, device, path } = await opened([], '/diary/add/sleep')
    await user.click(await radio(entryWords.nights.woken))
    await user.type(await screen.findByLabelText(words.form.hours), '4.5')
    await save(user)
    await waitFor(() => expect(path()).toBe('/diary'))
    expect(entriesOn(device)).toMatchObject([{ kind: 'sleep', night: 'woken', hours: 4.5, at: start }])
  })

  test('what set it off is written down with an earlier time', async () => {
    const { user, device } = await opened([], '/diary/add/trigger')
    await user.click(await screen.findByRole('checkbox', { name: entryWords.triggers.lifting }))
    await user.click(await screen.findByRole('checkbox', { name: entryWords.triggers.cold }))
    fireEvent.change(screen.getByLabelText(words.form.time), { target: { value: '2026-11-23T18:30' } })
    await save(user)
    await waitFor(() =>
      expect(entriesOn(device)).toMatchObject([
        { kind: 'trigger', triggers: ['lifting', 'cold'], at: Date.parse('2026-11-23T18:30:00Z') },
      ]),
    )
  })

  test.each([
    ['pain', words.form.missing.pain],
    ['sleep', words.form.missing.night],
    ['trigger', words.form.missing.triggers],
    ['note', words.form.missing.text],
  ])('%s without its answer is not saved, and says what is missing', async (kind, missing) => {
    const { user, device } = await opened([], `/diary/add/${kind}`)
    await screen.findByRole('button', { name: words.form.save })
    await save(user)
    expect((await screen.findByRole('alert')).textContent).toContain(missing)
    expect(entriesOn(device)).toEqual([])
  })

  test('a time that is still to come is asked anew, and nothing typed is lost', async () => {
    const { user, device } = await opened([], '/diary/add/note')
    await user.type(await screen.findByLabelText(words.form.note), 'After the garden')
    fireEvent.change(screen.getByLabelText(words.form.time), { target: { value: '2026-11-25T00:00' } })
    await save(user)
    expect((await screen.findByRole('alert')).textContent).toContain(words.form.missing.wall)
    expect(screen.getByLabelText<HTMLTextAreaElement>(words.form.note).value).toBe('After the garden')
    expect(entriesOn(device)).toEqual([])
  })
})

describe('an entry that was wrong', { timeout: 20_000 }, () => {
  const note: Entry = { kind: 'note', id: 'note', at: start - 1234 * 60_000 - 5, written: 0, text: 'Stiff' }

  test('is put right, keeps its exact time, and can be undone', async () => {
    const { user, device } = await opened([note], '/diary/change/note')
    const field = await screen.findByLabelText(words.form.note)
    await user.clear(field)
    await user.type(field, 'Less stiff')
    await save(user)
    await screen.findByText(words.done.changed)
    expect(entriesOn(device)).toMatchObject([{ text: 'Less stiff', at: note.at }])
    await user.click(await button(doseWords.undo))
    await screen.findByText(words.done.undone)
    expect(entriesOn(device)).toMatchObject([{ text: 'Stiff' }])
  })

  test('is taken out, and can be brought back', async () => {
    const { user, device, path } = await opened([note], '/diary/change/note')
    await user.click(await button(words.form.remove))
    await screen.findByText(words.done.removed)
    expect(path()).toBe('/diary')
    expect(rows()).toHaveLength(0)
    await user.click(await button(doseWords.undo))
    await screen.findByText(words.done.undone)
    expect(entriesOn(device)).toMatchObject([{ text: 'Stiff' }])
    expect(rows()).toHaveLength(1)
  })

  test('a go keeps all but its time', async () => {
    const go: Entry = {
      kind: 'go',
      id: 'go',
      at: start - 5 * hour,
      until: start - 5 * hour + 900_000,
      written: 0,
      remedy: 'heat-pack',
      outcome: 'skin',
    }
    const { user, device } = await opened([go], '/diary/change/go')
    fireEvent.change(await screen.findByLabelText(words.form.time), { target: { value: '2026-11-23T20:08' } })
    await save(user)
    await screen.findByText(words.done.changed)
    const at = start - 6 * hour
    expect(entriesOn(device)).toMatchObject([{ at, until: at + 900_000, outcome: 'skin' }])
  })

  test('a dose is at home in the dose clock', async () => {
    await opened(had({ ago: 2 }))
    expect((await link(/^Change .*paracetamol/)).getAttribute('href')).toBe('/doses/change/dose-0')
  })

  test.each(aSpasm(7, 8))('what was told to us cannot be changed, and says why: $kind', async (said) => {
    const { device } = await opened(aSpasm(7, 8), `/diary/change/${said.id}`)
    await screen.findByText(words.said.cannot)
    expect(screen.queryByRole('button', { name: words.form.remove })).toBeNull()
    expect(entriesOn(device)).toHaveLength(2)
  })

  test('that is gone leads back to the diary', async () => {
    const { path } = await opened([], '/diary/change/nowhere')
    await waitFor(() => expect(path()).toBe('/diary'))
  })
})

describe('day by day', { timeout: 20_000 }, () => {
  test('every kind of entry stands there with a way to it', async () => {
    const entries: readonly Entry[] = [
      ...aSpasm(4, 8),
      ...aDiary(1),
      { kind: 'hurt', id: 'hurt', at: start - 50, written: 0, remedy: 'chin-tuck', change: 'gentler' },
    ]
    await opened(entries)
    await waitFor(() => expect(rows()).toHaveLength(entries.length))
    const ways = [...rows()].map((row) =>
      within(row as HTMLElement).getByRole('link', { name: /^(Change|Look) / }),
    )
    expect(ways).toHaveLength(entries.length)
  })

  test('the newest comes first', async () => {
    await opened([painAgo(30, 3), painAgo(1, 5)])
    await waitFor(() => expect(rows()).toHaveLength(2))
    expect(rows()[0]?.textContent).toContain(entryWords.pain(5))
  })

  test('many entries make no more rows than few do', async () => {
    const { unmount } = await opened(aDiary(30))
    await screen.findByText(words.days.earlier)
    const few = rows().length
    unmount()
    await opened(aDiary(1095))
    await screen.findByText(words.days.earlier)
    expect(rows().length).toBe(few)
  })

  test('earlier days come in the place of these, and the reader goes on there', async () => {
    const { user } = await opened(aDiary(30))
    const [first] = await screen.findAllByRole('heading', { level: 3 })
    const few = rows().length
    await user.click(await button(words.days.earlier))
    expect(firstDay()?.textContent).not.toBe(first?.textContent)
    expect(document.activeElement).toBe(firstDay())
    expect(rows().length).toBeLessThanOrEqual(few)
  })

  test('one can go back to later days, and to the newest', async () => {
    const { user } = await opened(aDiary(30))
    await button(words.days.earlier)
    const newest = firstDay()?.textContent
    await user.click(await button(words.days.earlier))
    const second = firstDay()?.textContent
    await user.click(await button(words.days.earlier))
    await user.click(await button(words.days.later))
    expect(firstDay()?.textContent).toBe(second)
    await user.click(await button(words.days.later))
    expect(firstDay()?.textContent).toBe(newest)
    await user.click(await button(words.days.earlier))
    await user.click(await button(words.days.newest))
    expect(firstDay()?.textContent).toBe(newest)
  })

  test('one can go to a day of years ago', async () => {
    await opened(aDiary(1095))
    fireEvent.change(await screen.findByLabelText(words.days.goTo), { target: { value: '2024-03-01' } })
    expect(firstDay()?.textContent).toContain('1 March 2024')
  })

  test('a day before all others shows nothing, and says so', async () => {
    await opened(aDiary(30))
    fireEvent.change(await screen.findByLabelText(words.days.goTo), { target: { value: '2020-03-01' } })
    await screen.findByText(words.days.none)
    await button(words.days.newest)
  })

  test('a number given in another tab stands there too', async () => {
    const { device } = await opened([])
    await screen.findByText(words.days.empty)
    device.otherTabRecords(painAgo(1, 4))
    await screen.findByText(entryWords.pain(4))
  })
})

test('a diary that cannot be read says so, and takes what is written now', async () => {
  const device = deviceWith([])
  device.storageIs('blocked')
  const { user } = await renderApp({ path: '/diary', device })
  await screen.findByText(words.unreadable.title)
  await user.click(await radio('3'))
  await user.click(await button(words.now.save(3)))
  await screen.findByText(dosesScreenWords.notSaved.blocked)
  expect(rows()[0]?.textContent).toContain(words.days.notKept)
})

test('a record that cannot be read is counted, and the rest is shown', async () => {
  const device = deviceWith([painAgo(1, 4)])
  device.disk.set('strange', { id: 'strange', kind: 'from-the-future' } as never)
  await renderApp({ path: '/diary', device })
  await screen.findByText(words.strange.title)
  expect(rows()).toHaveLength(1)
})

test('a path that leads nowhere in the diary leads to it', async () => {
  const { path } = await opened([], '/diary/add/dose')
  await waitFor(() => expect(path()).toBe('/diary'))
  expect(screens.more.diary).toBe(words.title)
})
