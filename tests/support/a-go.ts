/** A person in front of the timer of heat and cold, in one night in London. */
import { act, screen } from '@testing-library/react'
import { timeOfDay, timerWords as words } from '../../src/content/en/index.ts'
import type { Answers } from '../../src/rules/index.ts'
import { pastGoes } from '../../src/screens/timer/past.ts'
import { journalOf } from '../../src/state/use-journal.ts'
import { fakeDevice } from './fake-device.ts'
import { aWellAdultInTheUk, but } from './people.ts'
import { renderApp } from './render-app.tsx'

/** Stiff from the desk, with a heat pack and peas: the plan has the pack, or the peas instead. */
export const stiff = but(aWellAdultInTheUk, {
  exertion: 'desk-or-phone',
  house: ['heat-pack-or-bottle', 'frozen-peas-or-ice'],
})
const minute = 1 / 60

/** A clock time of the night in which these tests play, as it is read in London. */
export const at = (time: string) => {
  const instant = Date.parse(`2026-11-24T${time}:00Z`)
  return timeOfDay(instant, instant, 'en-GB', 'Europe/London')
}

export type Device = ReturnType<typeof fakeDevice>

export const open = (path = '/timer/heat-pack', device = fakeDevice(), answers: Answers = stiff) =>
  renderApp({ path, device, answers, confirmed: true })

export const reopen = (device: Device, path = '/timer/heat-pack') => renderApp({ path, device })

export const button = (name: string) => screen.getByRole('button', { name })
export const start = () => screen.findByRole('button', { name: words.start(15, 'heat') })
export const advance = (device: Device, minutes: number) => act(() => device.advance(minutes * minute))
export const left = () => screen.getByRole('timer').firstElementChild?.textContent
export const journal = (device: Device) => pastGoes(journalOf(device).getState().entries)

export const started = async (device = fakeDevice(), answers: Answers = stiff) => {
  const visit = await open(undefined, device, answers)
  await start()
  for (const box of screen.getAllByRole('checkbox', { name: /skin|rub/ })) await visit.user.click(box)
  await visit.user.click(screen.getByRole('radio', { name: words.before.lying.sitting }))
  await visit.user.click(await start())
  return visit
}
