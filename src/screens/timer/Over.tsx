import { buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Thread } from '../../components/Thread.tsx'
import { ToolName } from '../../components/ToolName.tsx'
import { ToolSheet } from '../../components/ToolSheet.tsx'
import { ToolWord } from '../../components/ToolWord.tsx'
import { remedyWords, timeOfDay, timerWords as words, toolWords } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useJournal } from '../../state/use-journal.ts'
import { allowedFrom } from '../../timers/index.ts'
import { Link } from '../frame/Link.tsx'
import { useHome } from '../tool/ToolFrame.tsx'
import { pastGoes, temperatureOf } from './past.ts'
import type { GoTool, OverGo } from './use-go.ts'

const minute = 60_000

/** After a go: how it ended and what to do now, whether it was kept, and when it may be used again. */
export const Over = ({ tool, over: { go, state, past } }: { tool: GoTool; over: OverGo }) => {
  const { language, timeZone } = useDevice()
  const home = useHome()
  const entries = useJournal((journal) => journal.entries)
  const timeAt = (instant: number) => timeOfDay(instant, tool.now, language, timeZone)
  const found = state.kind === 'ended' && state.found !== 'fine' ? state.found : undefined
  const why = state.kind === 'stopped' ? state.because : found
  const { title, say } = why ? words.over[why] : words.over.finished[temperatureOf(go.remedy)]
  const known = [...pastGoes(entries), ...(past ? [past] : [])]
  const next = allowedFrom(known, go.remedy, tool.now)
  const overran = state.kind === 'ended' ? Math.floor(state.overranMs / minute) : 0
  const isNumb = past?.outcome === 'numb'
  return (
    <ToolSheet picture={<Thread at={state.kind === 'ended' ? 6 : 3} view="tool" />}>
      <ToolName icon={temperatureOf(go.remedy)}>{remedyWords[go.remedy].title}</ToolName>
      <ToolWord>{title}</ToolWord>
      {say.map((line) => (
        <p key={line} className="lead">
          {line}
        </p>
      ))}
      {overran > 0 && <p>{words.overran(overran)}</p>}
      {past && (
        <p>
          <span className="clock">{words.was(timeAt(past.at), timeAt(past.until))}</span>{' '}
          <output>{toolWords.saving[tool.saved ?? 'saving']}</output>
        </p>
      )}
      {!isNumb && next.kind === 'later' && (
        <p>
          <b className="clock">{words.again(timeAt(next.from))}</b>
        </p>
      )}
      <Dock>
        <Link to={home} className={buttonClass('main')} onClick={tool.forget}>
          {toolWords.toPlan}
        </Link>
      </Dock>
    </ToolSheet>
  )
}
