import { Button, buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Thread } from '../../components/Thread.tsx'
import { ToolName } from '../../components/ToolName.tsx'
import { ToolSheet } from '../../components/ToolSheet.tsx'
import { ToolWord } from '../../components/ToolWord.tsx'
import { calmWords as words, toolWords } from '../../content/en/index.ts'
import type { SaveResult } from '../../device/device.ts'
import type { Calm } from '../../timers/index.ts'
import { Link } from '../frame/Link.tsx'
import { Announcer } from '../tool/Announcer.tsx'
import { useHome } from '../tool/ToolFrame.tsx'
import { useCues } from '../tool/use-cues.ts'

/** How it ended. */
export interface Ended {
  readonly calm: Calm
  readonly kind: 'finished' | 'stopped'
}

interface AfterCalmProps {
  ended: Ended
  /** What became of its entry in the diary, once there is one. */
  saved: SaveResult | undefined
  onAgain: () => void
}

/** After breathing or relaxing. The end is soft, and the line is straight where it came to its end. */
export const AfterCalm = ({ ended: { calm, kind }, saved, onAgain }: AfterCalmProps) => {
  const home = useHome()
  const { way } = calm.way
  const isRelaxing = way === 'relaxation' || way === 'body-scan'
  const { word, hint } =
    kind === 'stopped' ? words.stopped : words.done[isRelaxing ? 'relaxation' : 'breathing']
  useCues(kind === 'finished' ? { key: 'end', tone: 'end', say: word, shake: 400 } : undefined)
  return (
    <ToolSheet picture={<Thread at={kind === 'finished' ? 6 : 5} view="tool" />}>
      <ToolName icon="calm">{words.names[way]}</ToolName>
      <Announcer say={`${word}. ${hint}`} />
      <ToolWord>{word}</ToolWord>
      <p className="lead">{hint}</p>
      {saved && <output>{toolWords.saving[saved]}</output>}
      <Dock>
        <Button onClick={onAgain}>{words.again}</Button>
        <Link to={home} className={buttonClass('main')}>
          {toolWords.toPlan}
        </Link>
      </Dock>
    </ToolSheet>
  )
}
