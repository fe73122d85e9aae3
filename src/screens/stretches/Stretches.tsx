import { Wrap } from '../../components/Wrap.tsx'
import { playerWords as words } from '../../content/en/index.ts'
import type { Plan } from '../../rules/index.ts'
import { useSession } from '../../state/use-session.ts'
import type { StretchState } from '../../timers/index.ts'
import { Gate } from '../check-in/Gate.tsx'
import { Belongs } from '../frame/Belongs.tsx'
import { ToolFrame } from '../tool/ToolFrame.tsx'
import { AfterStretches } from './AfterStretches.tsx'
import { BeforeStretches } from './BeforeStretches.tsx'
import { HurtForm } from './HurtForm.tsx'
import { Player } from './Player.tsx'
import { StopForDanger } from './StopForDanger.tsx'
import { fits, useStretching } from './use-stretching.ts'

/** The stretch player. Only whoever has a plan has stretches: beside an alarm there is none. */
export const Stretches = () => (
  <Belongs kind="self-care">
    {({ plan }) => (
      <Gate reading={<Reading />}>
        {(where) => (
          <StretchesOf stretches={where?.kind === 'go-on' ? where.plan.stretches : plan.stretches} />
        )}
      </Gate>
    )}
  </Belongs>
)

const Reading = () => (
  <ToolFrame title={words.title} temp="move" part="reading">
    <Wrap>
      <h1 tabIndex={-1}>{words.choose.reading}</h1>
    </Wrap>
  </ToolFrame>
)

const partOf = (state: StretchState | undefined): string => {
  if (!state) return 'before'
  return state.kind === 'playing' || state.kind === 'paused' ? 'player' : state.kind
}

const StretchesOf = ({ stretches }: Pick<Plan, 'stretches'>) => {
  const tool = useStretching()
  const confirmedAt = useSession((session) => session.confirmedAt) ?? 0
  const { record, now } = tool
  const isDanger = tool.state?.kind === 'stopped' && tool.state.because === 'danger-signs'
  // New or spreading pain is looked into first: until the answers were confirmed again, nothing starts.
  const isAnswered = isDanger && tool.state?.kind === 'stopped' && confirmedAt > tool.state.at
  const state =
    record && tool.state && !isAnswered && fits(record, tool.state, stretches, now) ? tool.state : undefined
  return (
    <ToolFrame title={words.title} temp="move" part={partOf(state)}>
      {!record || !state ? (
        <BeforeStretches stretches={stretches} onBegin={tool.begin} />
      ) : state.kind === 'hurts' ? (
        <HurtForm onPain={tool.pain} />
      ) : state.kind === 'playing' || state.kind === 'paused' ? (
        <Player tool={tool} record={record} state={state} />
      ) : isDanger ? (
        <StopForDanger />
      ) : (
        <AfterStretches tool={tool} record={record} over={state} stretches={stretches} />
      )}
    </ToolFrame>
  )
}
