import { Keypad } from '../../components/Keypad.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import type { Option } from '../../components/option.ts'
import { RadioCards } from '../../components/RadioCards.tsx'
import { TickCards } from '../../components/TickCards.tsx'
import { screens } from '../../content/en/index.ts'
import type { AnyQuestion } from './draft.ts'
import type { Asked } from './QuestionBlock.tsx'

export interface FieldProps {
  asked: Asked
  drafted: readonly string[]
  onChange: (next: readonly string[]) => void
  legendId: string
  describedBy?: string | undefined
  invalid: boolean
  /** In as little room as it can have: short answers in a row, and small keys. */
  brief?: boolean | undefined
}

type WithOptions = Exclude<AnyQuestion, { kind: 'amount' }>

/** A number up to ten is on the keypad. */
const keys = 10

const optionsOf = (question: WithOptions, words: Asked['words']): Option[] =>
  question.options.map((value) => {
    const label = words?.options[value]
    return typeof label === 'object' ? { value, ...label } : { value, label: label ?? value }
  })

/** "I'm not sure", where the question offers it. */
const unsureOf = (question: WithOptions, words: Asked['words']): Option | undefined =>
  question.unsure ? { value: 'not-sure', label: words?.unsure ?? screens.quick.unsure } : undefined

/** The control of one question: cards, ticks, the pain keypad or a number. */
export const Field = ({ asked, drafted, onChange, legendId, describedBy, invalid, brief }: FieldProps) => {
  const { question, words } = asked
  const shared = { name: question.id, legendId, describedBy, invalid }
  if (question.kind === 'amount') {
    const [typed = ''] = drafted
    return question.range[1] <= keys ? (
      <Keypad
        {...shared}
        brief={brief}
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
  const unsure = unsureOf(question, words)
  const offered = optionsOf(question, words)
  if (question.kind === 'choice') {
    const options = unsure ? [...offered, unsure] : offered
    return (
      <RadioCards
        {...shared}
        inRow={brief}
        options={options}
        value={drafted[0]}
        onChange={(value) => onChange([value])}
      />
    )
  }
  return (
    <TickCards
      {...shared}
      options={offered}
      value={drafted}
      none={{ value: 'none', label: words?.none ?? screens.quick.none }}
      unsure={unsure}
      orLabel={screens.or}
      onChange={onChange}
    />
  )
}
