/** What became of a save: on the device, or why not. */
export type SaveResult = 'saved' | 'full' | 'blocked'

/** A record of the journal. What else it holds is the journal's affair. */
export interface Kept {
  readonly id: string
}

/** What became of a wish to keep the screen on. */
export type Awake = 'kept' | 'refused' | 'missing'

/** Whether the person allows notices. `missing`: this browser has none. */
export type NoticeStanding = 'allowed' | 'refused' | 'not-asked' | 'missing'

/** The sounds that the app knows: begin, a change within, a question to answer, the end. */
export type Tone = 'begin' | 'change' | 'ask' | 'end'

/** Whether a newer version of the app lies on the device, complete, and waits. */
export type UpdateStanding = 'none' | 'ready'

/** How many files were fetched since the page was opened, and how many of them from anywhere but this site. */
export interface Fetched {
  readonly all: number
  readonly elsewhere: number
}

/** Whether the browser keeps what is stored when the machine runs out of room. `missing`: it does not say. */
export type Persistence = 'kept' | 'may-go' | 'missing'

/** What became of handing a text to another app. `missing`: this browser cannot. */
export type Shared = 'shared' | 'cancelled' | 'missing'

/** The one place where the app meets the machine it runs on. Tests pass a device of their own. */
export interface Device {
  /** The present instant, in milliseconds since 1970. */
  now(): number
  /** Milliseconds since the page was opened. No change of the clock moves it; a sleeping phone may stop it. */
  sinceOpened(): number
  /** Calls back again and again, at about this pace and no faster. Returns how to stop. */
  every(milliseconds: number, listener: () => void): () => void
  /** A name that no other record has, on any device. */
  newId(): string
  /** The person's language tag, as "en-GB". */
  readonly language: string
  /** The person's time zone, as "Europe/London". */
  readonly timeZone: string
  /** One text for each key. Reading what is not there, or cannot be read, gives nothing. */
  readonly storage: {
    read(key: string): string | undefined
    write(key: string, text: string): SaveResult
    remove(key: string): void
    /** The name of every text that is there. */
    keys(): readonly string[]
    /** Calls back when another tab has written, or when a text was put back. Returns how to stop. */
    onOtherTab(listener: (key: string) => void): () => void
    /** Resolves once every text was put back that a crash had taken, if any. It never fails. */
    readonly whole: Promise<void>
  }
  /** The records of the journal, one by one, so that two tabs never overwrite each other. */
  readonly records: {
    /** Every record, in no order. `undefined`: they cannot be read here. */
    all(): Promise<readonly unknown[] | undefined>
    /** Writes all of these or none. Resolves to `saved` only once they are on the disk. */
    put(records: readonly Kept[]): Promise<SaveResult>
    /** Forgets every record. */
    clear(): Promise<void>
    /** Calls back when another tab has written. Returns how to stop. */
    onOtherTab(listener: () => void): () => void
  }
  /** Whether the page can be seen now, and when that changes. Returns how to stop. */
  readonly sight: {
    seen(): boolean
    onChange(listener: () => void): () => void
  }
  /** Asks that the screen stays on, until `rest`. To be asked again whenever the page is seen again. */
  readonly screen: { stayOn(): Promise<Awake>; rest(): void }
  /** Sound, speech and shaking. Each does nothing where the machine cannot. */
  readonly cues: {
    readonly canSpeak: boolean
    readonly canShake: boolean
    /** Speaks, in place of anything still being spoken. An empty text only stops. */
    speak(text: string): void
    /** A soft tone. The first must come from a tap, or browsers stay silent. */
    sound(tone: Tone): void
    /** A short shake. */
    shake(milliseconds: number): void
  }
  /** Notices of the system, while a page of ours lives. Refusing them costs nothing. */
  readonly notices: {
    standing(): NoticeStanding
    ask(): Promise<NoticeStanding>
    /** Shows one, in place of any with the same tag. */
    show(tag: string, title: string, body: string): void
    /** Takes away every notice of ours. */
    clear(): void
  }
  /** Newer versions of the app. One that is never taken comes by itself, once every page of this one is closed. */
  readonly updates: {
    /** Lets the worker of the site come, which keeps everything for when there is no network. Once is enough. */
    begin(): void
    standing(): UpdateStanding
    /** Calls back when that changes. Returns how to stop. */
    onChange(listener: () => void): () => void
    /** Goes over to the newer version, and opens this page anew in it. */
    take(): void
  }
  /** Tells what was fetched, at once and whenever that changes. Returns how to stop. */
  onFetched(listener: (fetched: Fetched) => void): () => void
  /** Whether what is stored stays for good. Asking may show a question of the browser's own. */
  readonly persistence: { standing(): Promise<Persistence>; ask(): Promise<Persistence> }
  /** Offers a text to the other apps of the machine. Must come from a tap. */
  share(title: string, text: string): Promise<Shared>
  /** Copies a text. False where the browser does not let us. */
  copy(text: string): Promise<boolean>
  /** Opens the browser’s own way to print the page. */
  print(): void
  /** Hands a file to the person. */
  saveFile(name: string, type: string, text: string): void
}
