import { Answers } from '../../components/Answers.tsx'
import { AnswerRow } from '../../components/AnswerRow.tsx'
import { Button } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Progress } from '../../components/Progress.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { checkAnswersWords, screens } from '../../content/en/index.ts'
import { wordsOf } from '../../content/spoken.ts'
import { journey, type Question } from '../../rules/index.ts'
import { useAssessment } from '../../state/use-assessment.ts'
import { useAnswers, useSession } from '../../state/use-session.ts'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { Frame, renderLink } from '../frame/Frame.tsx'
import { useNavigate } from '../frame/navigate.ts'
import { askPath, pathFor } from '../paths.ts'
import { groupOf, type Group } from './groups.ts'
import { said } from './said.ts'

const words = checkAnswersWords
const groups: readonly Group[] = ['safety', 'pain', 'you', 'house']

/** Every answer that counts, each with a way to change it. The plan is made only from here. */
export const CheckAnswers = () => {
  const answers = useAnswers()
  const assessment = useAssessment()
  const confirm = useSession((session) => session.confirm)
  const navigate = useNavigate()
  const belongs = pathFor(assessment, false)
  if (belongs !== '/check') return <Elsewhere to={belongs} />

  const rows = journey(answers).flatMap(({ id, questions }) =>
    questions
      .filter((question) => answers[question.id] !== undefined)
      .map((question) => ({ page: id, question })),
  )
  const row = ({ page, question }: { page: string; question: Question }) => (
    <AnswerRow
      key={question.id}
      term={wordsOf(question.id)?.short ?? question.id}
      changeHref={askPath(page)}
      changeLabel={screens.change}
      hidden={wordsOf(question.id)?.short}
      renderLink={renderLink}
    >
      {said(question, answers)}
    </AnswerRow>
  )
  const make = () => {
    confirm()
    navigate(pathFor(assessment, true))
  }
  return (
    <Frame title={words.title}>
      <Progress at={5} where={words.where} left={words.left} />
      <Wrap>
        <Split>
          <Stack>
            <h1 tabIndex={-1}>{words.title}</h1>
            <p className="hint">{words.lead}</p>
          </Stack>
          <Stack>
            {groups.map((group) => {
              const inGroup = rows.filter(({ page }) => groupOf(page) === group)
              return inGroup.length === 0 ? null : (
                <section key={group} aria-labelledby={`group-${group}`}>
                  <h2 id={`group-${group}`}>{words.groups[group]}</h2>
                  <Answers>{inGroup.map(row)}</Answers>
                </section>
              )
            })}
          </Stack>
          <Dock>
            <Button onClick={() => navigate(-1)}>{screens.back}</Button>
            <Button kind="main" onClick={make}>
              {assessment.kind === 'self-care' ? words.make : words.seeResult}
            </Button>
          </Dock>
        </Split>
      </Wrap>
    </Frame>
  )
}
