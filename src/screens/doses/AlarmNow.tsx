import { AlarmHead } from '../../components/AlarmHead.tsx'
import { Button } from '../../components/Button.tsx'
import { ButtonLink } from '../../components/ButtonLink.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Script } from '../../components/Script.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import {
  alarms as alarmWords,
  amountWords,
  countedNames,
  doseAlarmWords,
  dosesScreenWords,
  helpIn,
  type Saying,
} from '../../content/en/index.ts'
import type { DoseAlarm } from '../../rules/index.ts'
import { useAnswers } from '../../state/use-session.ts'
import { Frame } from '../frame/Frame.tsx'
import { alarmKicker } from './alarm-kicker.ts'
import { DoneNotice } from './DoneNotice.tsx'
import { Logged } from './Logged.tsx'
import type { Doses } from './use-doses.ts'
import { useSaying } from './use-saying.ts'

const words = dosesScreenWords.alarm

/** What to say to whoever answers: how much of what, and when. */
const toSay = (alarm: DoseAlarm, { region, time }: Saying): string => {
  if (alarm.id === 'not-for-you') return ''
  const name = countedNames(region)[alarm.of]
  const [from, until] = [time(alarm.from), time(alarm.until)]
  const when = alarm.from === alarm.until ? words.sayAt(from) : words.sayFromTo(from, until)
  return `${words.say(amountWords(alarm.of, alarm.had.most), name)} ${when}`
}

/** Too much of a medicine: the call before all else, why, what to say; and the log, if an entry is wrong. */
export const AlarmNow = ({ doses, onSeen }: { doses: Doses; onSeen: () => void }) => {
  const { standing, now, region } = doses
  const { age } = useAnswers()
  const saying = useSaying(now)
  const { emergency, poison, crisis } = helpIn(region)
  const [urgent] = standing.alarms
  const [first, ...others] = standing.alarms.map((alarm) => doseAlarmWords(alarm, saying))
  const script = [
    age === undefined ? '' : alarmWords.say.age(age),
    ...standing.alarms.map((alarm) => toSay(alarm, saying)),
  ]
  return (
    <Frame title={words.now} level="now">
      <AlarmHead level="now" kicker={urgent ? alarmKicker(urgent, region) : ''}>
        {words.now}
      </AlarmHead>
      <Wrap>
        {/* The call is heard, and reached, before all else. It stands where every dock stands. */}
        <Dock>
          {poison.tel !== emergency.tel && (
            <ButtonLink kind="call" href={emergency.tel}>
              {words.callIfIll(emergency.number)}
            </ButtonLink>
          )}
          <ButtonLink kind="call" href={poison.tel ?? emergency.tel}>
            <Icon name="phone" />
            {words.callPoison[region]}
          </ButtonLink>
        </Dock>
        <Stack>
          <p className="lead">{poison.say}</p>
          {first?.say.map((line) => (
            <p key={line} className="clock">
              {line}
            </p>
          ))}
          {others.map(({ title, say }) => (
            <p key={title} className="clock">
              <b>{title}.</b> {say.join(' ')}
            </p>
          ))}
          <p>
            {words.crisis} {alarmWords.crisis} {crisis.say}
          </p>
          <Script
            tone="now"
            caption={alarmWords.whatToSay}
            words={script.filter((line) => line !== '').join(' ')}
            copyLabel={alarmWords.copy}
            copiedLabel={alarmWords.copied}
          />
          <DoneNotice doses={doses} bare />
          <Logged doses={doses} />
          <p>{words.mistake}</p>
          <div>
            <Button kind="quiet" onClick={onSeen}>
              {words.gotHelp}
            </Button>
          </div>
        </Stack>
      </Wrap>
    </Frame>
  )
}
