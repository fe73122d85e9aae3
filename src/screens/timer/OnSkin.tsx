import { useState, type ReactNode } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Marks } from '../../components/Marks.tsx'
import { ToolClock } from '../../components/ToolClock.tsx'
import { ToolWord } from '../../components/ToolWord.tsx'
import { timerWords as words, toolWords } from '../../content/en/index.ts'
import type { WarmthOrColdId } from '../../rules/index.ts'
import { checksFor, type Go, type GoAct } from '../../timers/index.ts'
import { temperatureOf } from './past.ts'
import { countDown, type OnState } from './told.ts'

/** What each part of a running timer needs. */
export interface PartProps<State> {
  go: Go
  state: State
  timeAt: (instant: number) => string
  act: (what: GoAct) => void
  onWrong: () => void
}

const careFor = (id: WarmthOrColdId): readonly string[] => {
  if (id === 'ice-massage') return words.care.moving
  return checksFor(id).includes('barrier-is-on') ? words.care[temperatureOf(id)] : words.care.water
}

interface OnSkinProps extends PartProps<Exclude<OnState, { kind: 'time-is-up' }>> {
  children: ReactNode
}

/** The clock, and when it is done. A tap on Stop pauses first: a slip must not cost the hours until the next go. */
export const OnSkin = ({ go, state, timeAt, act, onWrong, children }: OnSkinProps) => {
  const [stops, setStops] = useState(false)
  const { minutes, seconds, text } = countDown(state.leftMs)
  const isPaused = state.kind === 'paused'
  const pause = (toStop: boolean) => {
    setStops(toStop)
    act({ did: 'take-off' })
  }
  return (
    <>
      <ToolClock time={text} spoken={words.left(minutes, seconds)} />
      {isPaused ? (
        <>
          <ToolWord>{stops ? words.paused.stop : words.paused.title}</ToolWord>
          <p>
            {words.paused.say} <span className="clock">{words.paused.until(timeAt(state.until))}</span>
          </p>
        </>
      ) : (
        <>
          <p className="lead">
            {words.doneAt} <b className="clock">{timeAt(state.endsAt)}</b>
          </p>
          <Marks mark="check" items={careFor(go.remedy)} />
        </>
      )}
      <div>
        <Button kind="small" onClick={onWrong}>
          {words.wrong}
        </Button>
      </div>
      {children}
      <Dock>
        {isPaused ? (
          <Button key="end" onClick={() => act({ did: 'stop', because: 'asked' })}>
            <Icon name="stop" />
            {words.paused.end}
          </Button>
        ) : (
          <Button key="stop" onClick={() => pause(true)}>
            <Icon name="stop" />
            {toolWords.stop}
          </Button>
        )}
        <Button kind="main" onClick={() => (isPaused ? act({ did: 'put-on' }) : pause(false))}>
          <Icon name={isPaused ? 'play' : 'pause'} />
          {isPaused ? words.paused.goOn : toolWords.pause}
        </Button>
      </Dock>
    </>
  )
}
