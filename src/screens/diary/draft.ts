import type { Entry } from '../../journal/entry.ts'
import { nights } from '../../journal/entry.ts'
import { instantOf, wallTime } from '../doses/wall-clock.ts'
import type { Mine, Written } from './use-diary.ts'

type Trigger = Extract<Entry, { kind: 'trigger' }>['triggers'][number]

/** What was said of an entry so far. */
export interface Draft {
  readonly pain?: number
  readonly night?: string
  readonly hours?: string
  readonly triggers?: readonly Trigger[]
  readonly text?: string
  /** By the clock on the wall, as the field has it. */
  readonly wall: string
  /** The instant that the field began with, which is more exact than its minutes. */
  readonly exact: number
}

export type DraftField = 'pain' | 'night' | 'hours' | 'triggers' | 'text' | 'wall'

interface Here {
  readonly now: number
  readonly timeZone: string
}

/** A page that is open for a while lies a little behind: so much is not still to come. */
const leeway = 60_000

const startedAt = (exact: number, { timeZone }: Here): Draft => ({ wall: wallTime(exact, timeZone), exact })

/** What a form begins with: nothing but the time, or what was written before. */
export const draftOf = (entry: Mine | undefined, here: Here): Draft => {
  if (!entry) return startedAt(here.now, here)
  const draft = startedAt(entry.at, here)
  switch (entry.kind) {
    case 'pain':
      return { ...draft, pain: entry.pain }
    case 'sleep':
      return {
        ...draft,
        night: entry.night,
        ...(entry.hours !== undefined && { hours: String(entry.hours) }),
      }
    case 'trigger':
      return { ...draft, triggers: entry.triggers }
    case 'note':
      return { ...draft, text: entry.text }
    case 'go':
    case 'hurt':
      return draft
  }
}

/** Hours of sleep, to the half: "6", "6.5", "6,5". Nothing is `undefined`; what is no such number is `NaN`. */
const hoursOf = (text = ''): number | undefined => {
  if (text.trim() === '') return undefined
  const hours = /^\d{1,2}([.,]\d)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN
  return hours <= 24 ? hours : Number.NaN
}

/** When it was. A field that nobody touched means the very instant it began with. */
const instantIn = ({ wall, exact }: Draft, { now, timeZone }: Here): number | undefined => {
  const at = wall === wallTime(exact, timeZone) ? exact : instantOf(wall, timeZone, now)
  return at !== undefined && at >= 0 && at <= now + leeway ? at : undefined
}

type Read<T> =
  { readonly said: T; readonly missing: readonly [] } | { readonly missing: readonly DraftField[] }

const wallMissing = (at: number | undefined): readonly DraftField[] => (at === undefined ? ['wall'] : [])

/** Reads what is written by hand, or tells what is missing. */
export const readDraft = (kind: Written['kind'], draft: Draft, here: Here): Read<Written> => {
  const at = instantIn(draft, here)
  const { pain, night, triggers = [], text = '' } = draft
  const late = wallMissing(at)
  switch (kind) {
    case 'pain':
      if (pain === undefined || at === undefined) {
        return { missing: [...(pain === undefined ? (['pain'] as const) : []), ...late] }
      }
      return { missing: [], said: { kind, at, pain } }
    case 'sleep': {
      const which = nights.find((one) => one === night)
      const hours = hoursOf(draft.hours)
      if (which === undefined || at === undefined || Number.isNaN(hours)) {
        return {
          missing: [
            ...(which === undefined ? (['night'] as const) : []),
            ...(Number.isNaN(hours) ? (['hours'] as const) : []),
            ...late,
          ],
        }
      }
      return { missing: [], said: { kind, at, night: which, ...(hours !== undefined && { hours }) } }
    }
    case 'trigger':
      if (triggers.length === 0 || at === undefined) {
        return { missing: [...(triggers.length === 0 ? (['triggers'] as const) : []), ...late] }
      }
      return { missing: [], said: { kind, at, triggers: [...triggers] } }
    case 'note':
      if (text.trim() === '' || at === undefined) {
        return { missing: [...(text.trim() === '' ? (['text'] as const) : []), ...late] }
      }
      return { missing: [], said: { kind, at, text: text.trim() } }
  }
}

/** An entry as it is put right: what wrote itself keeps all but its time. */
export const corrected = (entry: Mine, draft: Draft, here: Here): Read<Mine> => {
  if (entry.kind !== 'go' && entry.kind !== 'hurt') {
    const read = readDraft(entry.kind, draft, here)
    return 'said' in read
      ? { missing: [], said: { ...read.said, id: entry.id, written: entry.written } }
      : read
  }
  const at = instantIn(draft, here)
  if (at === undefined) return { missing: ['wall'] }
  if (entry.kind === 'hurt') return { missing: [], said: { ...entry, at } }
  return { missing: [], said: { ...entry, at, until: Math.max(at, entry.until + at - entry.at) } }
}
