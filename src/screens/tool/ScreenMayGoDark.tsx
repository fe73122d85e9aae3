import { toolWords } from '../../content/en/index.ts'
import { useScreenOn } from './use-screen-on.ts'

/** Keeps the screen on while something runs, and says so in words where it cannot. */
export const ScreenMayGoDark = ({ runs }: { runs: boolean }) => {
  const awake = useScreenOn(runs)
  if (awake === undefined || awake === 'kept') return null
  return <p className="hint small">{toolWords.screen[awake]}</p>
}
