import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Chips } from '../../components/Chips.tsx'
import { Dock } from '../../components/Dock.tsx'
import { ErrorSummary } from '../../components/ErrorSummary.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Marks } from '../../components/Marks.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TickCards } from '../../components/TickCards.tsx'
import { Why } from '../../components/Why.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { remedyWords, timerWords, type Tick } from '../../content/en/index.ts'
import type { FollowUp, WarmthOrColdId } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { usePreferences } from '../../state/use-preferences.ts'
import { beforeGo, startGo, type Wish } from '../../timers/index.ts'
import { Link } from '../frame/Link.tsx'
import { CueChoices } from '../tool/CueChoices.tsx'
import { NotNow } from './NotNow.tsx'
import { temperatureOf } from './past.ts'
import { steadyOf, type GoTool } from './use-go.ts'
import { useKnown } from './use-may.ts'

const words = timerWords.before

/** What the ticks say. A box without its tick is not known, and what is not known is no leave. */
const wishOf = (wish: Wish, ticks: readonly Tick[]): Wish => {
  const no = (tick: Tick) => (ticks.includes(tick) ? 'no' : 'not-sure')
  return {
    ...wish,
    facts: {
      ...wish.facts,
      freshBruise: no('skin-is-clear'),
      numbSkin: no('skin-feels-touch'),
      rubOrPatch: no('nothing-on-it'),
    },
    checked: Object.fromEntries(ticks.map((tick) => [tick, 'yes'])),
  }
}

interface BeforeProps {
  remedy: WarmthOrColdId
  tool: GoTool
  /** Where the person stands after every check-in: only what is offered there may start. */
  where: FollowUp | undefined
}

/** Before a start: why not, or from when; or what must be so, and how long. Nothing is ticked for anybody. */
export const Before = ({ remedy, tool, where }: BeforeProps) => {
  const device = useDevice()
  const sound = usePreferences((choice) => choice.sound)
  const { wish, minutes, checks, instead } = useKnown(remedy, tool.now, where)
  const [ticks, setTicks] = useState<readonly Tick[]>([])
  const [wanted, setWanted] = useState(minutes[0])
  const [lying, setLying] = useState<'lying' | 'sitting'>('lying')
  const [tries, setTries] = useState(0)
  const before = beforeGo(wish, tool.now)
  if (before.kind === 'forbidden' || before.kind === 'later' || before.kind === 'clock-set-back') {
    return <NotNow remedy={remedy} before={before} now={tool.now} />
  }
  const chosen = minutes.includes(wanted) ? wanted : minutes[0]
  const all: readonly Tick[] = [...checks, 'nothing-on-it']
  const missing = tries > 0 ? all.filter((tick) => !ticks.includes(tick)) : []
  const inWater = !checks.includes('barrier-is-on')
  const start = () => {
    const now = device.now()
    const going = { ...wishOf(wish, ticks), chosen, lying: lying === 'lying' ? 'yes' : 'no' } as const
    const go = startGo(going, now, steadyOf(device))
    if (!go) return setTries(tries + 1)
    if (sound) device.cues.sound('begin')
    tool.begin(go)
  }
  const idOf = (tick: Tick) => (tick === all[0] ? 'ticks' : `ticks-${tick}`)
  return (
    <Wrap>
      {missing.length > 0 && (
        <ErrorSummary
          key={tries}
          title={words.missing}
          items={missing.map((tick) => ({ href: `#${idOf(tick)}`, text: timerWords.ticks[tick].wrong }))}
        />
      )}
      <Split>
        <Stack>
          <h1 tabIndex={-1}>{remedyWords[remedy].title}</h1>
          <p id="ticks-legend" className="lead">
            {words.lead}
          </p>
        </Stack>
        <Stack>
          <TickCards
            name="ticks"
            legendId="ticks-legend"
            options={all.map((value) => ({ value, ...timerWords.ticks[value] }))}
            value={ticks}
            onChange={setTicks}
          />
          {minutes.length > 1 && (
            <Chips
              legend={words.minutes}
              options={minutes.map((n) => ({ value: String(n), label: timerWords.minutes(n) }))}
              value={String(chosen)}
              onChange={(value) => setWanted(Number(value))}
            />
          )}
          {!inWater && (
            <Chips
              legend={words.lying.legend}
              options={[
                { value: 'lying', label: words.lying.lying },
                { value: 'sitting', label: words.lying.sitting },
              ]}
              value={lying}
              onChange={setLying}
            />
          )}
          {!inWater && <p className="hint small">{words.whyLying}</p>}
          <div>
            <Why summary={words.how}>
              <Marks mark="number" items={remedyWords[remedy].how} />
            </Why>
            <CueChoices />
          </div>
          {instead && (
            <p>
              <Link to={`/timer/${instead}`}>{words.instead(remedyWords[instead].name)}</Link>
            </p>
          )}
        </Stack>
        <Dock>
          <Button kind="main" onClick={start}>
            <Icon name="play" />
            {timerWords.start(chosen, temperatureOf(remedy))}
          </Button>
        </Dock>
      </Split>
    </Wrap>
  )
}
