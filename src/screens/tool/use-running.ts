import { useEffect, useEffectEvent, useState } from 'react'
import type { UnderWay } from '../../state/tools.ts'
import { useDevice } from '../../state/use-device.ts'
import { toolsOf, useTools } from '../../state/use-tools.ts'

type RecordOf<K extends keyof UnderWay> = NonNullable<UnderWay[K]>

interface Running<K extends keyof UnderWay> {
  /** Notes in the record that somebody is there. */
  seen(record: RecordOf<K>, now: number): RecordOf<K>
  /** How often that is kept on the device, in milliseconds. What the person does is kept at once. */
  readonly keepEvery: number
  /** Hears of each such note before it is made: the moment to find out what happened while nobody was there. */
  onSeen?(record: RecordOf<K>, now: number): void
}

/** Four times a second: a countdown that is looked at never skips a second. */
const pace = 250

/**
 * What is under way, at each tick. Every tick notes that somebody is there, but only while the page is
 * seen. What another tab has done meanwhile is read before anything is written, so that none undoes it.
 */
export const useRunning = <K extends keyof UnderWay>(
  which: K,
  { seen, keepEvery, onSeen }: Running<K>,
): {
  readonly record: RecordOf<K> | undefined
  readonly now: number
  /** Puts what becomes of the record in its place, and keeps it at once. Without one, nothing happens. */
  act(change: (record: RecordOf<K>, now: number) => RecordOf<K>): void
  /** Begins a record, or forgets it. */
  put(record: RecordOf<K> | undefined): void
} => {
  const device = useDevice()
  const kept = useTools((tools) => tools[which]) as RecordOf<K> | undefined
  const keeping = useTools((tools) => tools.keeping)
  const readAgain = useTools((tools) => tools.readAgain)
  const set = useTools((tools) => tools.set)
  const [here, setHere] = useState({ kept, record: kept, now: device.now() })
  const record = here.kept === kept ? here.record : kept

  const put = (next: RecordOf<K> | undefined) => {
    set({ [which]: next } as Partial<UnderWay>)
    setHere({ kept: next, record: next, now: device.now() })
  }
  /** What holds now: the record of this page, which was seen last, unless another tab has done something to it. */
  const latest = (): RecordOf<K> | undefined => {
    // Where nothing can be kept, what is there to read is older than what this page knows.
    if (keeping === 'saved') readAgain()
    const there = toolsOf(device).getState()[which] as RecordOf<K> | undefined
    const isSame = there?.startedAt === record?.startedAt && there?.deeds.length === record?.deeds.length
    return isSame ? record : there
  }
  const change = (how: (record: RecordOf<K>, now: number) => RecordOf<K>) => {
    const now = latest()
    if (now) put(how(now, device.now()))
  }
  const tick = useEffectEvent(() => {
    const now = device.now()
    if (!record || !kept || !device.sight.seen()) return setHere({ kept, record, now })
    onSeen?.(record, now)
    const next = seen(record, now)
    const isOld = Math.abs(next.seen.at - kept.seen.at) >= keepEvery
    if (isOld || next.deeds.length !== kept.deeds.length) change(seen)
    else setHere({ kept, record: next, now })
  })
  useEffect(() => {
    const stops = [device.every(pace, tick), device.sight.onChange(tick)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [device])

  return {
    record,
    now: here.now,
    act: change,
    put,
  }
}
