import { useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Button, buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { ErrorSummary } from '../../components/ErrorSummary.tsx'
import { BackIcon } from '../../components/first-icons.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { screens } from '../../content/en/index.ts'
import { useAsBuilt } from '../../state/use-as-built.ts'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { useNavigate } from '../frame/navigate.ts'
import { toNextQuestion } from '../paths.ts'

interface QuestionFormProps {
  title: string
  hint?: string | undefined
  progress: ReactNode
  /** What still needs an answer: the id of its control, and what to say. It is said once Continue was pressed. */
  missing: readonly { readonly id: string; readonly say: string }[]
  /** The path of the page before this one, if any. */
  back: string | undefined
  onContinue: () => void
  /** What stands beside the title. */
  beside?: ReactNode
  /** The questions. Told which of them are to be marked as missing. */
  children: (isWrong: (id: string) => boolean) => ReactNode
}

/** Whether the person came from another screen of ours, so that Back can lead there. */
const useCameFromHere = (): boolean => {
  const asBuilt = useAsBuilt()
  return !asBuilt && Boolean((window.history.state as { idx?: number } | null)?.idx)
}

/** A page of questions as a form. Nothing moves on by itself; what is missing is said at the top and beside it. */
export const QuestionForm = (props: QuestionFormProps) => {
  const { title, hint, progress, back, onContinue, beside, children } = props
  const [tries, setTries] = useState(0)
  const navigate = useNavigate()
  const cameFromHere = useCameFromHere()
  const { state } = useLocation()
  const missing = tries > 0 ? props.missing : []
  const submit = () => (props.missing.length === 0 ? onContinue() : setTries(tries + 1))
  return (
    <Frame title={title} error={missing.length > 0}>
      {progress}
      {/* Only a move from one question to the next; whatever else comes is there at once, an alarm above all. */}
      <Wrap fades={state === toNextQuestion}>
        {missing.length > 0 && (
          <ErrorSummary
            key={tries}
            title={screens.ask.oops}
            items={missing.map(({ id, say }) => ({ href: `#${id}`, text: say }))}
          />
        )}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <Split>
            <Stack>
              <h1 id="title" tabIndex={-1}>
                {title}
              </h1>
              {hint !== undefined && <p className="hint">{hint}</p>}
              {beside}
            </Stack>
            <Stack>
              {children((id) => missing.some((one) => one.id === id))}
              <Dock>
                {back === undefined && !cameFromHere ? (
                  <Link to="/" className={buttonClass('plain')}>
                    <BackIcon />
                    {screens.back}
                  </Link>
                ) : (
                  <Button onClick={() => void (cameFromHere ? navigate(-1) : navigate(back ?? '/'))}>
                    <BackIcon />
                    {screens.back}
                  </Button>
                )}
                <Button kind="main" type="submit">
                  {screens.continue}
                </Button>
              </Dock>
            </Stack>
          </Split>
        </form>
      </Wrap>
    </Frame>
  )
}
