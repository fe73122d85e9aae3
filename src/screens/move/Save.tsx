import { useState, type ReactNode } from 'react'
import { Button } from '../../components/Button.tsx'
import { Stack } from '../../components/Stack.tsx'
import { doseProductNames, remedyWords, transferWords as words } from '../../content/en/index.ts'
import { ruleSet } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { useRegion } from '../../state/use-session.ts'
import {
  csvType,
  everythingType,
  exportAll,
  fhirType,
  journalCsv,
  toQuestionnaire,
  toQuestionnaireResponse,
  type CsvWords,
} from '../../transfer/index.ts'
import { saveBundle } from '../doctor/save-bundle.ts'
import { useSummary } from '../doctor/use-summary.ts'
import { fhirWords } from './fhir-words.ts'
import { useHere } from './use-here.ts'

const csvWords = (region: string): CsvWords => {
  const names: Readonly<Record<string, string>> = doseProductNames(region)
  return { ...words.csv, remedy: (id) => remedyWords[id].name, product: (id) => names[id] ?? id }
}

const json = (value: object) => JSON.stringify(value, null, 1)
const questionnaire = () => toQuestionnaire(ruleSet, fhirWords)

interface PartProps {
  title: string
  what: string
  children: ReactNode
}

const Part = ({ title, what, children }: PartProps) => (
  <Stack gap="s">
    <h2>{title}</h2>
    <p>{what}</p>
    {children}
  </Stack>
)

/** The ways out: everything as one file, the diary as a table, and what other programs read. */
export const Save = () => {
  const device = useDevice()
  const region = useRegion()
  const summary = useSummary()
  const readHere = useHere()
  const [saved, setSaved] = useState<string>()
  const date = new Date(device.now()).toISOString().slice(0, 10)

  const save = (name: string, type: string, make: () => string | Promise<string>) => {
    setSaved(undefined)
    void Promise.resolve(make()).then((text) => {
      device.saveFile(name, type, text)
      setSaved(name)
    })
  }
  const response = async () => {
    const { answers, now } = await readHere()
    return json(toQuestionnaireResponse(questionnaire(), answers, fhirWords, now))
  }
  const told = (...names: readonly string[]) => (
    <output>{saved !== undefined && names.includes(saved) && <b>{words.save.saved}</b>}</output>
  )
  const names = {
    all: `unknot-${date}.json`,
    table: `unknot-diary-${date}.csv`,
    questions: 'unknot-questions.json',
    answers: `unknot-answers-${date}.json`,
    page: 'unknot-for-a-doctor.json',
  }
  return (
    <>
      <Part title={words.save.title} what={words.save.what}>
        <p>{words.save.open}</p>
        <div>
          <Button
            kind="main"
            onClick={() => save(names.all, everythingType, async () => exportAll(await readHere()))}
          >
            {words.save.button}
          </Button>
        </div>
        {told(names.all)}
      </Part>
      <Part title={words.table.title} what={words.table.what}>
        <div>
          <Button
            onClick={() =>
              save(names.table, csvType, async () =>
                journalCsv((await readHere()).records, csvWords(region), device.timeZone),
              )
            }
          >
            {words.table.button}
          </Button>
        </div>
        {told(names.table)}
      </Part>
      <Part title={words.questions.title} what={words.questions.what}>
        <Button kind="quiet" onClick={() => save(names.questions, fhirType, () => json(questionnaire()))}>
          {words.questions.questions}
        </Button>
        <Button kind="quiet" onClick={() => save(names.answers, fhirType, response)}>
          {words.questions.answers}
        </Button>
        {summary && summary !== 'reading' && (
          <Button
            kind="quiet"
            onClick={() =>
              void saveBundle(device, summary, { language: device.language, region }).then(() =>
                setSaved(names.page),
              )
            }
          >
            {words.questions.page}
          </Button>
        )}
        {told(names.questions, names.answers, names.page)}
      </Part>
    </>
  )
}
