import { Link } from 'react-router'
import { buttonClass } from '../../components/Button.tsx'
import { ButtonLink } from '../../components/ButtonLink.tsx'
import { Dock } from '../../components/Dock.tsx'
import { EmergencyPanel } from '../../components/EmergencyPanel.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Marks } from '../../components/Marks.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Thread } from '../../components/Thread.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { emergencySigns, helpIn, screens } from '../../content/en/index.ts'
import { useRegion } from '../../state/use-session.ts'
import { DoseNotice } from '../frame/DoseNotice.tsx'
import { Frame } from '../frame/Frame.tsx'
import { MoreLinks } from '../frame/MoreLinks.tsx'
import { StartAgain } from './StartAgain.tsx'
import { useVisit } from './use-visit.ts'

const words = screens.start

/** The first screen: when to call first, before any button; then the way in, or back to where one was. */
export const Start = () => {
  const { emergency } = helpIn(useRegion())
  const { visit, thread, goOn, madeAt } = useVisit()
  const { title, lead, button } = words.visits[visit]
  return (
    // No button stands before the emergency list, so the header has none here.
    <Frame title={title} header={null}>
      <Thread at={thread} view="hero" />
      <Wrap>
        <Split>
          <Stack>
            <DoseNotice />
            <h1 tabIndex={-1}>{title}</h1>
            <p className="lead">{lead}</p>
            {madeAt !== undefined && <p className="hint clock">{madeAt}</p>}
            <DoseNotice say="way" />
          </Stack>
          <Stack>
            <EmergencyPanel
              title={words.first(emergency.number)}
              action={
                <ButtonLink kind="call" href={emergency.tel}>
                  <Icon name="phone" />
                  {words.call(emergency.number)}
                </ButtonLink>
              }
            >
              <Marks mark="dot" items={emergencySigns} />
            </EmergencyPanel>
            {visit !== 'new' && <StartAgain />}
            <h2>{words.whatIs}</h2>
            <p>{words.is}</p>
            <p>{words.isNot}</p>
            <p>{words.adults}</p>
            <p>{words.keep}</p>
            <MoreLinks />
          </Stack>
          <Dock>
            <Link to="/help-now" className={buttonClass('plain')}>
              {words.helpNow}
            </Link>
            <Link to={goOn} className={buttonClass('main')}>
              {button}
            </Link>
          </Dock>
        </Split>
      </Wrap>
    </Frame>
  )
}
