import { Stack } from '../../components/Stack.tsx'
import {
  countedNames,
  dosesScreenWords as words,
  doseWords,
  nextWords,
  type DoseSentences,
} from '../../content/en/index.ts'
import type { Clock } from '../../rules/index.ts'
import { howMuch } from './how-much.ts'
import type { Doses } from './use-doses.ts'
import { useSaying } from './use-saying.ts'

/** Whether all that was logged could be read. If not, there may be doses that nobody counted. */
const isWhole = ({ journal: { standing, strange } }: Doses): boolean => standing === 'ready' && strange === 0

/** What the clock says of one medicine: when, how long that is, why, and how much was had. */
export const ClockWords = ({ clock, doses, level }: { clock: Clock; doses: Doses; level: 1 | 2 }) => {
  const { now, region } = doses
  const saying = useSaying(now)
  const { next, day, of, sure } = clock
  const name = countedNames(region)[of]
  const { title, say }: DoseSentences =
    next.kind === 'may-from' && !isWhole(doses) ? words.incomplete : nextWords(next, saying)
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <Stack>
      <div>
        <p className="hint">
          <b aria-hidden="true">{name}</b>
        </p>
        <Heading className="clock" {...(level === 1 && { tabIndex: -1 })}>
          <span className="vh">{name}: </span>
          {title}
        </Heading>
      </div>
      {next.kind === 'not-before' && <p className="lead nums">{words.thatIsIn(next.at - now)}</p>}
      {say.map((line) => (
        <p key={line} className="clock">
          {line}
        </p>
      ))}
      <p className="nums">
        <b>{howMuch(clock).inFull}.</b>
        {!sure && <> {doseWords.notSure}</>}
        {day.most !== undefined && <> {doseWords.day(day.now, day.most)}</>}
      </p>
    </Stack>
  )
}
