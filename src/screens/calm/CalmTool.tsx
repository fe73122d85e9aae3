import { useEffect, useEffectEvent, useState } from 'react'
import { Navigate, useParams } from 'react-router'
import { calmWords as words } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { calmAfter, calmAt, calmSeen, startCalm, type CalmWay } from '../../timers/index.ts'
import { ToolFrame, useHome } from '../tool/ToolFrame.tsx'
import { useLeaving } from '../tool/use-leaving.ts'
import { useRunning } from '../tool/use-running.ts'
import { AfterCalm, type Ended } from './AfterCalm.tsx'
import { BeforeCalm } from './BeforeCalm.tsx'
import { Guide } from './Guide.tsx'
import { belongs, isAsked, isStale, type Asked } from './ways.ts'

/** Breathing and relaxation. */
export const CalmTool = () => {
  const { way } = useParams()
  const home = useHome()
  if (!isAsked(way) || home === '/now') return <Navigate to={home} replace />
  return <CalmFor key={way} asked={way} />
}

const CalmFor = ({ asked }: { asked: Asked }) => {
  const device = useDevice()
  const { record, now, act, put } = useRunning('calm', { keepEvery: 1000, seen: calmSeen })
  const [ended, setEnded] = useState<Ended>()
  useLeaving(() => act((calm, at) => calmAfter(calm, { did: 'leave' }, at)))
  const calm = record && belongs(record, asked) ? record : undefined
  const state = calm && calmAt(calm, now)
  const on = calm && state && 'key' in state && !isStale(state, now) ? { calm, state } : undefined
  const over = calm && state && !('key' in state) ? { kind: state.kind, calm } : undefined
  if (over && ended?.calm.startedAt !== over.calm.startedAt) setEnded(over)
  const forget = useEffectEvent(() => put(undefined))
  const isOver = over !== undefined
  useEffect(() => {
    if (isOver) forget()
  }, [isOver])
  const begin = (way: CalmWay) => {
    setEnded(undefined)
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
        <AfterCalm ended={ended} onAgain={() => begin(ended.calm.way as CalmWay)} />
      ) : (
        <BeforeCalm asked={asked} onBegin={begin} />
      )}
    </ToolFrame>
  )
}
