import { useEffect, useEffectEvent, useState } from 'react'
import type { Device, SaveResult } from '../../device/device.ts'
import { useDevice } from '../../state/use-device.ts'
import { useJournal } from '../../state/use-journal.ts'
import {
  goAfter,
  goAt,
  goSeen,
  pastGoOf,
  whileAway,
  type Go,
  type GoAct,
  type GoState,
  type PastGo,
  type Steady,
  type WhileAway,
} from '../../timers/index.ts'
import { useRunning } from '../tool/use-running.ts'
import { entryOf } from './past.ts'

const pages = new WeakMap<Device, number>()

/** A reading of the clock that nobody can set, with a name for this life of the page. */
export const steadyOf = (device: Device): Steady => {
  const page = pages.get(device) ?? device.now() - device.sinceOpened()
  pages.set(device, page)
  return { page, ms: device.sinceOpened() }
}

/** A go that is over, as it is shown: it may be forgotten on the device by then. */
export interface OverGo {
  readonly go: Go
  readonly state: Extract<GoState, { kind: 'ended' | 'stopped' }>
  readonly past: PastGo | undefined
}

/** The go that is on, what happened to it while nobody was there, and what becomes of it when it is over. */
export const useGo = () => {
  const device = useDevice()
  const standing = useJournal((journal) => journal.standing)
  const write = useJournal((journal) => journal.change)
  const [away, setAway] = useState<WhileAway>()
  const [over, setOver] = useState<OverGo>()
  const [saved, setSaved] = useState<SaveResult>()
  const {
    record: go,
    now,
    act,
    put,
  } = useRunning('go', {
    keepEvery: 5000,
    seen: (record, at) => goSeen(record, at, steadyOf(device)),
    onSeen: (record, at) => {
      const told = whileAway(record, at)
      if (told && told.happened.length > 0) setAway(told)
    },
  })
  const state = go && goAt(go, now, steadyOf(device))
  const ended = state?.kind === 'ended' || state?.kind === 'stopped' ? state : undefined
  if (go && ended && over?.go.startedAt !== go.startedAt) {
    setOver({ go, state: ended, past: pastGoOf(go, now) })
  }

  // Two tabs may both see it end, or one twice after a reload: the entry has the same id, and is there once.
  const log = useEffectEvent(async (): Promise<SaveResult> => {
    const past = go && pastGoOf(go, now)
    return past ? write({ ...entryOf(past), written: device.now() }) : 'saved'
  })
  const kept = useEffectEvent((result: SaveResult) => {
    setSaved(result)
    if (result === 'saved') put(undefined)
  })
  const mayLog = ended !== undefined && standing !== 'reading'
  useEffect(() => {
    if (mayLog) void log().then((result) => kept(result))
  }, [mayLog])

  return {
    go,
    state,
    now,
    away,
    over,
    saved,
    begin: (started: Go) => {
      setOver(undefined)
      setSaved(undefined)
      setAway(undefined)
      put(started)
    },
    act: (what: GoAct) => {
      setAway(undefined)
      act((record, at) => goAfter(record, what, at, steadyOf(device)))
    },
    forget: () => put(undefined),
  }
}

export type GoTool = ReturnType<typeof useGo>
