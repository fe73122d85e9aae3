import type { Answers } from '../rules/index.ts'

/** What a person chose about the app, in whatever words the app has for it. */
export type Preferences = Readonly<Record<string, string | boolean | number>>

/** All that is remembered on a device. */
export interface Here {
  readonly answers: Answers
  /** When the result of these answers was given, when their triage began, and when its spasm did, in milliseconds since 1970. */
  readonly confirmedAt?: number | undefined
  readonly begunAt?: number | undefined
  readonly spasmAt?: number | undefined
  /**
   * Every record on the disk as it stands there: also what was taken back, or an old file would bring
   * it back, and what cannot be read, or a file could write over it.
   */
  readonly records: readonly unknown[]
  readonly preferences: Preferences
  /** The present instant, in milliseconds since 1970. */
  readonly now: number
}
