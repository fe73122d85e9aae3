import { AlarmHead } from '../../components/AlarmHead.tsx'
import { ButtonLink } from '../../components/ButtonLink.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Marks } from '../../components/Marks.tsx'
import { NetRow } from '../../components/NetRow.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { alarms, dayAndTime, emergencySignsShort, flagWords, helpIn } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useAnswers, useRegion } from '../../state/use-session.ts'
import { Belongs } from '../frame/Belongs.tsx'
import { DoseNotice } from '../frame/DoseNotice.tsx'
import { Frame } from '../frame/Frame.tsx'
import { WhatWouldChange } from '../plan/WhatWouldChange.tsx'
import { callFor } from './call-for.ts'
import { MistakeLink } from './MistakeLink.tsx'
import { WhatToSay } from './WhatToSay.tsx'
import { YouToldUs } from './YouToldUs.tsx'

const words = alarms.today
/** How long to go on trying to get through before going in person. */
const patience = 2 * 60 * 60 * 1000

/** Care the same day: where to turn, why, what to say, what not to do meanwhile. Never a remedy. */
export const Today = () => {
  const answers = useAnswers()
  const help = helpIn(useRegion())
  const device = useDevice()
  const call = callFor(help)
  return (
    <Belongs kind="be-seen-today">
      {({ because, also }) => (
        <Frame title={words.title} level="today">
          <AlarmHead level="today" kicker={words.kicker}>
            {words.title}
          </AlarmHead>
          <Wrap>
            <Split>
              <Stack>
                <DoseNotice />
                <YouToldUs
                  flags={because}
                  answers={answers}
                  why={[...new Set(because.map((id) => flagWords[id].because))].slice(0, 2)}
                />
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
                <WhatToSay tone="today" flags={[...because, ...also]} />
                <WhatWouldChange />
                <p>
                  <MistakeLink flags={because} answers={answers} />
                </p>
              </Stack>
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
