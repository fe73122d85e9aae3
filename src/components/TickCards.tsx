import { ChoiceCard } from './ChoiceCard.tsx'
import styles from './choices.module.css'
import { cx } from './cx.ts'
import type { Option } from './option.ts'
import { toggle } from './ticks.ts'

type TickCardsProps<V extends string> = {
  name: string
  legendId: string
  options: readonly Option<V>[]
  /** Headings over some of the options, by their values; options in no group come first. */
  groups?: readonly { readonly title: string; readonly values: readonly V[] }[] | undefined
  value: readonly V[]
  none?: Option<V> | undefined
  unsure?: Option<V> | undefined
  orLabel?: string | undefined
  onChange: (next: V[]) => void
  describedBy?: string | undefined
  invalid?: boolean | undefined
  /** Side by side, as many as there is room for: for short answers on a page that asks more than one thing. */
  inRow?: boolean | undefined
}

/** Tick all that apply. "I'm not sure" and, last, "None of these" stand apart; each clears the rest. Nothing starts ticked. */
export function TickCards<V extends string>(props: TickCardsProps<V>) {
  const {
    name,
    legendId,
    options,
    groups = [],
    value,
    none,
    unsure,
    orLabel,
    onChange,
    describedBy,
    inRow,
  } = props
  const apart = [unsure, none].filter((option) => option !== undefined)
  const alone = apart.map((option) => option.value)
  const grouped = groups.map(({ title, values }) => ({
    title,
    options: options.filter((option) => values.includes(option.value)),
  }))
  const loose = options.filter((option) => !groups.some(({ values }) => values.includes(option.value)))
  const first = [...loose, ...grouped.flatMap((group) => group.options), ...apart][0]

  const card = (option: Option<V>) => (
    <ChoiceCard
      key={option.value}
      {...option}
      type="checkbox"
      id={option === first ? name : `${name}-${option.value}`}
      name={name}
      checked={value.includes(option.value)}
      onChange={() => onChange(toggle(value, option.value, alone))}
    />
  )

  return (
    <fieldset
      className={cx(styles.choices, inRow && styles.row)}
      aria-labelledby={legendId}
      aria-describedby={describedBy}
      data-invalid={props.invalid || undefined}
    >
      {loose.map(card)}
      {grouped.map((group) => (
        <fieldset key={group.title} className={styles.group}>
          <legend className={styles.title}>{group.title}</legend>
          {group.options.map(card)}
        </fieldset>
      ))}
      {apart.length > 0 && orLabel !== undefined && <p className={styles.or}>{orLabel}</p>}
      {apart.map(card)}
    </fieldset>
  )
}
