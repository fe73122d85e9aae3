import { dateAndTime, planWords } from '../../content/en/index.ts'
import { useAssessment } from '../../state/use-assessment.ts'
import { useDevice } from '../../state/use-device.ts'
import { useSession } from '../../state/use-session.ts'
import { pathFor } from '../paths.ts'
import type { Visit, Welcome } from './welcome.ts'

type Returning = Exclude<Visit, 'new'>

/** How far the thread has come undone for each. */
const threads: Record<Returning, number> = { 'on-the-way': 2, 'with-plan': 4, 'with-result': 3 }

/** What to say to someone who has answered before, and the one tap that leads on. */
export const useVisit = (): Welcome => {
  const assessment = useAssessment()
  const confirmedAt = useSession((session) => session.confirmedAt)
  const { language, timeZone } = useDevice()
  const path = pathFor(assessment, confirmedAt !== undefined)
  const visit: Returning =
    path === '/plan'
      ? 'with-plan'
      : path === '/check' || assessment.kind === 'asking'
        ? 'on-the-way'
        : 'with-result'
  return {
    visit,
    thread: threads[visit],
    goOn: path,
    madeAt:
      visit === 'with-plan' && confirmedAt !== undefined
        ? planWords.made(dateAndTime(confirmedAt, language, timeZone))
        : undefined,
  }
}
