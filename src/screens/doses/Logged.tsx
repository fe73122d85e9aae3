import { AnswerRow } from '../../components/AnswerRow.tsx'
import { Answers } from '../../components/Answers.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { doseInWords, dosesScreenWords as words, doseWords, timeOfDay } from '../../content/en/index.ts'
import type { Dose } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { renderLink } from '../frame/Frame.tsx'
import { furthest } from './draft.ts'
import { paths, type Doses } from './use-doses.ts'

const Entries = ({ doses, which }: { doses: Doses; which: readonly Dose[] }) => {
  const { language, timeZone } = useDevice()
  const { now, region, journal } = doses
  return (
    <Answers>
      {which.map((dose) => {
        const time = timeOfDay(dose.at, now, language, timeZone)
        const what = doseInWords(dose, region)
        return (
          <AnswerRow
            key={dose.id}
            term={<span className="clock">{time}</span>}
            changeHref={`${paths.change}/${dose.id}`}
            changeLabel={doseWords.change}
            hidden={words.row(what, time)}
            renderLink={renderLink}
          >
            {what}
            {journal.unsaved.includes(dose.id) && (
              <>
                {' '}
                <span className="hint">({words.notKept})</span>
              </>
            )}
            {dose.at > now && <span className="hint small"> {doseWords.inTheFuture}</span>}
          </AnswerRow>
        )
      })}
    </Answers>
  )
}

/** Every entry of the last days, newest first, each with the way to correct it. Older ones are folded away. */
export const Logged = ({ doses, title = words.logged }: { doses: Doses; title?: string }) => {
  const { log, now } = doses
  const newest = log.toReversed()
  const late = newest.filter(({ at }) => now - at <= furthest)
  const older = newest.filter(({ at }) => now - at > furthest).slice(0, 30)
  if (newest.length === 0) return null
  return (
    <Stack gap="s">
      <h2>{title}</h2>
      <Entries doses={doses} which={late} />
      {older.length > 0 && (
        <Why summary={words.loggedLater}>
          <Entries doses={doses} which={older} />
        </Why>
      )}
    </Stack>
  )
}
