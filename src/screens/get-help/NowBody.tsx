import { AlarmHead } from '../../components/AlarmHead.tsx'
import { ButtonLink } from '../../components/ButtonLink.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Marks } from '../../components/Marks.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { alarms, helpIn } from '../../content/en/index.ts'
import type { Reason } from '../../rules/index.ts'
import { useRegion } from '../../state/use-session.ts'
import { Frame } from '../frame/Frame.tsx'
import type { Alarm } from './alarm.ts'
import { extraSteps } from './extra-steps.ts'
import { WhatToSay } from './WhatToSay.tsx'
import { YouToldUs } from './YouToldUs.tsx'

const words = alarms.now
/** Where the poison line and the crisis line help too. */
const poisonings: readonly Reason[] = ['overdose-or-crisis', 'too-much-paracetamol', 'too-much-swallowed']

/** An emergency: one heading, one call, why, and what to do until help comes. Never a remedy. */
export const NowBody = ({ told, why, because, script, notice, end }: Alarm) => {
  const help = helpIn(useRegion())
  return (
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
          {notice}
          <YouToldUs told={told} why={why} most={2} />
          {because.some((id) => poisonings.includes(id)) && (
            <p>
              {help.poison.say} {alarms.crisis} {help.crisis.say}
            </p>
          )}
          <h2>{words.untilHelp}</h2>
          <Marks mark="number" items={[...extraSteps(because), ...words.steps]} />
          <p>{help.silentCall ?? words.noCall}</p>
          <WhatToSay tone="now" script={script} />
          {end}
        </Stack>
      </Wrap>
    </Frame>
  )
}
