import { Button, buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import {
  countedNames,
  doseInWords,
  dosesScreenWords as words,
  doseWords,
  isSwallowed,
  screens,
} from '../../content/en/index.ts'
import { rubUntil } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { DoseAlarm } from '../frame/DoseAlarm.tsx'
import { Link } from '../frame/Link.tsx'
import { BeforeNumbers } from '../medicines/BeforeNumbers.tsx'
import { ToolFrame } from '../tool/ToolFrame.tsx'
import { AlarmToday } from './AlarmToday.tsx'
import { ClockRing } from './ClockRing.tsx'
import { ClockWords } from './ClockWords.tsx'
import { DoneNotice } from './DoneNotice.tsx'
import { Logged } from './Logged.tsx'
import { LogTrouble } from './LogTrouble.tsx'
import { Reminder } from './Reminder.tsx'
import { paths, type Doses } from './use-doses.ts'
import { useSaying } from './use-saying.ts'

/** The same once more, now, in one tap. Offered only of what the person has logged before. */
const Again = ({ doses: { log, region, say, now, standing } }: { doses: Doses }) => {
  const device = useDevice()
  const last = log.findLast(({ at }) => at <= now)
  if (!last) return null
  const { product, count, milligrams } = last
  // While there is a wait, nothing on the screen is louder than the wait.
  const mayBe = standing.clocks.every(({ next }) => next.kind === 'may-from')
  const what = doseInWords(last, region)
  const again = () =>
    say({ kind: 'dose', at: device.now(), product, count, ...(milligrams !== undefined && { milligrams }) })
  return (
    <Button kind={mayBe ? 'main' : 'plain'} onClick={again}>
      {isSwallowed(last) ? words.again.swallowed(what) : words.again.onSkin(what)}
    </Button>
  )
}

/** No medicine is under way: what the clock is for, or that nothing counts any more. */
const Empty = ({ doses: { journal, log }, level }: { doses: Doses; level: 1 | 2 }) => {
  const Heading = level === 1 ? 'h1' : 'h2'
  const standing = log.length > 0 ? words.longAgo : doseWords.nothing
  return (
    <>
      <Heading {...(level === 1 && { tabIndex: -1 })}>{doseWords.title}</Heading>
      <p className="lead">{doseWords.lead}</p>
      <p>{journal.standing === 'reading' ? words.reading : standing}</p>
    </>
  )
}

/** The dose clock: what it says of each medicine, the ring, what was logged, and one tap to log the same again. */
export const Standing = ({ doses }: { doses: Doses }) => {
  const { standing, log, now, region } = doses
  const { time } = useSaying(now)
  const [first, ...others] = standing.clocks
  const [urgent] = standing.alarms
  const level = urgent?.urgency === 'today' ? 2 : 1
  const rub = rubUntil(log, now)
  return (
    <ToolFrame title={doseWords.title} temp="med">
      {level === 2 && <AlarmToday doses={doses} />}
      <Wrap>
        <Split>
          <Stack>
            {urgent && level === 1 && <DoseAlarm alarms={standing.alarms} now={now} />}
            <DoneNotice doses={doses} />
            {first ? (
              <ClockWords clock={first} doses={doses} level={level} />
            ) : (
              <Empty doses={doses} level={level} />
            )}
            {first?.next.kind === 'ask-pharmacist' && <BeforeNumbers />}
          </Stack>
          <Stack gap="l">
            {first && (
              <Stack>
                <ClockRing clock={first} now={now} />
                <Reminder clock={first} region={region} />
              </Stack>
            )}
            {others.map((clock) => (
              <Stack key={clock.of}>
                <ClockWords clock={clock} doses={doses} level={2} />
                <ClockRing clock={clock} now={now} />
                <Reminder clock={clock} region={region} />
              </Stack>
            ))}
            <LogTrouble journal={doses.journal} />
            <Logged doses={doses} />
            <Stack gap="s">
              {rub && (
                <p className="clock">{doseWords.noHeat(countedNames(region)[rub.of], time(rub.until))}</p>
              )}
              {first && <p className="hint small">{doseWords.lead}</p>}
              <p className="hint small">{doseWords.leaflet}</p>
              <p>
                <Link to="/diary">{screens.more.diary}</Link>
              </p>
            </Stack>
          </Stack>
          <Dock>
            <Link to={paths.log} className={buttonClass(log.length > 0 ? 'plain' : 'main')}>
              {log.length > 0 ? words.another : words.log}
            </Link>
            {!urgent && <Again doses={doses} />}
          </Dock>
        </Split>
      </Wrap>
    </ToolFrame>
  )
}
