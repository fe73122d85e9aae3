import type { ReactNode } from 'react'
import type { FollowUp } from '../../rules/index.ts'
import { useAssessment } from '../../state/use-assessment.ts'
import { useSession } from '../../state/use-session.ts'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { checkInPath } from './paths.ts'
import { useWhere } from './use-where.ts'
import { isAbove } from './where.ts'

interface GateProps {
  /** What stands there until the journal was read. It must be nothing that an alarm would forbid. */
  reading: ReactNode
  /** Whether this may be done while waiting to be seen within days. */
  isComfort?: (where: Extract<FollowUp, { kind: 'be-seen-within-days' }>) => boolean
  /** Gets where the person stands; nothing where no triage has come to a result. */
  children: (where: FollowUp | undefined) => ReactNode
}

/**
 * Lets nobody past who was told since to be seen sooner than their answers say, or whose check-in is not
 * finished. Whoever cannot pass is led to where that is told, or asked.
 */
export const Gate = ({ reading, isComfort = () => false, children }: GateProps) => {
  const where = useWhere()
  const { kind } = useAssessment()
  const isConfirmed = useSession(({ confirmedAt }) => confirmedAt !== undefined)
  if (where === 'reading') return reading
  if (!where || !isConfirmed) return children(undefined)
  if (where.kind === 'unfinished') return <Elsewhere to={checkInPath()} />
  const base = kind === 'self-care' ? 'go-on' : kind
  const mayPass = !isAbove(where.kind, base) || (where.kind === 'be-seen-within-days' && isComfort(where))
  return mayPass ? children(where) : <Elsewhere to={checkInPath('result')} />
}
