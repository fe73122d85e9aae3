import { useEffect, useState } from 'react'
import { Notice } from '../../components/Notice.tsx'
import { Thread } from '../../components/Thread.tsx'
import { ToolName } from '../../components/ToolName.tsx'
import { ToolSheet } from '../../components/ToolSheet.tsx'
import { remedyWords, timeOfDay, timerWords as words, toolWords } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import type { Go } from '../../timers/index.ts'
import { Announcer } from '../tool/Announcer.tsx'
import { RingLater } from '../tool/RingLater.tsx'
import { CueChoices } from '../tool/CueChoices.tsx'
import { threadAt } from '../tool/thread-at.ts'
import { useCues } from '../tool/use-cues.ts'
import { usePart } from '../tool/use-part.ts'
import { useScreenOn } from '../tool/use-screen-on.ts'
import { Asking } from './Asking.tsx'
import { FoundForm } from './FoundForm.tsx'
import { OnSkin } from './OnSkin.tsx'
import { temperatureOf } from './past.ts'
import { awayLines, cueOf, toldOf, type OnState } from './told.ts'
import { TimeIsUp } from './TimeIsUp.tsx'
import type { GoTool } from './use-go.ts'

/** A notice of the system, for whoever allowed them and looks elsewhere. On coming back it is taken away. */
const useNotice = (key: string | undefined, go: Go, text: string) => {
  const { notices, sight } = useDevice()
  useEffect(() => {
    if (key !== undefined && !sight.seen())
      notices.show(`go-${go.startedAt}`, remedyWords[go.remedy].name, text)
  }, [key, go.startedAt, go.remedy, text, notices, sight])
  useEffect(
    () =>
      sight.onChange(() => {
        if (sight.seen()) notices.clear()
      }),
    [notices, sight],
  )
}

interface RunningProps {
  tool: GoTool
  go: Go
  state: OnState
}

/** The timer while something is on: how long yet, what is asked, and, once the time is up, that it must come off. */
export const Running = ({ tool, go, state }: RunningProps) => {
  const { now, away, act } = tool
  const { language, timeZone } = useDevice()
  const [wrong, setWrong] = useState(false)
  usePart(`${wrong}`)
  const timeAt = (instant: number) => timeOfDay(instant, now, language, timeZone)
  const said = toldOf(go, state, timeAt)
  const cue = cueOf(go, state, now, timeAt)
  useCues(cue)
  useNotice(cue?.key, go, said)
  const awake = useScreenOn(state.kind !== 'paused')
  const isUp = state.kind === 'time-is-up'
  const name = remedyWords[go.remedy].name
  const lines = awayLines(go, away, timeAt)
  const part = { go, state, timeAt, act, onWrong: () => setWrong(true) }
  const told = (
    <>
      {lines.length > 0 && (
        <Notice title={words.away.title}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      {!isUp && state.clockSetBy !== undefined && (
        <Notice tone="warning" title={words.clockSet.title}>
          <p>{words.clockSet.say}</p>
        </Notice>
      )}
      {(awake === 'refused' || awake === 'missing') && (
        <p className="hint small">{toolWords.screen[awake]}</p>
      )}
    </>
  )
  return (
    <>
      <Announcer say={state.kind === 'wake-up' ? '' : said} />
      <Announcer urgent say={state.kind === 'wake-up' ? said : ''} />
      {wrong ? (
        <FoundForm
          onFound={(found) => {
            setWrong(false)
            act(isUp ? { did: 'off', found } : { did: 'look', found })
          }}
          onBack={() => setWrong(false)}
        />
      ) : (
        <ToolSheet picture={<Thread at={isUp ? 6 : threadAt(state.share)} view="tool" />}>
          <ToolName icon={temperatureOf(go.remedy)}>{remedyWords[go.remedy].title}</ToolName>
          {state.kind === 'time-is-up' ? (
            <TimeIsUp {...part} state={state} />
          ) : state.kind !== 'paused' && state.asks ? (
            <Asking {...part} state={state} asks={state.asks}>
              {told}
            </Asking>
          ) : (
            <OnSkin {...part} state={state}>
              {told}
              <div>
                {state.kind !== 'paused' && (
                  <RingLater
                    alarm={{
                      id: `go-${go.remedy}-${go.startedAt}`,
                      at: state.endsAt,
                      title: words.say.alarm(name),
                      text: words.say.alarmText,
                    }}
                  />
                )}
                <CueChoices />
              </div>
            </OnSkin>
          )}
        </ToolSheet>
      )}
    </>
  )
}
