import { Progress } from '../../components/Progress.tsx'
import { pageWordsOf, wordsOf } from '../../content/spoken.ts'
import { journey, pages, type Answers, type PageId } from '../../rules/index.ts'
import { useAnswers, useSession } from '../../state/use-session.ts'
import { useNavigate } from '../frame/navigate.ts'
import { useParams } from '../frame/routes.tsx'
import { NotFound } from '../not-found/NotFound.tsx'
import { askPath } from '../paths.ts'
import { howFar } from './how-far.ts'
import { leadOn } from './lead-on.ts'
import { pagesBefore } from './pages-before.ts'
import { QuestionBlock } from './QuestionBlock.tsx'
import { QuestionPage } from './QuestionPage.tsx'
import { WhereMap } from './WhereMap.tsx'

const isPage = (id: string | undefined): id is PageId => pages.some((page) => page.id === id)

/** One page of questions. Continue leads to whatever is needed next, so Back and Change need no rules of their own. */
export const Ask = () => {
  const { page } = useParams()
  const answers = useAnswers()
  const answer = useSession((session) => session.answer)
  const confirm = useSession((session) => session.confirm)
  const navigate = useNavigate()
  const way = journey(answers)
  const here = way.find(({ id }) => id === page)
  if (!isPage(page) || !here) return <NotFound />

  const goOn = (given: Answers) => {
    answer(given)
    leadOn({ ...answers, ...given }, navigate, confirm)
  }
  const before = pagesBefore(page, way)
  const last = before.at(-1)
  return (
    <QuestionPage
      key={page}
      page={page}
      asked={here.questions.map((question) => ({ question, words: wordsOf(question.id) }))}
      block={QuestionBlock}
      several={pageWordsOf(page)}
      answers={answers}
      back={last && askPath(last.id)}
      onContinue={goOn}
      progress={<Progress {...howFar(page, before.length, answers)} />}
      picture={page === 'where' ? WhereMap : undefined}
    />
  )
}
