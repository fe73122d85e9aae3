import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { ErrorSummary } from '../../components/ErrorSummary.tsx'
import { FieldError } from '../../components/FieldError.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TickCards } from '../../components/TickCards.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { Wrong } from '../../components/Wrong.tsx'
import { helpNowWords, quickWords, screens } from '../../content/en/index.ts'
import { quickDanger, quickWarmth, type QuickAnswers } from '../../rules/index.ts'
import type { OptionWords } from '../../content/words.ts'
import { Frame } from '../frame/Frame.tsx'
import { useNavigate } from '../frame/navigate.ts'

const words = helpNowWords
const parts = [
  {
    part: 'danger',
    question: quickDanger,
    title: words.danger,
    hint: screens.ask.tickAll,
    missing: words.missingDanger,
    labels: quickWords.danger,
  },
  {
    part: 'warmth',
    question: quickWarmth,
    title: words.warmth,
    hint: words.warmthHint,
    missing: words.missingWarmth,
    labels: quickWords.warmth,
  },
] as const

const optionsOf = (labels: Readonly<Record<string, OptionWords>>) =>
  Object.entries(labels).map(([value, label]) =>
    typeof label === 'string' ? { value, label } : { value, ...label },
  )

const asAnswer = (ticks: readonly string[]) =>
  ticks[0] === 'none' || ticks[0] === 'not-sure' ? ticks[0] : ticks

/** The one safety screen before immediate comfort. */
export const QuickCheck = ({ onAnswer }: { onAnswer: (answers: QuickAnswers) => void }) => {
  const [ticks, setTicks] = useState<Record<'danger' | 'warmth', readonly string[]>>({
    danger: [],
    warmth: [],
  })
  const [tries, setTries] = useState(0)
  const navigate = useNavigate()
  const needsWarmth = ticks.danger.length === 0 || ticks.danger[0] === 'none'
  const missing = parts.filter(({ part }) => ticks[part].length === 0 && (part === 'danger' || needsWarmth))
  const submit = () =>
    missing.length > 0
      ? setTries(tries + 1)
      : onAnswer({ danger: asAnswer(ticks.danger), warmth: asAnswer(ticks.warmth) } as QuickAnswers)
  const wrong = tries > 0 ? missing : []
  return (
    <Frame title={words.title} error={wrong.length > 0}>
      <Wrap>
        {wrong.length > 0 && (
          <ErrorSummary
            key={tries}
            title={screens.ask.oops}
            items={wrong.map(({ question, missing: text }) => ({ href: `#${question.id}`, text }))}
          />
        )}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <Stack gap="l">
            <Stack gap="s">
              <h1 tabIndex={-1}>{words.title}</h1>
              <p className="lead">{words.lead}</p>
            </Stack>
            {parts.map((row) => (
              <Wrong key={row.part} when={wrong.includes(row)}>
                <Stack>
                  <h2 id={`${row.question.id}-title`}>{row.title}</h2>
                  <p id={`${row.question.id}-hint`} className="hint">
                    {row.hint}
                  </p>
                  {wrong.includes(row) && (
                    <FieldError id={`${row.question.id}-error`} prefix={screens.error}>
                      {row.missing}
                    </FieldError>
                  )}
                  <TickCards
                    name={row.question.id}
                    legendId={`${row.question.id}-title`}
                    describedBy={`${row.question.id}-hint${wrong.includes(row) ? ` ${row.question.id}-error` : ''}`}
                    invalid={wrong.includes(row)}
                    options={optionsOf(row.labels)}
                    value={ticks[row.part]}
                    none={{ value: 'none', label: screens.ask.none }}
                    unsure={{ value: 'not-sure', label: screens.ask.unsure }}
                    orLabel={screens.or}
                    onChange={(next) => setTicks({ ...ticks, [row.part]: next })}
                  />
                </Stack>
              </Wrong>
            ))}
            <Dock>
              <Button onClick={() => navigate('/')}>{screens.back}</Button>
              <Button kind="main" type="submit">
                {screens.continue}
              </Button>
            </Dock>
          </Stack>
        </form>
      </Wrap>
    </Frame>
  )
}
