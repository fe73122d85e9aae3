import type { WarmthOrColdId } from '../rules/index.ts'
import { hour, minute, slack } from './clock.ts'
import type { Go } from './go-record.ts'
import { goAt } from './go.ts'
import { kindOf, rowOf, timed } from './pack.ts'

/** A go that is over, as the journal keeps it. "skin" and "numb" say what the person found. */
export interface PastGo {
  readonly remedy: WarmthOrColdId
  readonly at: number
  readonly until: number
  readonly outcome: 'finished' | 'stopped' | 'skin' | 'numb'
}

/** When the next go may start. A past go that lies ahead of the clock cannot be counted: nobody knows. */
export type Allowed =
  | { readonly kind: 'now' }
  | { readonly kind: 'later'; readonly from: number; readonly because: 'hours-apart' | 'times-a-day' }
  | { readonly kind: 'clock-set-back'; readonly lastAt: number }

const day = 24 * hour

/** A go that was over within this, with nothing wrong found, was a slip of the finger. */
const slip = minute

const outcomeOf = (found: string): PastGo['outcome'] => (found === 'numb' ? 'numb' : 'skin')

/** What there is to keep of a go: nothing while it goes on, or where it was a slip of the finger. */
export const pastGoOf = (go: Go, now: number): PastGo | undefined => {
  const state = goAt(go, now)
  const { remedy, startedAt: at } = go
  if (state.kind === 'ended') {
    const bad = state.found !== undefined && state.found !== 'fine'
    return { remedy, at, until: state.offAt, outcome: bad ? outcomeOf(state.found) : 'finished' }
  }
  if (state.kind !== 'stopped') return undefined
  const { because, at: until } = state
  if (because === 'clock-set-back') return { remedy, at, until, outcome: 'stopped' }
  if (because === 'asked' || because === 'sleepy' || because === 'long-pause') {
    return until - at < slip ? undefined : { remedy, at, until, outcome: 'stopped' }
  }
  return { remedy, at, until, outcome: outcomeOf(because) }
}

/** Whether skin was found numb: it cannot feel heat or cold, and gets neither (3.3). */
export const foundNumb = (past: readonly PastGo[]): boolean => past.some(({ outcome }) => outcome === 'numb')

const timesADay = (id: WarmthOrColdId): number => rowOf(id)?.timesADay ?? 1
const hoursApart = (id: WarmthOrColdId): number => rowOf(id)?.hoursApart ?? 24

/** The instant from which fewer than `most` of these starts lie within 24 hours. */
const underLimit = (starts: readonly number[], most: number): number => {
  const blocking = starts.toSorted((a, b) => b - a)[most - 1]
  return blocking === undefined ? 0 : blocking + day
}

/**
 * From when a remedy may be used again (3.1, 3.2): its hours from the last start of it, the shorter of
 * both hours from anything else as warm or as cold, its times in any 24 hours, and no more of its kind
 * in 24 hours than the most frequent of them.
 */
export const allowedFrom = (past: readonly PastGo[], id: WarmthOrColdId, now: number): Allowed => {
  const kind = kindOf(id)
  const alike = past.filter(({ remedy }) => kindOf(remedy) === kind)
  const ahead = alike.filter(({ at }) => at > now + slack).map(({ at }) => at)
  if (ahead.length > 0) return { kind: 'clock-set-back', lastAt: Math.max(...ahead) }
  const apart = Math.max(
    0,
    ...alike.map(({ remedy, at }) => {
      const hours = remedy === id ? hoursApart(id) : Math.min(hoursApart(id), hoursApart(remedy))
      return at + hours * hour
    }),
  )
  const ofKind = Math.max(...timed.filter((other) => kindOf(other) === kind).map(timesADay))
  const own = alike.filter(({ remedy }) => remedy === id)
  const times = Math.max(
    underLimit(
      own.map(({ at }) => at),
      timesADay(id),
    ),
    underLimit(
      alike.map(({ at }) => at),
      ofKind,
    ),
  )
  const from = Math.max(apart, times)
  if (from <= now) return { kind: 'now' }
  return { kind: 'later', from, because: times > apart ? 'times-a-day' : 'hours-apart' }
}
