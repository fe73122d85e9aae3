import type { ReactNode } from 'react'
import { AnswerRow } from '../../components/AnswerRow.tsx'
import { Answers } from '../../components/Answers.tsx'
import { buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Why } from '../../components/Why.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import {
  checkInWords,
  dateAndTime,
  diaryWords,
  entryWords,
  remedyWords,
  screens,
} from '../../content/en/index.ts'
import { wordsOf } from '../../content/spoken.ts'
import type { EntryOf } from '../../journal/entry.ts'
import { assess, howItGoes, questions, type Answers as Sheet } from '../../rules/index.ts'
import { said } from '../check-answers/said.ts'
import { checkInPath } from '../check-in/paths.ts'
import { Elsewhere } from '../frame/Elsewhere.tsx'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { useParams } from '../frame/routes.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { paths, type DiaryOf } from './use-diary.ts'

const words = diaryWords.said

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <AnswerRow term={term}>{children}</AnswerRow>
)

/** Every answer of a sheet, in the order of the questions. */
const SheetRows = ({ answers }: { answers: Sheet }) =>
  questions
    .filter(({ id }) => answers[id] !== undefined)
    .map((question) => (
      <Row key={question.id} term={wordsOf(question.id)?.short ?? question.id}>
        {said(question, answers)}
      </Row>
    ))

/** What one answer of the last page of a check-in says. */
const saidThere = (id: (typeof howItGoes)[number]['id'], answer: string): string => {
  const { options, unsure, ...rest } = checkInWords.questions[id]
  if (answer === 'not-sure') return unsure
  if (answer === 'none' && 'none' in rest) return rest.none
  return (options as Readonly<Record<string, string>>)[answer] ?? answer
}

const CheckInRows = ({ entry }: { entry: EntryOf<'check-in'> }) => (
  <Answers>
    {entry.pain !== undefined && <Row term={words.pain}>{entryWords.pain(entry.pain)}</Row>}
    {howItGoes.map(({ id }) => {
      const answer = entry[id]
      return (
        answer !== undefined && (
          <Row key={id} term={checkInWords.questions[id].short}>
            {[answer]
              .flat()
              .map((option) => saidThere(id, option))
              .join('; ')}
          </Row>
        )
      )
    })}
    {entry.helped !== undefined && (
      <Row term={words.helped}>
        {entry.helped.length === 0
          ? checkInWords.helpedNone
          : entry.helped.map((id) => remedyWords[id].name).join('; ')}
      </Row>
    )}
    <SheetRows answers={entry.signs} />
  </Answers>
)

/** What was said at a triage or a check-in. It can be read, not changed: nothing may lower what it led to. */
export const SaidThen = ({ diary }: { diary: DiaryOf }) => {
  const { id } = useParams()
  const { entries, journal, language, timeZone } = diary
  const entry = entries.find((one) => one.id === id)
  if (!entry || (entry.kind !== 'triage' && entry.kind !== 'check-in')) {
    return !entry && journal.standing === 'reading' ? (
      <Waiting title={diaryWords.title} />
    ) : (
      <Elsewhere to={paths.diary} />
    )
  }
  const title = words[entry.kind]
  return (
    <Frame title={title}>
      <Wrap>
        <Split>
          <Stack>
            <h1 tabIndex={-1}>{title}</h1>
            <p className="lead clock">{dateAndTime(entry.at, language, timeZone)}</p>
            <Why summary={words.cannot}>
              <p>{words.why}</p>
            </Why>
          </Stack>
          <div>
            {entry.kind === 'triage' ? (
              <Answers>
                <Row term={words.result}>{entryWords.results[assess(entry.answers).kind]}</Row>
                <SheetRows answers={entry.answers} />
              </Answers>
            ) : (
              <CheckInRows entry={entry} />
            )}
          </div>
          <Dock>
            <Link to={paths.diary} className={buttonClass('plain')}>
              {screens.back}
            </Link>
            <Link to={checkInPath()} className={buttonClass('main')}>
              {words.again}
            </Link>
          </Dock>
        </Split>
      </Wrap>
    </Frame>
  )
}
