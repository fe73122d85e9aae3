import { useState, ViewTransition, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { Button, buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { ErrorSummary } from '../../components/ErrorSummary.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { screens } from '../../content/en/index.ts'
import { pageWordsOf, wordsOf } from '../../content/spoken.ts'
import type { Answers, PageId, Question } from '../../rules/index.ts'
import { Frame } from '../frame/Frame.tsx'
import { askPath, toNextQuestion } from '../paths.ts'
import { draftOf, readDraft } from './draft.ts'
import { QuestionBlock } from './QuestionBlock.tsx'
import { WhereMap } from './WhereMap.tsx'

interface QuestionPageProps {
  page: PageId
  questions: readonly Question[]
  answers: Answers
  /** The page before this one, if any. */
  back: PageId | undefined
  progress: ReactNode
  onContinue: (given: Answers) => void
}

/** Only a move from one question to the next fades; whatever else comes is there at once, an alarm above all. */
const fade = { [toNextQuestion]: 'question', default: 'none' } as const

/** A page of questions as a form. Nothing moves on by itself; what is missing is said at the top and beside it. */
export const QuestionPage = ({ page, questions, answers, back, progress, onContinue }: QuestionPageProps) => {
  const [draft, setDraft] = useState(() => draftOf(questions, answers))
  const [tries, setTries] = useState(0)
  const navigate = useNavigate()
  const read = readDraft(questions, draft)
  const missing = tries > 0 ? read.missing : []
  const several = pageWordsOf(page)
  const first = questions[0]?.id ?? ''
  const title = several?.title ?? wordsOf(first)?.ask ?? page
  const submit = () => (read.missing.length === 0 ? onContinue(read.answers) : setTries(tries + 1))
  const cameFromHere = (window.history.state as { idx?: number } | null)?.idx
  return (
    <Frame title={title} error={missing.length > 0}>
      {progress}
      <ViewTransition name="question" default="none" share={fade}>
        <Wrap>
          {missing.length > 0 && (
            <ErrorSummary
              key={tries}
              title={screens.ask.oops}
              items={missing.map(({ id }) => ({ href: `#${id}`, text: wordsOf(id)?.missing ?? '' }))}
            />
          )}
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              submit()
            }}
          >
            <Split>
              <Stack>
                <h1 id="title" tabIndex={-1}>
                  {title}
                </h1>
                {several?.hint !== undefined && <p className="hint">{several.hint}</p>}
                {page === 'where' && <WhereMap draft={draft} onChange={setDraft} />}
              </Stack>
              <Stack>
                {questions.map((question) => (
                  <QuestionBlock
                    key={question.id}
                    question={question}
                    alone={several === undefined}
                    drafted={draft[question.id] ?? []}
                    wrong={missing.includes(question)}
                    onChange={(next) => setDraft({ ...draft, [question.id]: next })}
                  />
                ))}
                <Dock>
                  {back === undefined && !cameFromHere ? (
                    <Link to="/" className={buttonClass('plain')}>
                      <Icon name="back" />
                      {screens.back}
                    </Link>
                  ) : (
                    <Button
                      onClick={() => void (cameFromHere ? navigate(-1) : navigate(askPath(back ?? 'chest')))}
                    >
                      <Icon name="back" />
                      {screens.back}
                    </Button>
                  )}
                  <Button kind="main" type="submit">
                    {screens.continue}
                  </Button>
                </Dock>
              </Stack>
            </Split>
          </form>
        </Wrap>
      </ViewTransition>
    </Frame>
  )
}
