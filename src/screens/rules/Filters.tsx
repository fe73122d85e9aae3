import { Select } from '../../components/Select.tsx'
import { remedyWords, rulesWords as words } from '../../content/en/index.ts'
import { wordsOf } from '../../content/spoken.ts'
import { questions, remedies } from '../../rules/index.ts'

export interface Filter {
  readonly question: string
  readonly remedy: string
}

interface FiltersProps {
  filter: Filter
  onChange: (filter: Filter) => void
  count: number
}

const questionOptions = [
  { value: '', label: words.allQuestions },
  ...questions.map(({ id }) => ({ value: id, label: wordsOf(id)?.short ?? id })),
]
const remedyOptions = [
  { value: '', label: words.allRemedies },
  ...remedies.map(({ id }) => ({ value: id, label: remedyWords[id].title })),
]

/** Narrows the rules to one question, one remedy, or both; says how many are left. */
export const Filters = ({ filter, onChange, count }: FiltersProps) => (
  <>
    <Select
      label={words.byQuestion}
      value={filter.question}
      options={questionOptions}
      onChange={(question) => onChange({ ...filter, question })}
    />
    <Select
      label={words.byRemedy}
      value={filter.remedy}
      options={remedyOptions}
      onChange={(remedy) => onChange({ ...filter, remedy })}
    />
    <output>{words.count(count)}</output>
  </>
)
