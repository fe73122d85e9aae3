import { second } from './clock.ts'
import type { Go } from './go-record.ts'
import { goAt } from './go.ts'

/** Away for less than this is not worth a word. */
const worthTelling = 10 * second

/** What happened to a go while nobody was there, with the instant of each. */
export interface WhileAway {
  readonly from: number
  readonly ms: number
  readonly happened: readonly {
    readonly what: 'skin-check-was-due' | 'awake-check-was-due' | 'time-was-up'
    readonly at: number
  }[]
}

/** What there is to tell on coming back. Ask before `goSeen` notes that somebody is there again. */
export const whileAway = (go: Go, now: number): WhileAway | undefined => {
  const from = go.seen.at
  if (now - from < worthTelling) return undefined
  const state = goAt(go, now)
  const asks = 'asks' in state ? state.asks : undefined
  const happened = [
    ...(asks ? [{ what: `${asks.what}-check-was-due` as const, at: asks.since }] : []),
    ...(state.kind === 'time-is-up' ? [{ what: 'time-was-up' as const, at: state.at }] : []),
  ].filter(({ at }) => at > from)
  return { from, ms: now - from, happened }
}
