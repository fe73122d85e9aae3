import { notBefore, setBy, slack, wentBack, type Steady } from './clock.ts'
import type { Go, GoAct } from './go-record.ts'
import { viewOf, type GoState } from './go-state.ts'

/** Which acts mean something in which state. Any other is a tap that came too late, and does nothing. */
const acts: Record<GoState['kind'], readonly GoAct['did'][]> = {
  running: ['take-off', 'look', 'say-awake', 'stop'],
  'wake-up': ['take-off', 'look', 'say-awake', 'stop'],
  paused: ['put-on', 'look', 'stop'],
  'time-is-up': ['off'],
  ended: [],
  stopped: [],
}

/** Whether the clock still matters: until the time is up, or the go is over. */
const isLive = ({ kind }: GoState): boolean => kind === 'running' || kind === 'wake-up' || kind === 'paused'

const toldAnew = (go: Go, by: number, now: number): Go => ({
  ...go,
  startedAt: go.startedAt + by,
  deeds: [...go.deeds.map((deed) => ({ ...deed, at: deed.at + by })), { did: 'clock', by, at: now }],
  seen: { at: now },
})

/**
 * The go with what became of the clock since it was last seen. Set back within the life of a page, all
 * is told anew in the new time. Otherwise nobody knows how long the skin was warmed or cooled: it ends.
 */
const settled = (go: Go, now: number, steady: Steady | undefined): Go => {
  const by = setBy(go.seen, now, steady)
  // Where a steady clock has run further than the other, that one was set back, even if not below what was seen.
  const isBack = wentBack(go.seen, now) || (by !== undefined && by < -slack)
  if (!isBack || !isLive(viewOf(go, go.seen.at))) return go
  return by === undefined
    ? { ...go, deeds: [...go.deeds, { did: 'clock', at: go.seen.at }] }
    : toldAnew(go, by, now)
}

/** How a go stands at an instant. Asking changes nothing. */
export const goAt = (go: Go, now: number, steady?: Steady): GoState => {
  const here = settled(go, now, steady)
  return viewOf(here, notBefore(here.seen, now))
}

/** The go, with the note that somebody was there at this instant. Keep it at every tick. */
export const goSeen = (go: Go, now: number, steady?: Steady): Go => {
  const here = settled(go, now, steady)
  return { ...here, seen: { at: notBefore(here.seen, now), ...(steady && { steady }) } }
}

/** The go after an act. An act that means nothing in its state changes nothing but what was seen. */
export const goAfter = (go: Go, act: GoAct, now: number, steady?: Steady): Go => {
  const here = goSeen(go, now, steady)
  const { at } = here.seen
  if (!acts[viewOf(here, at).kind].includes(act.did)) return here
  return { ...here, deeds: [...here.deeds, { ...act, at }] }
}
