import { useState } from 'react'
import { useAsBuilt } from '../../state/use-as-built.ts'
import { draftOf, joined, type AnyQuestion, type Draft } from './draft.ts'

/**
 * What is on a page but not yet said. It begins with what was answered before; where that is read only later,
 * what was ticked in the meantime joins it.
 */
export const useDraft = (questions: readonly AnyQuestion[], answers: Parameters<typeof draftOf>[1]) => {
  const asBuilt = useAsBuilt()
  const [wasBuilt, setWasBuilt] = useState(asBuilt)
  const [draft, setDraft] = useState<Draft>(() => draftOf(questions, answers))
  if (wasBuilt && !asBuilt) {
    setWasBuilt(false)
    setDraft(joined(questions, draftOf(questions, answers), draft))
  }
  return [draft, setDraft] as const
}
