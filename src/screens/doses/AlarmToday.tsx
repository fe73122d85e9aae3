import { AlarmHead } from '../../components/AlarmHead.tsx'
import { ButtonLink } from '../../components/ButtonLink.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { doseAlarmWords, dosesScreenWords as words, helpIn } from '../../content/en/index.ts'
import { alarmKicker } from './alarm-kicker.ts'
import type { Doses } from './use-doses.ts'
import { useSaying } from './use-saying.ts'

/** What the log shows that needs care today: a band, why, and the line to call. The clock goes on below it. */
export const AlarmToday = ({ doses: { standing, now, region } }: { doses: Doses }) => {
  const saying = useSaying(now)
  const { poison, today } = helpIn(region)
  const tooMuch = standing.alarms.some(({ id }) => id !== 'not-for-you')
  const ofPoison =
    poison.tel === undefined ? undefined : { tel: poison.tel, label: words.alarm.callPoison[region] }
  const call = tooMuch ? ofPoison : today.call
  const [urgent] = standing.alarms
  const [first, ...others] = standing.alarms.map((alarm) => doseAlarmWords(alarm, saying))
  return (
    <>
      <AlarmHead level="today" kicker={urgent ? alarmKicker(urgent, region) : ''}>
        {words.alarm.today}
      </AlarmHead>
      <Wrap>
        <Stack>
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
          <p>{tooMuch ? poison.say : today.say}</p>
          {call && (
            <div>
              <ButtonLink href={call.tel}>
                <Icon name="phone" />
                {call.label}
              </ButtonLink>
            </div>
          )}
        </Stack>
      </Wrap>
    </>
  )
}
