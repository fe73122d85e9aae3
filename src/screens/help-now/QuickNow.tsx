import { AlarmHead } from '../../components/AlarmHead.tsx'
import { Button } from '../../components/Button.tsx'
import { ButtonLink } from '../../components/ButtonLink.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Marks } from '../../components/Marks.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { alarms, helpIn, helpNowWords } from '../../content/en/index.ts'
import { useRegion } from '../../state/use-session.ts'
import { Frame } from '../frame/Frame.tsx'

/** The emergency, for who ticked a sign on the quick safety screen. */
export const QuickNow = ({ onMistake }: { onMistake: () => void }) => {
  const help = helpIn(useRegion())
  const title = helpNowWords.nowTitle(help.emergency.number)
  return (
    <Frame title={title} level="now">
      <AlarmHead level="now" kicker={alarms.now.kicker}>
        {title}
      </AlarmHead>
      <Wrap>
        <Dock>
          <ButtonLink kind="call" href={help.emergency.tel}>
            <Icon name="phone" />
            {alarms.now.call(help.emergency.number)}
          </ButtonLink>
        </Dock>
        <Stack>
          <p className="lead">{helpNowWords.nowLead}</p>
          <h2>{alarms.now.untilHelp}</h2>
          <Marks mark="number" items={alarms.now.steps} />
          <p>{help.silentCall ?? alarms.now.noCall}</p>
          <p>
            {help.poison.say} {alarms.crisis} {help.crisis.say}
          </p>
          <Button kind="quiet" onClick={onMistake}>
            {alarms.mistake}
          </Button>
        </Stack>
      </Wrap>
    </Frame>
  )
}
