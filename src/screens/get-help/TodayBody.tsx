import { AlarmHead } from '../../components/AlarmHead.tsx'
import { Marks } from '../../components/Marks.tsx'
import { NetRow } from '../../components/NetRow.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { alarms, dayAndTime, emergencySignsShort, helpIn } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useRegion } from '../../state/use-session.ts'
import { Frame } from '../frame/Frame.tsx'
import type { Alarm } from './alarm.ts'
import { CallDock } from './CallDock.tsx'
import { WhatToSay } from './WhatToSay.tsx'
import { YouToldUs } from './YouToldUs.tsx'

const words = alarms.today
/** How long to go on trying to get through before going in person. */
const patience = 2 * 60 * 60 * 1000

/** Care the same day: where to turn, why, what to say, what not to do meanwhile. Never a remedy. */
export const TodayBody = ({ told, why, because, script, notice, end }: Alarm) => {
  const help = helpIn(useRegion())
  const device = useDevice()
  return (
    <Frame title={words.title} level="today">
      <AlarmHead level="today" kicker={words.kicker}>
        {words.title}
      </AlarmHead>
      <Wrap>
        <Split>
          <Stack>
            {notice}
            <YouToldUs told={told} why={why} most={2} />
            <p>
              <b>{help.today.say}</b>
            </p>
            <p className="clock">
              {words.ifNot(dayAndTime(device.now() + patience, device.language, device.timeZone))}
            </p>
            {because.includes('hurt-by-another-person') && <p>{alarms.safety}</p>}
          </Stack>
          <Stack>
            <h2>{words.until}</h2>
            <Marks mark="dot" items={[...words.steps, words.noAntiInflammatory, words.keepMedicines]} />
            <NetRow level="now">{words.worse(emergencySignsShort, help.emergency.number)}</NetRow>
            <WhatToSay tone="today" script={script} />
            {end}
          </Stack>
          <CallDock />
        </Split>
      </Wrap>
    </Frame>
  )
}
