import { useNavigate } from 'react-router'
import { Button } from '../../components/Button.tsx'
import { ButtonLink } from '../../components/ButtonLink.tsx'
import { Dock } from '../../components/Dock.tsx'
import { EmergencyPanel } from '../../components/EmergencyPanel.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Marks } from '../../components/Marks.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { alarms, emergencySigns, helpIn, screens } from '../../content/en/index.ts'
import { useRegion } from '../../state/use-session.ts'
import { Frame } from '../frame/Frame.tsx'

/** The danger signs at any time, with the numbers to call. */
export const DangerSigns = () => {
  const { emergency, crisis, poison } = helpIn(useRegion())
  const navigate = useNavigate()
  return (
    <Frame title={screens.dangerSigns} header={null}>
      <Wrap>
        <Stack>
          <h1 tabIndex={-1}>{screens.dangerSigns}</h1>
          <EmergencyPanel
            title={screens.start.first(emergency.number)}
            action={
              <ButtonLink kind="call" href={emergency.tel}>
                <Icon name="phone" />
                {screens.start.call(emergency.number)}
              </ButtonLink>
            }
          >
            <Marks mark="dot" items={emergencySigns} />
          </EmergencyPanel>
          <p>{poison.say}</p>
          <p>
            {alarms.crisis} {crisis.say}
          </p>
        </Stack>
        <Dock>
          <Button kind="main" onClick={() => void navigate(-1)}>
            <Icon name="back" />
            {screens.back}
          </Button>
        </Dock>
      </Wrap>
    </Frame>
  )
}
