import { buttonClass } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { finderWords } from '../../content/en/index.ts'
import { useAssessment } from '../../state/use-assessment.ts'
import { useAnswers, useSession } from '../../state/use-session.ts'
import { Link } from '../frame/Link.tsx'
import { askPath, pathFor } from '../paths.ts'
import { seenFirst } from '../../rules/index.ts'

/** What has to come before any numbers: being seen, the questions, or asking for advice at all. */
export const BeforeNumbers = () => {
  const assessment = useAssessment()
  const { chest, house } = useAnswers()
  const confirmed = useSession(({ confirmedAt }) => confirmedAt !== undefined)
  const waits = seenFirst(assessment)
  const belongs = chest === undefined ? '/' : pathFor(assessment, confirmed)
  if (waits) {
    const words = finderWords.seenFirst
    return (
      <Notice tone="warning" title={words.title}>
        <p>{words[waits]}</p>
        <p>{words.prescribed}</p>
        <Link to={belongs} className={buttonClass('main')}>
          {words.link}
        </Link>
      </Notice>
    )
  }
  const words = finderWords.notYet
  if (assessment.kind === 'asking') {
    return (
      <Notice title={words.title}>
        <p>{words.questions}</p>
        <Link to={belongs} className={buttonClass('small')}>
          {words.toQuestions}
        </Link>
      </Notice>
    )
  }
  if (Array.isArray(house) && house.includes('painkillers')) return null
  return (
    <Notice title={words.title}>
      <p>{words.house}</p>
      <Link to={askPath('house')} className={buttonClass('small')}>
        {words.toHouse}
      </Link>
    </Notice>
  )
}
