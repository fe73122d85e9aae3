import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { playerWords as words, remedyWords, toolWords } from '../../src/content/en/index.ts'
import { preferencesName } from '../../src/state/preferences.ts'
import { toolsName } from '../../src/state/tools.ts'
import { lengthOf, startStretching, stepsFor } from '../../src/timers/index.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWellAdultInTheUk, but } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'
import {
  button,
  first,
  later,
  next,
  onDisk,
  open,
  started,
  stretches,
  title,
  watch,
} from '../support/stretches.tsx'

const boxes = () => screen.getAllByRole('checkbox').filter(({ id }) => id.startsWith('which'))
const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

describe('who may stretch', () => {
  test.each([
    ['/now', but(aWellAdultInTheUk, { chest: ['pressure-in-chest'] })],
    ['/today', but(aWellAdultInTheUk, { since: ['fever-or-very-ill'] })],
    ['/within-days', but(aWellAdultInTheUk, { since: ['worse-for-over-a-week'] })],
  ] as const)('beside an alarm nobody is shown a stretch: %s', async (home, answers) => {
    const app = await renderApp({ path: '/stretches', answers, confirmed: true })
    await waitFor(() => expect(app.path()).toBe(home))
  })

  test('what was half-way when an answer changed the plan is not gone on with', async () => {
    const device = fakeDevice()
    const { unmount } = await started(device)
    unmount()
    const record = JSON.parse(device.kept.get(toolsName) ?? '') as {
      state: { stretching: { set: object[] } }
    }
    record.state.stretching.set.push({ stretch: 'childs-pose', gentler: false })
    device.kept.set(toolsName, JSON.stringify(record))
    await open(later(device))
    expect(button(words.start)).not.toBeNull()
  })
})

describe('before a start', () => {
  test('the short version is there beside the full one, and each says how long it takes', async () => {
    const app = await open()
    const [short, full] = screen.getAllByRole('radio')
    expect((short as HTMLInputElement).checked).toBe(true)
    await app.user.click(full as HTMLElement)
    await app.user.click(button(words.start))
    expect(screen.getByText(words.stretchOf(1, stretches.length))).not.toBeNull()
  })

  test('what works one side works the sore one', async () => {
    const device = fakeDevice()
    await started(device)
    expect(device.kept.get(toolsName)).toContain('"soreSide":"left"')
  })

  test('nobody is spoken to who did not ask; one tap does', async () => {
    const { device, user } = await open()
    await user.click(button(words.start))
    expect(device.done.filter((did) => /^says: ./.test(did))).toEqual([])
    expect(device.done).toContain('sounds: ask')
    screen.getByText(words.stretchOf(1, 4))
  })

  test('a stretch that is unticked is not in the set; with none left it does not start', async () => {
    const { user } = await open()
    await user.click(boxes()[0] as HTMLElement)
    await user.click(button(words.start))
    expect(title()).toBe(remedyWords[next].name)
  })

  test('with every stretch unticked it says what is missing', async () => {
    const { user } = await open()
    for (const box of boxes()) {
      await user.click(box)
    }
    await user.click(button(words.start))
    expect(screen.getByText(words.choose.missing)).not.toBeNull()
  })
})

