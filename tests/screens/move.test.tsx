import { screen, waitFor } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { settingsWords, transferWords as words } from '../../src/content/en/index.ts'
import type { Answers } from '../../src/rules/index.ts'
import { preferencesName } from '../../src/state/preferences.ts'
import { mostBytes } from '../../src/transfer/index.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWellAdult, aWellAdultInTheUk, but } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

// The screen comes with the rules, the diary and a chart.
vi.setConfig({ testTimeout: 20_000 })

const textOf = (name: string) => readFileSync(`tests/transfer/files/${name}.json`, 'utf8')
const fileOf = (text: string, name = 'unknot.json') => new File([text], name, { type: 'application/json' })

const open = async (answers?: Answers, device = fakeDevice('2026-11-24T02:45:00Z')) => {
  const files: { name: string; text: string }[] = []
  const keeping = {
    ...device,
    saveFile: (name: string, _: string, text: string) => void files.push({ name, text }),
  }
  const app = await renderApp({
    path: '/move',
    ...(answers && { answers, confirmed: true }),
    device: keeping,
  })
  const choose = async (file: File) => app.user.upload(await screen.findByLabelText(words.load.button), file)
  const press = async (name: string) => app.user.click(await screen.findByRole('button', { name }))
  return { ...app, files, choose, press, device: keeping }
}

const all = (device: ReturnType<typeof fakeDevice>) => JSON.stringify([[...device.kept], [...device.disk]])

describe('loading a file', () => {
  test.each(['version-1', 'version-2'])(
    'of %s says first what it would do, and does it after a yes',
    async (name) => {
      const { choose, press, device, session } = await open()
      await choose(fileOf(textOf(name)))
      await screen.findByText(words.preview.answers.new)
      expect(device.disk.size).toBe(0)
      expect(session.getState().answers.chest).toBeUndefined()
      await press(words.load.yes)
      expect(await screen.findByText(words.load.done)).toBeTruthy()
      expect(device.disk.size).toBe(
        (JSON.parse(textOf(name)) as { held: { entries: unknown[] } }).held.entries.length,
      )
      expect(session.getState().answers).toEqual(aWellAdult)
      expect(device.kept.get(preferencesName)).toContain('dark')
    },
  )

  test('again brings nothing new', async () => {
    const { choose, press } = await open()
    await choose(fileOf(textOf('version-2')))
    await press(words.load.yes)
    await screen.findByText(words.load.done)
    await choose(fileOf(textOf('version-2')))
    expect(await screen.findByText(words.preview.nothing)).toBeTruthy()
    expect(screen.queryByRole('button', { name: words.load.yes })).toBeNull()
  })

  test('changes nothing after a no', async () => {
    const { choose, press, device } = await open(aWellAdultInTheUk)
    await screen.findByRole('button', { name: words.save.button })
    const before = all(device)
    await choose(fileOf(textOf('version-2')))
    await press(words.load.no)
    expect(await screen.findByText(words.load.unchanged)).toBeTruthy()
    expect(all(device)).toBe(before)
  })

  test.each([
    ['damaged', fileOf(textOf('version-2').replace('"pain": 3', '"pain": 1'))],
    ['not-ours', fileOf('{"resourceType":"Bundle"}')],
    ['not-json', fileOf('<img src=x onerror=alert(1)>', '<b>x</b>.json')],
    ['from-newer', fileOf(textOf('version-2').replace('"version": 2', '"version": 3'))],
  ] as const)('that is refused as %s changes nothing, and says why', async (because, file) => {
    const { choose, device } = await open(aWellAdultInTheUk)
    await screen.findByRole('button', { name: words.save.button })
    const before = all(device)
    await choose(file)
    expect(await screen.findByText(words.refused[because])).toBeTruthy()
    expect(all(device)).toBe(before)
    expect(document.querySelector('main img, main b > b')).toBeNull()
    expect(document.body.textContent).not.toContain('onerror')
  })

  test('that is too large is not even opened', async () => {
    const { choose } = await open()
    const huge = fileOf('{}')
    let opened = false
    Object.defineProperty(huge, 'size', { value: mostBytes + 1 })
    Object.defineProperty(huge, 'text', { value: async () => void (opened = true) })
    await choose(huge)
    expect(await screen.findByText(words.refused['too-large'])).toBeTruthy()
    expect(opened).toBe(false)
  })

  test('that cannot be opened says so', async () => {
    const { choose } = await open()
    const gone = fileOf('{}')
    Object.defineProperty(gone, 'text', { value: async () => Promise.reject(new Error('gone')) })
    await choose(gone)
    expect(await screen.findByText(words.refused['not-opened'])).toBeTruthy()
  })

  test('says so when the device is full, and takes none of its answers', async () => {
    const { choose, press, device, session } = await open()
    await choose(fileOf(textOf('version-2')))
    await screen.findByText(words.preview.answers.new)
    device.storageIs('full')
    await press(words.load.yes)
    expect(await screen.findByText(words.load.failed)).toBeTruthy()
    expect(session.getState().answers.chest).toBeUndefined()
  })

  test('leaves an alarm that stands here as it stands', async () => {
    const { choose, press, user, path, session } = await open(
      but(aWellAdultInTheUk, { since: ['fever-or-very-ill'] }),
    )
    await choose(fileOf(textOf('version-2')))
    expect(await screen.findByText(words.preview.answers.kept)).toBeTruthy()
    await press(words.load.yes)
    await user.click(await screen.findByRole('link', { name: words.load.goOn }))
    await waitFor(() => expect(path()).toBe('/'))
    expect(session.getState().answers.since).toEqual(['fever-or-very-ill'])
  })
})

