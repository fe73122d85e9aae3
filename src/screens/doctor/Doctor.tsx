import { buttonClass } from '../../components/Button.tsx'
import { ButtonLink } from '../../components/ButtonLink.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Sheet } from '../../components/Sheet.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { alarms, checkInWords, doctorWords as words, helpIn } from '../../content/en/index.ts'
import { madeOn, sectionsOf, type Telling } from '../../content/for-the-doctor/index.ts'
import type { Summary } from '../../summary/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useRegion } from '../../state/use-session.ts'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { askPath, firstPage } from '../paths.ts'
import { CourseChart } from './CourseChart.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { useSummary } from './use-summary.ts'

/** Before all else: an emergency is called for first, and a diary that cannot be read is no empty diary. */
const First = ({ summary, telling }: { summary: Summary; telling: Telling }) => {
  const isUnreadable = useJournal((journal) => journal.standing === 'unreadable')
  const { emergency } = helpIn(telling.region)
  return (
    <>
      {summary.told.kind === 'get-help-now' && (
        <div>
          <ButtonLink kind="call" href={emergency.tel}>
            <Icon name="phone" />
            {alarms.now.call(emergency.number)}
          </ButtonLink>
        </div>
      )}
      {isUnreadable && (
        <Notice tone="warning" title={checkInWords.trouble.unreadable.title}>
          <p>{words.unreadable}</p>
        </Notice>
      )}
    </>
  )
}

const Told = ({ summary }: { summary: Summary }) => {
  const { language } = useDevice()
  const telling = { language, region: useRegion() }
  const sections = sectionsOf(summary, telling).map((section) => ({
    ...section,
    leads: section.id === 'told',
    ...(section.id === 'course' && { drawing: <CourseChart summary={summary} /> }),
  }))
  return (
    <>
      <First summary={summary} telling={telling} />
      <Sheet heading={words.heading} made={madeOn(summary, telling)} foot={words.what} sections={sections} />
      <TakeAlong summary={summary} telling={telling} />
    </>
  )
}

/** One page for a doctor: what I have, what I do not have, how it went, what I took. It prints on one sheet. */
export const Doctor = () => {
  const summary = useSummary()
  return (
    <Frame title={words.title}>
      <Wrap>
        <Stack>
          <div className="no-print">
            <h1 tabIndex={-1}>{words.title}</h1>
            <p className="lead">{words.lead}</p>
            <p className="hint">{words.share.leaves}</p>
          </div>
          {summary === 'reading' ? (
            <p>{words.reading}</p>
          ) : summary ? (
            <Told summary={summary} />
          ) : (
            <>
              <p>{words.nothing}</p>
              <div>
                <Link to={askPath(firstPage)} className={buttonClass('main')}>
                  {words.begin}
                </Link>
              </div>
            </>
          )}
        </Stack>
      </Wrap>
    </Frame>
  )
}
