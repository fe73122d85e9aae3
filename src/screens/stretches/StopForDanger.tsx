import { AlarmSign } from '../../components/AlarmSign.tsx'
import { buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { playerWords } from '../../content/en/index.ts'
import { Link } from '../frame/Link.tsx'
import { useCues } from '../tool/use-cues.ts'

const words = playerWords.danger

/** Pain that is new or spreads, or of which nobody is sure: no more stretches, and the way to the danger signs. */
export const StopForDanger = () => {
  useCues({ key: 'danger', tone: 'ask', say: `${words.title}. ${words.look}`, shake: 400 })
  return (
    <Wrap>
      <Stack>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="lead">{words.say}</p>
        <p className="lead">{words.look}</p>
        <p>
          {words.again} <Link to="/check">{words.check}</Link>
        </p>
      </Stack>
      <Dock>
        <Link to="/danger-signs" className={buttonClass('main')}>
          <AlarmSign level="now" size={28} />
          {words.next}
        </Link>
      </Dock>
    </Wrap>
  )
}
