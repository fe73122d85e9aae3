import type { ReactNode } from 'react'
import type { Assessment } from '../../rules/index.ts'
import { useAssessment } from '../../state/use-assessment.ts'
import { useAnswers, useSession } from '../../state/use-session.ts'
import { Elsewhere } from './Elsewhere.tsx'
import { pathFor } from '../paths.ts'

interface BelongsProps<K extends Assessment['kind']> {
  kind: K
  children: (assessment: Extract<Assessment, { kind: K }>) => ReactNode
}

/** Shows a result only to whoever it belongs to; anyone else is led to where they belong. */
export const Belongs = <K extends Assessment['kind']>({ kind, children }: BelongsProps<K>) => {
  const assessment = useAssessment()
  const { chest } = useAnswers()
  const confirmed = useSession(({ confirmedAt }) => confirmedAt !== undefined)
  const needsConfirming = kind === 'self-care' || kind === 'be-seen-within-days'
  const belongs = assessment.kind === kind && (confirmed || !needsConfirming)
  if (!belongs) return <Elsewhere to={chest === undefined ? '/' : pathFor(assessment, confirmed)} />
  return children(assessment as Extract<Assessment, { kind: K }>)
}
