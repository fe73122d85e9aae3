import { act, screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { playerWords as words } from '../../src/content/en/index.ts'
import type { Entry } from '../../src/journal/entry.ts'
import { assess, type Answers, type StretchId } from '../../src/rules/index.ts'
import { fakeDevice } from './fake-device.ts'
import { aWellAdultInTheUk } from './people.ts'
import { renderApp } from './render-app.tsx'

export type Fake = ReturnType<typeof fakeDevice>
const second = 1 / 3600

const assessment = assess(aWellAdultInTheUk)
/** The stretches of a well adult, and the first two of them. */
export const stretches = assessment.kind === 'self-care' ? assessment.plan.stretches : []
export const [first = 'chin-tuck', next = 'chin-tuck'] = stretches

/** Lets so many seconds pass, with two ticks in each, or as many as are told. */
export const watch = async (device: Fake, seconds: number, ticks = 2) => {
  for (let tick = 0; tick < seconds * ticks; tick += 1) {
    await act(async () => device.advance(second / ticks))
  }
}

/** The same phone so many hours later, after its browser was closed. */
export const later = (device: Fake, hours = 0): Fake => {
  const again = fakeDevice(new Date(device.now() + hours * 3_600_000).toISOString())
  for (const [key, text] of device.kept) again.kept.set(key, text)
  for (const [id, record] of device.disk) again.disk.set(id, record)
  return again
}

/** The stretches of someone with a plan, once the journal was read. */
export const open = async (device = fakeDevice(), answers: Answers = aWellAdultInTheUk) => {
  const app = await renderApp({ path: '/stretches', answers, confirmed: true, device })
  await waitFor(() => expect(screen.queryByText(words.choose.reading)).toBeNull())
  return app
}
export const title = () => screen.getByRole('heading', { level: 1 }).textContent
export const button = (name: string) => screen.getByRole('button', { name })
/** The same after a tap on Start. */
export const started = async (device = fakeDevice(), answers?: Answers) => {
  const app = await open(device, answers)
  await app.user.click(button(words.start))
  return app
}
type App = Awaited<ReturnType<typeof started>>

/** Presses "That hurts" and says what it is like. */
export const hurts = async ({ user }: App, how: keyof typeof words.hurts.options) => {
  await user.click(button(words.keys.hurts))
  await user.click(screen.getByRole('radio', { name: new RegExp(`^${words.hurts.options[how].label}`) }))
  await user.click(button(words.hurts.done))
}
/** The journal as it is on the disk. */
export const onDisk = (device: Fake) => [...device.disk.values()] as unknown as readonly Entry[]
/** An entry of another day: this hurt. */
export const hurt = (remedy: StretchId, change: 'gentler' | 'dropped') =>
  ({ id: `told-${remedy}-${change}`, kind: 'hurt', remedy, change, at: 1, written: 1 }) as const
/** A phone whose journal has these entries. */
export const withJournal = (...entries: readonly { id: string }[]) => {
  const device = fakeDevice()
  for (const entry of entries) device.disk.set(entry.id, entry)
  return device
}
