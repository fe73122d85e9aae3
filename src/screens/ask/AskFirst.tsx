import { useMemo, useTransition } from 'react'
import { Progress } from '../../components/Progress.tsx'
import { firstWords, screens } from '../../content/en/index.ts'
import { chest, type Answers } from '../../rules/index.ts'
import { useMemory } from '../../state/memory.tsx'
import { useAnswers, useSession } from '../../state/use-session.ts'
import { useNavigate } from '../frame/navigate.ts'
import { firstPage } from '../paths.ts'
import { fetchWayOn, useWayOn } from '../use-way-on.ts'
import { FirstBlock } from './FirstBlock.tsx'
import { QuestionPage } from './QuestionPage.tsx'

const asked = [{ question: chest, words: firstWords.chest }]

/**
 * The first page of questions. It stands, and can be answered, before the rules are here. Pressing Continue
 * waits for them; if they cannot be had, that is an error, and the danger signs with the number are shown.
 */
export const AskFirst = () => {
  const answers = useAnswers()
  const answer = useSession((session) => session.answer)
  const confirm = useSession((session) => session.confirm)
  const navigate = useNavigate()
  const { here } = useWayOn()
  // Not the one that stands alone: an error in this one is an error of the screen.
  const [, startTransition] = useTransition()
  const { coming } = useMemory()
  const goOn = (given: Answers) => {
    // Nobody can take the answer yet: this is done again as soon as somebody can. Waiting for it shows if it fails.
    if (coming) return startTransition(async () => void (await coming))
    answer(given)
    const lead = ({ leadOn }: Awaited<ReturnType<typeof fetchWayOn>>) =>
      leadOn({ ...answers, ...given }, navigate, confirm)
    if (here) lead(here)
    else startTransition(async () => lead(await fetchWayOn()))
  }
  // One and the same, before and after: were it put in anew, a page that is scrolled to its end would jump.
  const progress = useMemo(
    () =>
      here && !coming ? here.howFar(firstPage, 0, answers) : { at: 0, where: screens.ask.where(1), left: '' },
    [here, coming, answers],
  )
  return (
    <QuestionPage
      page={firstPage}
      asked={asked}
      block={FirstBlock}
      answers={answers}
      back={undefined}
      onContinue={goOn}
      progress={<Progress {...progress} />}
    />
  )
}
