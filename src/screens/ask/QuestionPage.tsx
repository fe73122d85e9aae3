import type { ComponentType, ReactNode } from 'react'
import type { PageWords } from '../../content/words.ts'
import type { Answers, PageId } from '../../rules/index.ts'
import { readDraft, type Draft } from './draft.ts'
import { QuestionForm } from './QuestionForm.tsx'
import type { Asked, BlockProps } from './QuestionFrame.tsx'
import { useDraft } from './use-draft.ts'

interface QuestionPageProps {
  page: PageId
  asked: readonly Asked[]
  /** How each of them is shown. */
  block: ComponentType<BlockProps>
  /** The heading of a page that asks in parts. Nothing where the question is its own heading. */
  several?: PageWords[PageId] | undefined
  answers: Answers
  /** The path of the page before this one, if any. */
  back: string | undefined
  progress: ReactNode
  onContinue: (given: Answers) => void
  /** A picture that can be marked in place of the list. */
  picture?: ComponentType<{ draft: Draft; onChange: (next: Draft) => void }> | undefined
}

/** A page of the questionnaire. */
export const QuestionPage = (props: QuestionPageProps) => {
  const { page, asked, block: Block, several, answers, back, progress, onContinue, picture: Picture } = props
  const questions = asked.map(({ question }) => question)
  const [draft, setDraft] = useDraft(questions, answers)
  const read = readDraft(questions, draft)
  return (
    <QuestionForm
      title={several?.title ?? asked[0]?.words?.ask ?? page}
      hint={several?.hint}
      progress={progress}
      missing={asked
        .filter(({ question }) => read.missing.includes(question))
        .map(({ question, words }) => ({ id: question.id, say: words?.missing ?? '' }))}
      back={back}
      onContinue={() => onContinue(read.answers)}
      beside={Picture && <Picture draft={draft} onChange={setDraft} />}
    >
      {(isWrong) =>
        asked.map((one) => (
          <Block
            key={one.question.id}
            asked={one}
            alone={several === undefined}
            drafted={draft[one.question.id] ?? []}
            wrong={isWrong(one.question.id)}
            onChange={(next) => setDraft({ ...draft, [one.question.id]: next })}
          />
        ))
      }
    </QuestionForm>
  )
}
