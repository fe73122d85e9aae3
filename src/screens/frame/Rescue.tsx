import { Component, type ReactNode } from 'react'
import { ButtonLink } from '../../components/ButtonLink.tsx'
import { EmergencyPanel } from '../../components/EmergencyPanel.tsx'
import { Marks } from '../../components/Marks.tsx'
import { Page } from '../../components/Page.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { emergencySigns, helpIn, screens, type Region } from '../../content/en/index.ts'

interface RescueProps {
  region: Region
  children: ReactNode
}

/** If a screen of ours breaks, nobody is left with an empty page: the danger signs and the number stay. */
export class Rescue extends Component<RescueProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    const { emergency } = helpIn(this.props.region)
    return (
      <Page>
        <Wrap>
          <Stack>
            <h1>{screens.broken.title}</h1>
            <p className="lead">{screens.broken.lead}</p>
            <EmergencyPanel
              title={screens.start.first(emergency.number)}
              action={
                <ButtonLink kind="call" href={emergency.tel}>
                  {screens.start.call(emergency.number)}
                </ButtonLink>
              }
            >
              <Marks mark="dot" items={emergencySigns} />
            </EmergencyPanel>
            <p>
              <a href={import.meta.env.BASE_URL}>{screens.notFound.home}</a>
            </p>
          </Stack>
        </Wrap>
      </Page>
    )
  }
}
