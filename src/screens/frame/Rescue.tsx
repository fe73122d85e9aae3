import { Component, type ReactNode } from 'react'
import { Page } from '../../components/Page.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { screens } from '../../content/en/index.ts'
import { CallFirst } from './CallFirst.tsx'

interface RescueProps {
  /** Whether something is missing that no screen can do without. */
  isBroken: boolean
  children: ReactNode
}

/** If a screen of ours breaks, nobody is left with an empty page: the danger signs and the number stay. */
export class Rescue extends Component<RescueProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken && !this.props.isBroken) return this.props.children
    return (
      <Page>
        <Wrap>
          <Stack>
            <h1>{screens.broken.title}</h1>
            <p className="lead">{screens.broken.lead}</p>
            <CallFirst />
            <p>
              <a href={import.meta.env.BASE_URL}>{screens.notFound.home}</a>
            </p>
          </Stack>
        </Wrap>
      </Page>
    )
  }
}
