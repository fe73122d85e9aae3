import { AlarmHead } from '../../components/AlarmHead.tsx'
import { ButtonLink } from '../../components/ButtonLink.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Marks } from '../../components/Marks.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { alarms, flagWords, helpIn } from '../../content/en/index.ts'
import { useAnswers, useRegion } from '../../state/use-session.ts'
import { Belongs } from '../frame/Belongs.tsx'
import { Frame } from '../frame/Frame.tsx'
import { extraSteps } from './extra-steps.ts'
import { MistakeLink } from './MistakeLink.tsx'
import { WhatToSay } from './WhatToSay.tsx'
import { YouToldUs } from './YouToldUs.tsx'

const words = alarms.now

/** An emergency: one heading, one call, why, and what to do until help comes. Never a remedy. */
export const Now = () => {
  const answers = useAnswers()
  const help = helpIn(useRegion())
  return (
    <Belongs kind="get-help-now">
      {({ because }) => (
        <Frame title={words.title(help.emergency.number)} level="now">
          <AlarmHead level="now" kicker={words.kicker}>
            {words.title(help.emergency.number)}
          </AlarmHead>
          <Wrap>
            {/* The call is heard, and reached, before all else. It stands where every dock stands. */}
            <Dock>
              <ButtonLink kind="call" href={help.emergency.tel}>
                <Icon name="phone" />
                {words.call(help.emergency.number)}
              </ButtonLink>
            </Dock>
            <Stack>
              <YouToldUs
                flags={because}
                answers={answers}
                why={[...new Set(because.map((id) => flagWords[id].because))].slice(0, 2)}
              />
              {because.includes('overdose-or-crisis') && (
                <p>
                  {help.poison.say} {alarms.crisis} {help.crisis.say}
                </p>
              )}
              <h2>{words.untilHelp}</h2>
              <Marks mark="number" items={[...extraSteps(because), ...words.steps]} />
              <p>{help.silentCall ?? words.noCall}</p>
              <WhatToSay tone="now" flags={because} />
              <p>
                <MistakeLink flags={because} answers={answers} />
              </p>
            </Stack>
          </Wrap>
        </Frame>
      )}
    </Belongs>
  )
}
