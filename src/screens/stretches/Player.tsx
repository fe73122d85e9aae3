import { Button } from '../../components/Button.tsx'
import { Loops } from '../../components/Loops.tsx'
import { MovingDrawing } from '../../components/MovingDrawing.tsx'
import { PlayerKeys } from '../../components/PlayerKeys.tsx'
import { PlayerSheet } from '../../components/PlayerSheet.tsx'
import { StepNow } from '../../components/StepNow.tsx'
import { ToolName } from '../../components/ToolName.tsx'
import { playerWords as words, remedyWords } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { learnedFrom, type Stretching, type StretchState } from '../../timers/index.ts'
import { Announcer } from '../tool/Announcer.tsx'
import { CueChoices } from '../tool/CueChoices.tsx'
import { useCues } from '../tool/use-cues.ts'
import { useScreenOn } from '../tool/use-screen-on.ts'
import { pictureOf } from './pose.ts'
import { countOf, cueOf, nameOf, saidOf, type Said } from './said.ts'
import { useHolds } from './use-holds.ts'
import type { StretchTool } from './use-stretching.ts'

type Here = Extract<StretchState, { kind: 'playing' | 'paused' }>

/** Why it waits, in words. After pain, what became of the stretch. */
const waiting = (record: Stretching, state: Extract<Here, { kind: 'paused' }>): Said => {
  if (state.because !== 'hurt') return words.paused[state.because]
  const { gentler, dropped } = learnedFrom(record)
  const last = record.deeds.findLast(({ did }) => did === 'pain')
  const out = dropped.at(-1)
  const isGentler = last?.did === 'pain' && last.how === 'too-much' && gentler.includes(state.step.stretch)
  return isGentler || !out ? words.paused.gentler : words.paused.dropped(remedyWords[out].name)
}

interface PlayerProps {
  tool: StretchTool
  record: Stretching
  state: Here
}

/** One step after another: the drawn body, what to do, and how long yet. All of it can be followed by ear alone. */
export const Player = ({ tool, record, state }: PlayerProps) => {
  const device = useDevice()
  const isPlaying = state.kind === 'playing'
  const holdOf = useHolds(record)
  const hold = holdOf(state.step.stretch)
  const cue = isPlaying ? cueOf(state, hold) : undefined
  const said = isPlaying ? saidOf(state, hold) : waiting(record, state)
  const heard = cue?.say ?? `${said.word}. ${said.hint}`
  useCues(cue ?? { key: `paused/${state.kind === 'paused' ? state.since : ''}`, say: heard })
  const awake = useScreenOn(isPlaying)
  const seconds = Math.max(1, Math.ceil(state.leftMs / 1000))
  return (
    <PlayerSheet
      picture={
        <MovingDrawing
          moves={isPlaying}
          moment={(still) => pictureOf(state, isPlaying ? device.now() - tool.now : 0, still)}
        />
      }
      progress={<Loops of={state.of} done={state.stretch - 1} />}
      more={
        <>
          <p className="hint">{words.left(Math.round(state.leftInAllMs / 60_000))}</p>
          {awake !== undefined && awake !== 'kept' && <p className="hint small">{words.dark}</p>}
          <p className="small">{words.stopIf}</p>
          <div>
            <CueChoices />
          </div>
        </>
      }
    >
      <Announcer say={heard} />
      <ToolName icon="move">{nameOf(state.step)}</ToolName>
      <StepNow
        hint={said.hint}
        count={
          isPlaying ? { seconds, unit: words.unit(seconds), spoken: words.secondsLeft(seconds) } : undefined
        }
        instead={
          <Button kind="small" onClick={tool.stop}>
            {words.stopHere}
          </Button>
        }
        place={[words.stretchOf(state.stretch, state.of), countOf(state.step)]}
      >
        {said.word}
      </StepNow>
      <PlayerKeys
        labels={{
          back: words.keys.back,
          skip: words.keys.skip,
          main: isPlaying ? words.keys.pause : words.keys.goOn,
          hurts: words.keys.hurts,
        }}
        main={isPlaying ? 'pause' : 'play'}
        onBack={() => tool.act({ did: 'back' })}
        onSkip={() => tool.act({ did: 'skip' })}
        onMain={() => tool.act({ did: isPlaying ? 'pause' : 'go-on' })}
        onHurts={() => tool.act({ did: 'hurts' })}
      />
    </PlayerSheet>
  )
}