describe('saving', () => {
  test('everything as one file, which another device takes', async () => {
    const one = await open(aWellAdultInTheUk)
    await one.press(words.save.button)
    await screen.findByText(words.save.saved)
    one.unmount()
    const other = await open()
    await other.choose(fileOf(one.files[0]?.text ?? ''))
    await other.press(words.load.yes)
    await screen.findByText(words.load.done)
    const { answers, confirmedAt, begunAt, spasmAt } = one.session.getState()
    expect(other.session.getState()).toMatchObject({ answers, confirmedAt, begunAt, spasmAt })
  })

  test('also what could not be written on the disk', async () => {
    const device = fakeDevice('2026-11-24T02:45:00Z')
    const { choose, press, files } = await open(undefined, device)
    await choose(fileOf(textOf('version-2')))
    await screen.findByText(words.preview.answers.new)
    device.storageIs('full')
    await press(words.load.yes)
    await screen.findByText(words.load.failed)
    expect(device.disk.size).toBe(0)
    await press(words.save.button)
    await waitFor(() => expect(files).toHaveLength(1))
    expect((JSON.parse(files[0]?.text ?? '') as { held: { entries: unknown[] } }).held.entries).not.toEqual(
      [],
    )
  })

  test.each([
    [words.table.button, /^\uFEFFWhen/],
    [words.questions.questions, /"resourceType": "Questionnaire"/],
    [words.questions.answers, /"resourceType": "QuestionnaireResponse"/],
    [words.questions.page, /"resourceType": "Bundle"/],
  ])('%s', async (button, holds) => {
    const { press, files } = await open(aWellAdultInTheUk)
    await press(button)
    await waitFor(() => expect(files).toHaveLength(1))
    expect(files[0]?.text).toMatch(holds)
  })
})

const links = () =>
  screen.getAllByRole('link', { hidden: true }).filter((link) => link.getAttribute('href') === '/move')

test.each(['/settings', '/privacy'])(
  'a link leads here from %s, also before everything is forgotten',
  async (path) => {
    const { user } = await renderApp({ path, answers: aWellAdultInTheUk })
    expect(links().length).toBeGreaterThan(1)
    await user.click(screen.getByText(settingsWords.forget.title))
    expect(await screen.findByRole('link', { name: settingsWords.forget.first })).toBeTruthy()
  },
)
