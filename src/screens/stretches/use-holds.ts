import { useMemo } from 'react'
import type { StretchId } from '../../rules/index.ts'
import { stepsFor, type Stretching } from '../../timers/index.ts'

/** How long each hold of a stretch lasts in this set, in milliseconds; nothing for what flows. */
export const useHolds = ({
  set,
  version,
  longHolds,
  soreSide,
}: Stretching): ((stretch: StretchId) => number | undefined) => {
  const holds = useMemo(() => {
    const steps = stepsFor(set, { version, longHolds, soreSide })
    return new Map(steps.flatMap((step) => (step.do === 'hold' ? [[step.stretch, step.ms]] : [])))
  }, [set, version, longHolds, soreSide])
  return (stretch) => holds.get(stretch)
}
