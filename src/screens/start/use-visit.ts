import { dateAndTime, planWords } from '../../content/en/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useAnswers, useAssessment, useSession } from '../../state/use-session.ts'
import { askPath, firstPage, pathFor } from '../paths.ts'

/** Who comes to the first screen: someone new, on the way, with a plan, or with another result. */
export type Visit = 'new' | 'on-the-way' | 'with-plan' | 'with-result'

/** How far the thread has come undone for each. */
const threads: Record<Visit, number> = { new: 0, 'on-the-way': 2, 'with-plan': 4, 'with-result': 3 }

/** Who this is, and the one tap that leads on. */
export const useVisit = () => {
  const assessment = useAssessment()
  const { chest } = useAnswers()
  const confirmedAt = useSession((session) => session.confirmedAt)
  const { language, timeZone } = useDevice()
  const path = pathFor(assessment, confirmedAt !== undefined)
  const visit: Visit =
    chest === undefined
      ? 'new'
      : path === '/plan'
        ? 'with-plan'
        : path === '/check' || assessment.kind === 'asking'
          ? 'on-the-way'
          : 'with-result'
  return {
    visit,
    thread: threads[visit],
    goOn: visit === 'new' ? askPath(firstPage) : path,
    madeAt:
      visit === 'with-plan' && confirmedAt !== undefined
        ? planWords.made(dateAndTime(confirmedAt, language, timeZone))
        : undefined,
  }
}
