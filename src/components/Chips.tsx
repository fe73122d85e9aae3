import { useId } from 'react'
import styles from './Chips.module.css'
import { cx } from './cx.ts'
import { Icon, type IconName } from './Icon.tsx'

interface ChipsProps<V extends string> {
  /** Of the first one, for a link that leads here. */
  id?: string | undefined
  describedBy?: string | undefined
  legend: string
  options: readonly { readonly value: V; readonly label: string; readonly icon?: IconName | undefined }[]
  /** Nothing is chosen where it is not known yet. */
  value: V | undefined
  onChange: (value: V) => void
  /** Shows each value as a patch of its own colour beside its name. */
  patch?: 'skin' | 'hair' | undefined
  /** As large as a card: for an answer that matters, where a row must do. */
  large?: boolean | undefined
}

/** One of a few, in a row that wraps: for settings, where every choice holds at once. */
export function Chips<V extends string>({
  id,
  describedBy,
  legend,
  options,
  value,
  onChange,
  patch,
  large = false,
}: ChipsProps<V>) {
  const name = useId()
  return (
    <fieldset className={cx(styles.chips, large && styles.large)} aria-describedby={describedBy}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {options.map((option, i) => (
          <label key={option.value} className={styles.choice}>
            <input
              id={i === 0 ? id : undefined}
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon && <Icon name={option.icon} size={20} />}
            {patch && (
              <i className={styles[patch]} {...{ [`data-${patch}`]: option.value }} aria-hidden="true" />
            )}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
