/** What became of a save: on the device, or why not. */
export type SaveResult = 'saved' | 'full' | 'blocked'

/** The one place where the app meets the machine it runs on. Tests pass a device of their own. */
export interface Device {
  /** The present instant, in milliseconds since 1970. */
  now(): number
  /** The person's language tag, as "en-GB". */
  readonly language: string
  /** The person's time zone, as "Europe/London". */
  readonly timeZone: string
  /** One text for each key. Reading what is not there, or cannot be read, gives nothing. */
  readonly storage: {
    read(key: string): string | undefined
    write(key: string, text: string): SaveResult
    remove(key: string): void
    /** Calls back when another tab has written. Returns how to stop. */
    onOtherTab(listener: (key: string) => void): () => void
  }
}
