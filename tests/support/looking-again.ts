import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { screens } from '../../src/content/en/index.ts'
import type { Entry, EntryOf } from '../../src/journal/entry.ts'
import type { renderApp } from './render-app.tsx'
import type { Fake } from './stretches.tsx'

type App = Awaited<ReturnType<typeof renderApp>>

const input = (name: string, value: string) =>
  document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)

/** What a person says on the last page of a check-in. */
export interface HowItGoes {
  readonly trend: 'better' | 'same' | 'worse' | 'not-sure'
  readonly pain: number
  readonly news?: string
  readonly tablets?: string
  readonly helped?: readonly string[]
}

/** Chooses or ticks an option of a question. */
export const choose = async ({ user }: App, name: string, value: string | number): Promise<void> => {
  await waitFor(() => expect(input(name, String(value))).not.toBeNull())
  await user.click(input(name, String(value)) ?? document.body)
}

/** Presses Continue, and waits until another screen stands. */
export const goOn = async ({ user, path }: App): Promise<void> => {
  const before = path()
  await user.click(screen.getByRole('button', { name: screens.continue }))
  await waitFor(() => expect(path()).not.toBe(before))
  // A screen that is loaded late may be slow to come on a busy machine.
  await waitFor(() => expect(document.querySelector('h1')).not.toBeNull(), { timeout: 20_000 })
}

/** Answers one page of danger signs. */
export const sign = async (app: App, question: string, value = 'none'): Promise<void> => {
  await choose(app, question, value)
  await goOn(app)
}

/** Says "none" to each of the three pages of danger signs. */
export const noDangerSign = async (app: App): Promise<void> => {
  for (const question of ['chest', 'nerves', 'since']) await sign(app, question)
}

/** Answers the last page, and goes on to where it leads. */
export const howItGoes = async (app: App, said: HowItGoes): Promise<void> => {
  await choose(app, 'trend', said.trend)
  await choose(app, 'pain', said.pain)
  for (const remedy of said.helped ?? []) {
    await choose(app, input('helped', remedy) ? 'helped' : 'helped-more', remedy)
  }
  await choose(app, 'news', said.news ?? 'none')
  if (said.tablets !== undefined) await choose(app, 'tablets', said.tablets)
  await goOn(app)
  await waitFor(() => expect(app.path()).not.toBe('/check-in/how-it-goes'))
}

/** The check-ins on the disk. */
export const checkInsOn = (device: Fake): readonly EntryOf<'check-in'>[] =>
  ([...device.disk.values()] as unknown as readonly Entry[]).filter((entry) => entry.kind === 'check-in')

/** The heading of the screen. */
export const title = () => screen.getByRole('heading', { level: 1 }).textContent
