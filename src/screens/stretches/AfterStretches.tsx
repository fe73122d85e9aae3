import { useState } from 'react'
import { Button, buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Keypad } from '../../components/Keypad.tsx'
import { Loops } from '../../components/Loops.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { playerWords, toolWords } from '../../content/en/index.ts'
import type { SaveResult } from '../../device/device.ts'
import type { StretchId } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useJournal } from '../../state/use-journal.ts'
import { learnedFrom, type Stretching, type StretchState } from '../../timers/index.ts'
import { Link } from '../frame/Link.tsx'
import { useHome } from '../tool/ToolFrame.tsx'
import { useCues } from '../tool/use-cues.ts'
import { doneIn, entriesOf } from './diary.ts'
import { HurtChanges } from './HurtChanges.tsx'
import { useOwnSet, versionOf } from './use-own-set.ts'
import type { StretchTool } from './use-stretching.ts'

const words = playerWords.end

interface AfterStretchesProps {
  tool: StretchTool
  record: Stretching
  over: Extract<StretchState, { kind: 'finished' | 'stopped' }>
  stretches: readonly StretchId[]
}

/** What became of the entries of this set: saved only when every one of them is on the disk. */
const useKept = ({ writing }: StretchTool, record: Stretching): SaveResult | 'saving' | undefined => {
  const entries = useJournal((journal) => journal.entries)
  const unsaved = useJournal((journal) => journal.unsaved)
  const keeping = useJournal((journal) => journal.keeping)
  const own = entriesOf(entries, record)
  if (writing) return 'saving'
  if (own.length === 0) return undefined
  if (own.every(({ id }) => !unsaved.includes(id))) return 'saved'
  return keeping === 'saved' ? 'blocked' : keeping
}

/** After the last stretch, or after stopping: how many were done, how it is now, and what was learned. */
export const AfterStretches = ({ tool, record, over, stretches }: AfterStretchesProps) => {
  const device = useDevice()
  const home = useHome()
  const entries = useJournal((journal) => journal.entries)
  const add = useJournal((journal) => journal.add)
  const kept = useKept(tool, record)
  const [pain, setPain] = useState<number>()
  const [painKept, setPainKept] = useState<SaveResult | 'saving'>()
  const { changes } = useOwnSet(stretches)
  const learned = learnedFrom(record)
  const touched = [...learned.gentler, ...learned.dropped]
  const done = doneIn(entries, record)
  const because = over.kind === 'stopped' ? over.because : 'finished'
  const left = versionOf(record.set, record).holds.filter((stretch) => !learned.dropped.includes(stretch))
  const of = Math.max(1, left.length)
  const title = because === 'finished' || because === 'asked' ? words[because](done) : words['nothing-left']
  useCues({ key: 'end', tone: 'end', say: `${title} ${words.how}`, shake: 400 })
  const save = async (number: number) => {
    setPainKept('saving')
    const { result } = await add({ kind: 'pain', at: Math.round(device.now()), pain: number })
    setPainKept(result)
  }
  return (
    <>
      <Loops of={of} done={because === 'asked' ? done : of} />
      <Wrap>
        <Split>
          <Stack>
            <h1 tabIndex={-1}>{title}</h1>
            {because === 'nothing-left' && <p className="lead">{words.nothingLeft}</p>}
            <output>{kept && playerWords.saving[kept]}</output>
            <HurtChanges changes={changes.filter(({ stretch }) => touched.includes(stretch))} />
          </Stack>
          <Stack>
            <h2 id="pain-title">{words.how}</h2>
            <p id="pain-hint" className="hint">
              {words.optional}
            </p>
            <Keypad
              name="pain"
              legendId="pain-title"
              describedBy="pain-hint"
              value={pain}
              onChange={(number) => {
                setPain(number)
                setPainKept(undefined)
              }}
              lowLabel={words.low}
              highLabel={words.high}
            />
          </Stack>
          <Dock>
            <Link
              to={home}
              className={buttonClass(pain === undefined || painKept === 'saved' ? 'main' : 'plain')}
              onClick={tool.forget}
            >
              {toolWords.toPlan}
            </Link>
            {pain !== undefined && painKept !== 'saved' && (
              <Button kind="main" onClick={() => void save(pain)}>
                {words.save}
              </Button>
            )}
          </Dock>
          <output>{painKept && playerWords.saving[painKept]}</output>
        </Split>
      </Wrap>
    </>
  )
}
