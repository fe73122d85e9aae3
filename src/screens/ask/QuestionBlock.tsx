import { Link } from 'react-router'
import { FieldError } from '../../components/FieldError.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { Wrong } from '../../components/Wrong.tsx'
import { finderWords, screens, type Region } from '../../content/en/index.ts'
import { wordsOf } from '../../content/spoken.ts'
import type { Question } from '../../rules/index.ts'
import { Field } from './Field.tsx'
import { RegionField } from './RegionField.tsx'

interface QuestionBlockProps {
  question: Question
  /** Whether the page asks nothing else, so that its heading is the question. */
  alone: boolean
  drafted: readonly string[]
  wrong: boolean
  onChange: (next: readonly string[]) => void
}

/** One question with its hint, its error, its control, and why it is asked. */
export const QuestionBlock = ({ question, alone, drafted, wrong, onChange }: QuestionBlockProps) => {
  const { id } = question
  const words = wordsOf(id)
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
          question={question}
          drafted={drafted}
          onChange={onChange}
          legendId={alone ? 'title' : `${id}-title`}
          describedBy={described.length > 0 ? described.join(' ') : undefined}
          invalid={wrong}
        />
        <Why summary={screens.ask.whyWeAsk} about={words?.short}>
          <p>{words?.why}</p>
        </Why>
        {id === 'cupboard' && (
          <p>
            {/* In a tab of its own: what is ticked here is not saved yet. */}
            <Link to="/medicines" target="_blank">
              {finderWords.fromCupboard}
            </Link>
          </p>
        )}
      </Stack>
    </Wrong>
  )
}
