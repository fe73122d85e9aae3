import { useMemo } from 'react'
import { assess, type Assessment } from '../rules/index.ts'
import { useAnswers } from './use-session.ts'

/**
 * The assessment of the answers as they are. It is worked out, never stored. Apart from the session, because
 * it brings all the rules with it: the first screens stand without them.
 */
export const useAssessment = (): Assessment => {
  const answers = useAnswers()
  return useMemo(() => assess(answers), [answers])
}
