import { Wrap } from '../../components/Wrap.tsx'
import { remedyWords, timerWords as words } from '../../content/en/index.ts'
import type { FollowUp, WarmthOrColdId } from '../../rules/index.ts'
import { useJournal } from '../../state/use-journal.ts'
import { Gate } from '../check-in/Gate.tsx'
import { useParams } from '../frame/routes.tsx'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { ToolFrame, useHome } from '../tool/ToolFrame.tsx'
import { Before } from './Before.tsx'
import { OtherGo } from './NotNow.tsx'
import { Over } from './Over.tsx'
import { isTimed, temperatureOf } from './past.ts'
import { Running } from './Running.tsx'
import { useGo } from './use-go.ts'

/** The timer of heat and cold: before a start, while it is on, and after. */
export const Timer = () => {
  const { remedy } = useParams()
  const home = useHome()
  // An emergency waits for nothing, not even for a pack to be taken off.
  if (!isTimed(remedy) || home === '/now') return <Elsewhere to={home} />
  return (
    <Gate
      reading={<ToolFrame title={remedyWords[remedy].name} temp={temperatureOf(remedy)} />}
      isComfort={({ comfort }) => [comfort?.warmthOrCold, comfort?.orInstead].includes(remedy)}
    >
      {(where) => <TimerOf key={remedy} remedy={remedy} where={where} />}
    </Gate>
  )
}

const TimerOf = ({ remedy, where }: { remedy: WarmthOrColdId; where: FollowUp | undefined }) => {
  const tool = useGo()
  const standing = useJournal((journal) => journal.standing)
  const { go, state, over } = tool
  const looks = go?.deeds.filter(({ did }) => did === 'look' || did === 'say-awake').length ?? 0
  const on = go && state && state.kind !== 'ended' && state.kind !== 'stopped' ? { go, state } : undefined
  const part = on ? `on/${on.state.kind === 'time-is-up'}/${looks}` : over ? 'over' : 'before'
  return (
    <ToolFrame title={remedyWords[remedy].name} temp={temperatureOf(remedy)} part={part}>
      {on ? (
        on.go.remedy === remedy ? (
          <Running tool={tool} {...on} />
        ) : (
          <OtherGo on={on.go.remedy} />
        )
      ) : over ? (
        <Over tool={tool} over={over} />
      ) : standing === 'reading' || go ? (
        <Wrap>
          <h1 tabIndex={-1}>{words.before.reading}</h1>
        </Wrap>
      ) : (
        <Before remedy={remedy} tool={tool} where={where} />
      )}
    </ToolFrame>
  )
}
