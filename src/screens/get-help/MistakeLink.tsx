import { alarms } from '../../content/en/index.ts'
import { questionsBehindFlags } from '../../content/spoken.ts'
import { pages, type Answers, type FlagId } from '../../rules/index.ts'
import { Link } from '../frame/Link.tsx'
import { askPath, firstPage } from '../paths.ts'

/** The quiet way back for a mistaken tick: to the page of the answer that raised the alarm. */
export const MistakeLink = ({ flags, answers }: { flags: readonly FlagId[]; answers: Answers }) => {
  const behind = questionsBehindFlags(flags, answers)
  const page = pages.find(({ questions }) => questions.some(({ id }) => behind.includes(id)))
  return (
    <Link to={askPath(page?.id ?? firstPage)} className="no-print">
      {alarms.mistake}
    </Link>
  )
}
