import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { planWords, playerWords as words, remedyWords } from '../../src/content/en/index.ts'
import { fakeDevice } from '../support/fake-device.ts'
import { aWellAdultInTheUk } from '../support/people.ts'
import { renderApp } from '../support/render-app.tsx'
import {
  button,
  first,
  hurt,
  hurts,
  later,
  next,
  onDisk,
  open,
  started,
  title,
  watch,
  withJournal,
  type Fake,
} from '../support/stretches.tsx'

describe('that hurts', () => {
  test('it stops at once, in silence, and a slip costs nothing until it is confirmed', async () => {
    const app = await started()
    await app.user.click(button(words.keys.hurts))
    await watch(app.device, 60)
    expect(title()).toBe(words.hurts.title)
    await app.user.click(button(words.hurts.done))
    expect(screen.getByText(words.hurts.missing)).not.toBeNull()
    expect(onDisk(app.device)).toEqual([])
  })

  test('the question waits for its answer, even for hours', async () => {
    const device = fakeDevice()
    const { user, unmount } = await started(device)
    await user.click(button(words.keys.hurts))
    unmount()
    await open(later(device, 20))
    expect(screen.getByText(words.hurts.ask)).not.toBeNull()
  })

  test('too much: it goes on in the gentler way, and the journal has it', async () => {
    const app = await started()
    await watch(app.device, 20)
    await hurts(app, 'too-much')
    expect(screen.getByText(words.paused.gentler.word)).not.toBeNull()
    expect(title()).toBe(words.gentlerWay(remedyWords[first].name))
    await waitFor(() => expect(onDisk(app.device)).toMatchObject([{ kind: 'hurt', change: 'gentler' }]))
  })

  test('sharp: it is left out, and the next one waits', async () => {
    const app = await started()
    await watch(app.device, 20)
    await hurts(app, 'sharp')
    expect(screen.getByText(words.paused.dropped(remedyWords[first].name).word)).not.toBeNull()
    expect(title()).toBe(remedyWords[next].name)
    await waitFor(() =>
      expect(onDisk(app.device)).toMatchObject([
        { kind: 'hurt', remedy: first, change: 'dropped' },
        { kind: 'go', remedy: first, outcome: 'stopped' },
      ]),
    )
  })

  test.each(['new-or-spreading', 'not-sure'] as const)(
    '%s: everything stops and leads to the danger signs, until the answers are confirmed again',
    async (how) => {
      const device = fakeDevice()
      const app = await started(device)
      await watch(device, 20)
      await hurts(app, how)
      expect(screen.getByRole('link', { name: words.danger.next }).getAttribute('href')).toBe('/danger-signs')
      expect(screen.queryByRole('button', { name: words.keys.goOn })).toBeNull()
      await waitFor(() =>
        expect(onDisk(device)).toContainEqual(expect.objectContaining({ change: 'dropped' })),
      )
      await act(async () => device.advance(30))
      expect(title()).toBe(words.danger.title)
      // A day later the danger signs are asked anew before anything can be confirmed.
      await act(async () => {
        app.session.getState().answer({ chest: 'none', nerves: 'none', since: 'none' })
        app.session.getState().confirm()
      })
      expect(button(words.start)).not.toBeNull()
      expect(screen.getByText(words.hurt.dropped(remedyWords[first].name))).not.toBeNull()
    },
  )

  test('at the end what changed can be undone, and that can be undone too', async () => {
    const app = await started()
    await watch(app.device, 20)
    await hurts(app, 'sharp')
    await app.user.click(button(words.stopHere))
    const { name } = remedyWords[first]
    await app.user.click(await screen.findByRole('button', { name: new RegExp(`^${words.hurt.bringBack}`) }))
    expect(await screen.findByText(words.hurt.undone(name))).not.toBeNull()
    expect(onDisk(app.device)).toContainEqual(expect.objectContaining({ kind: 'hurt', gone: true }))
    await app.user.click(button(words.hurt.about(words.hurt.again, name)))
    expect(await screen.findByText(words.hurt.dropped(name))).not.toBeNull()
  })

  test('what hurt before is left out or gentler from then on, here and in the plan', async () => {
    const device = withJournal(hurt(first, 'dropped'), hurt(next, 'gentler'))
    const { unmount } = await started(device)
    expect(title()).toBe(words.gentlerWay(remedyWords[next].name))
    unmount()
    const app = await renderApp({ path: '/plan', answers: aWellAdultInTheUk, confirmed: true, device })
    const list = await screen.findByRole('region', { name: planWords.next })
    await within(list).findByText(words.hurt.dropped(remedyWords[first].name))
    expect(within(list).queryByRole('heading', { name: remedyWords[first].title })).toBeNull()
    await app.user.click(button(words.hurt.about(words.hurt.bringBack, remedyWords[first].name)))
    await within(list).findByRole('heading', { name: remedyWords[first].title })
  })

  test('where nobody can tell what hurt before, each stretch starts in its gentler way', async () => {
    const device = fakeDevice()
    const blocked: Fake = { ...device, records: { ...device.records, all: async () => undefined } }
    await open(blocked)
    expect(screen.getByText(words.choose.unreadable)).not.toBeNull()
    await act(async () => button(words.start).click())
    expect(title()).toBe(words.gentlerWay(remedyWords[first].name))
  })
})
