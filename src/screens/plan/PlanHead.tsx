import { Stack } from '../../components/Stack.tsx'
import { checkInWords, dateAndTime, helpIn, planWords as words } from '../../content/en/index.ts'
import type { Change, Phase, Schedule } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useRegion } from '../../state/use-session.ts'
import { NextLook } from '../check-in/NextLook.tsx'
import { Trouble } from '../check-in/Trouble.tsx'
import { DoseNotice } from '../frame/DoseNotice.tsx'
import { SinceLastTime } from './SinceLastTime.tsx'

interface PlanHeadProps {
  phase: Phase
  changes: readonly Change[]
  madeAt: number
  /** When someone looked again since, if they did. */
  lookedAt: number | undefined
  schedule: Schedule
}

/** What stands above a plan: when it was made, what is new in it, and when to look again. */
export const PlanHead = ({ phase, changes, madeAt, lookedAt, schedule }: PlanHeadProps) => {
  const { language, timeZone } = useDevice()
  const { onEveryPlan } = helpIn(useRegion())
  const time = (instant: number) => dateAndTime(instant, language, timeZone)
  return (
    <Stack>
      <DoseNotice />
      <Trouble />
      <p className="hint clock">
        {lookedAt === undefined ? words.made(time(madeAt)) : checkInWords.lookedAt(time(lookedAt))}
      </p>
      <h1 tabIndex={-1}>{words.title}</h1>
      {lookedAt === undefined ? (
        <p className="lead no-print">{words.lead}</p>
      ) : (
        <SinceLastTime phase={phase} changes={changes} />
      )}
      {onEveryPlan !== undefined && <p>{onEveryPlan}</p>}
      <div className="no-print">
        <NextLook schedule={schedule} bare />
      </div>
    </Stack>
  )
}
