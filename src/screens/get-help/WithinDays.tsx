import { AlarmHead } from '../../components/AlarmHead.tsx'
import { ButtonLink } from '../../components/ButtonLink.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Marks } from '../../components/Marks.tsx'
import { NetRow } from '../../components/NetRow.tsx'
import { SafetyNet } from '../../components/SafetyNet.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { alarms, dayAndDate, emergencySignsShort, flagWords, helpIn } from '../../content/en/index.ts'
import { redFlags, type FlagId } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useAnswers, useRegion, useSession } from '../../state/use-session.ts'
import { Belongs } from '../frame/Belongs.tsx'
import { DoseNotice } from '../frame/DoseNotice.tsx'
import { Frame } from '../frame/Frame.tsx'
import { Advice } from '../plan/Advice.tsx'
import { LeftOutList } from '../plan/LeftOutList.tsx'
import { WhatWouldChange } from '../plan/WhatWouldChange.tsx'
import { ComfortCards } from './ComfortCards.tsx'
import { callFor } from './call-for.ts'
import { MistakeLink } from './MistakeLink.tsx'
import { WhatToSay } from './WhatToSay.tsx'
import { YouToldUs } from './YouToldUs.tsx'

const words = alarms.days
const threeDays = 3 * 24 * 60 * 60 * 1000
const natureOf = new Map(redFlags.map(({ id, nature }) => [id, nature]))

/** What to leave until seen, for reasons that are no plain muscle ache. */
const untilSeen = (because: readonly FlagId[]): readonly string[] => {
  const natures = because.map((id) => natureOf.get(id))
  return [
    ...words.steps,
    ...(natures.includes('fracture') ? [words.bone] : []),
    ...(natures.some((nature) => nature !== 'mechanical')
      ? [words.noAntiInflammatory, words.stopAntiInflammatory]
      : []),
  ]
}

/** Someone should look at it within days: why, by when, what to say; and comfort, where comfort is allowed. */
export const WithinDays = () => {
  const answers = useAnswers()
  const help = helpIn(useRegion())
  const device = useDevice()
  const call = callFor(help)
  const confirmedAt = useSession((session) => session.confirmedAt) ?? device.now()
  const by = dayAndDate(confirmedAt + threeDays, device.language, device.timeZone)
  return (
    <Belongs kind="be-seen-within-days">
      {({ because, also, comfort, advice }) => (
        <Frame title={words.title} level="days">
          <AlarmHead level="days" kicker={words.kicker}>
            {words.title}
          </AlarmHead>
          <Wrap>
            <Split>
              <Stack gap="l">
                <DoseNotice />
                <YouToldUs
                  flags={because}
                  answers={answers}
                  why={[...new Set(because.map((id) => flagWords[id].because))].slice(0, 3)}
                />
                <p>
                  <b>{help.withinDays}</b> <span className="nums">{words.by(by)}</span>
                </p>
                <WhatToSay tone="days" flags={[...because, ...also]} />
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
                <WhatWouldChange />
                <p>
                  <MistakeLink flags={because} answers={answers} />
                </p>
              </SafetyNet>
              <Dock>
                <ButtonLink kind="main" href={call.tel}>
                  <Icon name="phone" />
                  {call.label}
                </ButtonLink>
              </Dock>
            </Split>
          </Wrap>
        </Frame>
      )}
    </Belongs>
  )
}
