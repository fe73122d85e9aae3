import { Link } from 'react-router'
import { FieldError } from '../../components/FieldError.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { Wrong } from '../../components/Wrong.tsx'
import { screens, type Region } from '../../content/en/index.ts'
import type { AnyWords } from '../../content/words.ts'
import type { AnyQuestion } from './draft.ts'
import { Field } from './Field.tsx'
import { RegionField } from './RegionField.tsx'

/** A question, and how we ask it. */
export interface Asked {
  readonly question: AnyQuestion
  readonly words: AnyWords | undefined
}

interface QuestionBlockProps {
  asked: Asked
  /** Whether the page asks nothing else, so that its heading is the question. */
  alone: boolean
  drafted: readonly string[]
  wrong: boolean
  /** In as little room as it can have. Why it is asked is said elsewhere on the page. */
  brief?: boolean
  onChange: (next: readonly string[]) => void
}

/** One question with its hint, its error, its control, and why it is asked. */
export const QuestionBlock = ({
  asked,
  alone,
  drafted,
  wrong,
  brief = false,
  onChange,
}: QuestionBlockProps) => {
  const { question, words } = asked
  const { id } = question
  if (id === 'region') {
    return (
      <RegionField value={(drafted[0] ?? 'elsewhere') as Region} onChange={(region) => onChange([region])} />
    )
  }
  const hint = words?.hint ?? (question.kind === 'several' ? screens.ask.tickAll : undefined)
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter((part) => typeof part === 'string')
  return (
    <Wrong when={wrong}>
      <Stack>
        {!alone && <h2 id={`${id}-title`}>{words?.ask}</h2>}
        {hint !== undefined && (
          <p id={`${id}-hint`} className="hint">
            {hint}
          </p>
        )}
        {wrong && (
          <FieldError id={`${id}-error`} prefix={screens.error}>
            {words?.missing}
          </FieldError>
        )}
        <Field
          asked={asked}
          drafted={drafted}
          onChange={onChange}
          legendId={alone ? 'title' : `${id}-title`}
          describedBy={described.length > 0 ? described.join(' ') : undefined}
          invalid={wrong}
          brief={brief}
        />
        {!brief && (
          <Why summary={screens.ask.whyWeAsk} about={words?.short}>
            <p>{words?.why}</p>
          </Why>
        )}
        {id === 'cupboard' && (
          <p>
            {/* In a tab of its own: what is ticked here is not saved yet. */}
            <Link to="/medicines" target="_blank">
              {screens.ask.fromCupboard}
            </Link>
          </p>
        )}
      </Stack>
    </Wrong>
  )
}
