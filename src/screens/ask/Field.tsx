import { Keypad } from '../../components/Keypad.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { RadioCards } from '../../components/RadioCards.tsx'
import { screens } from '../../content/en/index.ts'
import type { BlockProps, ControlProps } from './QuestionFrame.tsx'
import { optionsOf, Ticks, unsureOf } from './Ticks.tsx'

/** A number up to ten is on the keypad. */
const keys = 10

interface FieldProps extends ControlProps, Pick<BlockProps, 'asked' | 'drafted' | 'onChange' | 'brief'> {}

/** The control of one question: cards, ticks, the pain keypad or a number. */
export const Field = ({ asked, drafted, onChange, brief, ...shared }: FieldProps) => {
  const { question, words } = asked
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
        name={shared.name}
        labelledBy={shared.legendId}
        describedBy={shared.describedBy}
        invalid={shared.invalid}
        value={typed}
        suffix={screens.ask.years}
        onChange={(text) => onChange(text === '' ? [] : [text])}
      />
    )
  }
  const of = { question, words }
  if (question.kind === 'several') return <Ticks {...shared} {...{ asked: of, drafted, onChange }} />
  const unsure = unsureOf(of)
  const options = unsure ? [...optionsOf(of), unsure] : optionsOf(of)
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
