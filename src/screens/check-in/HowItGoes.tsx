import { useState, type ReactNode } from 'react'
import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { checkInWords as words, screens } from '../../content/en/index.ts'
import type { AnyWords } from '../../content/words.ts'
import { painNow, type CheckIn, type HowItGoes as Question, type RemedyId } from '../../rules/index.ts'
import { draftOf, readDraft, type AnyQuestion } from '../ask/draft.ts'
import { QuestionBlock } from '../ask/QuestionBlock.tsx'
import { QuestionForm } from '../ask/QuestionForm.tsx'
import type { Asked } from '../ask/QuestionFrame.tsx'
import type { Had } from './had.ts'
import { WhatHelped } from './WhatHelped.tsx'

const painWords: AnyWords = {
  ask: words.pain,
  why: words.painWhy,
  short: words.pain,
  missing: words.painMissing,
  options: {},
}

type Said = Pick<CheckIn, 'trend' | 'pain' | 'news' | 'tablets' | 'helped'>

interface HowItGoesProps {
  questions: readonly Question[]
  said: CheckIn
  had: Had
  back: string | undefined
  progress: ReactNode
  onContinue: (given: Said) => void
}

/** How it goes: since last time, how bad, what helped, what is new. The last page of every check-in. */
export const HowItGoes = ({ questions, said, had, back, progress, onContinue }: HowItGoesProps) => {
  const [trend, ...others] = questions
  const pain = painNow as unknown as AnyQuestion
  const all: readonly AnyQuestion[] = trend ? [trend, pain, ...others] : [pain]
  const [draft, setDraft] = useState(() => ({
    ...draftOf(all, { ...said }),
    helped: said.helped?.length === 0 ? ['none'] : (said.helped ?? []),
  }))
  const read = readDraft(all, draft)
  const wordsOf = ({ id }: AnyQuestion): AnyWords | undefined =>
    id === pain.id ? painWords : words.questions[id as Question['id']]
  const asked = all.map((question): Asked => ({ question, words: wordsOf(question) }))
  const goOn = () => {
    const { helped } = draft
    onContinue({
      ...(read.answers as Said),
      ...(helped.length > 0 && { helped: helped.filter((id): id is RemedyId => id !== 'none') }),
    })
  }
  return (
    <QuestionForm
      title={words.page}
      progress={progress}
      missing={asked
        .filter(({ question }) => read.missing.includes(question))
        .map(({ question, words: { missing } = painWords }) => ({ id: question.id, say: missing }))}
      back={back}
      onContinue={goOn}
    >
      {(isWrong) => (
        <>
          {asked.map((one) => (
            <Stack key={one.question.id} gap="l">
              <QuestionBlock
                brief
                asked={one}
                alone={false}
                drafted={draft[one.question.id as keyof typeof draft] ?? []}
                wrong={isWrong(one.question.id)}
                onChange={(next) => setDraft({ ...draft, [one.question.id]: next })}
              />
              {one.question === pain && (
                <WhatHelped
                  had={had}
                  helped={draft.helped}
                  onChange={(helped) => setDraft({ ...draft, helped: [...helped] })}
                />
              )}
            </Stack>
          ))}
          <Why summary={screens.ask.whyWeAsk}>
            {asked.map(({ question: { id }, words: { ask, why } = painWords }) => (
              <p key={id}>
                <b>{ask}</b> {why}
              </p>
            ))}
          </Why>
        </>
      )}
    </QuestionForm>
  )
}
