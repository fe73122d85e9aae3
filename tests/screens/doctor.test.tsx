import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { alarms, doctorWords as words, helpIn } from '../../src/content/en/index.ts'
import type { Kept } from '../../src/device/device.ts'
import type { Answers } from '../../src/rules/index.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

// The screen comes with the rules, the diary and a chart.
vi.setConfig({ testTimeout: 20_000 })

/** The page, on a device with these entries, which keeps the files that it hands out. */
const open = async (answers?: Answers, entries: readonly Kept[] = []) => {
  const files: string[] = []
  const device = { ...fakeDevice(), saveFile: (_: string, __: string, text: string) => void files.push(text) }
  for (const entry of entries) device.disk.set(entry.id, entry)
  const app = await renderApp({ path: '/doctor', ...(answers && { answers, confirmed: true }), device })
  return { ...app, files, device }
}

const section = (id: keyof typeof words.sections) => screen.findByRole('region', { name: words.sections[id] })
const button = (name: string) => screen.findByRole('button', { name })

describe('the page for the doctor', () => {
  test('says what is there, what is not, and what the person is not sure of, apart', async () => {
    await open(but(aWellAdultInTheUk, { since: ['fever-or-very-ill'], nerves: 'not-sure' }))
    const { signs } = words
    expect((await section('have')).textContent).toContain(signs.since['fever-or-very-ill'])
    const not = (await section('not-have')).textContent
    expect(not).toContain(signs.chest['heavy-arm'])
    expect(not).not.toContain(signs.since['fever-or-very-ill'])
    expect(not).not.toContain(signs.nerves['legs-or-hands'])
    expect((await section('not-sure')).textContent).toContain(signs.nerves['legs-or-hands'])
  })

  test('says in an emergency whom to call, before all else, and what was never asked', async () => {
    await open({ chest: ['heavy-arm'], region: 'uk' })
    const call = await screen.findByRole('link', { name: alarms.now.call(helpIn('uk').emergency.number) })
    const sheet = screen.getByRole('article')
    expect(call.compareDocumentPosition(sheet)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(within(await section('not-asked')).getByRole('definition').textContent).toMatch(/;/)
  })

  test('of someone who told nothing leads to the questions', async () => {
    await open()
    expect(await screen.findByRole('link', { name: words.begin })).toBeTruthy()
    expect(screen.queryByRole('article')).toBeNull()
  })

  test('says so where the diary cannot be read', async () => {
    const device = fakeDevice()
    const records = { ...device.records, all: async () => undefined }
    await renderApp({
      path: '/doctor',
      answers: aWellAdultInTheUk,
      confirmed: true,
      device: { ...device, records },
    })
    expect(await screen.findByText(words.unreadable)).toBeTruthy()
  })

  test('shows nothing that stands in an entry as markup', async () => {
    const dose = {
      id: 'd',
      kind: 'dose',
      at: 0,
      written: 1,
      product: '<img src=x onerror=alert(1)>',
      count: 1,
    }
    const { device } = await open(aWellAdultInTheUk, [{ ...dose, at: fakeDevice().now() - 1 } as Kept])
    expect(device.disk.size).toBeGreaterThan(0)
    await section('took')
    expect(document.querySelector('article img')).toBeNull()
    expect(document.body.textContent).not.toContain('onerror')
  })
})

describe('taking it along', () => {
  test('says that it leaves the device by the person’s own act, before anything is handed over', async () => {
    const { device } = await open(aWellAdultInTheUk)
    const leaves = screen.getByText(words.share.leaves)
    const share = await button(words.share.share)
    expect(leaves.compareDocumentPosition(share)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(device.done).toEqual([])
  })

  test.each([
    ['shared', 'shared', true, 0],
    ['cancelled', 'cancelled', true, 0],
    ['missing', 'copied', true, 0],
    ['missing', 'saved', false, 1],
  ] as const)('where sharing is %s, the text is %s, and that is said', async (what, done, canCopy, count) => {
    const { user, device, files } = await open(aWellAdultInTheUk)
    device.sharingIs(what, canCopy)
    await user.click(await button(words.share.share))
    expect(await screen.findByText(words.share.done[done])).toBeTruthy()
    expect(files).toHaveLength(count)
    for (const text of files) expect(text).toContain(words.signs.chest['heavy-arm'])
  })

  test('prints, and saves a document for other programs', async () => {
    const { user, device, files } = await open(aWellAdultInTheUk)
    await user.click(await button(words.share.print))
    expect(device.done).toContain('prints')
    await user.click(await button(words.share.file))
    await waitFor(() => expect(files).toHaveLength(1))
    expect(JSON.parse(files[0] ?? '')).toMatchObject({ resourceType: 'Bundle', type: 'document' })
  })
})
