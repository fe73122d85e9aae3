import { Link, useNavigate } from 'react-router'
import { Button, buttonClass } from '../../components/Button.tsx'
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
import { useAnswers, useAssessment, useRegion, useSession } from '../../state/use-session.tsx'
import { Frame } from '../frame/Frame.tsx'
import { askPath, firstPage, pathFor } from '../paths.ts'

const words = screens.start

/** The first screen: when to call first, before any button; then the way in. */
export const Start = () => {
  const { emergency } = helpIn(useRegion())
  const assessment = useAssessment()
  const { chest } = useAnswers()
  const confirmed = useSession(({ confirmedAt }) => confirmedAt !== undefined)
  const startAgain = useSession((session) => session.startAgain)
  const navigate = useNavigate()
  const begun = chest !== undefined
  const goOn = begun ? pathFor(assessment, confirmed) : askPath(firstPage)
  const again = () => {
    startAgain()
    void navigate(askPath(firstPage))
  }
  return (
    // No button stands before the emergency list, so the header has none here.
    <Frame title={words.title} header={null}>
      <Thread at={0} view="hero" />
      <Wrap>
        <Split>
          <Stack>
            <h1 tabIndex={-1}>{words.title}</h1>
            <p className="lead">{words.lead}</p>
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
            <h2>{words.whatIs}</h2>
            <p>{words.is}</p>
            <p>{words.isNot}</p>
            <p>{words.adults}</p>
            <p>
              <Icon name="lock" size={20} /> {words.keep}
            </p>
            <p>
              <Link to="/about">{words.about}</Link>
            </p>
            <p>
              <Link to="/rules">{words.rules}</Link>
            </p>
          </Stack>
          <Dock>
            {begun && (
              <Button kind="quiet" onClick={again}>
                {words.startAgain}
              </Button>
            )}
            <Link to="/help-now" className={buttonClass('plain')}>
              {words.helpNow}
            </Link>
            <Link to={goOn} className={buttonClass('main')}>
              {!begun ? words.start : assessment.kind === 'asking' ? words.resume : words.seePlan}
            </Link>
          </Dock>
        </Split>
      </Wrap>
    </Frame>
  )
}
