import { checkInWords as words } from '../../content/en/index.ts'
import type { CheckIn as Said, Episode } from '../../rules/index.ts'
import { useAssessment } from '../../state/use-assessment.ts'
import { useDevice } from '../../state/use-device.ts'
import { useKeepTriage } from '../../state/use-episode.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useSession } from '../../state/use-session.ts'
import { useNavigate } from '../frame/navigate.ts'
import { Routes, useParams } from '../frame/routes.tsx'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { pathFor, toNextQuestion } from '../paths.ts'
import { CheckInPage } from './CheckInPage.tsx'
import { checkInPath } from './paths.ts'
import { Result } from './Result.tsx'
import { useCheckIn } from './use-check-in.ts'
import { firstOpen, isBegunAnew, isFresh, latestOf, whereItStands, withCheckIn } from './where.ts'

/** Looking again: the danger signs first, through the same rules, then how it goes; and where that leads. */
export const CheckIn = () => {
  useKeepTriage()
  const isRead = useJournal(({ standing }) => standing !== 'reading')
  const confirmed = useSession(({ confirmedAt }) => confirmedAt !== undefined)
  const assessment = useAssessment()
  const now = useDevice().now()
  const { episode, isSaving, say } = useCheckIn()
  const home = pathFor(assessment, confirmed)
  if (!isRead) return <Waiting title={words.title} />
  if (!episode || !confirmed || assessment.kind === 'get-help-now') return <Elsewhere to={home} />
  const shared = { episode, say }
  return (
    <Routes
      routes={{
        '/check-in': <Begin {...shared} />,
        '/check-in/result': <Result {...{ episode, now, isSaving, home }} />,
        '/check-in/:page': <Page {...shared} />,
      }}
    />
  )
}

interface PageProps {
  episode: Episode
  say: ReturnType<typeof useCheckIn>['say']
}

/** Leads to whatever is needed next. An emergency ends it at once. */
const useGoOn = ({ episode, say }: PageProps) => {
  const device = useDevice()
  const navigate = useNavigate()
  return (said: Said, instead: Said | undefined, from?: string) => {
    const next = withCheckIn(episode, said, instead)
    const isEmergency = whereItStands(next, device.now()).kind === 'get-help-now'
    const page = isEmergency ? undefined : firstOpen(next, said)
    void say(said, instead)
    // Back leads to the first page as it was answered, not to a new check-in.
    if (from !== undefined) navigate(checkInPath(from), { replace: true })
    navigate(checkInPath(page ?? 'result'), page === undefined ? {} : { state: toNextQuestion })
  }
}

/** The first page of a new check-in; or the way to one that is half-way, or to the help that is needed instead. */
const Begin = (props: PageProps) => {
  const { episode } = props
  const now = useDevice().now()
  const goOn = useGoOn(props)
  const latest = latestOf(episode)
  const where = whereItStands(episode, now)
  if (where.kind === 'get-help-now') return <Elsewhere to={checkInPath('result')} />
  if (where.kind === 'unfinished' && latest && isFresh(latest, now)) {
    return <Elsewhere to={checkInPath(firstOpen(episode, latest))} />
  }
  const said: Said = { at: now, plan: episode.confirmedAt, signs: {} }
  return (
    <CheckInPage
      episode={episode}
      said={said}
      onContinue={(given, page) => {
        goOn({ ...said, ...given }, isBegunAnew(episode, now) ? latest : undefined, page)
      }}
    />
  )
}

/** One page of the latest check-in, to answer or to put right while its signs are fresh. */
const Page = (props: PageProps) => {
  const { episode } = props
  const { page = '' } = useParams()
  const now = useDevice().now()
  const goOn = useGoOn(props)
  const latest = latestOf(episode)
  if (!latest || !isFresh(latest, now)) return <Elsewhere to={checkInPath()} />
  return (
    <CheckInPage
      key={page}
      page={page}
      episode={episode}
      said={latest}
      onContinue={(given) => goOn({ ...latest, ...given }, latest)}
    />
  )
}
