import * as v from 'valibot'
import type { Device } from '../device/device.ts'
import { readAnswers, type Answers } from '../rules/index.ts'
import { guessRegion } from './region.ts'
import { savedStore, type Keeping } from './saved.ts'

/** What is kept on the device: only what the person said or did. Everything else is worked out from it. */
export interface Saved {
  readonly answers: Answers
  /** When the person said that these answers are right, in milliseconds since 1970. */
  readonly confirmedAt?: number | undefined
}

/** All that the app remembers of the person, and what one can do to it. */
export interface Session extends Saved, Keeping {
  /** Adds or replaces answers. The answers must be confirmed anew. */
  answer(some: Answers): void
  /** "Yes, this is right": from this instant the clock times of the plan count. */
  confirm(): void
  /** Forgets every answer. */
  startAgain(): void
}

/** The name of the record on the device. */
export const recordName = 'unknot'

const kept = v.object({ answers: v.unknown(), confirmedAt: v.optional(v.number()) })

const countOf = (answers: unknown): number => Object.keys(answers ?? {}).length

/** The session on a device: the answers, and when they were confirmed. */
export const createSession = (device: Device) => {
  const region = guessRegion(device)
  const fresh = (): Saved => ({ answers: { region }, confirmedAt: undefined })
  const read = (state: unknown): Saved | undefined => {
    const { success, output } = v.safeParse(kept, state)
    if (!success) return undefined
    const answers = readAnswers(output.answers)
    // Whoever said "this is right" said it of every answer. If one is lost, or the region is guessed, it is asked anew.
    const isWhole = answers.region !== undefined && countOf(answers) === countOf(output.answers)
    return { answers: { region, ...answers }, confirmedAt: isWhole ? output.confirmedAt : undefined }
  }
  return savedStore(device, { name: recordName, read, fresh }, (set) => ({
    answer: (some: Answers) =>
      set(({ answers }) => ({ answers: { ...answers, ...some }, confirmedAt: undefined })),
    confirm: () => set({ confirmedAt: device.now() }),
    startAgain: () => set(fresh()),
  }))
}

export type SessionStore = ReturnType<typeof createSession>
