import { timerWords as words } from '../../content/en/index.ts'
import type { Go, GoState, WhileAway } from '../../timers/index.ts'
import { temperatureOf } from './past.ts'
import type { Cue } from '../tool/use-cues.ts'

const minute = 60_000

/** The states in which something is still on, or just off for a pause. */
export type OnState = Exclude<GoState, { kind: 'ended' | 'stopped' }>

/** Something to press, and to hear. */
type TimeAt = (instant: number) => string

/** What happened while nobody was there, a sentence each. */
export const awayLines = (go: Go, away: WhileAway | undefined, timeAt: TimeAt): readonly string[] =>
  (away?.happened ?? []).map(({ what, at }) =>
    what === 'time-was-up' ? words.away['time-was-up'](go.minutes, timeAt(at)) : words.away[what](timeAt(at)),
  )

/** What a listener hears of a state. It is the same text as long as nothing changed, so it is heard once. */
export const toldOf = (go: Go, state: OnState, timeAt: TimeAt): string => {
  const set = state.clockSetBy === undefined ? '' : ` ${words.clockSet.title}. ${words.clockSet.say}`
  const temperature = temperatureOf(go.remedy)
  switch (state.kind) {
    case 'time-is-up':
      return `${words.up.ended(go.minutes, timeAt(state.at))} ${words.up.now}`
    case 'paused':
      return `${words.paused.title}. ${words.paused.say} ${words.paused.until(timeAt(state.until))}${set}`
    case 'wake-up':
      return `${words.wakeUp.title}. ${words.wakeUp.say}`
    case 'running': {
      if (!state.asks) return `${words.say.started(go.minutes, timeAt(state.endsAt))}${set}`
      const { title, [temperature]: say } = words.asks[state.asks.what]
      return `${title}${title.endsWith('?') ? '' : '.'} ${say}`
    }
  }
}

/** How often something unanswered is told again by sound, and for how long: soft, but not given up at once. */
const again = { 'wake-up': 10_000, 'time-is-up': minute } as const
const untilTired = 10 * minute

/** The moment of a state that is worth a tone: a question, an alarm, the end. A quiet state has none. */
export const cueOf = (go: Go, state: OnState, now: number, timeAt: TimeAt): Cue | undefined => {
  const say = toldOf(go, state, timeAt)
  if (state.kind === 'time-is-up') {
    const turn = Math.floor(Math.min(state.overranMs, untilTired) / again['time-is-up'])
    return { key: `up/${state.at}/${turn}`, tone: 'end', say, shake: 400 }
  }
  if (state.kind === 'wake-up') {
    const turn = Math.floor((now - state.asks.since) / again['wake-up'])
    return { key: `wake/${state.asks.since}/${turn}`, tone: 'ask', say, shake: 600 }
  }
  if (state.kind === 'running' && state.asks) {
    const { what, since } = state.asks
    return { key: `${what}/${since}`, tone: 'ask', say, shake: 200 }
  }
  return undefined
}

/** A length of time as a clock counts it down: "9:42". A second that has begun is still there. */
export const countDown = (
  ms: number,
): { readonly minutes: number; readonly seconds: number; text: string } => {
  const all = Math.max(0, Math.ceil(ms / 1000))
  const [minutes, seconds] = [Math.floor(all / 60), all % 60]
  return { minutes, seconds, text: `${minutes}:${String(seconds).padStart(2, '0')}` }
}
