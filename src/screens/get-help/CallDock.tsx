import { ButtonLink } from '../../components/ButtonLink.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Icon } from '../../components/Icon.tsx'
import { helpIn } from '../../content/en/index.ts'
import { useRegion } from '../../state/use-session.ts'
import { callFor } from './call-for.ts'

/** The line to call where it is not an emergency, always within reach. */
export const CallDock = () => {
  const { tel, label } = callFor(helpIn(useRegion()))
  return (
    <Dock>
      <ButtonLink kind="main" href={tel}>
        <Icon name="phone" />
        {label}
      </ButtonLink>
    </Dock>
  )
}
