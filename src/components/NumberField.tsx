import styles from './NumberField.module.css'

type NumberFieldProps = {
  name: string
  label?: string | undefined
  labelledBy?: string | undefined
  value: string
  onChange: (value: string) => void
  suffix?: string | undefined
  describedBy?: string | undefined
  invalid?: boolean | undefined
}

/** A short whole number. Text with a number keyboard: no spinner to brush by accident. */
export function NumberField(props: NumberFieldProps) {
  const { name, label, labelledBy, value, onChange, suffix, describedBy, invalid } = props
  return (
    <div className={styles.field}>
      {label !== undefined && (
        <label className={styles.label} htmlFor={name}>
          {label}
        </label>
      )}
      <span className={styles.line}>
        <input
          className={styles.input}
          id={name}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
        />
        {suffix !== undefined && <span className={styles.suffix}>{suffix}</span>}
      </span>
    </div>
  )
}
