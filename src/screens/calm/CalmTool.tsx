import { useEffect, useEffectEvent, useState } from 'react'
import { calmWords as words } from '../../content/en/index.ts'
import type { SaveResult } from '../../device/device.ts'
import { useDevice } from '../../state/use-device.ts'
import { useJournal } from '../../state/use-journal.ts'
import { calmAfter, calmAt, calmSeen, startCalm, type CalmWay } from '../../timers/index.ts'
import { Gate } from '../check-in/Gate.tsx'
import { useParams } from '../frame/routes.tsx'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { ToolFrame, useHome } from '../tool/ToolFrame.tsx'
import { useLeaving } from '../tool/use-leaving.ts'
import { useRunning } from '../tool/use-running.ts'
import { AfterCalm, type Ended } from './AfterCalm.tsx'
import { BeforeCalm } from './BeforeCalm.tsx'
import { Guide } from './Guide.tsx'
import { entryOf } from './past.ts'
import { belongs, isAsked, isStale, type Asked } from './ways.ts'

/** Breathing and relaxation. */
export const CalmTool = () => {
  const { way } = useParams()
  const home = useHome()
  if (!isAsked(way) || home === '/now') return <Elsewhere to={home} />
  return (
    <Gate
      reading={<ToolFrame title={words.names[way]} temp="calm" />}
      isComfort={({ comfort }) => way === 'slow' && comfort?.calm === 'slow-breathing'}
    >
      {() => <CalmFor key={way} asked={way} />}
    </Gate>
  )
}

const CalmFor = ({ asked }: { asked: Asked }) => {
  const device = useDevice()
  const { record, now, act, put } = useRunning('calm', { keepEvery: 1000, seen: calmSeen })
  const [ended, setEnded] = useState<Ended>()
  const [saved, setSaved] = useState<SaveResult>()
  const standing = useJournal((journal) => journal.standing)
  const write = useJournal((journal) => journal.change)
  useLeaving(() => act((calm, at) => calmAfter(calm, { did: 'leave' }, at)))
  const calm = record && belongs(record, asked) ? record : undefined
  const state = calm && calmAt(calm, now)
  const on = calm && state && 'key' in state && !isStale(state, now) ? { calm, state } : undefined
  const over = calm && state && !('key' in state) ? { kind: state.kind, calm, at: state.at } : undefined
  if (over && ended?.calm.startedAt !== over.calm.startedAt) setEnded(over)
  const log = useEffectEvent(async (): Promise<SaveResult | undefined> => {
    const entry = over && entryOf(over.calm, over.kind, over.at)
    return entry && write(entry)
  })
  const kept = useEffectEvent((result: SaveResult | undefined) => {
    setSaved(result)
    // Where it could not be kept, a page that is opened later tries again.
    if (result === undefined || result === 'saved') put(undefined)
  })
  const mayLog = over !== undefined && standing !== 'reading'
  useEffect(() => {
    if (mayLog) void log().then((result) => kept(result))
  }, [mayLog])
  const begin = (way: CalmWay) => {
    setEnded(undefined)
    setSaved(undefined)
    put(startCalm(way, device.now()))
  }
  const way = (on ?? ended)?.calm.way.way ?? asked
  return (
    <ToolFrame title={words.names[way]} temp="calm" part={on ? `on/${way}` : ended ? 'after' : 'before'}>
      {on ? (
        <Guide
          {...on}
          act={(did) => act((one, at) => calmAfter(one, { did }, at))}
          onOwnRhythm={() => begin({ way: 'own-rhythm' })}
        />
      ) : ended ? (
        <AfterCalm ended={ended} saved={saved} onAgain={() => begin(ended.calm.way as CalmWay)} />
      ) : (
        <BeforeCalm asked={asked} onBegin={begin} />
      )}
    </ToolFrame>
  )
}
