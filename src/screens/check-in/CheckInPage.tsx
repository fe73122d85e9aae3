import { Progress } from '../../components/Progress.tsx'
import { checkInWords as words, screens } from '../../content/en/index.ts'
import { pageWordsOf, wordsOf } from '../../content/spoken.ts'
import { checkInPages, type CheckIn, type Episode } from '../../rules/index.ts'
import { QuestionBlock } from '../ask/QuestionBlock.tsx'
import { useJournal } from '../../state/use-journal.ts'
import { QuestionPage } from '../ask/QuestionPage.tsx'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { HowItGoes } from './HowItGoes.tsx'
import { hadBefore } from './had.ts'
import { checkInPath } from './paths.ts'

interface CheckInPageProps {
  /** The first, where nothing else is asked for. */
  page?: string
  episode: Episode
  said: CheckIn
  onContinue: (given: Omit<Partial<CheckIn>, 'at' | 'plan'>, page: string) => void
}

/** Where the thread rests on the first page; it is nearly straight on the last. */
const stops = [1, 3, 4, 5] as const

/** One page of a check-in. Whoever opens one too early is led to the first that is open. */
export const CheckInPage = ({ page, episode, said, onContinue }: CheckInPageProps) => {
  const entries = useJournal((journal) => journal.entries)
  const all = checkInPages(episode, said)
  const at = page === undefined ? 0 : all.findIndex(({ id }) => id === page)
  const here = all[at]
  const before = all.slice(0, Math.max(0, at))
  if (!here || before.some(({ answered }) => !answered)) return <Elsewhere to={checkInPath()} />

  const previous = before.at(-1)
  const left = all.length - at - 1
  const shared = {
    back: previous && checkInPath(previous.id),
    progress: (
      <Progress
        at={stops[Math.max(0, stops.length - 1 - left)] ?? 0}
        where={words.where(at + 1)}
        left={screens.ask.left(left)}
      />
    ),
  }
  if (here.id === 'how-it-goes') {
    const used = entries.filter((entry) => entry.kind === 'go')
    return (
      <HowItGoes
        {...shared}
        questions={here.questions}
        said={said}
        had={hadBefore(episode, said.at, used)}
        onContinue={(given) => onContinue(given, here.id)}
      />
    )
  }
  return (
    <QuestionPage
      {...shared}
      page={here.id}
      asked={here.questions.map((question) => ({ question, words: wordsOf(question.id) }))}
      block={QuestionBlock}
      several={pageWordsOf(here.id)}
      answers={said.signs}
      onContinue={(signs) => onContinue({ signs: { ...said.signs, ...signs } }, here.id)}
    />
  )
}