describe('while it plays', () => {
  test('every step is sounded once and said once, in its order, and nothing is left out', async () => {
    const device = fakeDevice()
    device.kept.set(preferencesName, JSON.stringify({ version: 1, state: { speech: true } }))
    const set = [
      { stretch: 'upper-back-hug', gentler: false },
      { stretch: 'cat-cow', gentler: true },
    ] as const
    const shape = { version: 'five-minutes', longHolds: false, soreSide: 'left' } as const
    const stretching = startStretching(set, shape, device.now())
    device.kept.set(toolsName, JSON.stringify({ version: 1, state: { stretching } }))
    await open(device)
    const steps = stepsFor(set, shape)
    await watch(device, lengthOf(steps) / 1000 - 1, 1)
    const heard = device.done.filter((did) => did.startsWith('sounds: '))
    const said = device.done.filter((did) => /^says: ./.test(did))
    expect(heard).toHaveLength(steps.length)
    expect(said).toHaveLength(steps.length)
    const holds = steps.flatMap((step, index) => (step.do === 'hold' ? [index] : []))
    expect(holds.every((index) => said[index]?.startsWith(`says: ${words.hold}`))).toBe(true)
    await watch(device, 1)
    expect(device.done.filter((did) => did === 'sounds: end')).toHaveLength(1)
    expect(title()).toBe(words.end.finished(2))
    await waitFor(() => expect(screen.getByText(words.saving.saved)).not.toBeNull())
    const goes = onDisk(device).filter(({ kind }) => kind === 'go')
    expect(goes.map((entry) => entry.kind === 'go' && entry.remedy)).toEqual(
      set.map(({ stretch }) => stretch),
    )
  })

  test('each change is told to a listener once, as text', async () => {
    const { device } = await started()
    await watch(device, 12.5)
    const moving = status()
    await watch(device, 1)
    expect(status()).toEqual(moving)
    await watch(device, 2)
    expect(status()).not.toEqual(moving)
  })

  test('the screen stays on while it plays, and may rest in a pause', async () => {
    const { device, user } = await started()
    await waitFor(() => expect(device.done).toContain('screen stays on'))
    await user.click(button(words.keys.pause))
    expect(device.done.at(-1)).not.toBe('screen stays on')
    expect(device.done).toContain('screen may rest')
    await watch(device, 30)
    expect(screen.getByText(words.paused.asked.word)).not.toBeNull()
  })

  test('a call or a lock pauses it where it was, and so does a killed tab', async () => {
    const device = fakeDevice()
    const { unmount } = await started(device)
    await watch(device, 16)
    const place = title()
    await act(async () => device.show(false))
    await act(async () => device.advance(0.5))
    await act(async () => device.show(true))
    expect(screen.getByText(words.paused.away.word)).not.toBeNull()
    expect(title()).toBe(place)
    unmount()
    const reopened = later(device, 0.2)
    const again = await open(reopened)
    expect(screen.getByText(words.paused.away.word)).not.toBeNull()
    await again.user.click(button(words.keys.goOn))
    await watch(reopened, 6)
    expect(screen.getByText(words.hold)).not.toBeNull()
  })

  test('after an hour the warm-up is gone, and it is begun anew', async () => {
    const device = fakeDevice()
    const { unmount } = await started(device)
    unmount()
    await open(later(device, 1.1))
    expect(button(words.start)).not.toBeNull()
  })

  test('skip goes on to the next stretch, back to the one before', async () => {
    const { user, device } = await started()
    await user.click(button(words.keys.skip))
    expect(title()).toBe(remedyWords[next].name)
    await user.click(button(words.keys.back))
    expect(title()).toBe(remedyWords[first].name)
    expect(onDisk(device)).toEqual([])
  })
})

describe('afterwards', () => {
  test('a number for the pain is kept only if one is given, and "Saved" comes only when it is', async () => {
    const app = await started()
    for (let stretch = 0; stretch < 4; stretch += 1) {
      await app.user.click(button(words.keys.skip))
    }
    expect(screen.queryByText(words.saving.saved)).toBeNull()
    await app.user.click(screen.getByRole('radio', { name: '3' }))
    app.device.storageIs('full')
    await app.user.click(button(words.end.save))
    expect(await screen.findByText(words.saving.full)).not.toBeNull()
    app.device.storageIs('saved')
    await app.user.click(button(words.end.save))
    expect(await screen.findByText(words.saving.saved)).not.toBeNull()
    expect(onDisk(app.device)).toContainEqual(expect.objectContaining({ kind: 'pain', pain: 3 }))
  })

  test('the way back to the plan forgets what was under way', async () => {
    const app = await started()
    await app.user.click(button(words.keys.pause))
    await app.user.click(button(words.stopHere))
    await app.user.click(screen.getByRole('link', { name: toolWords.toPlan }))
    await waitFor(() => expect(app.path()).toBe('/plan'))
    expect(app.device.kept.get(toolsName)).not.toContain('startedAt')
  })

  test('in the plan, what waits half-way is gone on with', async () => {
    const device = fakeDevice()
    const { unmount } = await started(device)
    unmount()
    const app = await renderApp({
      path: '/plan',
      answers: aWellAdultInTheUk,
      confirmed: true,
      device: later(device, 0.1),
    })
    await app.user.click(await screen.findByRole('button', { name: words.goOn }))
    await waitFor(() => expect(app.path()).toBe('/stretches'))
    expect(await screen.findByText(words.paused.away.word)).not.toBeNull()
  })
})
