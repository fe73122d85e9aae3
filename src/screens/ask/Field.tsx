import { Keypad } from '../../components/Keypad.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import type { Option } from '../../components/option.ts'
import { RadioCards } from '../../components/RadioCards.tsx'
import { TickCards } from '../../components/TickCards.tsx'
import { screens } from '../../content/en/index.ts'
import { wordsOf } from '../../content/spoken.ts'
import type { Question } from '../../rules/index.ts'

export interface FieldProps {
  question: Question
  drafted: readonly string[]
  onChange: (next: readonly string[]) => void
  legendId: string
  describedBy?: string | undefined
  invalid: boolean
}

const optionsOf = (question: Exclude<Question, { kind: 'amount' }>): Option[] =>
  question.options.map((value) => {
    const words = wordsOf(question.id)?.options[value]
    return typeof words === 'object' ? { value, ...words } : { value, label: words ?? value }
  })

/** "I'm not sure", where the question offers it. */
const unsureOf = (question: Exclude<Question, { kind: 'amount' }>): Option | undefined =>
  question.unsure
    ? { value: 'not-sure', label: wordsOf(question.id)?.unsure ?? screens.quick.unsure }
    : undefined

/** The control of one question: cards, ticks, the pain keypad or a number. */
export const Field = ({ question, drafted, onChange, legendId, describedBy, invalid }: FieldProps) => {
  const shared = { name: question.id, legendId, describedBy, invalid }
  if (question.kind === 'amount') {
    const [typed = ''] = drafted
    return question.id === 'severity' ? (
      <Keypad
        {...shared}
        value={typed === '' ? null : Number(typed)}
        onChange={(n) => onChange([String(n)])}
        lowLabel={screens.ask.noPain}
        highLabel={screens.ask.worstPain}
      />
    ) : (
      <NumberField
        name={question.id}
        labelledBy={legendId}
        describedBy={describedBy}
        invalid={invalid}
        value={typed}
        suffix={screens.ask.years}
        onChange={(text) => onChange(text === '' ? [] : [text])}
      />
    )
  }
  const unsure = unsureOf(question)
  if (question.kind === 'choice') {
    const options = unsure ? [...optionsOf(question), unsure] : optionsOf(question)
    return (
      <RadioCards {...shared} options={options} value={drafted[0]} onChange={(value) => onChange([value])} />
    )
  }
  return (
    <TickCards
      {...shared}
      options={optionsOf(question)}
      value={drafted}
      none={{ value: 'none', label: wordsOf(question.id)?.none ?? screens.quick.none }}
      unsure={unsure}
      orLabel={screens.or}
      onChange={onChange}
    />
  )
}
