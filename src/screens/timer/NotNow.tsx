import type { ReactNode } from 'react'
import { buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Marks } from '../../components/Marks.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import {
  cautionWords,
  remedyWords,
  timeOfDay,
  timerWords as words,
  toolWords,
} from '../../content/en/index.ts'
import { standingOfRemedy, type WarmthOrColdId } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useAnswers } from '../../state/use-session.ts'
import type { BeforeGo } from '../../timers/index.ts'
import { Link } from '../frame/Link.tsx'
import { RingLater } from '../tool/RingLater.tsx'
import { useHome } from '../tool/ToolFrame.tsx'

interface RefusalProps {
  title: string
  children: ReactNode
  action?: ReactNode
}

/** It may not start: the heading says so, the words say why, and there is a way on. */
const Refusal = ({ title, children, action }: RefusalProps) => {
  const home = useHome()
  return (
    <Wrap>
      <Stack>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </Stack>
      <Dock>
        {action ?? (
          <Link to={home} className={buttonClass('main')}>
            {toolWords.toPlan}
          </Link>
        )}
      </Dock>
    </Wrap>
  )
}

interface NotNowProps {
  remedy: WarmthOrColdId
  before: Extract<BeforeGo, { kind: 'forbidden' | 'later' | 'clock-set-back' }>
  now: number
}

/** Why a remedy may not be used now, or from when it may. */
export const NotNow = ({ remedy, before, now }: NotNowProps) => {
  const { language, timeZone } = useDevice()
  const answers = useAnswers()
  const timeAt = (instant: number) => timeOfDay(instant, now, language, timeZone)
  const { name } = remedyWords[remedy]
  if (before.kind === 'later') {
    return (
      <Refusal title={words.later.title(timeAt(before.from))}>
        <p className="lead">{words.later[before.because]}</p>
        <p>{words.later.meanwhile}</p>
        <RingLater
          alarm={{
            id: `again-${remedy}`,
            at: before.from,
            title: words.later.mayAgain(name),
            text: words.later[before.because],
          }}
          summary={words.later.tell}
        />
      </Refusal>
    )
  }
  if (before.kind === 'clock-set-back') {
    return (
      <Refusal title={words.clockBack.title}>
        <p className="lead clock">{words.clockBack.say(timeAt(before.lastAt))}</p>
        <p>{words.clockBack.toDo}</p>
      </Refusal>
    )
  }
  const [first] = before.because
  const until = before.because.flatMap((why) => (why.because === 'rub-or-patch' ? [why.until] : []))[0]
  return (
    <Refusal title={words.forbidden[first.because].title}>
      {before.because.map(({ because }) => (
        <Stack key={because} gap="s">
          {words.forbidden[because].say.map((line) => (
            <p key={line} className="lead">
              {line}
            </p>
          ))}
          {because === 'caution' && (
            <Marks
              mark="dot"
              items={standingOfRemedy(remedy, answers).because.map((id) => cautionWords[id].because)}
            />
          )}
          {because === 'rub-or-patch' && until !== undefined && (
            <p className="clock">{words.rubUntil(timeAt(until))}</p>
          )}
        </Stack>
      ))}
    </Refusal>
  )
}

/** Another pack is still on: one at a time. */
export const OtherGo = ({ on }: { on: WarmthOrColdId }) => (
  <Refusal
    title={words.other.title}
    action={
      <Link to={`/timer/${on}`} className={buttonClass('main')}>
        {words.other.go}
      </Link>
    }
  >
    <p className="lead">{words.other.say(remedyWords[on].name)}</p>
  </Refusal>
)
