import { buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Thread } from '../../components/Thread.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { startWords } from '../../content/en/index.ts'
import { CallFirst } from '../frame/CallFirst.tsx'
import { DoseNotice } from '../frame/DoseNotice.tsx'
import { EpisodeNotice } from '../frame/EpisodeNotice.tsx'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { MoreLinks } from '../frame/MoreLinks.tsx'
import { UpdateOffer } from '../frame/UpdateOffer.tsx'
import { Changed } from './Changed.tsx'
import { StartAgain } from './StartAgain.tsx'
import type { Welcome } from './welcome.ts'

const words = startWords

/** The first screen: when to call first, before any button; then the way in, or back to where one was. */
export const StartPage = ({ visit, thread, goOn, madeAt, unseenBy }: Welcome) => {
  const { title, lead, button } = words.visits[visit]
  return (
    // No button stands before the emergency list, so the header has none here.
    <Frame title={title} header={null}>
      <Thread at={thread} view="hero" />
      <Wrap>
        <Split>
          <Stack>
            <DoseNotice />
            {visit !== 'new' && <EpisodeNotice say="alarm" />}
            <h1 tabIndex={-1} data-unseen-by={unseenBy}>
              {title}
            </h1>
            <p className="lead" data-unseen-by={unseenBy}>
              {lead}
            </p>
            {madeAt !== undefined && <p className="hint clock">{madeAt}</p>}
            {visit !== 'new' && <EpisodeNotice say="next" />}
            <DoseNotice say="way" />
          </Stack>
          <Stack>
            <CallFirst />
            {visit === 'on-the-way' && <StartAgain hasResult={false} />}
            {(visit === 'with-plan' || visit === 'with-result') && <Changed isEmergency={goOn === '/now'} />}
            <h2>{words.whatIs}</h2>
            <p>{words.is}</p>
            <p>{words.isNot}</p>
            <p>{words.adults}</p>
            <p>{words.keep}</p>
            <MoreLinks />
            <UpdateOffer />
          </Stack>
          <Dock>
            <Link to="/help-now" className={buttonClass('plain')}>
              {words.helpNow}
            </Link>
            <Link to={goOn} className={buttonClass('main')} data-unseen-by={unseenBy}>
              {button}
            </Link>
          </Dock>
        </Split>
      </Wrap>
    </Frame>
  )
}
