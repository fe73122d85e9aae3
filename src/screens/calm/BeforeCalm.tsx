import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { FieldError } from '../../components/FieldError.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Marks } from '../../components/Marks.tsx'
import { RadioCards } from '../../components/RadioCards.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { Wrong } from '../../components/Wrong.tsx'
import { calmWords, screens, toolWords } from '../../content/en/index.ts'
import { useAnswers } from '../../state/use-session.ts'
import type { CalmWay, Today, Told } from '../../timers/index.ts'
import { CueChoices } from '../tool/CueChoices.tsx'
import { minutesOf, partsOf, questionsFor, wayFor, type Asked } from './ways.ts'

const words = calmWords.before
const asks = { breathingIsBad: words.bad, panic: words.panic } as const
const options: readonly { value: Told; label: string }[] = [
  { value: 'yes', label: toolWords.yes },
  { value: 'no', label: toolWords.no },
  { value: 'not-sure', label: toolWords.notSure },
]

interface BeforeCalmProps {
  asked: Asked
  onBegin: (way: CalmWay) => void
}

/** Before a start: what must be known of today, and what is about to happen. */
export const BeforeCalm = ({ asked, onBegin }: BeforeCalmProps) => {
  const answers = useAnswers()
  const [today, setToday] = useState<Today>({})
  const [tried, setTried] = useState(false)
  const questions = questionsFor(asked, answers)
  const missing = questions.filter((id) => today[id] === undefined)
  const way = wayFor(asked, answers, today)
  const start = () => (missing.length === 0 ? onBegin(way) : setTried(true))
  const isOther = missing.length === 0 && way.way !== asked
  return (
    <Wrap>
      <Split>
        <Stack>
          <h1 tabIndex={-1}>{calmWords.names[asked]}</h1>
          <p className="lead clock">
            {words.lasts(
              minutesOf(questions.length > 0 && missing.length > 0 ? ({ way: asked } as CalmWay) : way),
            )}
          </p>
          <p>{asked === 'body-scan' ? words.eyes : calmWords.stop[way.way]}</p>
        </Stack>
        <Stack>
          {questions.map((id) => (
            <Wrong key={id} when={tried && today[id] === undefined}>
              <Stack gap="s">
                <h2 id={`${id}-title`}>{asks[id].ask}</h2>
                <p id={`${id}-hint`} className="hint">
                  {asks[id].hint}
                </p>
                {tried && today[id] === undefined && (
                  <FieldError id={`${id}-error`} prefix={screens.error}>
                    {words.missing}
                  </FieldError>
                )}
                <RadioCards
                  name={id}
                  legendId={`${id}-title`}
                  describedBy={`${id}-hint`}
                  options={options}
                  value={today[id]}
                  onChange={(told) => setToday({ ...today, [id]: told })}
                  invalid={tried && today[id] === undefined}
                />
              </Stack>
            </Wrong>
          ))}
          {isOther && (way.way === 'slow' || way.way === 'own-rhythm') && (
            <output>{words.instead[way.way]}</output>
          )}
          {way.way === 'relaxation' && (
            <p>{way.tense ? words.soreSide[way.soreSide] : words.soreSide.none}</p>
          )}
          {partsOf(way).length > 0 && (
            <>
              <h2>{words.parts}</h2>
              <Marks mark="number" items={partsOf(way)} />
            </>
          )}
          <CueChoices />
        </Stack>
        <Dock>
          <Button kind="main" onClick={start}>
            <Icon name="play" />
            {toolWords.start}
          </Button>
        </Dock>
      </Split>
    </Wrap>
  )
}
