import { Button } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { BackIcon } from '../../components/first-icons.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { helpIn, notAlone, screens } from '../../content/en/index.ts'
import { CallFirst } from '../frame/CallFirst.tsx'
import { Frame } from '../frame/Frame.tsx'
import { InRegion } from '../frame/InRegion.tsx'
import { useNavigate } from '../frame/navigate.ts'

/** The danger signs at any time, with the numbers to call. */
export const DangerSigns = () => {
  const navigate = useNavigate()
  return (
    <Frame title={screens.dangerSigns} header={null}>
      <Wrap>
        <Stack>
          <h1 tabIndex={-1}>{screens.dangerSigns}</h1>
          <CallFirst />
          <p>
            <InRegion>{(region) => helpIn(region).poison.say}</InRegion>
          </p>
          <p>
            {notAlone} <InRegion>{(region) => helpIn(region).crisis.say}</InRegion>
          </p>
        </Stack>
        <Dock>
          <Button kind="main" onClick={() => navigate(-1)}>
            <BackIcon />
            {screens.back}
          </Button>
        </Dock>
      </Wrap>
    </Frame>
  )
}
