import type { Option } from '../../components/option.ts'
import { TickCards } from '../../components/TickCards.tsx'
import { screens } from '../../content/en/index.ts'
import type { AnyQuestion } from './draft.ts'
import type { Asked, BlockProps, ControlProps } from './QuestionFrame.tsx'

type WithOptions = Exclude<AnyQuestion, { kind: 'amount' }>

/** The options of a question, each with its label. */
export const optionsOf = ({ question, words }: Asked<WithOptions>): Option[] =>
  question.options.map((value) => {
    const label = words?.options[value]
    return typeof label === 'object' ? { value, ...label } : { value, label: label ?? value }
  })

/** "I'm not sure", where the question offers it. */
export const unsureOf = ({ question, words }: Asked<WithOptions>): Option | undefined =>
  question.unsure ? { value: 'not-sure', label: words?.unsure ?? screens.ask.unsure } : undefined

interface TicksProps extends ControlProps, Pick<BlockProps, 'drafted' | 'onChange'> {
  asked: Asked<WithOptions>
}

/** Tick all that apply. */
export const Ticks = ({ asked, drafted, ...shared }: TicksProps) => (
  <TickCards
    {...shared}
    options={optionsOf(asked)}
    value={drafted}
    none={{ value: 'none', label: asked.words?.none ?? screens.ask.none }}
    unsure={unsureOf(asked)}
    orLabel={screens.or}
  />
)
