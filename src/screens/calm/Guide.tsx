import { BreathKnot } from '../../components/BreathKnot.tsx'
import { Button } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Marks } from '../../components/Marks.tsx'
import { Thread } from '../../components/Thread.tsx'
import { ToolName } from '../../components/ToolName.tsx'
import { ToolSheet } from '../../components/ToolSheet.tsx'
import { StillCount, ToolWord } from '../../components/ToolWord.tsx'
import { Why } from '../../components/Why.tsx'
import { calmWords as words, toolWords } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { calmAt, type Calm, type CalmAct, type CalmState, type CalmWay } from '../../timers/index.ts'
import { Announcer } from '../tool/Announcer.tsx'
import { CueChoices } from '../tool/CueChoices.tsx'
import { ScreenMayGoDark } from '../tool/ScreenMayGoDark.tsx'
import { threadAt } from '../tool/thread-at.ts'
import { useCues } from '../tool/use-cues.ts'
import { cueOf, isBreathing, lengthOf, partsOf, saidOf } from './ways.ts'

interface GuideProps {
  calm: Calm
  state: Extract<CalmState, { kind: 'playing' | 'paused' }>
  act: (did: CalmAct['did']) => void
  onOwnRhythm: () => void
}

/** One step after another: a big word, a line, and the knot that opens with the breath. */
export const Guide = ({ calm, state, act, onOwnRhythm }: GuideProps) => {
  const device = useDevice()
  const way = calm.way as CalmWay
  const isPlaying = state.kind === 'playing'
  useCues(isPlaying ? cueOf(state) : undefined)
  const { word, hint } = isPlaying ? saidOf(state.step) : words.paused[state.because]
  const breathes = isBreathing(way)
  const progress = [
    breathes
      ? words.breath(state.round, state.of)
      : way.way === 'relaxation'
        ? words.round(state.round, state.of)
        : '',
    words.left(Math.round(state.leftInAllMs / 60_000)),
  ]
  const fill = () => {
    const here = calmAt(calm, device.now())
    return 'fill' in here ? here.fill : 0
  }
  const parts = partsOf(way)
  return (
    <ToolSheet
      picture={
        breathes ? (
          <BreathKnot fill={fill} moves={isPlaying} />
        ) : (
          <Thread at={threadAt(1 - state.leftInAllMs / lengthOf(way))} view="tool" />
        )
      }
    >
      <ToolName icon="calm">{words.names[way.way]}</ToolName>
      <Announcer say={isPlaying ? word : `${word}. ${hint}`} />
      <ToolWord>{word}</ToolWord>
      {isPlaying && state.step.do !== 'own-rhythm' && (
        <StillCount>{Math.max(1, Math.ceil(state.leftMs / 1000))}</StillCount>
      )}
      <p className="lead">{hint}</p>
      <p className="hint clock">{progress.filter((line) => line !== '').join(' ')}</p>
      <p className="small">{words.stop[way.way]}</p>
      <ScreenMayGoDark runs={isPlaying} />
      <div>
        {breathes && (
          <Button kind="small" onClick={onOwnRhythm}>
            {words.noCount}
          </Button>
        )}
        {parts.length > 0 && (
          <Why summary={words.before.parts}>
            <Marks mark="number" items={parts} />
          </Why>
        )}
        <div>
          <CueChoices />
        </div>
      </div>
      <Dock>
        <Button onClick={() => act('stop')}>
          <Icon name="stop" />
          {toolWords.stop}
        </Button>
        <Button kind="main" onClick={() => act(isPlaying ? 'pause' : 'go-on')}>
          <Icon name={isPlaying ? 'pause' : 'play'} />
          {isPlaying ? toolWords.pause : toolWords.goOn}
        </Button>
      </Dock>
    </ToolSheet>
  )
}
