import { addTransitionType, startTransition } from 'react'
import { useNavigate, useParams } from 'react-router'
import { Progress } from '../../components/Progress.tsx'
import { screens } from '../../content/en/index.ts'
import { pages, assess, journey, type Answers, type PageId } from '../../rules/index.ts'
import { useAnswers, useAssessment, useSession } from '../../state/use-session.ts'
import { NotFound } from '../not-found/NotFound.tsx'
import { pathFor, toNextQuestion } from '../paths.ts'
import { QuestionPage } from './QuestionPage.tsx'

const isPage = (id: string | undefined): id is PageId => pages.some((page) => page.id === id)

/** The thread loosens along the way: from a tangle before the first page to nearly straight before the last. */
const stops = [0, 0.5, 1, 2, 2.5, 3, 4, 5] as const

const stopFor = (done: number, left: number): number =>
  stops[Math.min(stops.length - 1, Math.floor((done / Math.max(1, done + left)) * stops.length))] ?? 0

/** One page of questions. Continue leads to whatever is needed next, so Back and Change need no rules of their own. */
export const Ask = () => {
  const { page } = useParams()
  const answers = useAnswers()
  const assessment = useAssessment()
  const answer = useSession((session) => session.answer)
  const confirm = useSession((session) => session.confirm)
  const navigate = useNavigate()
  const way = journey(answers)
  const here = way.find(({ id }) => id === page)
  if (!isPage(page) || !here) return <NotFound />

  const before = way.slice(0, way.indexOf(here)).filter(({ answered }) => answered)
  const left = assessment.kind === 'asking' ? assessment.left + (assessment.next === page ? 0 : 1) : 0
  const goOn = (given: Answers) => {
    const next = assess({ ...answers, ...given })
    answer(given)
    // An alarm waits for no "yes, this is right": its result stands from now on.
    if (next.kind === 'get-help-now' || next.kind === 'be-seen-today') confirm()
    startTransition(() => {
      if (next.kind === 'asking') addTransitionType(toNextQuestion)
      void navigate(pathFor(next, false))
    })
  }
  return (
    <QuestionPage
      key={page}
      page={page}
      questions={here.questions}
      answers={answers}
      back={before.at(-1)?.id}
      onContinue={goOn}
      progress={
        <Progress
          at={stopFor(before.length, left)}
          where={screens.ask.where(before.length + 1)}
          left={assessment.kind === 'asking' ? screens.ask.left(left) : screens.ask.allAnswered}
        />
      }
    />
  )
}
