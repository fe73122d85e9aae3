import { notBefore, second, wentBack, type Seen } from './clock.ts'

/**
 * What is followed by ear and eye moves on only while somebody is there. Unheard for longer than this,
 * it waits where it was: nothing goes by that nobody heard. Note that somebody is there every second.
 */
export const unheard = 3 * second

/** Why something waits. "away" and "clock-set" come by themselves; the person asks for the others. */
export type Halt = 'asked' | 'away' | 'clock-set'

/** Whether what plays must wait, because nobody was there or the clock was set. */
export const haltOf = (seen: Seen, now: number): Exclude<Halt, 'asked'> | undefined =>
  wentBack(seen, now) ? 'clock-set' : now - seen.at > unheard ? 'away' : undefined

/** A place in a list of steps: milliseconds from its start, after a lead in which one gets ready. */
export interface Place {
  readonly at: number
  readonly lead: number
}

/** The place after so many milliseconds of playing. The lead goes first. */
export const moved = ({ at, lead }: Place, ms: number): Place => {
  const used = Math.max(0, ms)
  return { at: at + Math.max(0, used - lead), lead: Math.max(0, lead - used) }
}

/** The step at a place: which, when it starts, and how far into it one is. Nothing after the last. */
export const stepAt = <S extends { readonly ms: number }>(
  steps: readonly S[],
  at: number,
):
  { readonly step: S; readonly index: number; readonly start: number; readonly into: number } | undefined => {
  let start = 0
  for (const [index, step] of steps.entries()) {
    if (at < start + step.ms) return { step, index, start, into: at - start }
    start += step.ms
  }
  return undefined
}

/** What came by itself: nobody was there any more, or the clock was set. */
export interface Wait {
  readonly did: 'wait'
  readonly because: Exclude<Halt, 'asked'>
}

/** The record of something that is followed by ear and eye. */
interface Followed<Act> {
  readonly deeds: readonly ((Act | Wait) & { readonly at: number })[]
  readonly seen: Seen
}

/**
 * A machine that is followed by ear and eye: from its view of a record at an instant, the acts that mean
 * something in each state, and the states in which no time passes. Every other act is a tap that came
 * too late, and does nothing.
 */
export const followed = <Act extends { readonly did: string }, R extends Followed<Act>, S extends string>(
  viewOf: (record: R, at: number) => { readonly kind: S },
  acts: Readonly<Record<S, readonly Act['did'][]>>,
  waiting: readonly S[],
) => {
  const isPlaying = (record: R): boolean => viewOf(record, record.seen.at).kind === 'playing'
  // While it waits, any clock will do. Else time stands still rather than go back: what ended stays so.
  const instantOf = (record: R, now: number): number =>
    waiting.includes(viewOf(record, record.seen.at).kind) && Number.isFinite(now)
      ? now
      : notBefore(record.seen, now)
  const settled = (record: R, now: number): R => {
    const because = haltOf(record.seen, now)
    if (!because || !isPlaying(record)) return record
    return { ...record, deeds: [...record.deeds, { did: 'wait', because, at: record.seen.at }] }
  }
  const at = (record: R, now: number): readonly [R, number] => {
    const here = settled(record, now)
    return [here, instantOf(here, now)]
  }
  const seen = (record: R, now: number): R => {
    const [here, instant] = at(record, now)
    return { ...here, seen: { at: instant } }
  }
  const after = (record: R, act: Act, now: number): R => {
    const here = seen(record, now)
    const instant = here.seen.at
    if (!acts[viewOf(here, instant).kind].includes(act.did)) return here
    return { ...here, deeds: [...here.deeds, { ...act, at: instant }] }
  }
  return { at, seen, after }
}
