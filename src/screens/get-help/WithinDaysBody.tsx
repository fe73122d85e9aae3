import { AlarmHead } from '../../components/AlarmHead.tsx'
import { Marks } from '../../components/Marks.tsx'
import { NetRow } from '../../components/NetRow.tsx'
import { SafetyNet } from '../../components/SafetyNet.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { alarms, dayAndDate, emergencySignsShort, helpIn } from '../../content/en/index.ts'
import { escalations, redFlags, type AdviceId, type Comfort, type Reason } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useRegion } from '../../state/use-session.ts'
import { Frame } from '../frame/Frame.tsx'
import { Advice } from '../plan/Advice.tsx'
import { LeftOutList } from '../plan/LeftOutList.tsx'
import type { Alarm } from './alarm.ts'
import { CallDock } from './CallDock.tsx'
import { ComfortCards } from './ComfortCards.tsx'
import { WhatToSay } from './WhatToSay.tsx'
import { YouToldUs } from './YouToldUs.tsx'

const words = alarms.days
const threeDays = 3 * 24 * 60 * 60 * 1000
const natureOf = new Map<Reason, string>([...redFlags, ...escalations].map(({ id, nature }) => [id, nature]))

/** What to leave until seen, for reasons that are no plain muscle ache. */
const untilSeen = (because: readonly Reason[]): readonly string[] => {
  const natures = because.map((id) => natureOf.get(id))
  return [
    ...words.steps,
    ...(natures.includes('fracture') ? [words.bone] : []),
    ...(natures.some((nature) => nature !== 'mechanical')
      ? [words.noAntiInflammatory, words.stopAntiInflammatory]
      : []),
  ]
}

interface WithinDaysBodyProps extends Alarm {
  /** When this was first told, in milliseconds since 1970: the three days count from then. */
  since: number
  comfort: Comfort | undefined
  advice: readonly AdviceId[]
}

/** Someone should look at it within days: why, by when, what to say; and comfort, where comfort is allowed. */
export const WithinDaysBody = (props: WithinDaysBodyProps) => {
  const { told, why, because, script, notice, end, since, comfort, advice } = props
  const help = helpIn(useRegion())
  const device = useDevice()
  const until = since + threeDays
  const by = dayAndDate(until, device.language, device.timeZone)
  return (
    <Frame title={words.title} level="days">
      <AlarmHead level="days" kicker={words.kicker}>
        {words.title}
      </AlarmHead>
      <Wrap>
        <Split>
          <Stack gap="l">
            {notice}
            <YouToldUs told={told} why={why} most={3} />
            <p>
              <b>{help.withinDays}</b>{' '}
              <span className="nums">{device.now() < until ? words.by(by) : words.late}</span>
            </p>
            <WhatToSay tone="days" script={script} />
          </Stack>
          <Stack gap="l">
            <h2>{comfort ? words.comfort : words.noComfort}</h2>
            <Marks mark="dot" items={untilSeen(because)} />
            {comfort && <ComfortCards comfort={comfort} />}
            <Advice ids={advice} />
            {comfort && <LeftOutList items={comfort.leftOut} />}
          </Stack>
          <SafetyNet title={alarms.net}>
            <NetRow level="now">{words.netNow(emergencySignsShort, help.emergency.number)}</NetRow>
            <NetRow level="today">{words.sooner}</NetRow>
            {help.onEveryPlan !== undefined && <p>{help.onEveryPlan}</p>}
            {end}
          </SafetyNet>
          <CallDock />
        </Split>
      </Wrap>
    </Frame>
  )
}
