import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { playerWords as words } from '../../content/en/index.ts'
import type { StretchId } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useTools } from '../../state/use-tools.ts'
import { stretchingAt, type InSet } from '../../timers/index.ts'
import { useNavigate } from '../frame/navigate.ts'
import { versionOf, type OwnShape } from '../stretches/use-own-set.ts'
import { fits } from '../stretches/use-stretching.ts'

interface StartStretchesProps {
  stretches: readonly StretchId[]
  set: readonly InSet[]
  shape: OwnShape
}

/** The one button of the stretches: how long they take, short and in full; or back to what waits half-way. */
export const StartStretches = ({ stretches, set, shape }: StartStretchesProps) => {
  const device = useDevice()
  const navigate = useNavigate()
  const stretching = useTools((tools) => tools.stretching)
  const put = useTools((tools) => tools.set)
  const now = device.now()
  const state = stretching && stretchingAt(stretching, now)
  const isOver = state?.kind === 'finished' || state?.kind === 'stopped'
  const waits = stretching && state && !isOver && fits(stretching, state, stretches, now)
  const minutes = (version: 'five-minutes' | 'full') => versionOf(set, { ...shape, version }).minutes
  const open = () => {
    // What is over is forgotten, but never that pain was new or spread.
    const isDanger = state?.kind === 'stopped' && state.because === 'danger-signs'
    if (!waits && !isDanger) put({ stretching: undefined })
    navigate('/stretches')
  }
  return (
    <div className="no-print">
      <Button temp="move" onClick={open}>
        <Icon name="play" />
        {waits ? words.goOn : words.startOf(minutes('five-minutes'), minutes('full'))}
      </Button>
    </div>
  )
}
