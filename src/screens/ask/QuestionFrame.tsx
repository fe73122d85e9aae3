import type { ReactNode } from 'react'
import { FieldError } from '../../components/FieldError.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { Wrong } from '../../components/Wrong.tsx'
import { screens } from '../../content/en/index.ts'
import type { AnyWords } from '../../content/words.ts'
import { Link } from '../frame/Link.tsx'
import type { AnyQuestion } from './draft.ts'

/** A question, and how we ask it. */
export interface Asked<Q extends AnyQuestion = AnyQuestion> {
  readonly question: Q
  readonly words: AnyWords | undefined
}

/** What a page gives each of its questions. */
export interface BlockProps {
  asked: Asked
  /** Whether the page asks nothing else, so that its heading is the question. */
  alone: boolean
  drafted: readonly string[]
  wrong: boolean
  /** In as little room as it can have: short answers in a row, small keys. Why it is asked is said elsewhere on the page. */
  brief?: boolean | undefined
  onChange: (next: readonly string[]) => void
}

/** What a control needs of the words around it. */
export interface ControlProps {
  name: string
  legendId: string
  describedBy: string | undefined
  invalid: boolean
}

interface QuestionFrameProps extends Pick<BlockProps, 'asked' | 'alone' | 'wrong' | 'brief'> {
  /** The control. */
  children: (shared: ControlProps) => ReactNode
}

/** What stands around the control of a question: its name, its hint, its error, and why it is asked. */
export const QuestionFrame = ({ asked, alone, wrong, brief = false, children }: QuestionFrameProps) => {
  const { question, words } = asked
  const { id } = question
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
        {children({
          name: id,
          legendId: alone ? 'title' : `${id}-title`,
          describedBy: described.length > 0 ? described.join(' ') : undefined,
          invalid: wrong,
        })}
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
