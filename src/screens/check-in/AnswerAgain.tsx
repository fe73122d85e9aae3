import { Button } from '../../components/Button.tsx'
import { screens } from '../../content/en/index.ts'
import { useSession } from '../../state/use-session.ts'
import { useNavigate } from '../frame/navigate.ts'
import { askPath, firstPage } from '../paths.ts'

/** A new triage of the same episode: the danger signs are asked anew, and the rest is as it was said. */
export const AnswerAgain = () => {
  const answerAgain = useSession((session) => session.answerAgain)
  const navigate = useNavigate()
  const again = () => {
    answerAgain()
    navigate(askPath(firstPage))
  }
  return <Button onClick={again}>{screens.answerAgain}</Button>
}
