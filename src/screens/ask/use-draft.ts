import { useState } from 'react'
import { useAsBuilt } from '../../state/use-as-built.ts'
import { draftOf, type AnyQuestion, type Draft } from './draft.ts'

/** What is on a page but not yet said. It begins with what was answered before, as soon as that is read. */
export const useDraft = (questions: readonly AnyQuestion[], answers: Parameters<typeof draftOf>[1]) => {
  const asBuilt = useAsBuilt()
  const [wasBuilt, setWasBuilt] = useState(asBuilt)
  const [draft, setDraft] = useState<Draft>(() => draftOf(questions, answers))
  if (wasBuilt && !asBuilt) {
    setWasBuilt(false)
    setDraft(draftOf(questions, answers))
  }
  return [draft, setDraft] as const
}
