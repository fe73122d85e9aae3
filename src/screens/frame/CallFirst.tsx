import { ButtonLink } from '../../components/ButtonLink.tsx'
import { EmergencyPanel } from '../../components/EmergencyPanel.tsx'
import { PhoneIcon } from '../../components/first-icons.tsx'
import { Marks } from '../../components/Marks.tsx'
import { emergencySigns, helpIn, screens, type Region } from '../../content/en/index.ts'
import { InRegion } from './InRegion.tsx'

const regions: readonly Region[] = ['uk', 'us', 'eu']

const call = (region: Region) => {
  const { number, tel } = helpIn(region).emergency
  return (
    <ButtonLink key={region} kind="call" href={tel}>
      <PhoneIcon />
      {screens.call(number)}
    </ButtonLink>
  )
}

/** When to call before anything else, and the call. */
export const CallFirst = () => (
  <EmergencyPanel
    title={
      <InRegion anywhere={screens.first(screens.anywhere)}>
        {(region) => screens.first(helpIn(region).emergency.number)}
      </InRegion>
    }
    action={<InRegion anywhere={regions.map((region) => call(region))}>{call}</InRegion>}
  >
    <Marks mark="dot" items={emergencySigns} />
  </EmergencyPanel>
)
