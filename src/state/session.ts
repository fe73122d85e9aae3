import { createStore } from 'zustand/vanilla'
import { persist } from 'zustand/middleware'
import type { Device, SaveResult } from '../device/device.ts'
import type { Answers } from '../rules/index.ts'
import { guessRegion } from './region.ts'
import { savedOn, version, type Saved, type Strange } from './saved.ts'

/** All that the app remembers, and what one can do to it. */
export interface Session extends Saved {
  /** What became of the last save. */
  readonly keeping: SaveResult
  /** What was strange about the record that was found, if anything. It was put aside, not lost. */
  readonly found: Strange | undefined
  /** Adds or replaces answers. The answers must be confirmed anew. */
  answer(some: Answers): void
  /** "Yes, this is right": from this instant the clock times of the plan count. */
  confirm(): void
  /** Forgets every answer. */
  startAgain(): void
}

/** The name of the record on the device. */
export const recordName = 'unknot'

/** The session on a device: read once, saved at each change, shared with other tabs. */
export const createSession = (device: Device) => {
  const fresh = (): Saved => ({ answers: { region: guessRegion(device) }, confirmedAt: undefined })
  const report: { found?: Strange; keeping: SaveResult; tell?: () => void } = { keeping: 'saved' }
  const store = createStore<Session>()(
    persist(
      (set) => ({
        ...fresh(),
        keeping: 'saved',
        found: undefined,
        answer: (some) =>
          set(({ answers }) => ({ answers: { ...answers, ...some }, confirmedAt: undefined })),
        confirm: () => set({ confirmedAt: device.now() }),
        startAgain: () => set(fresh()),
      }),
      {
        name: recordName,
        version,
        storage: savedOn(device, {
          onSave: (result) => {
            report.keeping = result
            report.tell?.()
          },
          onStrange: (strange) => {
            report.found = strange
            report.tell?.()
          },
        }),
        partialize: ({ answers, confirmedAt }): Saved => ({ answers, confirmedAt }),
        merge: (saved, current) => {
          const { answers = {}, confirmedAt } = (saved ?? {}) as Partial<Saved>
          const region = current.answers.region
          return { ...current, answers: { ...(region && { region }), ...answers }, confirmedAt }
        },
      },
    ),
  )
  // A save must not report from inside itself: the report is a change too.
  report.tell = () =>
    queueMicrotask(() => {
      const { keeping, found } = store.getState()
      if (keeping !== report.keeping || found !== report.found) {
        store.setState({ keeping: report.keeping, found: report.found })
      }
    })
  report.tell()
  device.storage.onOtherTab((key) => {
    if (key === recordName) void store.persist.rehydrate()
  })
  return store
}

export type SessionStore = ReturnType<typeof createSession>
