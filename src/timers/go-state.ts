import { minute } from './clock.ts'
import type { Found, Go, GoDeed } from './go-record.ts'
import { lookAfter, maySleep } from './pack.ts'

/** How often "Still awake?" is asked of someone lying down, and how long an answer may take. */
export const awakeEvery = 5 * minute
export const answerWithin = minute

/** Off for longer than this is no pause: the skin has had its rest, and the next go starts anew. */
export const longestPause = 15 * minute

/** What is asked, and since when. "late" says that no answer came within its time. */
export interface Asked {
  readonly what: 'skin' | 'awake'
  readonly since: number
  readonly late: boolean
}

/** Why a go was stopped; the words for what to do next are kept by these ids. */
export type StopReason = Exclude<Found, 'fine'> | 'asked' | 'sleepy' | 'long-pause' | 'clock-set-back'

interface Left {
  readonly leftMs: number
  /** Of the whole go, from 0 to 1. */
  readonly share: number
}

/** What the clock did on the way, told and not hidden: by how many milliseconds it was set, in all. */
interface Clock {
  readonly clockSetBy?: number
}

/**
 * Exactly one of these is true of a go at any instant. While "running", `asks` is there when something
 * is asked. "wake-up" is an alarm: somebody lying down has not answered. "time-is-up" goes on until
 * the person says that it is off.
 */
export type GoState = Clock &
  (
    | ({ readonly kind: 'running'; readonly endsAt: number; readonly asks?: Asked } & Left)
    | ({ readonly kind: 'wake-up'; readonly endsAt: number; readonly asks: Asked } & Left)
    | ({ readonly kind: 'paused'; readonly since: number; readonly until: number } & Left)
    | { readonly kind: 'time-is-up'; readonly at: number; readonly overranMs: number; readonly asks?: Asked }
    | {
        readonly kind: 'ended'
        readonly at: number
        readonly offAt: number
        readonly overranMs: number
        /** What the skin was like; nothing where the person did not say. */
        readonly found?: Found
      }
    | { readonly kind: 'stopped'; readonly at: number; readonly because: StopReason }
  )

/** Where a go has come to, in milliseconds on the skin before the present stretch of it. */
interface Walk {
  readonly before: number
  /** On the skin since; nothing while it is off. */
  readonly on?: number | undefined
  readonly off: number
  readonly sign: number
  readonly looked: boolean
  readonly setBy?: number | undefined
}

const askedAt = ({ remedy, minutes, lying }: Go, walk: Walk, on: number, at: number): Asked | undefined => {
  const skin = on + Math.max(0, lookAfter(remedy, minutes) - walk.before)
  const awake = walk.sign + awakeEvery
  const due = [
    ...(walk.looked ? [] : [{ what: 'skin' as const, since: skin }]),
    ...(maySleep(remedy, lying) ? [{ what: 'awake' as const, since: awake }] : []),
  ].filter(({ since }) => since <= at)
  const [first] = due
  const late = due.some(({ since }) => at - Math.max(since, walk.sign) >= answerWithin)
  return first && { ...first, late }
}

const whole = ({ minutes }: Go): number => minutes * minute

const clockOf = ({ setBy }: Walk): Clock => (setBy === undefined ? {} : { clockSetBy: setBy })

/** The state of a go whose deeds led here, at an instant after the last of them. */
const standing = (go: Go, walk: Walk, at: number): GoState => {
  const full = whole(go)
  if (walk.on === undefined) {
    const until = walk.off + longestPause
    if (at >= until) return { kind: 'stopped', at: walk.off, because: 'long-pause', ...clockOf(walk) }
    const left = { leftMs: full - walk.before, share: walk.before / full }
    return { kind: 'paused', since: walk.off, until, ...left, ...clockOf(walk) }
  }
  const endsAt = walk.on + full - walk.before
  if (at >= endsAt) {
    const asks = askedAt(go, walk, walk.on, endsAt)
    return { kind: 'time-is-up', at: endsAt, overranMs: at - endsAt, ...(asks && { asks }), ...clockOf(walk) }
  }
  const left = { endsAt, leftMs: endsAt - at, share: 1 - (endsAt - at) / full, ...clockOf(walk) }
  const asks = askedAt(go, walk, walk.on, at)
  if (asks?.late && maySleep(go.remedy, go.lying)) return { kind: 'wake-up', asks, ...left }
  return { kind: 'running', ...(asks && { asks }), ...left }
}

const taken = (go: Go, walk: Walk, deed: GoDeed): Walk | GoState => {
  const { at } = deed
  const stopped = (because: StopReason): GoState => ({ kind: 'stopped', at, because, ...clockOf(walk) })
  if (deed.did === 'clock') {
    return deed.by === undefined ? stopped('clock-set-back') : { ...walk, setBy: (walk.setBy ?? 0) + deed.by }
  }
  if (deed.did === 'stop') return stopped(deed.because)
  if (deed.did === 'look' && deed.found !== 'fine') return stopped(deed.found)
  if (walk.on === undefined) {
    return deed.did === 'put-on' ? { ...walk, on: at, sign: at } : walk
  }
  if (deed.did === 'take-off') return { ...walk, before: walk.before + at - walk.on, on: undefined, off: at }
  if (deed.did === 'say-awake') return { ...walk, sign: at }
  if (deed.did !== 'look') return walk
  const due = askedAt(go, walk, walk.on, at)?.what === 'skin'
  return { ...walk, sign: at, looked: walk.looked || due }
}

/** Walks through what was done, in its order, up to an instant. */
export const viewOf = (go: Go, now: number): GoState => {
  let walk: Walk = {
    before: 0,
    on: go.startedAt,
    off: go.startedAt,
    sign: go.startedAt,
    looked: false,
  }
  for (const deed of go.deeds) {
    const here = standing(go, walk, deed.at)
    if (here.kind === 'stopped') return here
    if (here.kind === 'time-is-up') {
      if (deed.did !== 'off') continue
      const { at, overranMs } = here
      const found = deed.found && { found: deed.found }
      return { kind: 'ended', at, offAt: deed.at, overranMs, ...found, ...clockOf(walk) }
    }
    const next = taken(go, walk, deed)
    if ('kind' in next) return next
    walk = next
  }
  return standing(go, walk, now)
}
