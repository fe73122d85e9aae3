import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { calmWords as words, toolWords } from '../../src/content/en/index.ts'
import type { Answers } from '../../src/rules/index.ts'
import { toolsOf } from '../../src/state/use-tools.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWellAdultInTheUk, but, has } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'

const second = 1 / 3600

type Device = ReturnType<typeof fakeDevice>

const open = (path: string, answers: Answers = aWellAdultInTheUk, device = fakeDevice()) =>
  renderApp({ path, device, answers, confirmed: true })

/** Lets seconds pass, two by two: often enough for someone who is there. */
const advance = (device: Device, seconds: number) => {
  for (let at = 0; at < seconds; at += 2) act(() => device.advance(2 * second))
}
const button = (name: string) => screen.findByRole('button', { name })
const heard = () => screen.getByRole('status').textContent
const wayOf = (device: Device) => toolsOf(device).getState().calm?.way

const begun = async (path = '/breathing/slow', answers?: Answers) => {
  const visit = await open(path, answers)
  await visit.user.click(await button(toolWords.start))
  return visit
}

// The plan and the tool are both fetched when first needed, which takes its time on a busy machine.
describe('from the plan', { timeout: 20_000 }, () => {
  test('one tap begins slow breathing', async () => {
    const { user, device, path } = await open('/plan')
    await user.click(await screen.findByText(words.start.slow))
    await screen.findByText(toolWords.pause)
    expect(path()).toBe('/breathing/slow')
    expect(wayOf(device)).toEqual({ way: 'slow' })
  })

  test('whoever has trouble with the lungs is asked about today first', async () => {
    const { user, device } = await open(
      '/plan',
      but(aWellAdultInTheUk, has({ lungs: ['other-lung-disease'] })),
    )
    await user.click(await screen.findByText(words.start.slow))
    expect(wayOf(device)).toBeUndefined()
    await user.click(await button(toolWords.start))
    expect(screen.getByText(words.before.missing)).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: toolWords.notSure }))
    await user.click(await button(toolWords.start))
    expect(wayOf(device)).toEqual({ way: 'own-rhythm' })
  })
})

const saying = async (told: string, answers?: Answers) => {
  const { user, device } = await open('/breathing/box', answers)
  await user.click(await screen.findByRole('radio', { name: told }))
  await user.click(await button(toolWords.start))
  return wayOf(device)
}

describe('box breathing', () => {
  test('has its holds only after a clear no to panic', async () => {
    expect(await saying(toolWords.no)).toEqual({ way: 'box' })
  })

  test.each([toolWords.yes, toolWords.notSure])('counts nothing after: %s', async (told) => {
    expect(await saying(told)).toEqual({ way: 'own-rhythm' })
  })

  test('leaves the holds out for whom they are wrong, and says so', async () => {
    const { user, device } = await open(
      '/breathing/box',
      but(aWellAdultInTheUk, has({ heart: ['high-pressure-controlled'] })),
    )
    await user.click(await screen.findByRole('radio', { name: toolWords.no }))
    expect(screen.getByText(words.before.instead.slow)).toBeTruthy()
    await user.click(await button(toolWords.start))
    expect(wayOf(device)).toEqual({ way: 'slow' })
  })
})

describe('the breaths', () => {
  test('are told one after the other, each once, by word and by tone', async () => {
    const { device } = await begun()
    expect(heard()).toBe(words.settle.word)
    advance(device, 6)
    expect(heard()).toBe(words.breaths.in.word)
    advance(device, 4)
    expect(heard()).toBe(words.breaths.out.word)
    expect(device.done.filter((line) => line.startsWith('sounds'))).toEqual([
      'sounds: change',
      'sounds: begin',
    ])
    expect(device.done.filter((line) => line === 'shakes')).toHaveLength(2)
  })

  test('wait for who leaves the page, and say so on coming back', async () => {
    const { user, device } = await begun()
    advance(device, 12)
    act(() => device.show(false))
    act(() => device.advance(1 / 6))
    act(() => device.show(true))
    expect(screen.getByText(words.paused.away.word)).toBeTruthy()
    await user.click(await button(toolWords.goOn))
    advance(device, 6)
    expect(heard()).toBe(words.breaths.in.word)
  })

  test('wait where they were after the tab was killed', async () => {
    const { device, unmount } = await begun()
    advance(device, 12)
    unmount()
    act(() => device.advance(1 / 60))
    await renderApp({ path: '/breathing/slow', device })
    await button(toolWords.goOn)
    expect(screen.getByText(words.paused.away.word)).toBeTruthy()
  })

  test('can be left uncounted at any time', async () => {
    const { user, device } = await begun()
    await user.click(await button(words.noCount))
    expect(wayOf(device)).toEqual({ way: 'own-rhythm' })
    expect(await screen.findByRole('heading', { level: 1, name: words.names['own-rhythm'] })).toBeTruthy()
  })

  test('come to an end, softly, and nothing is left under way', async () => {
    const { device } = await begun()
    advance(device, 306)
    expect(screen.getAllByText(words.done.breathing.word)).toHaveLength(1)
    expect(device.done.filter((line) => line === 'sounds: end')).toHaveLength(1)
    // Not before its entry is on the disk.
    await waitFor(() => expect(wayOf(device)).toBeUndefined())
  })
})

const wordsHeard = async (side: 'left' | 'right' | 'both') => {
  const { device } = await begun('/breathing/relaxation', but(aWellAdultInTheUk, { side }))
  const all = new Set<string>()
  for (let at = 0; at < 180; at += 2) {
    advance(device, 2)
    all.add(heard() ?? '')
  }
  return all
}

describe('muscle relaxation', () => {
  test('tenses nothing on the sore side, and the other side too', async () => {
    const all = await wordsHeard('left')
    expect(all).toContain(words.tense(words.groups.hands.right).word)
    expect(all).not.toContain(words.tense(words.groups.hands.left).word)
    expect(all).not.toContain(words.tense(words.groups.shoulders.left).word)
  })

  test('tenses no shoulder where both may be sore', async () => {
    const all = await wordsHeard('both')
    expect(all).not.toContain(words.tense(words.groups.shoulders.left).word)
    expect(all).not.toContain(words.tense(words.groups.shoulders.right).word)
  })

  test('lists the parts of the body before it starts', async () => {
    await open('/breathing/relaxation', but(aWellAdultInTheUk, { side: 'left' }))
    await screen.findByText(words.before.soreSide.left)
    expect(screen.getByText(words.onlyLetGo.left(words.parts.shoulders))).toBeTruthy()
  })
})

test('a way that there is not leads back to where the person belongs', async () => {
  const { path } = await open('/breathing/own-rhythm')
  expect(path()).toBe('/plan')
})

test('what waited for more than an hour begins anew', async () => {
  const { device, unmount } = await begun()
  advance(device, 12)
  unmount()
  act(() => device.advance(2))
  await renderApp({ path: '/breathing/slow', device })
  await button(toolWords.start)
  expect(screen.queryByText(words.paused.away.word)).toBeNull()
})
