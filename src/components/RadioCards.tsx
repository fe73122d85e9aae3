import { ChoiceCard } from './ChoiceCard.tsx'
import styles from './choices.module.css'
import { cx } from './cx.ts'
import type { Option } from './option.ts'

type RadioCardsProps<V extends string> = {
  name: string
  legendId: string
  options: readonly Option<V>[]
  value: V | null | undefined
  onChange: (value: V) => void
  describedBy?: string | undefined
  invalid?: boolean | undefined
  /** Side by side, as many as there is room for: for short answers on a page that asks more than one thing. */
  inRow?: boolean | undefined
}

/** One answer out of several. Nothing moves on by itself: a slip costs nothing. */
export function RadioCards<V extends string>(props: RadioCardsProps<V>) {
  const { name, legendId, options, value, onChange, describedBy, invalid, inRow } = props
  return (
    <fieldset
      role="radiogroup"
      className={cx(styles.choices, inRow && styles.row)}
      aria-labelledby={legendId}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
    >
      {options.map((option, i) => (
        <ChoiceCard
          key={option.value}
          {...option}
          type="radio"
          id={i === 0 ? name : `${name}-${option.value}`}
          name={name}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </fieldset>
  )
}
