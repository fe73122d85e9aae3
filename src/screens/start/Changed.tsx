import { buttonClass } from '../../components/Button.tsx'
import { Why } from '../../components/Why.tsx'
import { startWords } from '../../content/en/index.ts'
import { AnswerAgain } from '../check-in/AnswerAgain.tsx'
import { checkInPath } from '../check-in/paths.ts'
import { Link } from '../frame/Link.tsx'
import { StartAgain } from './StartAgain.tsx'

const words = startWords.changed

/** What someone with a result can do when something has changed: look again, answer anew, or begin a new spasm. */
export const Changed = ({ isEmergency }: { isEmergency: boolean }) => (
  <>
    <h2>{words.title}</h2>
    {/* Whoever was told to call now is not asked how it goes. */}
    {!isEmergency && (
      <>
        <p>{words.checkInWhat}</p>
        <div>
          <Link to={checkInPath()} className={buttonClass('plain')}>
            {words.checkIn}
          </Link>
        </div>
      </>
    )}
    <Why summary={words.all}>
      <p>{words.allWhat}</p>
      <div>
        <AnswerAgain />
      </div>
    </Why>
    <StartAgain hasResult />
  </>
)
