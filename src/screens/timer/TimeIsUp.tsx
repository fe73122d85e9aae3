import { Button } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { ToolWord } from '../../components/ToolWord.tsx'
import { timerWords as words } from '../../content/en/index.ts'
import type { GoState } from '../../timers/index.ts'
import type { PartProps } from './OnSkin.tsx'

/** The time is up until the person says that it is off. How long ago is said in minutes. */
export const TimeIsUp = ({
  go,
  state,
  timeAt,
  act,
  onWrong,
}: PartProps<Extract<GoState, { kind: 'time-is-up' }>>) => (
  <>
    <ToolWord>{words.up.title}</ToolWord>
    <p className="lead clock">{words.up.ended(go.minutes, timeAt(state.at))}</p>
    <p className="lead clock">
      <b>{words.up.ago(Math.floor(state.overranMs / 60_000))}</b>
    </p>
    <p>{words.up.look}</p>
    <Dock>
      <Button onClick={onWrong}>{words.up.notFine}</Button>
      <Button kind="main" onClick={() => act({ did: 'off', found: 'fine' })}>
        {words.up.fine}
      </Button>
    </Dock>
  </>
)
