import { useEffect, useEffectEvent, useTransition } from 'react'
import type { Entry } from '../../journal/entry.ts'
import type { StretchId } from '../../rules/index.ts'
import { useJournal } from '../../state/use-journal.ts'
import {
  learnedFrom,
  stretchingAfter,
  stretchingAt,
  stretchingSeen,
  type StretchAct,
  type Stretching,
  type StretchState,
} from '../../timers/index.ts'
import { useLeaving } from '../tool/use-leaving.ts'
import { useRunning } from '../tool/use-running.ts'
import { goOf, hurtOf } from './diary.ts'

/** After so long a warm-up is gone (5.1): what waits is begun anew. A question about pain waits for its answer. */
const stale = 60 * 60_000

/** Whether something under way still fits the person: the plan has all of it, and it was not left for long. */
export const fits = (
  { set }: Stretching,
  state: StretchState,
  stretches: readonly StretchId[],
  now: number,
): boolean =>
  set.every(({ stretch }) => stretches.includes(stretch)) &&
  !(state.kind === 'paused' && now - state.since > stale)

type Pain = Extract<StretchAct, { did: 'pain' }>

/** What an answer about pain changes, as entries of the journal. */
const entriesOfPain = (before: Stretching, after: Stretching, now: number): readonly Entry[] => {
  const [was, is] = [learnedFrom(before), learnedFrom(after)]
  const gentler = is.gentler.filter((stretch) => !was.gentler.includes(stretch))
  const dropped = is.dropped.filter((stretch) => !was.dropped.includes(stretch))
  return [
    ...gentler.map((stretch) => hurtOf(after, stretch, 'gentler', now)),
    ...dropped.flatMap((stretch) => [
      hurtOf(after, stretch, 'dropped', now),
      goOf(after, stretch, 'stopped', now),
    ]),
  ]
}

/** What is under way, and what of it goes into the journal: each stretch as it ends, each pain as it is told. */
export const useStretching = () => {
  const write = useJournal((journal) => journal.change)
  const entries = useJournal((journal) => journal.entries)
  const [writing, startWriting] = useTransition()
  const { record, now, act, put } = useRunning('stretching', { keepEvery: 1000, seen: stretchingSeen })
  const state = record && stretchingAt(record, now)
  useLeaving(() => act((one, at) => stretchingAfter(one, { did: 'leave' }, at)))

  const log = (some: readonly Entry[]) => {
    // What is there already was written before the page was opened again, or by another tab.
    const fresh = some.filter(({ id }) => !entries.some((entry) => entry.id === id))
    startWriting(async () => {
      for (const entry of fresh) await write(entry)
    })
  }
  const logDone = useEffectEvent((stretch: StretchId) => {
    if (record) log([goOf(record, stretch, 'finished', now)])
  })
  const done = state?.kind === 'playing' && state.step.do === 'rest' ? state.step.stretch : undefined
  useEffect(() => {
    if (done) logDone(done)
  }, [done])

  return {
    record,
    state,
    now,
    writing,
    begin: put,
    forget: () => put(undefined),
    act: (what: Exclude<StretchAct, Pain | { did: 'stop' }>) =>
      act((one, at) => stretchingAfter(one, what, at)),
    /** Stops for good. A stretch that had begun is logged as stopped. */
    stop: () =>
      act((one, at) => {
        const here = stretchingAt(one, at)
        const hasBegun = 'step' in here && here.step.do !== 'get-ready'
        if (hasBegun) log([goOf(one, here.step.stretch, 'stopped', at)])
        return stretchingAfter(one, { did: 'stop' }, at)
      }),
    pain: (how: Pain['how']) =>
      act((one, at) => {
        const next = stretchingAfter(one, { did: 'pain', how }, at)
        log(entriesOfPain(one, next, at))
        return next
      }),
  }
}

export type StretchTool = ReturnType<typeof useStretching>
