import type { ReactNode } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { ToolWord } from '../../components/ToolWord.tsx'
import { timerWords as words } from '../../content/en/index.ts'
import type { Asked, GoState } from '../../timers/index.ts'
import type { PartProps } from './OnSkin.tsx'
import { temperatureOf } from './past.ts'
import { countDown } from './told.ts'

interface AskingProps extends PartProps<Extract<GoState, { kind: 'running' | 'wake-up' }>> {
  asks: Asked
  children: ReactNode
}

/** The half-way look at the skin, "Still awake?", and the alarm if nobody answers. The time goes on meanwhile. */
export const Asking = ({ go, state, asks, timeAt, act, onWrong, children }: AskingProps) => {
  const { what } = asks
  const { title, yes, [temperatureOf(go.remedy)]: say } = words.asks[what]
  const isAlarm = state.kind === 'wake-up'
  return (
    <>
      <ToolWord>{isAlarm ? words.wakeUp.title : title}</ToolWord>
      <p className="lead">{isAlarm ? words.wakeUp.say : say}</p>
      {isAlarm && what === 'skin' && <p className="lead">{say}</p>}
      <p className="hint clock">
        {countDown(state.leftMs).text} {words.toGo} {words.doneAt} <b>{timeAt(state.endsAt)}</b>
      </p>
      {what === 'awake' && (
        <div>
          <Button kind="small" onClick={onWrong}>
            {words.wrong}
          </Button>
        </div>
      )}
      {children}
      <Dock>
        {what === 'skin' ? (
          <Button key="wrong" onClick={onWrong}>
            {words.asks.skin.no}
          </Button>
        ) : (
          <Button key="sleepy" onClick={() => act({ did: 'stop', because: 'sleepy' })}>
            {words.sleepy}
          </Button>
        )}
        <Button
          key={what}
          kind="main"
          onClick={() => act(what === 'skin' ? { did: 'look', found: 'fine' } : { did: 'say-awake' })}
        >
          {yes}
        </Button>
      </Dock>
    </>
  )
}
