import { useState } from 'react'
import { Button, buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { FieldError } from '../../components/FieldError.tsx'
import { Icon } from '../../components/Icon.tsx'
import { RadioCards } from '../../components/RadioCards.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TickCards } from '../../components/TickCards.tsx'
import { Why } from '../../components/Why.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { playerWords, remedyWords, screens, toolWords } from '../../content/en/index.ts'
import { isNonEmpty, type StretchId } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useJournal } from '../../state/use-journal.ts'
import { startStretching, type Stretching } from '../../timers/index.ts'
import { Link } from '../frame/Link.tsx'
import { useHome } from '../tool/ToolFrame.tsx'
import { HurtChanges } from './HurtChanges.tsx'
import { Speak } from './Speak.tsx'
import { useOwnSet, versionOf } from './use-own-set.ts'

const words = playerWords.choose
type Version = Stretching['version']

interface BeforeStretchesProps {
  stretches: readonly StretchId[]
  onBegin: (stretching: Stretching) => void
}

/** Before a start: warm up, how long, and whether it is spoken. Which stretches can be chosen, and need not be. */
export const BeforeStretches = ({ stretches, onBegin }: BeforeStretchesProps) => {
  const device = useDevice()
  const home = useHome()
  const { set, shape, changes } = useOwnSet(stretches)
  const isKnown = useJournal((journal) => journal.standing !== 'unreadable')
  const [without, setWithout] = useState<readonly StretchId[]>([])
  const [version, setVersion] = useState<Version>('five-minutes')
  const [tried, setTried] = useState(false)
  const wanted = set.filter(({ stretch }) => !without.includes(stretch))
  const short = versionOf(wanted, { ...shape, version: 'five-minutes' })
  const full = versionOf(wanted, { ...shape, version: 'full' })
  const isOneVersion = short.holds.length === full.holds.length && short.minutes === full.minutes
  const isMissing = tried && wanted.length === 0
  const start = () => {
    if (!isNonEmpty(wanted)) return setTried(true)
    onBegin(startStretching(wanted, { ...shape, version }, device.now()))
  }
  if (set.length === 0) {
    return (
      <Wrap>
        <Stack>
          <h1 tabIndex={-1}>{words.none.title}</h1>
          <p className="lead">{words.none.say}</p>
          <HurtChanges changes={changes} />
        </Stack>
        <Dock>
          <Link to={home} className={buttonClass('main')}>
            {toolWords.toPlan}
          </Link>
        </Dock>
      </Wrap>
    )
  }
  const names = short.holds.map((stretch) => remedyWords[stretch].name.toLowerCase()).join(', ')
  return (
    <Wrap>
      <Split>
        <Stack>
          <h1 tabIndex={-1}>{playerWords.title}</h1>
          <p className="lead">{words.warmUp}</p>
          <p>{words.pull}</p>
          {!isKnown && <p>{words.unreadable}</p>}
        </Stack>
        <Stack>
          <h2 id="version-title">{words.version}</h2>
          {isOneVersion ? (
            <p>
              {words.about(full.minutes)}. {words.all(full.holds.length)}
            </p>
          ) : (
            <RadioCards<Version>
              name="version"
              legendId="version-title"
              options={[
                { value: 'five-minutes', label: words.short, hint: words.some(short.holds.length, names) },
                { value: 'full', label: words.about(full.minutes), hint: words.all(full.holds.length) },
              ]}
              value={version}
              onChange={setVersion}
            />
          )}
          <Speak />
          {isMissing && (
            <FieldError id="which-error" prefix={screens.error}>
              {words.missing}
            </FieldError>
          )}
          <Why summary={words.which(wanted.length)} open={isMissing}>
            <p id="which-legend">{words.whichLead}</p>
            <TickCards
              name="which"
              legendId="which-legend"
              options={set.map(({ stretch, gentler }) => ({
                value: stretch,
                label: remedyWords[stretch].name,
                hint: gentler ? words.gentler : undefined,
              }))}
              value={wanted.map(({ stretch }) => stretch)}
              onChange={(kept) =>
                setWithout(set.map(({ stretch }) => stretch).filter((stretch) => !kept.includes(stretch)))
              }
              describedBy={isMissing ? 'which-error' : undefined}
              invalid={isMissing}
            />
          </Why>
          <HurtChanges changes={changes} />
        </Stack>
        <Dock>
          <Button kind="main" onClick={start}>
            <Icon name="play" />
            {playerWords.start}
          </Button>
        </Dock>
      </Split>
    </Wrap>
  )
}
