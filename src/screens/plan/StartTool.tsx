import { Button, buttonClass } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { calmWords, timerWords } from '../../content/en/index.ts'
import { goMinutes, type RemedyId, type WarmthOrColdId } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useAnswers } from '../../state/use-session.ts'
import { useTools } from '../../state/use-tools.ts'
import { calmAt, foundNumb, goAt, startCalm } from '../../timers/index.ts'
import { belongs, isStale, questionsFor, wayFor, type Asked } from '../calm/ways.ts'
import { Link } from '../frame/Link.tsx'
import { useNavigate } from '../frame/navigate.ts'
import { isTimed, pastGoes, temperatureOf } from '../timer/past.ts'

const calmOf: Partial<Record<RemedyId, Asked>> = {
  'slow-breathing': 'slow',
  'box-breathing': 'box',
  'muscle-relaxation': 'relaxation',
  'body-scan': 'body-scan',
}

/** Whether a remedy has a tool that its card can start. */
export const hasTool = (id: RemedyId): boolean => isTimed(id) || calmOf[id] !== undefined

/** The one button of a card: it says exactly what it starts. Numb skin gets the reason in its place. */
export const StartTool = ({ id }: { id: RemedyId }) => {
  const calm = calmOf[id]
  return isTimed(id) ? <StartGo id={id} /> : calm && <StartCalm asked={calm} />
}

const StartGo = ({ id }: { id: WarmthOrColdId }) => {
  const device = useDevice()
  const answers = useAnswers()
  const entries = useJournal((journal) => journal.entries)
  const go = useTools((tools) => tools.go)
  if (foundNumb(pastGoes(entries))) return <p className="no-print">{timerWords.onCard}</p>
  const kind = go?.remedy === id && goAt(go, device.now()).kind
  const isOn = kind && kind !== 'ended' && kind !== 'stopped'
  const temperature = temperatureOf(id)
  return (
    <Link to={`/timer/${id}`} className={buttonClass('plain')} data-temp={temperature}>
      <Icon name="play" />
      {isOn ? timerWords.toTimer : timerWords.start(goMinutes(id, answers)[0], temperature)}
    </Link>
  )
}

const StartCalm = ({ asked }: { asked: Asked }) => {
  const device = useDevice()
  const answers = useAnswers()
  const navigate = useNavigate()
  const calm = useTools((tools) => tools.calm)
  const set = useTools((tools) => tools.set)
  // Where nothing must be asked first, one tap starts it; what waits half-way goes on where it was.
  const begin = () => {
    const now = device.now()
    const state = calm && belongs(calm, asked) ? calmAt(calm, now) : undefined
    const waits = state && 'key' in state && !isStale(state, now)
    const mayStart = questionsFor(asked, answers).length === 0
    if (!waits && mayStart) set({ calm: startCalm(wayFor(asked, answers), now) })
    navigate(`/breathing/${asked}`)
  }
  return (
    <Button temp="calm" onClick={begin}>
      <Icon name="play" />
      {calmWords.start[asked]}
    </Button>
  )
}
