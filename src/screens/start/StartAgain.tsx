import { Button } from '../../components/Button.tsx'
import { Why } from '../../components/Why.tsx'
import { startWords } from '../../content/en/index.ts'
import { useSession } from '../../state/use-session.ts'
import { useNavigate } from '../frame/navigate.ts'
import { askPath, firstPage } from '../paths.ts'

const words = startWords.again

/** New answers in place of the old. It takes two taps, so that a slip costs nothing. */
export const StartAgain = ({ hasResult }: { hasResult: boolean }) => {
  const startAgain = useSession((session) => session.startAgain)
  const navigate = useNavigate()
  const again = () => {
    startAgain()
    navigate(askPath(firstPage))
  }
  return (
    <Why summary={hasResult ? words.ask : words.onTheWay}>
      <p>
        {hasResult && words.whatNew} {words.what}
      </p>
      <div>
        <Button onClick={again}>{words.sure}</Button>
      </div>
    </Why>
  )
}
