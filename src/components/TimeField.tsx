import styles from './TimeField.module.css'

type TimeFieldProps = {
  id: string
  label: string
  hint: string
  /** As "2026-11-24T02:08", by the clock on the wall. */
  value: string
  min: string
  max: string
  onChange: (value: string) => void
  invalid?: boolean | undefined
  /** Whether a day is enough, as "2026-11-24". */
  dayOnly?: boolean | undefined
}

/** A day and a time, or a day alone, with the browser's own picker. Its limits guide; what is typed beyond them is judged elsewhere. */
export function TimeField({ id, label, hint, value, min, max, onChange, invalid, dayOnly }: TimeFieldProps) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <input
        className={styles.input}
        id={id}
        type={dayOnly ? 'date' : 'datetime-local'}
        value={value}
        min={min}
        max={max}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-hint`}
        aria-invalid={invalid || undefined}
      />
    </div>
  )
}
